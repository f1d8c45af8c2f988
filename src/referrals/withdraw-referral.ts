import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { isActive } from './referral.ts';
import { eraseBeside, stopUnderway } from './referral-end-store.ts';
import { appendReferralEvent, endReferral, eraseSealed, referralOfComment } from './referrals-store.ts';

/**
 * The writer takes a comment back that went to the counsellors, in the transaction of the withdrawal and in whatever
 * state the referral is: its words, address, consent, notes and mails are erased; what happened to it remains.
 */
export async function withdrawReferral(trx: Trx, commentId: string, at: Instant): Promise<void> {
  const referral = await referralOfComment(trx, commentId);
  if (!referral) return;
  const actor = { kind: 'writer' } as const;
  if (isActive(referral.state)) {
    await appendReferralEvent(trx, referral.id, { type: 'withdrawn', actor, at });
    await stopUnderway(trx, referral.id, actor, at);
    await endReferral(trx, referral.id, {
      state: 'withdrawn',
      at,
      by: null,
      outcome: null,
      keepSealed: false,
    });
  } else if (referral.sealed) {
    await appendReferralEvent(trx, referral.id, { type: 'erased', actor, at });
    await eraseSealed(trx, referral.id);
  }
  await eraseBeside(trx, referral.id);
}
