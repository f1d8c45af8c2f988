import type { Config } from '../config.ts';
import { MINUTE, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { appendToLedger, readLedgerFrom, type TakenAway } from './erasure-ledger.ts';
import { takenAwaySince } from './taken-away-store.ts';

/** What is erased stands in the ledger after this long. */
const EVERY = 2 * SECOND;
/** Events of several processes are committed in another order than that of their ids, by seconds at most. */
const OVERLAP = 10 * MINUTE;

/** How far the ledger has been read, in bytes, and the events that stand in it as far as they may be found again. */
interface Place {
  read: number;
  known: ReadonlySet<string>;
}
const NOWHERE: Place = { read: 0, known: new Set() };

/** Enters into the ledger what was taken away and does not stand there yet. */
export async function noteErasures(dataDir: string, read: Database['read']): Promise<void> {
  noteFound(dataDir, await takenAwaySince(read, 0), NOWHERE);
}

/** Reads only what was added to the ledger since the last time, and only when something is found that was not then. */
function noteFound(dataDir: string, found: readonly TakenAway[], place: Place): Place {
  const known = new Set(found.map(({ event }) => event));
  if (found.every(({ event }) => place.known.has(event))) return { ...place, known };
  const part = readLedgerFrom(dataDir, place.read);
  const noted = new Set(part?.entries.map(({ event }) => event));
  const isContinued = part !== null && part.from > 0;
  const fresh = found.filter(({ event }) => !noted.has(event) && !(isContinued && place.known.has(event)));
  if (fresh.length > 0) appendToLedger(dataDir, fresh);
  return { read: part?.end ?? 0, known };
}

/** Keeps the ledger up to date while a server runs, and catches up on what happened before. */
export function startNotingErasures(deps: { config: Pick<Config, 'dataDir'>; db: Database; log: Log }): {
  stop(): Promise<void>;
} {
  const { dataDir } = deps.config;
  let since = 0;
  let place = NOWHERE;
  let hasFailed = false;

  async function note(): Promise<void> {
    const now = Date.now();
    try {
      place = noteFound(dataDir, await takenAwaySince(deps.db.read, since), place);
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
