import type { Authorized } from '../accounts/role.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { mineToWrite } from './offer-contacts.ts';
import { referralForMail } from './referral-for-mail.ts';
import type { OfferDraft } from './referral-mail.ts';
import { deleteDrafts, putMail } from './referral-mails-store.ts';

/**
 * Keeps what a counsellor has written so far, faults and all, sealed; one draft per referral and person.
 * @throws not-found, or conflict when the referral has ended or the mail has been sent
 */
export async function saveDraft(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  counsellor: Authorized<'counsel'>,
  referralId: string,
  mailId: string,
  draft: OfferDraft,
): Promise<void> {
  await deps.db.write(async (trx) => {
    const { referral } = await referralForMail(deps, trx, referralId);
    if ((await mineToWrite(trx, mailId, referralId, counsellor.id)) === 'sent')
      throw new AppError('conflict', 'This mail has been sent.');
    await deleteDrafts(trx, referralId, counsellor.id);
    await putMail(trx, {
      id: mailId,
      referral_id: referralId,
      kind: 'offer',
      state: 'draft',
      sealed: deps.sealing.seal(referral.commentId, draft),
      created_by: counsellor.id,
      created_at: deps.clock(),
      sent_at: null,
      failures: 0,
      last_failure: null,
    });
  });
}

/** Throws away what a counsellor has written so far. */
export async function discardDraft(
  deps: { db: Database },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  await deps.db.erase((trx) => deleteDrafts(trx, referralId, counsellor.id));
}
