import { findCommentByReceipt } from '../comments/comments-store.ts';
import { hashReceiptToken } from '../comments/receipt-link.ts';
import { type ReferralRow, referralOfComment } from '../referrals/referrals-store.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';

/** A referral whose words are there. */
export type OwnReferral = ReferralRow & { sealed: Buffer };

/** The id of the comment behind a secret link, which is the only key. @throws not-found */
export async function ownCommentId(db: Database, token: string): Promise<string> {
  const comment = await findCommentByReceipt(db, hashReceiptToken(token));
  if (!comment) throw notFound('receipt');
  return comment.id;
}

/**
 * The referral of a comment, for a change by its writer.
 * @param isOpen the states in which that change can be made
 * @throws conflict when there is none, or it is in another state
 */
export async function ownReferral(
  trx: Trx,
  commentId: string,
  isOpen: (state: string) => boolean,
): Promise<OwnReferral> {
  const referral = await referralOfComment(trx, commentId);
  if (!referral?.sealed || !isOpen(referral.state))
    throw new AppError('conflict', 'This is not possible any more.');
  return { ...referral, sealed: referral.sealed };
}
