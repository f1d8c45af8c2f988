import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { ReferralItem } from './referral-queue-view.ts';
import { markSeen } from './referrals-store.ts';

/** Remembers that a counsellor has been shown these: from now on no moderator takes them back. */
export async function noteReferralsSeen(
  deps: { db: Database; clock: Clock },
  items: readonly ReferralItem[],
): Promise<void> {
  const unseen = items.filter(({ isSeen }) => !isSeen).map(({ referral }) => referral.id);
  if (unseen.length > 0) await deps.db.write((trx) => markSeen(trx, unseen, deps.clock()));
}
