import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
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

/** What a person decided last and has not undone since, if it is not older than `since`. */
export async function lastDecision(
  db: Database,
  personId: string,
  since: Instant,
): Promise<{ batch: string; decision: Decision; count: number; at: Instant } | null> {
  const events = await db.read
    .selectFrom('comment_event')
    .select(['batch', 'type', 'at'])
    .where('actor_id', '=', personId)
    .where('actor_kind', '=', 'person')
    .where('batch', 'is not', null)
    .orderBy('id', 'desc')
    .limit(LOOKED_THROUGH)
    .execute();
  const undone = new Set(events.filter(({ type }) => type === 'undone').map(({ batch }) => batch));
  const last = events.find(({ batch, type }) => isDecision(type) && !undone.has(batch));
  if (!last?.batch || last.at < since || !isDecision(last.type)) return null;
  const count = events.filter(({ batch, type }) => batch === last.batch && isDecision(type)).length;
  return { batch: last.batch, decision: last.type, count, at: last.at };
}
