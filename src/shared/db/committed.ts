import type Sqlite from 'better-sqlite3';
import { MINUTE } from '../clock.ts';

/**
 * Keeps what was read until anything is committed, by whatever process: then it is read anew. So it is never older
 * than a query would have been. What is handed out is shared: nobody may change it.
 */
export interface Committed {
  /**
   * @param group what kind of thing it is
   * @param key which one
   */
  remember<T>(group: string, key: string, read: () => Promise<T>): Promise<T>;
}

/** Keys come from addresses, which anybody may make up. */
const MOST_KEPT = 500;
/** So that words that were taken away do not stay in memory where nobody asks for anything any more. */
const KEPT_AT_MOST = MINUTE;

/**
 * @param reading a connection that writes nothing: to it the `data_version` of SQLite changes with every commit of any
 *   other (sqlite.org/pragma.html#pragma_data_version)
 */
export function createCommitted(reading: Sqlite.Database): Committed {
  const askVersion = reading.prepare('PRAGMA data_version').pluck();
  const kept = new Map<string, Promise<unknown>>();
  let version: unknown;
  let isDroppedSoon = false;

  function drop(): void {
    isDroppedSoon = false;
    kept.clear();
  }

  return {
    remember<T>(group: string, key: string, read: () => Promise<T>): Promise<T> {
      const now = askVersion.get();
      if (now !== version || kept.size >= MOST_KEPT) kept.clear();
      version = now;
      const name = `${group} ${key}`;
      const known = kept.get(name);
      if (known) return known as Promise<T>;
      const found = read();
      kept.set(name, found);
      if (!isDroppedSoon) setTimeout(drop, KEPT_AT_MOST).unref();
      isDroppedSoon = true;
      found.catch(() => {
        if (kept.get(name) === found) kept.delete(name);
      });
      return found;
    },
  };
}
