import type { Config } from '../config.ts';
import { type Instant, MINUTE, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { appendToLedger, eventsInLedger, ledgerLength } from './erasure-ledger.ts';
import { takenAwaySince } from './taken-away-store.ts';

/** What is erased stands in the ledger after this long. */
const EVERY = 2 * SECOND;
/** Events of several processes are committed in another order than that of their ids, by seconds at most. */
const OVERLAP = 10 * MINUTE;

/** How far the ledger has been read, in bytes, and what was found then: all of it stands there. */
interface Place {
  read: number;
  known: ReadonlySet<string>;
}
const NOWHERE: Place = { read: 0, known: new Set() };

/** Enters into the ledger what was taken away and does not stand there yet. */
export async function noteErasures(dataDir: string, read: Database['read']): Promise<void> {
  await noteSince(dataDir, read, 0, NOWHERE);
}

/** Reads only what was added to the ledger since the last time, and only when something is found that was not then. */
async function noteSince(
  dataDir: string,
  read: Database['read'],
  since: Instant,
  place: Place,
): Promise<Place> {
  const end = ledgerLength(dataDir);
  const known = new Set<string>();
  let noted: Set<string> | null = null;
  for await (const part of takenAwaySince(read, since)) {
    for (const { event } of part) known.add(event);
    const unknown = part.filter(({ event }) => !place.known.has(event));
    if (unknown.length > 0) noted ??= eventsInLedger(dataDir, place.read);
    const fresh = unknown.filter(({ event }) => !noted?.has(event));
    if (fresh.length > 0) appendToLedger(dataDir, fresh);
  }
  return { read: noted === null ? place.read : end, known };
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
      // another one than was read: all is entered anew
      if (ledgerLength(dataDir) < place.read) [since, place] = [0, NOWHERE];
      place = await noteSince(dataDir, deps.db.read, since, place);
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
