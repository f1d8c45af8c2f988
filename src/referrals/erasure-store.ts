import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';

/** Code of a mail that was not sent because its words were erased before. */
const ERASED = 'erased';

/** Closes the links that no contact has answered yet. @returns the ids of their services */
export async function cancelOpenHandOvers(trx: Trx, referralId: string, at: Instant): Promise<string[]> {
  const cancelled = await trx
    .updateTable('hand_over')
    .set({ cancelled_at: at })
    .where('referral_id', '=', referralId)
    .where('answered_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('service_id')
    .execute();
  return cancelled.map(({ service_id }) => service_id);
}

/** What a counsellor has not sent goes. */
export async function deleteDrafts(trx: Trx, referralId: string): Promise<void> {
  await trx
    .deleteFrom('referral_mail')
    .where('referral_id', '=', referralId)
    .where('state', '=', 'draft')
    .execute();
}

/** Everything sealed of a referral goes. @returns whether anything was there */
export async function eraseReferralWords(trx: Trx, referralId: string): Promise<boolean> {
  const consent = await trx
    .deleteFrom('consent')
    .where('referral_id', '=', referralId)
    .executeTakeFirstOrThrow();
  const notes = await trx
    .deleteFrom('referral_note')
    .where('referral_id', '=', referralId)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('referral_mail')
    .set({ state: 'failed', last_failure: ERASED })
    .where('referral_id', '=', referralId)
    .where('state', '=', 'queued')
    .execute();
  const mails = await trx
    .updateTable('referral_mail')
    .set({ sealed: null })
    .where('referral_id', '=', referralId)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow();
  const words = await trx
    .updateTable('referral')
    // the date that the words named goes with them
    .set({ sealed: null, deadline_on: null })
    .where('id', '=', referralId)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow();
  const removed = [consent.numDeletedRows, notes.numDeletedRows, mails.numUpdatedRows, words.numUpdatedRows];
  return removed.some((count) => count > 0n);
}
