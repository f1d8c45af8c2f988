import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import type { Outcome } from './referral.ts';
import { endReferral, referralById } from './referrals-store.ts';

/** A counsellor has dealt with it. @throws not-found, or conflict when the referral is not open any more */
export async function closeReferral(
  deps: { db: Database; clock: Clock; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
  outcome: Outcome,
): Promise<void> {
  const now = deps.clock();
  const commentId = await deps.db.write(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    if (referral.state !== 'open')
      throw new AppError('conflict', 'Somebody has already dealt with this referral.');
    const actor = { kind: 'person', id: counsellor.id } as const;
    await appendEvent(trx, referral.comment_id, { type: 'referral_closed', actor, at: now, reason: outcome });
    await endReferral(trx, referralId, {
      state: 'closed',
      at: now,
      by: counsellor.id,
      outcome,
      keepSealed: true,
    });
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'decided', commentIds: [commentId], personId: counsellor.id });
}
