import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import { appendReferralEvent, referralById, reopen } from './referrals-store.ts';

/**
 * A counsellor takes the closing of a referral back: it is open again, for whoever had it and as old as it is.
 * @throws not-found, or conflict when it is not closed or its words are erased
 */
export async function reopenReferral(
  deps: { db: Database; clock: Clock; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  const commentId = await deps.db.write(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    if (referral.state !== 'closed' || !referral.sealed)
      throw new AppError('conflict', 'This referral is not closed.');
    const actor = { kind: 'person', id: counsellor.id } as const;
    const at = deps.clock();
    await appendEvent(trx, referral.comment_id, { type: 'undone', actor, at, restores: 'referred' });
    await appendReferralEvent(trx, referralId, { type: 'reopened', actor, at });
    await reopen(trx, referralId);
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'arrived', commentIds: [commentId], personId: counsellor.id });
}
