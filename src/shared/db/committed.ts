import type Sqlite from 'better-sqlite3';

/**
 * Keeps what was read until anything is committed, by whatever process: then it is read anew. So it is never older
 * than a query would have been.
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

/**
 * @param reading a connection that writes nothing: to it the `data_version` of SQLite changes with every commit of any
 *   other (sqlite.org/pragma.html#pragma_data_version)
 */
export function createCommitted(reading: Sqlite.Database): Committed {
  const askVersion = reading.prepare('PRAGMA data_version').pluck();
  const kept = new Map<string, Promise<unknown>>();
  let version: unknown;
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
      found.catch(() => {
        if (kept.get(name) === found) kept.delete(name);
      });
      return found;
    },
  };
}
