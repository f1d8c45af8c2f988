import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

type Reader = Database['read'] | Trx;

/** The conditions are in the words of the partial indexes of 0017_retention.sql, one for each. */
async function idsWhere(db: Reader, isOver: RawBuilder<unknown>, before: Instant, limit: number) {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM comment WHERE ${isOver} AND state_since <= ${before} ORDER BY state_since LIMIT ${limit}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export const rejectedBefore = (db: Reader, before: Instant, limit: number) =>
  idsWhere(db, sql`state = 'rejected'`, before, limit);

export const spamBefore = (db: Reader, before: Instant, limit: number) =>
  idsWhere(db, sql`state = 'spam'`, before, limit);

export const withdrawnBefore = (db: Reader, before: Instant, limit: number) =>
  idsWhere(db, sql`state = 'withdrawn'`, before, limit);

/** Erased comments whose receipt still opens. */
export const erasedWithReceiptBefore = (db: Reader, before: Instant, limit: number) =>
  idsWhere(db, sql`state = 'erased' AND length(receipt_hash) = 32`, before, limit);

/** Published comments with the address of their writer, or what is left of it. */
export const publishedWithAddressBefore = (db: Reader, before: Instant, limit: number) =>
  idsWhere(
    db,
    sql`state = 'published' AND (email_sealed IS NOT NULL OR writer IS NOT NULL OR suspicion IS NOT NULL)`,
    before,
    limit,
  );

/** Lets no receipt open these any more: what takes the place of a hash is longer than one. */
export async function endReceipts(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx
    .updateTable('comment')
    .set({ receipt_hash: sql<Buffer>`CAST(id AS BLOB)` })
    .where('id', 'in', ids)
    .execute();
}

export async function forgetAddresses(trx: Trx, ids: readonly string[]): Promise<void> {
  await trx
    .updateTable('comment')
    .set({ email_sealed: null, writer: null, suspicion: null, wants_mail: 0 })
    .where('id', 'in', ids)
    .execute();
}
