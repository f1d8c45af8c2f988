import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import type { CommentState } from '../comments/comment.ts';
import { NO_CONTENT, readContent } from '../comments/content.ts';
import { noteCorrection } from '../corrections/note-correction.ts';
import { openReferral } from '../referrals/open-referral.ts';
import { DEFAULT_NEED } from '../referrals/referral.ts';
import { readVerdict } from '../screening/stored-verdict.ts';
import type { Label, Verdict } from '../screening/verdict.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { RejectionReason } from './decision.ts';
import { mailDecision } from './mail-decision.ts';

/** A comment as a moderator has seen it and decides on it. */
export interface SeenComment {
  id: string;
  revision: number;
  state: CommentState;
}

interface Deps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
}

type Moderator = Authorized<'moderate'>;

/** Publishes a comment. @throws not-found, or conflict when it was changed or decided since it was seen */
export async function approveComment(deps: Deps, moderator: Moderator, seen: SeenComment): Promise<void> {
  await decide(deps, moderator, seen, 'approved', null, 'general');
}

/** Does not publish a comment, or takes it back. The writer reads the reason on the receipt. @throws as approveComment */
export async function rejectComment(
  deps: Deps,
  moderator: Moderator,
  seen: SeenComment,
  reason: RejectionReason | null,
): Promise<void> {
  await decide(deps, moderator, seen, 'rejected', reason, reason === null ? null : FOUND_TO_BE[reason]);
}

/** Puts a comment away as spam. @throws as approveComment */
export async function markAsSpam(deps: Deps, moderator: Moderator, seen: SeenComment): Promise<void> {
  await decide(deps, moderator, seen, 'marked_spam', null, 'spam');
}

/**
 * Hands a comment to the counsellors: from now on its words are sealed and no moderator reads them.
 * @throws as approveComment
 */
export async function referComment(deps: Deps, moderator: Moderator, seen: SeenComment): Promise<void> {
  const now = deps.clock();
  await deps.db.erase(async (trx) => {
    const { before } = await appendEvent(
      trx,
      seen.id,
      { type: 'referred', actor: { kind: 'person', id: moderator.id }, at: now, seen },
      () => ({ ...NO_CONTENT, email_sealed: null, verdict: null }),
    );
    const content = readContent(deps.sealing, seen.id, before);
    if (!content) throw new AppError('conflict', 'The text of this comment is not here any more.');
    const verdict = before.verdict === null ? null : readVerdict(before.verdict, null);
    const judged = { commentId: seen.id, text: content.text, verdict: before.verdict, lang: before.lang };
    await noteCorrection(deps, trx, judged, 'referral', now);
    await openReferral(
      deps,
      trx,
      before,
      { ...content, verdict: before.verdict },
      { ...needOf(verdict), lang: before.lang ?? 'und' },
      now,
    );
  });
}

/** What a reason for not publishing says about the kind of comment; most say nothing about it. */
const FOUND_TO_BE: Readonly<Record<RejectionReason, Label | null>> = {
  insulting: 'abuse',
  advertising: 'spam',
  off_topic: null,
  personal_data: null,
  false_claim: null,
  duplicate: null,
  other: null,
};

const needOf = (verdict: Verdict | null) =>
  verdict?.urgency ? { urgency: verdict.urgency, topics: verdict.topics } : DEFAULT_NEED;

async function decide(
  deps: Deps,
  moderator: Moderator,
  seen: SeenComment,
  type: 'approved' | 'rejected' | 'marked_spam',
  reason: string | null,
  label: Label | null,
): Promise<void> {
  const now = deps.clock();
  const event = { type, actor: { kind: 'person', id: moderator.id } as const, at: now, reason };
  await deps.db.write(async (trx) => {
    const { before } = await appendEvent(trx, seen.id, { ...event, seen });
    await mailDecision(trx, before, now);
    if (label === null) return;
    const { text, verdict, lang } = before;
    await noteCorrection(deps, trx, { commentId: seen.id, text, verdict, lang }, label, now);
  });
}
