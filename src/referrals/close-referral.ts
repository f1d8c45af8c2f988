import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import { isActive, type Outcome } from './referral.ts';
import { appendReferralEvent, endReferral, referralById } from './referrals-store.ts';
import { stopUnderway } from './stop-underway.ts';

/**
 * A counsellor has dealt with it, however far it has come; what a contact has not answered yet is cancelled.
 * @throws not-found, or conflict when the referral has ended
 */
export async function closeReferral(
  deps: { db: Database; clock: Clock; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
  outcome: Outcome,
): Promise<void> {
  const at = deps.clock();
  const commentId = await deps.db.write(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    if (!isActive(referral.state))
      throw new AppError('conflict', 'Somebody has already dealt with this referral.');
    const actor = { kind: 'person', id: counsellor.id } as const;
    await appendEvent(trx, referral.comment_id, { type: 'referral_closed', actor, at, reason: outcome });
    await stopUnderway(trx, referralId, { at, actor });
    await appendReferralEvent(trx, referralId, { type: 'closed', actor, at, detail: outcome });
    await endReferral(trx, referralId, { state: 'closed', at, by: counsellor.id, outcome, keepSealed: true });
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'decided', commentIds: [commentId], personId: counsellor.id });
}
