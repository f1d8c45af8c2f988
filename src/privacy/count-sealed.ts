import type { Database } from '../shared/db/database.ts';
import { SEALED_COLUMNS } from './sealed-column.ts';
import { countByKey } from './sealed-values-store.ts';

/** How many values in the database each key has sealed; keys that are not in secrets.json any more included. */
export async function countSealed(deps: { db: Pick<Database, 'read'> }): Promise<Map<string, number>> {
  const total = new Map<string, number>();
  for (const column of SEALED_COLUMNS) {
    for (const [id, count] of await countByKey(deps.db, column)) total.set(id, (total.get(id) ?? 0) + count);
  }
  return total;
}
