import type { Authorized } from '../accounts/role.ts';
import { countReferrals } from '../referrals/count-referrals.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import type { Live } from '../shared/live.ts';
import type { Sealing } from '../shared/sealing.ts';
import { type OpenItem, viewOpenItem } from './item-view.ts';
import { leasesOf } from './lease-store.ts';
import { countBySection, countWaiting, lastDecidedAt, whatWaits } from './queue-count-store.ts';
import { AGE_LENGTH, type QueueFilter, SECTIONS, type Section } from './queue-filter.ts';
import { type QueueLine, toLine } from './queue-line.ts';
import {
  findItems,
  pageIdOf,
  pendingIn,
  type QueuePlace,
  type QueueRow,
  type QueueSelection,
} from './queue-store.ts';
import { takeLease } from './take-lease.ts';

export interface QueueView {
  filter: QueueFilter;
  lines: QueueLine[];
  /** The one that is open in the list. */
  open: OpenItem | null;
  next: string | null;
  /** How many fit the filter, by section. */
  counts: Record<Section, number>;
  /** How many wait in all, and how many are still being read by the system. */
  waiting: WaitingCounts;
  choices: Awaited<ReturnType<typeof whatWaits>>;
  /** For the empty queue. */
  lastDecidedAt: Instant | null;
}

export interface WaitingCounts {
  /** Being read by the system. */
  received: number;
  pending: number;
  openReferrals: number;
}

export interface QueueDeps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
  live: Live;
}

const LINES_PER_PAGE = 30;
const PARTS: Readonly<Record<QueueFilter['part'], readonly Section[]>> = {
  main: ['person_first', 'general'],
  late: ['late'],
};

/**
 * A part of the moderation queue with one comment open: the one asked for, else the first that nobody else has open.
 * Opening it takes its lease. An unreadable cursor counts as none.
 * @param open id of a comment in this part of the list, or null
 */
export async function viewQueue(
  deps: QueueDeps,
  moderator: Authorized<'moderate'>,
  filter: QueueFilter,
  cursor: string | null,
  open: string | null,
): Promise<QueueView> {
  const { db } = deps;
  const now = deps.clock();
  const selection = await selectionOf(db, filter, now);
  const places = await placesAfter(db, filter, selection, placeOf(cursor));
  const rows = await findItems(
    db,
    places.slice(0, LINES_PER_PAGE).map(({ id }) => id),
  );
  const leases = await leasesOf(
    db,
    rows.map(({ id }) => id),
    now,
  );
  const isFree = ({ id }: QueueRow) => (leases.get(id)?.personId ?? moderator.id) === moderator.id;
  const opened = rows.find(({ id }) => id === open) ?? rows.find(isFree) ?? rows[0];
  if (opened) leases.set(opened.id, await takeLease(deps, moderator, opened.id));
  const lines = rows.map((row) => toLine(row, leases.get(row.id) ?? null, moderator.id));
  const last = places.length > LINES_PER_PAGE ? places[LINES_PER_PAGE - 1] : undefined;
  return {
    filter,
    lines,
    open: opened ? await viewOpenItem(deps, moderator, opened) : null,
    next: last ? writeCursor({ numbers: [last.section, last.createdAt], id: last.id }) : null,
    counts: await countsOf(db, selection),
    waiting: await viewWaiting(deps),
    choices: await whatWaits(db),
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

/** Section by section: each is one stretch of an index, whichever way it is read. */
async function placesAfter(
  db: Database,
  filter: QueueFilter,
  selection: QueueSelection,
  after: QueuePlace | null,
): Promise<QueuePlace[]> {
  const places: QueuePlace[] = [];
  for (const section of PARTS[filter.part].map((name) => SECTIONS.indexOf(name))) {
    if (after && section < after.section) continue;
    const limit = LINES_PER_PAGE + 1 - places.length;
    const read = () => pendingIn(db, section, selection, after, limit);
    // their ids alone, no words; what is older than an age is another one each time
    const isLasting = selection.before === null;
    const key = JSON.stringify([section, selection, after, limit]);
    if (limit > 0) places.push(...(await (isLasting ? db.committed.remember('queue', key, read) : read())));
  }
  return places;
}

async function countsOf(db: Database, selection: QueueSelection): Promise<Record<Section, number>> {
  const [first = 0, general = 0, late = 0] = await countBySection(db, selection);
  return { person_first: first, general, late };
}

/** What waits for whom. */
async function viewWaiting(deps: { db: Database; clock: Clock }): Promise<WaitingCounts> {
  const { received, pending } = await countWaiting(deps.db);
  const { todo, waiting } = await countReferrals(deps);
  return { received, pending, openReferrals: todo + waiting };
}

function placeOf(cursor: string | null): QueuePlace | null {
  const place = readCursor(cursor, 2);
  return place && { section: place.numbers[0] ?? 0, createdAt: place.numbers[1] ?? 0, id: place.id };
}
