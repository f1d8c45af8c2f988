import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { ReferralActor } from './referral.ts';
import { appendReferralEvent } from './referrals-store.ts';

/** Takes back what is still under way: links that no contact has answered, and mails that are not finished. */
export async function stopUnderway(
  trx: Trx,
  referralId: string,
  actor: ReferralActor,
  at: Instant,
): Promise<void> {
  const cancelled = await trx
    .updateTable('hand_over')
    .set({ cancelled_at: at })
    .where('referral_id', '=', referralId)
    .where('answered_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('service_id')
    .execute();
  for (const { service_id: detail } of cancelled) {
    await appendReferralEvent(trx, referralId, { type: 'hand_over_cancelled', actor, at, detail });
  }
  await trx
    .deleteFrom('referral_mail')
    .where('referral_id', '=', referralId)
    .where('state', '=', 'draft')
    .execute();
}

/** Erases whatever else of somebody's words and addresses stands beside a referral: consent, notes, mails. */
export async function eraseBeside(trx: Trx, referralId: string): Promise<void> {
  await trx.deleteFrom('consent').where('referral_id', '=', referralId).execute();
  await trx.deleteFrom('referral_note').where('referral_id', '=', referralId).execute();
  await trx
    .updateTable('referral_mail')
    .set({ sealed: null })
    .where('referral_id', '=', referralId)
    .execute();
}
