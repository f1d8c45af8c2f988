import { findCommentByReceipt } from '../comments/comments-store.ts';
import { hashReceiptToken } from '../comments/receipt-link.ts';
import { eraseComment } from '../privacy/erase-comment.ts';
import { countErased } from '../privacy/erasure-count-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
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
  const comment = await findCommentByReceipt(deps.db, hashReceiptToken(token));
  if (!comment) throw notFound('receipt');
  const now = deps.clock();
  await deps.db.erase(async (trx) => {
    await eraseComment(trx, comment.id, { type: 'withdrawn', actor: { kind: 'writer' }, at: now });
    await countErased(trx, 'withdrawn', 1, now);
  });
  deps.live.publish({ kind: 'decided', commentIds: [comment.id], personId: null });
}
