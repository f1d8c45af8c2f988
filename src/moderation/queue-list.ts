import { countOpenCases } from '../referrals/count-referrals.ts';
import type { Instant } from '../shared/clock.ts';
import { writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import { countBySection, countWaiting, lastDecidedAt } from './queue-count-store.ts';
import { AGE_LENGTH, type QueueFilter, SECTIONS, type Section } from './queue-filter.ts';
import { type QueueLine, toLine } from './queue-line.ts';
import { type PendingRow, pageIdOf, pendingIn, type QueuePlace, type QueueSelection } from './queue-store.ts';

/** What a page of the queue shows to everybody alike. */
export interface QueueList {
  lines: readonly QueueLine[];
  /** Where the next page begins; null: there is none. */
  next: string | null;
  /** How many fit the filter, by section. */
  counts: Record<Section, number>;
  /** How many wait in all, and how many are still being read by the system. */
  waiting: WaitingCounts;
  /** For the empty queue. */
  lastDecidedAt: Instant | null;
}

export interface WaitingCounts {
  /** Being read by the system. */
  received: number;
  pending: number;
  openReferrals: number;
}

const LINES_PER_PAGE = 30;
const PARTS: Readonly<Record<QueueFilter['part'], readonly Section[]>> = {
  main: ['person_first', 'general'],
  late: ['late'],
};

/** A page of the queue, read once for all who ask until anything is committed; what is older than an age, each time. */
export async function readList(
  db: Database,
  filter: QueueFilter,
  after: QueuePlace | null,
  now: Instant,
): Promise<QueueList> {
  const read = () => readAnew(db, filter, after, now);
  return await (filter.age === null
    ? db.committed.remember('queue', JSON.stringify([filter, after]), read)
    : read());
}

async function readAnew(
  db: Database,
  filter: QueueFilter,
  after: QueuePlace | null,
  now: Instant,
): Promise<QueueList> {
  const selection = await selectionOf(db, filter, now);
  const rows = await rowsAfter(db, filter, selection, after);
  const last = rows.length > LINES_PER_PAGE ? rows[LINES_PER_PAGE - 1] : undefined;
  return {
    lines: rows.slice(0, LINES_PER_PAGE).map(toLine),
    next: last ? writeCursor({ numbers: [last.section, last.created_at], id: last.id }) : null,
    counts: await countsOf(db, selection),
    waiting: await countAll(db),
    lastDecidedAt: rows.length === 0 ? await lastDecidedAt(db) : null,
  };
}

async function selectionOf(db: Database, filter: QueueFilter, now: Instant): Promise<QueueSelection> {
  return {
    // a page that does not exist has nothing waiting
    pageId: filter.page === null ? null : ((await pageIdOf(db, filter.page)) ?? ''),
    lang: filter.lang,
    label: filter.label,
    before: filter.age === null ? null : now - AGE_LENGTH[filter.age],
    isNewestFirst: filter.order === 'newest',
  };
}

/** One more than a page shows. Section by section: each is one stretch of an index, whichever way it is read. */
async function rowsAfter(
  db: Database,
  filter: QueueFilter,
  selection: QueueSelection,
  after: QueuePlace | null,
): Promise<PendingRow[]> {
  const rows: PendingRow[] = [];
  for (const section of PARTS[filter.part].map((name) => SECTIONS.indexOf(name))) {
    const limit = LINES_PER_PAGE + 1 - rows.length;
    if (limit === 0 || (after && section < after.section)) continue;
    rows.push(...(await pendingIn(db, section, selection, after, limit)));
  }
  return rows;
}

async function countsOf(db: Database, selection: QueueSelection): Promise<Record<Section, number>> {
  const [first = 0, general = 0, late = 0] = await countBySection(db, selection);
  return { person_first: first, general, late };
}

/** What waits for whom. */
async function countAll(db: Database): Promise<WaitingCounts> {
  const { received, pending } = await countWaiting(db);
  const { todo, waiting } = await countOpenCases(db);
  return { received, pending, openReferrals: todo + waiting };
}
