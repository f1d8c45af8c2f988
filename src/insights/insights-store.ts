import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Span } from './calendar.ts';
import {
  DECISION_KINDS,
  type DecisionKind,
  FOUND,
  type Found,
  SCREENED_AS,
  type ScreenedAs,
} from './insight.ts';

// Each query names the index that bounds it (db/migrations/0010_insights.sql); test/insights/plans.test.ts checks that.
// Counts ask for one value at a time: SQLite then only steps through an index, where GROUP BY would sort.

/** For json_each: a label as the tables have it. */
const LABELS_STORED = JSON.stringify(SCREENED_AS.map((label) => (label === 'unscreened' ? null : label)));

/** Comments that arrived, by the label of the screening. Index comment_arrival. */
export async function countArrivals(
  db: Database,
  { from, until }: Span,
): Promise<Record<ScreenedAs, number>> {
  const { rows } = await sql<{ label: string | null; count: number }>`
    SELECT label.value AS label, (SELECT count(*) FROM comment
      WHERE comment.label IS label.value AND created_at >= ${from} AND created_at < ${until}) AS count
    FROM json_each(${LABELS_STORED}) AS label`.execute(db.read);
  return recordOf(SCREENED_AS, (label) => rows.find((row) => (row.label ?? 'unscreened') === label)?.count);
}

/** Decisions that people made, by kind. Index comment_event_decisions. */
export async function countDecisions(
  db: Database,
  { from, until }: Span,
): Promise<Record<DecisionKind, number>> {
  const { rows } = await sql<{ type: string; count: number }>`
    SELECT kind.value AS type, (SELECT count(*) FROM comment_event
      WHERE type = kind.value AND actor_kind = 'person' AND at >= ${from} AND at < ${until}) AS count
    FROM json_each(${JSON.stringify(DECISION_KINDS)}) AS kind`.execute(db.read);
  return recordOf(DECISION_KINDS, (type) => rows.find((row) => row.type === type)?.count);
}

/** Comments that were decided on for the first time, and the milliseconds that they had waited. */
export interface Waits {
  count: number;
  median: number | null;
  /** Nine of ten waited no longer. */
  p90: number | null;
}

/**
 * Index judgement_first. `percentile` interpolates, as PostgreSQL's percentile_cont does; better-sqlite3 compiles it in
 * (its docs/compilation.md).
 */
export async function waitsOf(db: Database, { from, until }: Span): Promise<Waits> {
  const { rows } = await sql<Waits>`
    SELECT count(*) AS count, percentile(waited, 50) AS median, percentile(waited, 90) AS p90
    FROM judgement WHERE first_at >= ${from} AND first_at < ${until}`.execute(db.read);
  return rows[0] ?? { count: 0, median: null, p90: null };
}

/** What people found, by what the screening had said, for the decisions of a span that stand. Index judgement_found. */
export async function countJudgements(
  db: Database,
  { from, until }: Span,
): Promise<Record<ScreenedAs, Record<Found, number>>> {
  const { rows } = await sql<{ label: string | null; found: string; count: number }>`
    SELECT label.value AS label, found.value AS found, (SELECT count(*) FROM judgement
      WHERE screened_as IS label.value AND judgement.found = found.value
        AND judged_at >= ${from} AND judged_at < ${until}) AS count
    FROM json_each(${LABELS_STORED}) AS label, json_each(${JSON.stringify(FOUND)}) AS found`.execute(db.read);
  const cell = (label: ScreenedAs, found: Found) =>
    rows.find((row) => (row.label ?? 'unscreened') === label && row.found === found)?.count;
  return recordOf(SCREENED_AS, (label) => recordOf(FOUND, (found) => cell(label, found)));
}

/** Referrals that were opened, by language and end. Index referral_opened. */
export async function countReferrals(
  db: Database,
  { from, until }: Span,
): Promise<{ lang: string; state: string; outcome: string | null; count: number }[]> {
  return await db.read
    .selectFrom('referral')
    .select(['lang', 'state', 'outcome', ({ fn }) => fn.countAll<number>().as('count')])
    .where('opened_at', '>=', from)
    .where('opened_at', '<', until)
    .groupBy(['lang', 'state', 'outcome'])
    .execute();
}

/** The same by topic and language; a referral with two topics counts for both. Index referral_opened. */
export async function countTopics(
  db: Database,
  { from, until }: Span,
): Promise<{ topic: string; lang: string; count: number }[]> {
  const { rows } = await sql<{ topic: string; lang: string; count: number }>`
    SELECT topic.value AS topic, lang, count(*) AS count FROM referral, json_each(referral.topics) AS topic
    WHERE opened_at >= ${from} AND opened_at < ${until} GROUP BY topic.value, lang`.execute(db.read);
  return rows;
}

/** When the comment was sent that waits longest for a moderator. One look into comment_queue for each of its parts. */
export async function oldestWaiting(db: Database): Promise<Instant | null> {
  const { rows } = await sql<{ at: number | null }>`
    SELECT (SELECT min(created_at) FROM comment WHERE state = 'pending' AND section = part.value) AS at
    FROM json_each('[0, 1, 2]') AS part`.execute(db.read);
  return earliest(rows);
}

/** When the referral was opened that waits longest for a counsellor. Of referral_queue only what has not ended. */
export async function oldestOpenReferral(db: Database): Promise<Instant | null> {
  // with the sign, SQLite looks at those few and not through all in the order of their opening
  const { rows } = await sql<{ at: number | null }>`
    SELECT min(+opened_at) AS at FROM referral WHERE stage < 2 AND stage = 0`.execute(db.read);
  return earliest(rows);
}

function earliest(rows: readonly { at: number | null }[]): Instant | null {
  const times = rows.flatMap(({ at }) => (at === null ? [] : [at]));
  return times.length === 0 ? null : Math.min(...times);
}

/** Every key with its value; 0 where there is none. */
function recordOf<Key extends string, Value = number>(
  keys: readonly Key[],
  get: (key: Key) => Value | undefined,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, get(key) ?? 0])) as Record<Key, Value>;
}
