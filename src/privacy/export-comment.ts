import type { CommentRow } from '../comments/append-event.ts';
import type { CommentContent } from '../comments/comment.ts';
import { eventsOf, findComment } from '../comments/comments-store.ts';
import { readContent } from '../comments/content.ts';
import { findPageById } from '../comments/pages-store.ts';
import { referralOfComment } from '../referrals/referrals-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { type Audience, iso } from './audience.ts';
import { exportReferral } from './export-referral.ts';
import { asideOf } from './exported-store.ts';

const FOR_WRITER =
  'Not in this file: what the team has noted, and what the screening and the team found the text to be. Ask the people who run this website.';

/**
 * Everything that is stored about a comment and its writer, as JSON values; nobody of the team is named.
 * @throws not-found
 */
export async function exportComment(
  deps: { db: Database; sealing: Sealing; clock: Clock },
  commentId: string,
  audience: Audience,
) {
  const comment = await findComment(deps.db, commentId);
  if (!comment) throw notFound('comment');
  const page = await findPageById(deps.db, comment.page_id);
  const referral = await referralOfComment(deps.db.read, comment.id);
  const aside = await asideOf(deps.db, comment.id);
  const original = aside.redaction && deps.sealing.open<CommentContent>(comment.id, aside.redaction.sealed);
  return {
    exportedAt: iso(deps.clock()),
    ...factsOf(comment, audience),
    page: page ? { title: page.title, url: page.url } : null,
    email: comment.email_sealed ? deps.sealing.open<string>(comment.id, comment.email_sealed) : null,
    words: readContent(deps.sealing, comment.id, comment),
    wordsBeforeDetailsWereLeftOut: original ?? null,
    events: await historyOf(deps.db, comment.id, audience),
    counselling: referral ? await exportReferral(deps, referral, audience) : null,
    ...(audience === 'writer' ? { note: FOR_WRITER } : findingsOf(deps.sealing, comment, aside)),
  };
}

/** To its writer spam is told as rejected, as on the receipt. */
const told = (state: string, audience: Audience): string =>
  audience === 'writer' && state === 'spam' ? 'rejected' : state;

const factsOf = (comment: CommentRow, audience: Audience) => ({
  id: comment.id,
  inReplyTo: comment.in_reply_to,
  state: told(comment.state, audience),
  since: iso(comment.state_since),
  sentAt: iso(comment.created_at),
  publishedAt: iso(comment.published_at),
  language: comment.lang,
  wantsMail: comment.wants_mail === 1,
  sentToCounsellors: comment.to_counsellors === 1,
});

async function historyOf(db: Database, commentId: string, audience: Audience) {
  const events = await eventsOf(db, commentId);
  return events.map(({ at, type, actor_kind, state, reason }) => ({
    at: iso(at),
    event: audience === 'writer' && type === 'marked_spam' ? 'rejected' : type,
    by: actor_kind,
    state: told(state, audience),
    // the code of the screening stands there, too
    reason: audience === 'writer' && type === 'screened' ? null : reason,
  }));
}

/** What the screening and the team found and wrote. */
function findingsOf(sealing: Sealing, comment: CommentRow, aside: Awaited<ReturnType<typeof asideOf>>) {
  const { correction, notes } = aside;
  return {
    label: comment.label,
    screening: comment.verdict === null ? null : (JSON.parse(comment.verdict) as unknown),
    suspicion: comment.suspicion,
    correction: correction
      ? {
          at: iso(correction.at),
          was: correction.was,
          label: correction.label,
          text: sealing.open<string>(comment.id, correction.sealed),
        }
      : null,
    notes: notes.map(({ id, sealed, at }) => ({ at: iso(at), text: sealing.open<string>(id, sealed) })),
  };
}
