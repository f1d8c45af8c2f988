import type { Deps } from '../../src/deps.ts';
import { SEALED_COLUMNS } from '../../src/privacy/sealed-column.ts';
import { sealedValues } from '../../src/privacy/sealed-values-store.ts';
import { newId } from '../../src/shared/ids.ts';
import type { Sealing } from '../../src/shared/sealing.ts';

/**
 * Puts a value into every sealed column that hangs on a referral, and a correction of its comment.
 * @param words what is sealed in each of them
 */
export async function fillReferral(
  { db, sealing, clock }: Pick<Deps, 'db' | 'sealing' | 'clock'>,
  referral: { id: string; commentId: string; personId: string },
  words: string,
): Promise<void> {
  const sealed = () => sealing.seal(referral.commentId, { words });
  const at = clock();
  const of = { referral_id: referral.id, sealed: sealed() };
  await db.write(async (trx) => {
    await trx
      .insertInto('consent')
      .values({ ...of, given_at: at })
      .execute();
    const note = { ...of, id: newId(), person_id: referral.personId, at };
    await trx.insertInto('referral_note').values(note).execute();
    const mail = { ...of, kind: 'offer', created_by: referral.personId, created_at: at, sent_at: null };
    for (const state of ['draft', 'sent']) {
      await trx
        .insertInto('referral_mail')
        .values({ ...mail, id: newId(), state, last_failure: null })
        .execute();
    }
    const correction = { was: 'general', label: 'referral', lang: 'de', urgency: 'normal', topics: '[]' };
    await trx
      .insertInto('correction')
      .values({
        ...correction,
        comment_id: referral.commentId,
        model_version: 'test',
        sealed: sealing.seal(referral.commentId, words),
        corrected_at: at,
      })
      .execute();
  });
}

/** Every sealed value, opened with the subject that a rotation takes it to have. @throws when one cannot be opened */
export async function openEverything({
  db,
  sealing,
}: {
  db: Deps['db'];
  sealing: Sealing;
}): Promise<{ where: string; keyId: string; value: unknown }[]> {
  const all = [];
  for (const column of SEALED_COLUMNS) {
    for (const { subject, sealed } of await sealedValues(db, column, { not: 'none' }, '', 1_000_000)) {
      const keyId = sealed.subarray(1, 1 + (sealed[0] ?? 0)).toString();
      all.push({
        where: `${column.table}.${column.column}`,
        keyId,
        value: sealing.open<unknown>(subject, sealed),
      });
    }
  }
  return all;
}
