import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-column.ts';
import { replaceSealed, type SealedValue, sealedValues } from './sealed-values-store.ts';

export interface Resealed {
  resealed: number;
  /** `table.column id` of values that no key opens. */
  unopened: string[];
}

/** Values in one transaction: short enough that a visitor who sends a comment meanwhile does not notice. */
const BATCH = 200;

/** One pass over everything that another key than the newest has sealed. */
export async function resealAll(
  deps: { db: Database; sealing: Sealing },
  newestKey: string,
): Promise<Resealed> {
  const all: Resealed = { resealed: 0, unopened: [] };
  for (const column of SEALED_COLUMNS) {
    let after = '';
    for (;;) {
      const values = await sealedValues(deps.db, column, { not: newestKey }, after, BATCH);
      const last = values.at(-1);
      if (!last) break;
      after = last.key;
      const batch = await resealBatch(deps, column, values);
      all.resealed += batch.resealed;
      all.unopened.push(...batch.unopened);
    }
  }
  return all;
}

async function resealBatch(
  deps: { db: Database; sealing: Sealing },
  column: SealedColumn,
  values: readonly SealedValue[],
): Promise<Resealed> {
  const unopened: string[] = [];
  const fresh = values.flatMap((value) => {
    try {
      const words = deps.sealing.open<unknown>(value.subject, value.sealed);
      return [{ value, sealed: deps.sealing.seal(value.subject, words) }];
    } catch {
      unopened.push(`${column.table}.${column.column} ${value.key}`);
      return [];
    }
  });
  // what somebody changed since it was read is left to the next pass
  const resealed = await deps.db.write(async (trx) => {
    let count = 0;
    for (const { value, sealed } of fresh) if (await replaceSealed(trx, column, value, sealed)) count += 1;
    return count;
  });
  return { resealed, unopened };
}
