import { sql } from 'kysely';
import { type Day, dayOf } from '../insights/calendar.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { ErasedKind } from './erased-kind.ts';

/** Adds to what was erased on a day, in the transaction that erases. */
export async function countErased(trx: Trx, kind: ErasedKind, count: number, at: Instant): Promise<void> {
  await trx
    .insertInto('erasure_count')
    .values({ day: dayOf(at), kind, count })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'kind'])
        .doUpdateSet({ count: sql<number>`erasure_count.count + excluded.count` }),
    )
    .execute();
}

/** What was erased since a day, that day included, the latest first. */
export async function erasuresSince(
  db: Database,
  day: Day,
): Promise<{ day: Day; kind: ErasedKind; count: number }[]> {
  const rows = await db.read
    .selectFrom('erasure_count')
    .selectAll()
    .where('day', '>=', day)
    .orderBy('day', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as ErasedKind }));
}
