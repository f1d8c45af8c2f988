import type Sqlite from 'better-sqlite3';
import { AppError } from '../../shared/errors.ts';

const MOST_FAULTS = 10;

/**
 * What is wrong with a database as a file.
 * @param thorough also whether indexes and tables agree: reads everything
 * @returns in SQLite's words, which name tables and pages and never a value; empty: it is sound
 */
export function findFaults(database: Sqlite.Database, thorough: boolean): string[] {
  try {
    const check = thorough ? 'integrity_check' : 'quick_check';
    const rows = database.pragma(`${check}(${MOST_FAULTS})`) as Record<string, string>[];
    const faults = rows.map((row) => row[check] ?? '').filter((text) => text !== 'ok');
    const strays = database.pragma('foreign_key_check') as { table: string; parent: string }[];
    const tables = new Set(strays.map(({ table, parent }) => `${table} refers to missing rows of ${parent}`));
    return [...faults, ...tables].slice(0, MOST_FAULTS);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) return [code];
    throw error;
  }
}

const COUNTED = ['page', 'comment', 'comment_event', 'referral', 'user', 'outbox'] as const;

/** Rows of the tables that matter most. @throws invalid when they are not there */
export function countRows(database: Sqlite.Database): Record<string, number> {
  const tables = database.prepare<[], { name: string }>('SELECT name FROM sqlite_master').all();
  const names = new Set(tables.map(({ name }) => name));
  if (![...COUNTED, 'migration'].every((name) => names.has(name)))
    throw new AppError('invalid', 'This is not a database of Wegweiser.');
  return Object.fromEntries(
    COUNTED.map((table) => [
      table,
      database.prepare<[], { count: number }>(`SELECT count(*) AS count FROM "${table}"`).get()?.count ?? 0,
    ]),
  );
}
