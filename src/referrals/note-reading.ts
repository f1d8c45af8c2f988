import type { Authorized } from '../accounts/role.ts';
import { type Clock, MINUTE } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { hasRead } from './referral-history-store.ts';
import { appendReferralEvent, markSeen } from './referrals-store.ts';

/** Whoever opens a case again within this time has read it once. */
export const ONE_READING = 30 * MINUTE;

/**
 * Writes into the history that a counsellor reads the words of a referral; from the first time on no moderator takes it
 * back. To be called before the words are opened.
 */
export async function noteReading(
  deps: { db: Database; clock: Clock },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  const at = deps.clock();
  // most openings are no news, and need not wait for the write lock
  if (await hasRead(deps.db.read, referralId, counsellor.id, at - ONE_READING)) return;
  await deps.db.write(async (trx) => {
    if (await hasRead(trx, referralId, counsellor.id, at - ONE_READING)) return;
    const actor = { kind: 'person', id: counsellor.id } as const;
    await appendReferralEvent(trx, referralId, { type: 'read', actor, at });
    await markSeen(trx, [referralId], at);
  });
}
