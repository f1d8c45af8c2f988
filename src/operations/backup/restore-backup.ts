import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { TakenAway } from '../../privacy/erasure-ledger.ts';
import { type Repeated, repeatErasures } from '../../privacy/repeat-erasures.ts';
import type { Clock, Instant } from '../../shared/clock.ts';
import { databaseFile, openDatabase } from '../../shared/db/database.ts';
import { migrate } from '../../shared/db/migrate.ts';
import { AppError } from '../../shared/errors.ts';
import { STAGING } from './backup.ts';
import { type CheckedBackup, checkBackup } from './check-backup.ts';
import { endSessions } from './end-sessions.ts';
import { hashFile, placeNew, sync } from './files.ts';
import { type Held, holdDatabase } from './hold-database.ts';
import { swapDatabase } from './swap-database.ts';
import type { Tell } from './take-backup.ts';
import { takenAwaySinceBackup } from './taken-away-since-backup.ts';

/** What whoever restores has decided beforehand; each gives up a safeguard. */
export interface Choices {
  /** A database that is there may be replaced. */
  overwrite: boolean;
  /** All servers are stopped: needed only where that cannot be seen. */
  serversStopped: boolean;
  /** What the keys do not open may be lost. */
  withoutKeys: boolean;
  /** What was erased since may come back. */
  withoutErasures: boolean;
  /** Another database, or a later backup, whose history tells what was erased. */
  erasuresFrom: string | null;
}

export interface Restored extends CheckedBackup {
  /** What the replaced database is called now. */
  setAside: string | null;
  repeated: Repeated;
}

interface Deps {
  config: Pick<Config, 'dataDir'>;
  clock: Clock;
  tell: Tell;
}

/**
 * Puts a backup in the place of the database: checked, brought up to date, and with everything erased again that was
 * erased since, before anything of the installation is touched.
 * @throws AppError with what to do; then the database is as it was
 */
export async function restoreBackup(deps: Deps, backup: string, choices: Choices): Promise<Restored> {
  const { dataDir } = deps.config;
  const file = databaseFile(dataDir);
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile())
    throw new AppError('not-found', `There is no file ${backup}.`);
  const isThere = existsSync(file);
  if (isThere && !choices.overwrite)
    throw new AppError('conflict', `There is a database in ${dataDir}. To replace it: --overwrite.`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const staging = mkdtempSync(join(dataDir, STAGING));
  let held: Held | null = null;
  try {
    deps.tell('Checking the backup.');
    const copied = hashFile(backup, databaseFile(staging));
    const checked = await checkBackup(dataDir, databaseFile(staging), backup, copied, choices.withoutKeys);
    held = isThere ? hold(file, choices) : null;
    const entries = await takenAwaySinceBackup(deps, checked.site, held, choices);
    migrate(staging);
    deps.tell('Erasing again what was erased since.');
    const repeated = await erase(staging, entries, { backup: checked.takenAt, now: deps.clock() });
    giveToOwner(dataDir, databaseFile(staging));
    sync(databaseFile(staging));
    const setAside = isThere ? swapDatabase(databaseFile(staging), file, deps.clock()) : null;
    // never in the place of one that a server which was started meanwhile has begun
    if (!isThere) placeNew(databaseFile(staging), file);
    return { ...checked, setAside, repeated };
  } finally {
    held?.release();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @throws conflict while somebody has the database open, or when that cannot be seen */
function hold(file: string, { serversStopped }: Choices): Held | null {
  const held = holdDatabase(file);
  if (held === null && !serversStopped)
    throw new AppError(
      'conflict',
      'The database that is there cannot be read, so it cannot be seen whether a server uses it. Stop all servers and workers, then add --servers-stopped.',
    );
  return held;
}

async function erase(
  staging: string,
  entries: readonly TakenAway[],
  when: { backup: Instant; now: Instant },
): Promise<Repeated> {
  const db = openDatabase(staging);
  try {
    const repeated = await repeatErasures(db, entries, when);
    await endSessions(db);
    // only the database file is put in place
    if (!(await db.emptyLog())) throw new AppError('unavailable', 'The backup is in use by another process.');
    return repeated;
  } finally {
    await db.close();
  }
}

/** Restored by root, it must be the server's. */
function giveToOwner(dataDir: string, file: string): void {
  const { uid, gid } = statSync(dataDir);
  const made = statSync(file);
  if (made.uid !== uid || made.gid !== gid) chownSync(file, uid, gid);
}
