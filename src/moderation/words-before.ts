import type { CommentChange, CommentRow } from '../comments/append-event.ts';
import { openContent } from '../comments/content.ts';
import { takeBackReferral } from '../referrals/take-back-referral.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { originalOf, saveOriginal } from './keep-original.ts';

interface Deps {
  sealing: Sealing;
}

type Event = { type: string };

/**
 * The words as they were before the decision, where it took some away. What an earlier decision blacked out stays
 * blacked out.
 */
export async function wordsBefore(
  deps: Deps,
  trx: Trx,
  row: CommentRow,
  { earlier, undone, isFresh }: { earlier: readonly Event[]; undone: readonly Event[]; isFresh: boolean },
): Promise<CommentChange> {
  if (row.state === 'referred') return await wordsOfReferral(deps, trx, row, isFresh);
  if (!undone.some(isRedaction) || sinceWritten(earlier).some(isRedaction)) return {};
  const original = await originalOf(deps, trx, row.id);
  if (!original) throw new AppError('conflict', 'What was left out is not kept any more.');
  await trx.deleteFrom('redaction').where('comment_id', '=', row.id).execute();
  return {
    ...openContent(deps.sealing, row.id, original.content, row.email_sealed),
    revision: row.revision + 1,
    redacted_at: null,
  };
}

/** An edit and a return bring words that nothing was left out of. */
const sinceWritten = (events: readonly Event[]): Event[] =>
  events.slice(events.findLastIndex(({ type }) => type === 'edited' || type === 'returned') + 1);

const isRedaction = ({ type }: Event): boolean => type === 'redacted';

/** The counsellors had everything that was written; the comment gets back what of it was shown. */
async function wordsOfReferral(
  deps: Deps,
  trx: Trx,
  row: CommentRow,
  isFresh: boolean,
): Promise<CommentChange> {
  const { content, emailSealed } = await takeBackReferral(deps, trx, row.id, isFresh);
  const { redacted = null, verdict } = content;
  if (redacted && redacted.isOriginalKept !== null)
    await saveOriginal(deps, trx, row.id, content, { isKept: redacted.isOriginalKept, at: redacted.at });
  return {
    ...openContent(deps.sealing, row.id, { ...content, ...redacted }, emailSealed),
    email_sealed: emailSealed,
    verdict,
    redacted_at: redacted?.at ?? null,
  };
}
