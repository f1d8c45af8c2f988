import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { newId } from '../shared/ids.ts';

/** @param note.sealed bound to the comment, as all words of a referral are */
export async function addReferralNote(
  trx: Trx,
  note: { referralId: string; personId: string; sealed: Buffer; at: Instant },
): Promise<void> {
  await trx
    .insertInto('referral_note')
    .values({
      id: newId(),
      referral_id: note.referralId,
      person_id: note.personId,
      sealed: note.sealed,
      at: note.at,
    })
    .execute();
}

/** The notes on a referral with who wrote them, oldest first. */
export async function notesOfReferral(db: Database, referralId: string) {
  return await db.read
    .selectFrom('referral_note')
    .leftJoin('user', 'user.id', 'referral_note.person_id')
    .select(['referral_note.sealed', 'referral_note.at', 'user.name as by'])
    .where('referral_id', '=', referralId)
    .orderBy('referral_note.at')
    .orderBy('referral_note.id')
    .execute();
}
