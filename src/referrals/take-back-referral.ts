import type { Trx } from '../shared/db/commit-group.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { ReferralContent } from './referral.ts';
import { deleteReferral, referralOfComment } from './referrals-store.ts';

/**
 * The moderator who sent a comment to the counsellors takes it back, in the transaction of the undo: the referral is
 * as if it had never been.
 * @param evenIfSeen within the time in which every decision can be undone
 * @throws conflict when a counsellor has seen it or dealt with it: then it is theirs to return
 */
export async function takeBackReferral(
  deps: { sealing: Sealing },
  trx: Trx,
  commentId: string,
  evenIfSeen: boolean,
): Promise<{ content: ReferralContent; emailSealed: Buffer | null }> {
  const referral = await referralOfComment(trx, commentId);
  if (referral?.state !== 'open' || !referral.sealed || (referral.seen_at !== null && !evenIfSeen))
    throw new AppError('conflict', 'The counsellors have this comment.');
  const content = deps.sealing.open<ReferralContent>(commentId, referral.sealed);
  await deleteReferral(trx, referral.id);
  return {
    content,
    emailSealed: content.email === null ? null : deps.sealing.seal(commentId, content.email),
  };
}
