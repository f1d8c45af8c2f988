import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';

/** Place in the moderation queue: ordinary comments (0) before spam and abuse (1), oldest first. */
export interface QueuePlace {
  late: number;
  createdAt: Instant;
  id: string;
}

/** The expression of the index comment_queue. */
const LATE = sql<number>`coalesce(comment.label IN ('spam', 'abuse'), 0)`;

const selectItem = (db: Database) =>
  db.read
    .selectFrom('comment')
    .innerJoin('page', 'page.id', 'comment.page_id')
    .leftJoin('comment as parent', 'parent.id', 'comment.in_reply_to')
    .selectAll('comment')
    .select([
      'page.title as pageTitle',
      'page.url as pageUrl',
      'page.key as pageKey',
      'parent.name as parentName',
      'parent.text as parentText',
      'parent.state as parentState',
      LATE.as('late'),
    ]);

export type QueueRow = Awaited<ReturnType<typeof pendingAfter>>[number];

/** Pending comments after a place. */
export async function pendingAfter(db: Database, after: QueuePlace | null, limit: number) {
  let query = selectItem(db)
    .where('comment.state', '=', 'pending')
    .orderBy(LATE)
    .orderBy('comment.created_at')
    .orderBy('comment.id')
    .limit(limit);
  if (after) {
    query = query.where(
      sql<boolean>`(${LATE}, comment.created_at, comment.id) > (${after.late}, ${after.createdAt}, ${after.id})`,
    );
  }
  return await query.execute();
}

/** One comment with its page and parent, in any state. */
export async function findItem(db: Database, id: string): Promise<QueueRow | undefined> {
  return await selectItem(db).where('comment.id', '=', id).executeTakeFirst();
}

/** How many comments are in each of the states that somebody waits for. */
export async function countWaiting(
  db: Database,
): Promise<{ received: number; pending: number; referred: number }> {
  const rows = await db.read
    .selectFrom('comment')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .where(sql<boolean>`state IN ('received', 'pending', 'referred')`)
    .groupBy('state')
    .execute();
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { received: count('received'), pending: count('pending'), referred: count('referred') };
}
