import type { Authorized } from '../accounts/role.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { addReferralNote } from './referral-notes-store.ts';
import { referralById } from './referrals-store.ts';

/** Length of a counsellor's note in Unicode code points. */
export const CASE_NOTE_MAX = 2000;

/**
 * A counsellor notes something about a case for the others; it is sealed and goes with the words.
 * @throws invalid when it is empty or too long, not-found, or conflict when the words are gone
 */
export async function writeReferralNote(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  counsellor: Authorized<'counsel'>,
  referralId: string,
  typed: string,
): Promise<void> {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const length = [...text].length;
  if (length === 0 || length > CASE_NOTE_MAX)
    throw new AppError('invalid', `A note has 1 to ${CASE_NOTE_MAX} characters.`, {
      fields: { note: 'length' },
    });
  const at = deps.clock();
  await deps.db.write(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    if (!referral.sealed) throw new AppError('conflict', 'The words of this referral are gone.');
    const sealed = deps.sealing.seal(referral.comment_id, text);
    await addReferralNote(trx, { referralId, personId: counsellor.id, sealed, at });
  });
}
