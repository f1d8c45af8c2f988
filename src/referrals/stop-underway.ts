import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { cancelOpenHandOvers, deleteDrafts } from './erasure-store.ts';
import type { ReferralActor } from './referral.ts';
import { appendReferralEvent } from './referrals-store.ts';

/** Takes back what is still under way: links that no contact has answered, and drafts of mails. */
export async function stopUnderway(
  trx: Trx,
  referralId: string,
  { at, actor }: { at: Instant; actor: ReferralActor },
): Promise<void> {
  for (const detail of await cancelOpenHandOvers(trx, referralId, at)) {
    await appendReferralEvent(trx, referralId, { type: 'hand_over_cancelled', actor, at, detail });
  }
  await deleteDrafts(trx, referralId);
}
