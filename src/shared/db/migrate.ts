import { createHash } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { connect, databaseFile } from './database.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations');
/** Two processes that start at once: the second waits for the first one's migrations, in milliseconds. */
const WAIT_FOR_OTHER = 30_000;

interface Migration {
  name: string;
  source: string;
}

/**
 * Brings the database in the data folder up to date: every `NNNN_name.sql` once, in order, each in a transaction.
 * @returns the names of the migrations that ran
 * @throws when an applied migration has changed since, or is missing here (a newer version wrote this database)
 */
export function migrate(dataDir: string, folder: string = MIGRATIONS): string[] {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = databaseFile(dataDir);
  // before SQLite makes it; -wal and -shm take their mode from it
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const database = connectWhenFree(file);
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
    );
    const apply = database.transaction(() => {
      const { due } = compareMigrations(database, folder);
      for (const { name, source } of due) {
        database.exec(source);
        database
          .prepare('INSERT INTO migration (name, sha256, applied_at) VALUES (?, ?, ?)')
          .run(name, sha256(source), Date.now());
      }
      return due.map(({ name }) => name);
    });
    return apply.immediate();
  } finally {
    database.close();
  }
}

/** @throws unavailable when what was waited for was a restore: SQLite sees that another file is there by now */
function connectWhenFree(file: string): Sqlite.Database {
  try {
    return connect(file, { timeout: WAIT_FOR_OTHER });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_READONLY_DBMOVED') throw error;
    throw new AppError(
      'unavailable',
      'A backup has just been put in the place of the database. Start again.',
      { cause: error },
    );
  }
}

/**
 * What this release has to do with a database that has a table of migrations.
 * @returns the names that it knows, in order, and what is still to be applied
 * @throws conflict when an applied migration has changed since, or is missing here
 */
export function compareMigrations(
  database: Sqlite.Database,
  folder: string = MIGRATIONS,
): { applied: string[]; due: Migration[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
  const known = new Map(
    database
      .prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migration ORDER BY name')
      .all()
      .map((row) => [row.name, row.sha256]),
  );
  refuseForeign(known, files);
  return { applied: [...known.keys()], due: files.filter(({ name }) => !known.has(name)) };
}

function refuseForeign(known: Map<string, string>, files: Migration[]): void {
  const here = new Map(files.map((file) => [file.name, sha256(file.source)]));
  for (const [name, hash] of known) {
    const current = here.get(name);
    if (current === undefined)
      throw new AppError(
        'conflict',
        `The database was migrated by a newer version (${name} is not known here).`,
      );
    if (current !== hash)
      throw new AppError(
        'conflict',
        `Migration ${name} has changed since it was applied; migrations are immutable.`,
      );
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
