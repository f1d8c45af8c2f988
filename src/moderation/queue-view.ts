import type { Authorized } from '../accounts/role.ts';
import { atMostEvery } from '../shared/at-most-every.ts';
import { type Clock, SECOND } from '../shared/clock.ts';
import { readCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import { type KeptAnswers, keepAnswers } from '../shared/http/kept-answers.ts';
import type { Live } from '../shared/live.ts';
import type { Sealing } from '../shared/sealing.ts';
import { type OpenItem, viewWaitingItem } from './item-view.ts';
import type { Lease } from './lease.ts';
import { leasesOf } from './lease-store.ts';
import { whatWaits } from './queue-count-store.ts';
import type { QueueFilter } from './queue-filter.ts';
import { type QueueList, readList } from './queue-list.ts';
import type { QueuePlace } from './queue-store.ts';
import { takeLease } from './take-lease.ts';

export interface QueueView extends QueueList {
  filter: QueueFilter;
  /** What to filter by, with how much of it waits. */
  choices: QueueChoices;
  /** Which of the comments others have open: the own lease is no news. */
  leases: ReadonlyMap<string, Lease>;
  /** The one that is open in the list. */
  open: OpenItem | null;
}

export type QueueChoices = Awaited<ReturnType<typeof whatWaits>>;

export interface QueueDeps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
  live: Live;
  findChoices(): Promise<QueueChoices>;
  /** What was made of comments that were open. */
  items: KeptAnswers;
}

/** How old the numbers beside the choices of the filter may be; the list and its own counts are never old. */
const CHOICES_AT_MOST_EVERY = SECOND / 4;
/** Bytes; some thousand comments of usual length. */
const ITEMS_KEPT = 8_000_000;

/** What the pages of the queue share beside what is read from the database. */
export const createQueueDeps = (deps: Omit<QueueDeps, 'findChoices' | 'items'>): QueueDeps => ({
  ...deps,
  findChoices: atMostEvery(CHOICES_AT_MOST_EVERY, () => whatWaits(deps.db)),
  items: keepAnswers(ITEMS_KEPT),
});

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
  const now = deps.clock();
  const list = await readList(deps.db, filter, placeOf(cursor), now);
  const ids = list.lines.map(({ id }) => id);
  const leases = await leasesOf(deps.db, ids, now);
  const isFree = (id: string) => (leases.get(id)?.personId ?? moderator.id) === moderator.id;
  const opened = ids.find((id) => id === open) ?? ids.find(isFree) ?? ids[0];
  if (opened !== undefined) leases.set(opened, await takeLease(deps, moderator, opened));
  for (const [id, { personId }] of leases) if (personId === moderator.id) leases.delete(id);
  return {
    ...list,
    filter,
    choices: await deps.findChoices(),
    leases,
    open: opened === undefined ? null : await viewWaitingItem(deps, moderator, opened),
  };
}

function placeOf(cursor: string | null): QueuePlace | null {
  const place = readCursor(cursor, 2);
  return place && { section: place.numbers[0] ?? 0, createdAt: place.numbers[1] ?? 0, id: place.id };
}
