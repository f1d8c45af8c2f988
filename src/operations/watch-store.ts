import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/** How many comments there are in each state. */
export const countComments = (db: Database) => db.read.selectFrom('comment_count').selectAll().execute();

/** What ever happened to comments. */
export const countEvents = (db: Database) => db.read.selectFrom('event_count').selectAll().execute();

/** What waits for moderators in each section of their queue, and since when the oldest does (index comment_queue). */
export async function waitingComments(
  db: Database,
): Promise<{ section: number; count: number; oldest: Instant | null }[]> {
  const { rows } = await sql<{ section: number; count: number; oldest: Instant | null }>`
    SELECT part.section,
      (SELECT coalesce(sum(count), 0) FROM queue_count WHERE section = part.section) AS count,
      (SELECT min(created_at) FROM comment WHERE state = 'pending' AND section = part.section) AS oldest
    FROM (SELECT 0 AS section UNION ALL SELECT 1 UNION ALL SELECT 2) AS part`.execute(db.read);
  return rows;
}

/** Referrals that have not ended, of one urgency, whose turn it is to act. */
export interface OpenReferrals {
  urgency: string;
  /** 0: a counsellor's; 1: the writer's or a contact's. */
  stage: number;
  count: number;
  oldest: Instant;
  /** Those that a counsellor should have acted on, and by when on the first of them; as isOverdue says of one. */
  overdue: number;
  target: Instant | null;
}

export async function openReferrals(db: Database, now: Instant): Promise<OpenReferrals[]> {
  const isOverdue = sql`state IN ('open', 'declined') AND target_at <= ${now}`;
  const { rows } = await sql<OpenReferrals>`
    SELECT urgency, stage, count(*) AS count, min(opened_at) AS oldest,
      count(*) FILTER (WHERE ${isOverdue}) AS overdue, min(target_at) FILTER (WHERE ${isOverdue}) AS target
    FROM referral WHERE stage < 2 GROUP BY urgency, stage`.execute(db.read);
  return rows;
}

/** Work that is not done, of one kind. */
export interface OutboxRows {
  job: string;
  due: number;
  /** Tried in vain, and waiting for the next try. */
  retrying: number;
  /** For later from the beginning. */
  scheduled: number;
}

export async function outboxRows(db: Database, now: Instant): Promise<OutboxRows[]> {
  const { rows } = await sql<OutboxRows>`
    SELECT job, count(*) FILTER (WHERE due_at <= ${now}) AS due,
      count(*) FILTER (WHERE due_at > ${now} AND attempts > 0) AS retrying,
      count(*) FILTER (WHERE due_at > ${now} AND attempts = 0) AS scheduled
    FROM outbox GROUP BY job`.execute(db.read);
  return rows;
}

/** About what a comment takes. */
const FILLER = ' '.repeat(8192);

/** Writes as much as a comment would, and takes it back: committed, it has needed space, lock and disk. */
export async function writeProbe(trx: Trx): Promise<void> {
  await trx.insertInto('probe').values({ filler: FILLER }).execute();
  await trx.deleteFrom('probe').execute();
}
