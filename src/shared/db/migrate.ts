import { createHash } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, databaseFile } from './database.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../db/migrations');
/** Two processes that start at once: the second waits for the first one's migrations, in milliseconds. */
const WAIT_FOR_OTHER = 30_000;

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
  const database = connect(file, { timeout: WAIT_FOR_OTHER });
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
    );
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
    const apply = database.transaction(() => {
      const known = new Map(
        database
          .prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migration')
          .all()
          .map((row) => [row.name, row.sha256]),
      );
      refuseForeign(known, files);
      const due = files.filter((file) => !known.has(file.name));
      for (const file of due) {
        database.exec(file.source);
        database
          .prepare('INSERT INTO migration (name, sha256, applied_at) VALUES (?, ?, ?)')
          .run(file.name, sha256(file.source), Date.now());
      }
      return due.map((file) => file.name);
    });
    return apply.immediate();
  } finally {
    database.close();
  }
}

function refuseForeign(known: Map<string, string>, files: { name: string; source: string }[]): void {
  const here = new Map(files.map((file) => [file.name, sha256(file.source)]));
  for (const [name, hash] of known) {
    const current = here.get(name);
    if (current === undefined)
      throw new Error(`The database was migrated by a newer version (${name} is not known here).`);
    if (current !== hash)
      throw new Error(`Migration ${name} has changed since it was applied; migrations are immutable.`);
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
