import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';

/** Place in the moderation queue: by section, oldest first. */
export interface QueuePlace {
  section: number;
  createdAt: Instant;
  id: string;
}

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
    ]);

export type QueueRow = Awaited<ReturnType<typeof pendingAfter>>[number];

/** Pending comments after a place. */
export async function pendingAfter(db: Database, after: QueuePlace | null, limit: number) {
  let query = selectItem(db)
    .where('comment.state', '=', 'pending')
    .orderBy('comment.section')
    .orderBy('comment.created_at')
    .orderBy('comment.id')
    .limit(limit);
  if (after) {
    query = query.where(
      sql<boolean>`(comment.section, comment.created_at, comment.id) > (${after.section}, ${after.createdAt}, ${after.id})`,
    );
  }
  return await query.execute();
}

/** One comment with its page and parent, in any state. */
export async function findItem(db: Database, id: string): Promise<QueueRow | undefined> {
  return await selectItem(db).where('comment.id', '=', id).executeTakeFirst();
}

/** How many comments the system is reading, and how many wait for a moderator. */
export async function countWaiting(db: Database): Promise<{ received: number; pending: number }> {
  const rows = await db.read
    .selectFrom('comment')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    // in the words of the partial index comment_state
    .where(sql<boolean>`state IN ('received', 'pending')`)
    .groupBy('state')
    .execute();
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { received: count('received'), pending: count('pending') };
}
