import type { Config } from '../config.ts';
import { type Instant, MINUTE, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { appendToLedger, readLedger } from './erasure-ledger.ts';
import { takenAwaySince } from './taken-away-store.ts';

/** What is erased stands in the ledger after this long. */
const EVERY = 2 * SECOND;
/** Events of several processes are committed in another order than that of their ids, by seconds at most. */
const OVERLAP = 10 * MINUTE;

/**
 * Enters into the ledger what was taken away and does not stand there yet.
 * @param since looks at nothing older
 * @returns how many lines are new
 */
export async function noteErasures(
  dataDir: string,
  read: Database['read'],
  since: Instant = 0,
): Promise<number> {
  const found = await takenAwaySince(read, since);
  const known = new Set(readLedger(dataDir)?.map(({ event }) => event));
  const fresh = found.filter(({ event }) => !known.has(event));
  if (fresh.length > 0) appendToLedger(dataDir, fresh);
  return fresh.length;
}

/** Keeps the ledger up to date while a server runs, and catches up on what happened before. */
export function startNotingErasures(deps: { config: Pick<Config, 'dataDir'>; db: Database; log: Log }): {
  stop(): Promise<void>;
} {
  const { dataDir } = deps.config;
  let since = 0;
  let noted: ReadonlySet<string> | null = null;
  let hasFailed = false;

  async function note(): Promise<void> {
    const now = Date.now();
    try {
      const found = (await takenAwaySince(deps.db.read, since)).map(({ event }) => event);
      // only then is the ledger read
      if (noted === null || found.some((event) => !noted?.has(event)))
        await noteErasures(dataDir, deps.db.read, since);
      noted = new Set(found);
      since = now - OVERLAP;
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) deps.log.error({ err: error }, 'erasures.log cannot be written; tried again');
      hasFailed = true;
    }
  }
  let running = note();
  const timer = setInterval(() => {
    running = running.then(note);
  }, EVERY);
  return {
    async stop() {
      clearInterval(timer);
      await running.then(note);
    },
  };
}
