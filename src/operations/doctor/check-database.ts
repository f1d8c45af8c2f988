import { existsSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { type Instant, MINUTE } from '../../shared/clock.ts';
import { connect, databaseFile } from '../../shared/db/database.ts';
import { compareMigrations } from '../../shared/db/migrate.ts';
import { AppError } from '../../shared/errors.ts';
import { findFaults } from '../backup/check-database.ts';
import { codeOf, type Finding, ok, problem, warning } from './finding.ts';

/** Work that waits longer than this shows that nobody does it. */
const PATIENCE = 15 * MINUTE;
/** Clocks of two machines may differ by this much. */
const TOLERANCE = 5 * MINUTE;
const DAMAGED =
  'Stop the servers, keep a copy of the data folder, and restore the newest backup; see docs/backup.md.';

/** Migrations, soundness, time and outbox. Nothing is written. */
export function checkDatabase(dataDir: string, now: Instant, thorough: boolean): Finding[] {
  const file = databaseFile(dataDir);
  if (!existsSync(file))
    return [warning('Database', 'there is none yet', 'The first start makes it.'), checkZone(now)];
  let database: Sqlite.Database | null = null;
  try {
    database = connect(file, { readonly: true });
    const opened = database;
    const looks = [
      () => checkMigrations(opened),
      () => checkSound(opened, thorough),
      () => checkClock(opened, now),
      () => checkOutbox(opened, now),
    ];
    // one that fails must not hide the others
    return looks.map((look) => orProblem(look));
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_')) throw error;
    return [problem('Database', `it cannot be opened (${codeOf(error)})`, DAMAGED)];
  } finally {
    database?.close();
  }
}

function orProblem(look: () => Finding): Finding {
  try {
    return look();
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_')) throw error;
    return problem('Database', `it cannot be read (${codeOf(error)})`, DAMAGED);
  }
}

function checkMigrations(database: Sqlite.Database): Finding {
  try {
    const { applied, due } = compareMigrations(database);
    if (due.length === 0) return ok('Migrations', `up to date (${applied.at(-1)})`);
    return warning(
      'Migrations',
      `${due.length} are still to be applied`,
      'The next start applies them; back up before.',
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return problem('Migrations', error.message, 'Run the release that wrote this database, or a newer one.');
  }
}

function checkSound(database: Sqlite.Database, thorough: boolean): Finding {
  const faults = findFaults(database, thorough);
  if (faults.length > 0) return problem('Integrity', faults.join('; '), DAMAGED);
  return ok(
    'Integrity',
    thorough ? 'sound' : 'sound, looked at quickly; --thorough compares the indexes, too',
  );
}

function checkZone(now: Instant): Finding {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return ok('Clock', `${new Date(now).toISOString()} (time zone ${timeZone}; the desk shows German time)`);
}

function checkClock(database: Sqlite.Database, now: Instant): Finding {
  const newest =
    database.prepare<[], { at: number | null }>('SELECT max(at) AS at FROM comment_event').get()?.at ?? 0;
  if (newest <= now + TOLERANCE) return checkZone(now);
  return problem(
    'Clock',
    `the newest event is of ${new Date(newest).toISOString()}, but this machine says ${new Date(now).toISOString()}`,
    'Set the clock (timedatectl): times of sign-ins, codes and erasure rest on it.',
  );
}

function checkOutbox(database: Sqlite.Database, now: Instant): Finding {
  const row = database
    .prepare<[number], { waiting: number; due: number; oldest: number | null }>(
      'SELECT count(*) AS waiting, count(*) FILTER (WHERE due_at < ?) AS due, min(due_at) AS oldest FROM outbox',
    )
    .get(now - PATIENCE);
  if (!row || row.due === 0) return ok('Outbox', `${row?.waiting ?? 0} things to do, none late`);
  const minutes = Math.round((now - (row.oldest ?? now)) / MINUTE);
  return warning(
    'Outbox',
    `${row.due} things to do have been late for up to ${minutes} minutes`,
    'Is a server running, and with Redis a worker? The log says what fails.',
  );
}
