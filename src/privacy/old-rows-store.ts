import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Schema } from '../shared/db/schema.ts';
import type { Sweep } from './sweep.ts';

/**
 * A sweep that deletes rows which no other row needs.
 * @param rows.key the primary key, as text
 * @param rows.isOver the condition on a row; an index or a small table must answer it
 */
export const oldRows = (
  kind: Sweep['kind'],
  window: number,
  rows: { table: keyof Schema; key: RawBuilder<string>; isOver(before: Instant): RawBuilder<boolean> },
): Sweep => ({
  kind,
  window: () => window,
  async due(db, before, limit) {
    const found = await sql<{ key: string }>`
      SELECT ${rows.key} AS key FROM ${sql.table(rows.table)} WHERE ${rows.isOver(before)} LIMIT ${limit}`.execute(
      db,
    );
    return found.rows.map(({ key }) => key);
  },
  async erase(trx, keys) {
    await sql`DELETE FROM ${sql.table(rows.table)} WHERE ${rows.key} IN (${sql.join(keys)})`.execute(trx);
  },
});
