import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { SEALED_COLUMNS } from './sealed-column.ts';
import { countByKey, sealedValues } from './sealed-values-store.ts';

/** Whether the keys fit a database, by some values of each sealed column and of each key. */
export interface Samples {
  opened: number;
  /** Columns with values that cannot be opened, with the ids of their keys. */
  unopened: { column: string; keyId: string }[];
}

const PER_KEY = 3;

/** Opens some values of every sealed column; what is in them goes nowhere. @param sealing null: there are no keys */
export async function openSamples(db: Pick<Database, 'read'>, sealing: Sealing | null): Promise<Samples> {
  const samples: Samples = { opened: 0, unopened: [] };
  for (const of of SEALED_COLUMNS) {
    for (const keyId of (await countByKey(db, of)).keys()) {
      const values = await sealedValues(db, of, { key: keyId }, '', PER_KEY);
      const opened = values.filter(
        ({ subject, sealed }) => sealing && opens(sealing, subject, sealed),
      ).length;
      samples.opened += opened;
      if (opened < values.length) samples.unopened.push({ column: `${of.table}.${of.column}`, keyId });
    }
  }
  return samples;
}

function opens(sealing: Sealing, subject: string, sealed: Buffer): boolean {
  try {
    sealing.open<unknown>(subject, sealed);
    return true;
  } catch {
    return false;
  }
}
