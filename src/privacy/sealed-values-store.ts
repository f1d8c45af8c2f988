import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { sealedWith } from '../shared/sealing.ts';
import type { SealedColumn } from './sealed-column.ts';

/** A sealed value with the row that holds it. */
export interface SealedValue {
  key: string;
  subject: string;
  sealed: Buffer;
}

const subjectOf = ({ table, subject }: SealedColumn): RawBuilder<string> =>
  subject === null
    ? sql`(SELECT comment_id FROM referral WHERE referral.id = ${sql.ref(`${table}.referral_id`)})`
    : sql`${sql.ref(`${table}.${subject}`)}`;

/**
 * Values that a key has sealed, in the order of their rows.
 * @param by `not` for those that any other key has sealed
 * @param after the key of a row: only what comes after it; '' for all
 */
export async function sealedValues(
  db: Pick<Database, 'read'>,
  of: SealedColumn,
  by: { key: string } | { not: string },
  after: string,
  limit: number,
): Promise<SealedValue[]> {
  const [key, column] = [sql.ref(`${of.table}.${of.key}`), sql.ref(`${of.table}.${of.column}`)];
  const start = sealedWith('key' in by ? by.key : by.not);
  const { rows } = await sql<SealedValue>`
    SELECT ${key} AS key, ${subjectOf(of)} AS subject, ${column} AS sealed FROM ${sql.table(of.table)}
    WHERE ${key} > ${after} AND ${column} IS NOT NULL
      AND (substr(${column}, 1, ${start.length}) = ${start}) = ${'key' in by ? 1 : 0}
    ORDER BY ${key} LIMIT ${limit}`.execute(db.read);
  return rows;
}

/** Puts a value in the place of another, unless that has been changed meanwhile. @returns whether it did */
export async function replaceSealed(
  trx: Trx,
  of: SealedColumn,
  { key, sealed }: SealedValue,
  fresh: Buffer,
): Promise<boolean> {
  const column = sql.ref(of.column);
  const { numAffectedRows } = await sql`
    UPDATE ${sql.table(of.table)} SET ${column} = ${fresh}
    WHERE ${sql.ref(of.key)} = ${key} AND ${column} = ${sealed}`.execute(trx);
  return numAffectedRows === 1n;
}

/** How many values of a column each key has sealed: id of the key → number. */
export async function countByKey(db: Pick<Database, 'read'>, of: SealedColumn): Promise<Map<string, number>> {
  const column = sql.ref(of.column);
  const { rows } = await sql<{ start: Buffer; count: number }>`
    SELECT substr(${column}, 1, 1 + coalesce(unicode(CAST(substr(${column}, 1, 1) AS TEXT)), 0)) AS start, count(*) AS count
    FROM ${sql.table(of.table)} WHERE ${column} IS NOT NULL GROUP BY 1`.execute(db.read);
  return new Map(rows.map(({ start, count }) => [start.subarray(1).toString(), count]));
}
