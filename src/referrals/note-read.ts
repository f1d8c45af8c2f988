import type { Authorized } from '../accounts/role.ts';
import { type Clock, MINUTE } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { wasReadSince } from './referral-mails-store.ts';
import { appendReferralEvent } from './referrals-store.ts';

/** Reading on within this time is one reading. */
const ONE_READING = 60 * MINUTE;

/** Notes who has read the words of a referral. */
export async function noteRead(
  deps: { db: Database; clock: Clock },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  const at = deps.clock();
  const actor = { kind: 'person', id: counsellor.id } as const;
  await deps.db.write(async (trx) => {
    if (await wasReadSince(trx, referralId, counsellor.id, at - ONE_READING)) return;
    await appendReferralEvent(trx, referralId, { type: 'read', actor, at });
  });
}
