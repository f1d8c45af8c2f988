import { appendEvent } from '../comments/append-event.ts';
import { eraseWordsAside, findCommentByReceipt } from '../comments/comments-store.ts';
import { NO_CONTENT } from '../comments/content.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import { eraseReferral } from '../referrals/erase-referral.ts';
import { isActive } from '../referrals/referral.ts';
import { appendReferralEvent, endReferral, referralOfComment } from '../referrals/referrals-store.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { hashToken } from '../shared/ids.ts';
import type { Live } from '../shared/live.ts';

/**
 * The writer takes a comment back, in whatever state it is: its words, name and address are erased at once, in the
 * comment and in a referral with its consent, notes and mails; that it was there remains in the history.
 * @throws not-found, or conflict when it was withdrawn before
 */
export async function withdrawComment(
  deps: { db: Database; clock: Clock; live: Live },
  token: string,
): Promise<void> {
  const comment = await findCommentByReceipt(deps.db, hashToken(token));
  if (!comment) throw notFound('receipt');
  const now = deps.clock();
  await deps.db.erase((trx) => eraseWithdrawn(trx, comment.id, { actor: { kind: 'writer' }, at: now }));
  deps.live.publish({ kind: 'decided', commentIds: [comment.id], personId: null });
}

/**
 * Everything of a comment goes but that it was there. Call it in `db.erase`.
 * @param by the writer, or the system that does again what the writer did before
 * @throws not-found, or conflict when it was withdrawn before
 */
export async function eraseWithdrawn(
  trx: Trx,
  commentId: string,
  by: { actor: { kind: 'writer' } | { kind: 'system' }; at: Instant },
): Promise<void> {
  await appendEvent(trx, commentId, { type: 'withdrawn', ...by }, () => ({
    ...NO_CONTENT,
    email_sealed: null,
    verdict: null,
    suspicion: null,
  }));
  await forgetCorrection(trx, commentId);
  await eraseWordsAside(trx, commentId);
  await withdrawReferral(trx, commentId, by);
}

/** Whatever its state: nothing of it may be read or sent any more. */
async function withdrawReferral(
  trx: Trx,
  commentId: string,
  { actor, at }: Parameters<typeof eraseWithdrawn>[2],
): Promise<void> {
  const referral = await referralOfComment(trx, commentId);
  if (!referral) return;
  if (isActive(referral.state)) {
    const end = { state: 'withdrawn', at, by: null, outcome: null, keepSealed: true } as const;
    await endReferral(trx, referral.id, end);
    await appendReferralEvent(trx, referral.id, { type: 'withdrawn', actor, at });
  }
  await eraseReferral(trx, referral.id, { at, actor });
}
