import { type Kysely, sql } from 'kysely';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import type { Schema } from '../shared/db/schema.ts';
import type { LocalTexts } from '../site/local-texts.ts';
import type { Reason, Teaching } from './reason.ts';

const select = (db: Kysely<Schema>) =>
  db.selectFrom('reason').select((eb) => [
    'code',
    'label',
    'teaches',
    'is_active',
    // the texts by language as one JSON object
    eb
      .selectFrom('reason_text')
      .select(sql<string>`json_group_object(lang, text)`.as('texts'))
      .whereRef('reason_code', '=', 'reason.code')
      .as('texts'),
  ]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const toReason = (row: Row): Reason => ({
  code: row.code,
  label: row.label,
  teaches: row.teaches as Teaching | null,
  isActive: row.is_active === 1,
  texts: JSON.parse(row.texts ?? '{}') as LocalTexts,
});

/** Every reason in its order, those that are switched off too. */
export async function reasonsInOrder(db: Database | Trx): Promise<Reason[]> {
  return (await inOrder(db, {})).map(toReason);
}

const inOrder = prepared((db) => select(db).orderBy('position').orderBy('code'));

/** A reason by its code, also one that is switched off. */
export async function reasonByCode(db: Database['read'] | Trx, code: string): Promise<Reason | undefined> {
  const row = await select(db).where('code', '=', code).executeTakeFirst();
  return row && toReason(row);
}

/** Puts a new reason behind all others. */
export async function insertReason(
  trx: Trx,
  { code, label, teaches }: Pick<Reason, 'code' | 'label' | 'teaches'>,
): Promise<void> {
  await trx
    .insertInto('reason')
    .values({ code, label, teaches, position: sql`(SELECT coalesce(max(position), 0) + 1 FROM reason)` })
    .execute();
}

export async function updateReason(
  trx: Trx,
  code: string,
  set: { label?: string | null; teaches?: Teaching | null; is_active?: 0 | 1; position?: number },
): Promise<void> {
  await trx.updateTable('reason').set(set).where('code', '=', code).execute();
}

/** Puts the texts of these languages in place of those that were there; an empty one takes its language out. */
export async function replaceTexts(trx: Trx, code: string, texts: LocalTexts): Promise<void> {
  const langs = Object.keys(texts);
  if (langs.length === 0) return;
  await trx.deleteFrom('reason_text').where('reason_code', '=', code).where('lang', 'in', langs).execute();
  const rows = Object.entries(texts).flatMap(([lang, text]) =>
    text === '' ? [] : [{ reason_code: code, lang, text }],
  );
  if (rows.length > 0) await trx.insertInto('reason_text').values(rows).execute();
}
