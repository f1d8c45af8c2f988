import { appendEvent } from '../comments/append-event.ts';
import { eraseWordsAside, findCommentByReceipt } from '../comments/comments-store.ts';
import { NO_CONTENT } from '../comments/content.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import { withdrawReferral } from '../referrals/withdraw-referral.ts';
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
    await withdrawReferral(trx, comment.id, now);
  });
  deps.live.publish({ kind: 'decided', commentIds: [comment.id], personId: null });
}
