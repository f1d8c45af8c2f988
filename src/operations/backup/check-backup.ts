import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { openSamples } from '../../privacy/open-samples.ts';
import type { Instant } from '../../shared/clock.ts';
import { over } from '../../shared/db/database.ts';
import { compareMigrations } from '../../shared/db/migrate.ts';
import { AppError } from '../../shared/errors.ts';
import { createSealing, type Sealing } from '../../shared/sealing.ts';
import { readStored, secretsFile, toSecrets } from '../../shared/secrets.ts';
import { type Manifest, manifestOf } from './backup.ts';
import { countRows, findFaults } from './check-database.ts';
import { readManifest } from './files.ts';

/** A backup that can be put back. */
export interface CheckedBackup {
  /** When it was made; without a manifest, when the last thing in it happened. */
  takenAt: Instant;
  site: string;
  rows: Record<string, number>;
  /** How many sealed values were opened on trial. */
  opened: number;
  /** Ids of the keys that are missing. */
  missingKeys: string[];
}

/**
 * @param copy a copy of the backup, which is not changed
 * @param backup its name, for what stands beside it
 * @param copied size and hash of what was copied
 * @throws invalid for what is no backup of this program, or damaged; conflict for one of a newer release, or when the keys
 *   do not open it
 */
export async function checkBackup(
  dataDir: string,
  copy: string,
  backup: string,
  copied: Pick<Manifest, 'bytes' | 'sha256'>,
  withoutKeys: boolean,
): Promise<CheckedBackup> {
  const manifest = readManifest(backup);
  if (manifest === null && existsSync(manifestOf(backup)))
    throw new AppError('invalid', `${manifestOf(backup)} cannot be read.`);
  if (manifest && (manifest.bytes !== copied.bytes || manifest.sha256 !== copied.sha256))
    throw new AppError('invalid', `${backup} is damaged: it is not what ${manifestOf(backup)} tells of.`);
  const database = new Sqlite(copy);
  const read = over(database);
  try {
    const { rows, site } = refuseUnsound(database);
    const { opened, unopened } = await openSamples({ read }, keysIn(dataDir));
    if (unopened.length > 0 && !withoutKeys) throw keysMissing(dataDir, unopened);
    const takenAt = manifest ? Date.parse(manifest.takenAt) : lastEvent(database);
    return { takenAt, site, rows, opened, missingKeys: [...new Set(unopened.map(({ keyId }) => keyId))] };
  } finally {
    database.close();
  }
}

function refuseUnsound(database: Sqlite.Database): Pick<CheckedBackup, 'rows' | 'site'> {
  const faults = findFaults(database, true);
  if (faults.length > 0) throw new AppError('invalid', `The backup is damaged: ${faults.join('; ')}.`);
  const rows = countRows(database);
  if (compareMigrations(database).applied.length === 0)
    throw new AppError('invalid', 'This is not a database of Wegweiser.');
  const site = database.prepare<[], { id: string }>('SELECT id FROM site LIMIT 1').get()?.id;
  if (site === undefined) throw new AppError('invalid', 'There is no site in this backup.');
  return { rows, site };
}

const lastEvent = (database: Sqlite.Database): Instant =>
  database.prepare<[], { at: number | null }>('SELECT max(at) AS at FROM comment_event').get()?.at ?? 0;

/** The keys that are there; none are made. */
function keysIn(dataDir: string): Sealing | null {
  const file = secretsFile(dataDir);
  return existsSync(file) ? createSealing(toSecrets(readStored(file)).sealingKeys) : null;
}

function keysMissing(dataDir: string, unopened: { column: string; keyId: string }[]): AppError {
  const ids = [...new Set(unopened.map(({ keyId }) => keyId))].join(', ');
  const columns = [...new Set(unopened.map(({ column }) => column))].join(', ');
  return new AppError(
    'conflict',
    existsSync(secretsFile(dataDir))
      ? `The keys in ${secretsFile(dataDir)} do not open what is sealed in this backup (key ${ids}; ${columns}). Put the secrets.json of that time there first. If it is lost for good: --without-keys, and nobody can read those texts and addresses.`
      : `There is no secrets.json in ${dataDir}, and this backup needs its keys (${ids}). Put it there first. If it is lost for good: --without-keys, and nobody can read those texts and addresses.`,
  );
}
