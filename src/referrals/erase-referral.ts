import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { eraseReferralWords } from './erasure-store.ts';
import type { ReferralActor } from './referral.ts';
import { appendReferralEvent } from './referrals-store.ts';
import { stopUnderway } from './stop-underway.ts';

/**
 * Takes away everything sealed of a referral: the writer's words, address and consent, the counsellors' notes and the
 * mails. Dates, states and codes remain. A contact that has not answered yet finds its link closed, and a mail that
 * still waits is not sent. Call it in `db.erase`, so that nothing stays in the write-ahead log. Twice does no harm.
 */
export async function eraseReferral(
  trx: Trx,
  referralId: string,
  { at, actor }: { at: Instant; actor: ReferralActor },
): Promise<void> {
  await stopUnderway(trx, referralId, { at, actor });
  const hadWords = await eraseReferralWords(trx, referralId);
  if (hadWords) await appendReferralEvent(trx, referralId, { type: 'erased', actor, at });
}
