import type { Config } from '../config.ts';
import { type Instant, MINUTE, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { appendToLedger, eventsInLedger, ledgerLength, type TakenAway } from './erasure-ledger.ts';
import { commentsTakenAway, newestRow, othersTakenAway } from './taken-away-store.ts';

/** What is erased stands in the ledger after this long. */
const EVERY = 2 * SECOND;
/** What is found by its time is committed in another order by several processes, by seconds at most. */
const OVERLAP = 10 * MINUTE;

/** How far history and ledger have been read. */
interface Place {
  /** Row of the history of comments. */
  row: number;
  since: Instant;
  /** Byte of the ledger. */
  read: number;
  /** What was found last time by its time: all of it stands in the ledger. */
  known: ReadonlySet<string>;
}
const NOWHERE: Place = { row: 0, since: 0, read: 0, known: new Set() };

/** Enters into the ledger what was taken away and does not stand there yet. */
export async function noteErasures(dataDir: string, read: Database['read']): Promise<void> {
  await noteFrom(dataDir, read, NOWHERE);
}

/** Reads only what was added to history and ledger since the last time, the ledger only when there is news. */
async function noteFrom(dataDir: string, read: Database['read'], place: Place): Promise<Place> {
  const now = Date.now();
  const end = ledgerLength(dataDir);
  const newest = await newestRow(read);
  // other ones than were read: all is entered anew
  const from = end < place.read || newest < place.row ? NOWHERE : place;
  let noted: Set<string> | null = null;
  const enter = (found: readonly TakenAway[]) => {
    if (found.length > 0) noted ??= eventsInLedger(dataDir, from.read);
    const fresh = found.filter(({ event }) => !noted?.has(event));
    if (fresh.length > 0) appendToLedger(dataDir, fresh);
  };
  const others = await othersTakenAway(read, from.since);
  enter(others.filter(({ event }) => !from.known.has(event)));
  for await (const part of commentsTakenAway(read, from.row, newest)) enter(part);
  const known = new Set(others.map(({ event }) => event));
  return { row: newest, since: now - OVERLAP, read: noted === null ? from.read : end, known };
}

/** Keeps the ledger up to date while a server runs, and catches up on what happened before. */
export function startNotingErasures(deps: { config: Pick<Config, 'dataDir'>; db: Database; log: Log }): {
  stop(): Promise<void>;
} {
  const { dataDir } = deps.config;
  let place = NOWHERE;
  let hasFailed = false;

  async function note(): Promise<void> {
    try {
      place = await noteFrom(dataDir, deps.db.read, place);
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
