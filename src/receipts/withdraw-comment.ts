import { appendEvent } from '../comments/append-event.ts';
import { eraseWordsAside, findCommentByReceipt } from '../comments/comments-store.ts';
import { NO_CONTENT } from '../comments/content.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import { endReferral, eraseSealed, referralOfComment } from '../referrals/referrals-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { hashToken } from '../shared/ids.ts';
import type { Live } from '../shared/live.ts';

/**
 * The writer takes a comment back, in whatever state it is: its words, name and address are erased at once, in the
 * comment and in a referral; that it was there remains in the history.
 * @throws not-found, or conflict when it was withdrawn before
 */
export async function withdrawComment(
  deps: { db: Database; clock: Clock; live: Live },
  token: string,
): Promise<void> {
  const comment = await findCommentByReceipt(deps.db, hashToken(token));
  if (!comment) throw notFound('receipt');
  const now = deps.clock();
  await deps.db.erase(async (trx) => {
    await appendEvent(trx, comment.id, { type: 'withdrawn', actor: { kind: 'writer' }, at: now }, () => ({
      ...NO_CONTENT,
      email_sealed: null,
      verdict: null,
    }));
    await forgetCorrection(trx, comment.id);
    await eraseWordsAside(trx, comment.id);
    const referral = await referralOfComment(trx, comment.id);
    if (referral?.state === 'open') {
      const end = { state: 'withdrawn', at: now, by: null, outcome: null, keepSealed: false } as const;
      await endReferral(trx, referral.id, end);
    } else if (referral?.sealed) {
      await eraseSealed(trx, referral.id);
    }
  });
  deps.live.publish({ kind: 'decided', commentIds: [comment.id], personId: null });
}
