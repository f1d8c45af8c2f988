import Sqlite from 'better-sqlite3';
import type { Config } from '../../config.ts';
import { readLedger, type TakenAway } from '../../privacy/erasure-ledger.ts';
import { noteErasures } from '../../privacy/note-erasures.ts';
import { allTakenAway } from '../../privacy/taken-away-store.ts';
import { over } from '../../shared/db/database.ts';
import { AppError } from '../../shared/errors.ts';
import type { Held } from './hold-database.ts';
import type { Tell } from './take-backup.ts';

/**
 * From the ledger, from the database that is replaced, and from the one that was named: one of them must be of the same
 * site, since a new installation knows nothing of what was erased before it.
 * @throws conflict when none is
 */
export async function takenAwaySinceBackup(
  { config, tell }: { config: Pick<Config, 'dataDir'>; tell: Tell },
  site: string,
  held: Held | null,
  choices: { erasuresFrom: string | null; withoutErasures: boolean },
): Promise<TakenAway[]> {
  if (held) {
    try {
      await noteErasures(config.dataDir, over(held.connection));
    } catch (error) {
      if (!String((error as { code?: unknown }).code).startsWith('SQLITE_')) throw error;
      tell('The history of the database that is replaced cannot be read; erasures.log alone counts.');
    }
  }
  const ledger = readLedger(config.dataDir) ?? [];
  const more = choices.erasuresFrom === null ? [] : await readFrom(choices.erasuresFrom);
  const all = [...ledger, ...more];
  if (!choices.withoutErasures && !all.some(({ what, subject }) => what === 'site' && subject === site))
    throw new AppError(
      'conflict',
      'Nothing here tells what was erased after the backup: there is neither an erasures.log nor a readable database of this site. Put a copy of erasures.log into the data folder, or name the old database or a later backup with --erasures-from. If there is nothing: --without-erasures, and what was erased since comes back.',
    );
  return all;
}

async function readFrom(file: string): Promise<TakenAway[]> {
  let database: Sqlite.Database | null = null;
  try {
    database = new Sqlite(file, { readonly: true, fileMustExist: true });
    const all: TakenAway[] = [];
    for await (const part of allTakenAway(over(database))) all.push(...part);
    return all;
  } catch (error) {
    throw new AppError('invalid', `${file} does not tell what was erased.`, { cause: error });
  } finally {
    database?.close();
  }
}
