import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';

/** So long the write-ahead log is tried to be emptied, in milliseconds; pages are read in a fraction of it. */
const PATIENCE = 10_000;
const PAUSE = 250;

/** Empties the write-ahead log, in which old values stand. @returns false when others read from it all the time */
export async function emptyLogPatiently(db: Pick<Database, 'emptyLog'>): Promise<boolean> {
  const started = performance.now();
  while (performance.now() - started < PATIENCE) {
    if (await db.emptyLog()) return true;
    await sleep(PAUSE);
  }
  return false;
}
