import { entryById } from '../directory/directory-store.ts';
import { saveConsent } from '../referrals/consent-store.ts';
import { type Consent, isBeforeHandOver } from '../referrals/referral.ts';
import { appendReferralEvent } from '../referrals/referrals-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { ownCommentId, ownReferral } from './own-referral.ts';

/**
 * The writer of a referred comment agrees that it is passed on, or agrees to something else than before. The words
 * themselves cannot be changed afterwards: a referred comment is not edited.
 * @throws not-found, invalid with `to` when the directory has no such contact, or conflict when it was handed over
 */
export async function giveConsent(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  token: string,
  consent: Consent,
): Promise<void> {
  const commentId = await ownCommentId(deps.db, token);
  const at = deps.clock();
  await deps.db.erase(async (trx) => {
    const referral = await ownReferral(trx, commentId, isBeforeHandOver);
    if (consent.contactId !== null) await requireContact(trx, consent.contactId);
    await saveConsent(deps, trx, { id: referral.id, commentId }, consent, at);
    await appendReferralEvent(trx, referral.id, { type: 'consented', actor: { kind: 'writer' }, at });
  });
}

/** Nobody hands a message over to the emergency call. */
async function requireContact(trx: Trx, contactId: string): Promise<void> {
  const entry = await entryById(trx, contactId);
  if (entry?.status === 'active' && !entry.isEmergency) return;
  const fields = { to: 'error_consent_to' };
  throw new AppError('invalid', 'The directory has no such contact.', { fields });
}
