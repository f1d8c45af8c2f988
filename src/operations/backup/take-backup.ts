import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { countSealed } from '../../privacy/count-sealed.ts';
import type { Clock } from '../../shared/clock.ts';
import { connect, databaseFile, over } from '../../shared/db/database.ts';
import { AppError } from '../../shared/errors.ts';
import { DRAFT, type Manifest, manifestOf, nameAt } from './backup.ts';
import { countRows, findFaults } from './check-database.ts';
import { hashFile, placeNew, sync } from './files.ts';

/** Tells whoever waits what is being done. */
export type Tell = (step: string) => void;

/**
 * Copies the database as it is at one moment, while others write, checks the copy, and gives it its name.
 *
 * VACUUM INTO reads one snapshot, so writers wait for nothing, and free pages, in which something erased might stand,
 * are not copied. The backup API in steps begins anew after each commit of another process: on a busy site it never ends.
 * @param target a folder that exists, or the name of a file that does not, which ends in `.db`: the name of a folder
 *   whose disk is not mounted must not become that of a file on another disk
 * @returns the file, with what stands beside it
 * @throws AppError with what to mend; then nothing is left behind
 */
export async function takeBackup(
  deps: { dataDir: string; clock: Clock; tell: Tell },
  target: string,
): Promise<{ file: string; manifest: Manifest }> {
  const takenAt = deps.clock();
  const source = databaseFile(deps.dataDir);
  if (!existsSync(source)) throw new AppError('not-found', `There is no database in ${deps.dataDir}.`);
  const file = fileFor(target, takenAt);
  const draft = `${file}.${randomBytes(4).toString('hex')}${DRAFT}`;
  const drafts = [draft, manifestOf(draft)] as const;
  try {
    copy(source, draft, deps.tell);
    deps.tell('Checking the copy.');
    const described = await describe(draft);
    sync(draft);
    const manifest: Manifest = {
      format: 'wegweiser-backup-1',
      file: basename(file),
      takenAt: new Date(takenAt).toISOString(),
      ...hashFile(draft),
      ...described,
    };
    writeFileSync(drafts[1], `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    // in this order: a database without its manifest would never be deleted
    placeNew(drafts[1], manifestOf(file));
    try {
      placeNew(draft, file);
    } catch (error) {
      rmSync(manifestOf(file));
      throw error;
    }
    return { file, manifest };
  } catch (error) {
    throw inWords(error, file);
  } finally {
    for (const path of [...drafts, `${draft}-journal`]) rmSync(path, { force: true });
  }
}

/** @throws AppError where the folder is missing or the name taken */
function fileFor(target: string, takenAt: number): string {
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder(target) || !target.endsWith('.db') ? join(target, nameAt(takenAt)) : target;
  if (!isFolder(dirname(file)))
    throw new AppError('not-found', `There is no folder ${dirname(file)}. Is the disk for backups mounted?`);
  for (const path of [file, manifestOf(file)])
    if (existsSync(path)) throw new AppError('conflict', `${path} exists already.`);
  return file;
}

function copy(source: string, draft: string, tell: Tell): void {
  const { bsize, bavail } = statfsSync(dirname(draft));
  const bytes = statSync(source).size;
  if (bsize * bavail < bytes)
    throw new AppError(
      'unavailable',
      `The disk of the backup is too full: ${megabytes(bytes)} MB are needed, ${megabytes(bsize * bavail)} MB free.`,
    );
  tell(`Copying ${megabytes(bytes)} MB.`);
  // SQLite takes a file that is empty, and so it is nobody else's from the start
  closeSync(openSync(draft, 'wx', 0o600));
  chmodSync(draft, 0o600);
  const database = connect(source, { readonly: true });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
  } finally {
    database.close();
  }
}

/** @throws unavailable when the copy is not sound */
async function describe(draft: string): Promise<Pick<Manifest, 'site' | 'migration' | 'rows' | 'keys'>> {
  const database = new Sqlite(draft, { readonly: true });
  const read = over(database);
  try {
    const faults = findFaults(database, true);
    if (faults.length > 0)
      throw new AppError(
        'unavailable',
        `The database is damaged: ${faults.join('; ')}. See "wegweiser doctor".`,
      );
    const rows = countRows(database);
    const one = <T>(sql: string) => database.prepare<[], { value: T }>(sql).get()?.value;
    return {
      site: one<string>('SELECT id AS value FROM site LIMIT 1') ?? null,
      migration: one<string>('SELECT max(name) AS value FROM migration') ?? '',
      rows,
      keys: Object.fromEntries(await countSealed({ db: { read } })),
    };
  } finally {
    database.close();
  }
}

export const megabytes = (bytes: number): string => Math.ceil(bytes / 1_000_000).toLocaleString('en');

/** What whoever runs it can mend, in words. */
function inWords(error: unknown, file: string): unknown {
  const { code = '' } = error as { code?: string };
  if (error instanceof AppError || typeof code !== 'string' || !/^(E[A-Z]+$|SQLITE_)/.test(code))
    return error;
  const why = /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG|SQLITE_IOERR_WRITE)$/.test(code)
    ? 'the disk is full, or no file may be so large'
    : /^SQLITE_(CORRUPT|NOTADB)/.test(code)
      ? 'the database is damaged; see "wegweiser doctor"'
      : code;
  return new AppError('unavailable', `${file} could not be written: ${why}. Nothing is left of it.`, {
    cause: error,
  });
}
