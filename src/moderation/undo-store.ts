import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import { type Decision, isDecision } from './decision.ts';

/** The comments that were decided on together. */
export async function commentsOfBatch(db: Database, batch: string): Promise<string[]> {
  const rows = await db.read
    .selectFrom('comment_event')
    .select('comment_id')
    .distinct()
    .where('batch', '=', batch)
    .execute();
  return rows.map((row) => row.comment_id);
}

/** The newest version of a page's thread that a visitor has been shown. */
export async function seenVersionOf(trx: Trx, pageId: string): Promise<number> {
  const page = await trx
    .selectFrom('page')
    .select('seen_version')
    .where('id', '=', pageId)
    .executeTakeFirstOrThrow();
  return page.seen_version;
}

/** How many of a person's latest events are looked through for something to undo. */
const LOOKED_THROUGH = 300;

interface LastDecision {
  batch: string;
  decision: Decision;
  /** How many comments it decided on. */
  count: number;
  at: Instant;
}

/** What a person decided last and has not undone since, if it is not older than `since`. */
export async function lastDecision(
  db: Database,
  personId: string,
  since: Instant,
): Promise<LastDecision | null> {
  const last = await db.committed.remember('last decision', personId, () => readLastDecision(db, personId));
  return last && last.at >= since ? last : null;
}

const latestEvents = prepared((db, { personId, limit }: { personId: string; limit: number }) =>
  db
    .selectFrom('comment_event')
    .select(['batch', 'type', 'at'])
    .where('actor_id', '=', personId)
    // in the words of the partial index
    .where(sql<boolean>`actor_kind = 'person'`)
    .where('batch', 'is not', null)
    .orderBy('id', 'desc')
    .limit(limit),
);

async function readLastDecision(db: Database, personId: string): Promise<LastDecision | null> {
  const events = await latestEvents(db, { personId, limit: LOOKED_THROUGH });
  const undone = new Set(events.filter(({ type }) => type === 'undone').map(({ batch }) => batch));
  const last = events.find(({ batch, type }) => isDecision(type) && !undone.has(batch));
  if (!last?.batch || !isDecision(last.type)) return null;
  const count = events.filter(({ batch, type }) => batch === last.batch && isDecision(type)).length;
  return { batch: last.batch, decision: last.type, count, at: last.at };
}
