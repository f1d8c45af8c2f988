import { deleteConsent } from '../referrals/consent-store.ts';
import { isBeforeHandOver } from '../referrals/referral.ts';
import { appendReferralEvent } from '../referrals/referrals-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { ownCommentId, ownReferral } from './own-referral.ts';

/**
 * The writer takes back what they agreed to; not a trace of it stays.
 * @throws not-found, or conflict when there is nothing to take back or the message was handed over
 */
export async function takeBackConsent(deps: { db: Database; clock: Clock }, token: string): Promise<void> {
  const commentId = await ownCommentId(deps.db, token);
  await deps.db.erase(async (trx) => {
    const referral = await ownReferral(trx, commentId, isBeforeHandOver);
    if (!(await deleteConsent(trx, referral.id)))
      throw new AppError('conflict', 'There is nothing to take back.');
    const actor = { kind: 'writer' } as const;
    await appendReferralEvent(trx, referral.id, { type: 'consent_withdrawn', actor, at: deps.clock() });
  });
}
