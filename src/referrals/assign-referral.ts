import type { Authorized } from '../accounts/role.ts';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import { isActive } from './referral.ts';
import { appendReferralEvent, assign, type ReferralRow, referralById } from './referrals-store.ts';

interface Deps {
  db: Database;
  clock: Clock;
  live: Live;
}

/**
 * A counsellor takes a case on, from nobody or from the colleague whom they saw to have it. Whoever has it already
 * keeps it.
 * @param from who had it on the page, null: nobody
 * @throws not-found, or conflict when the referral has ended or somebody else has it by now
 */
export async function takeReferral(
  deps: Deps,
  counsellor: Authorized<'counsel'>,
  referralId: string,
  from: string | null,
): Promise<void> {
  const at = deps.clock();
  const taken = await deps.db.write(async (trx) => {
    const referral = await activeReferral(trx, referralId);
    if (referral.assigned_to === counsellor.id) return null;
    if (referral.assigned_to !== from) throw new AppError('conflict', 'Somebody else has this referral.');
    await assign(trx, referralId, counsellor.id, at);
    const actor = { kind: 'person', id: counsellor.id } as const;
    await appendReferralEvent(trx, referralId, { type: 'assigned', actor, at, detail: from });
    return referral.comment_id;
  });
  if (taken) deps.live.publish({ kind: 'assigned', commentIds: [taken], personId: counsellor.id });
}

/** Whoever has a case gives it back to all. @throws not-found, or conflict when it is not theirs or has ended */
export async function releaseReferral(
  deps: Deps,
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  const at = deps.clock();
  const commentId = await deps.db.write(async (trx) => {
    const referral = await activeReferral(trx, referralId);
    if (referral.assigned_to !== counsellor.id)
      throw new AppError('conflict', 'Somebody else has this referral.');
    await assign(trx, referralId, null, at);
    const actor = { kind: 'person', id: counsellor.id } as const;
    await appendReferralEvent(trx, referralId, { type: 'released', actor, at });
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'released', commentIds: [commentId], personId: counsellor.id });
}

async function activeReferral(trx: Trx, id: string): Promise<ReferralRow> {
  const referral = await referralById(trx, id);
  if (!referral) throw notFound('referral');
  if (!isActive(referral.state))
    throw new AppError('conflict', 'Somebody has already dealt with this referral.');
  return referral;
}
