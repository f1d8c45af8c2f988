import { setTimeout as sleep } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import { AppError } from '../errors.ts';
import type { Prepare } from './statements.ts';

/** What is written outside of groups waits blocking, so not for long. */
export const BUSY_TIMEOUT = 100;
const PATIENCE = 5000;
/** Milliseconds between two questions for the lock; about what a commit takes. */
const ASK_EVERY = 1;
/** After so many milliseconds it is no commit that is waited for, but a restore or a migration. */
const OFTEN_FOR = 500;
const ASK_SELDOM_EVERY = 20;
/** Milliseconds for which the lock stays free after a commit: who asks every one gets it. */
const LEFT_FREE = 2;
/** So long after the lock was found taken, others count as writing. */
const SHARED_FOR = 1000;

/** The lock of the database, which one process holds at a time while it writes. */
export interface WriteLock {
  /**
   * Begins a transaction. While another process holds the lock, nothing here is blocked. And while others write, the
   * lock is left free for a moment after each transaction: SQLite keeps no queue, and whoever took it again at once
   * would let the others in by chance only.
   * @throws unavailable when it stays taken
   */
  take(): Promise<void>;
  /** The transaction has ended. */
  released(): void;
}

/** @param connection whose statements `prepare` makes */
export function createWriteLock(connection: Sqlite.Database, prepare: Prepare): WriteLock {
  const begin = prepare('BEGIN IMMEDIATE');
  let foundTakenAt = Number.NEGATIVE_INFINITY;
  let releasedAt = Number.NEGATIVE_INFINITY;

  function isTaken(): boolean {
    try {
      // compiled each time: that is when SQLite runs it
      connection.exec('PRAGMA busy_timeout = 0');
      begin.run();
      return false;
    } catch (error) {
      if (!isBusy(error)) throw error;
      foundTakenAt = performance.now();
      return true;
    } finally {
      connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }

  return {
    async take() {
      const started = performance.now();
      const isShared = started - foundTakenAt < SHARED_FOR;
      const left = releasedAt + LEFT_FREE - started;
      if (isShared && left > 0) await sleep(left);
      while (isTaken()) {
        const waited = performance.now() - started;
        if (waited > PATIENCE) throw new AppError('unavailable', 'The database is busy.', { retryAfter: 5 });
        await sleep(waited < OFTEN_FOR ? ASK_EVERY : ASK_SELDOM_EVERY);
      }
    },
    released() {
      releasedAt = performance.now();
    },
  };
}

const isBusy = (error: unknown) => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
