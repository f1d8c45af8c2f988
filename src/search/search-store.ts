import { sql } from 'kysely';
import { ERASED_ADDRESSES } from '../accounts/people-store.ts';
import { SEARCHED_STATES } from '../comments/search-tags.ts';
import type { Database } from '../shared/db/database.ts';

/** A part of the index: numbers from `first` on and below `end` (search_entry.number). */
export interface NumberRange {
  first: number;
  end: number;
}

/**
 * CAST, since a number from JavaScript arrives as a real one, and FTS5 heeds only whole ones as limits of rowid.
 * FTS5 walks its lists of numbers from the end, so that the newest hits cost no more than they are.
 */
const matching = (match: string, { first, end }: NumberRange) => sql`
  comment_search MATCH ${match} AND rowid >= CAST(${first} AS INTEGER) AND rowid < CAST(${end} AS INTEGER)`;

/** The newest comments that match an FTS5 expression, as moderators may read them. */
export function newestHits(match: string, range: NumberRange, limit: number) {
  return sql<HitRow>`
    SELECT hit.number, comment.id, comment.name, comment.text, comment.lang, comment.label, comment.state,
      comment.created_at AS createdAt, page.title AS pageTitle, page.url AS pageUrl
    FROM (SELECT rowid AS number FROM comment_search WHERE ${matching(match, range)}
      ORDER BY rowid DESC LIMIT ${limit}) AS hit
    CROSS JOIN search_entry ON search_entry.number = hit.number
    CROSS JOIN comment ON comment.id = search_entry.comment_id
    CROSS JOIN page ON page.id = comment.page_id
    WHERE comment.text IS NOT NULL AND comment.state IN (${sql.join([...SEARCHED_STATES])})
    ORDER BY hit.number DESC`;
}

export interface HitRow {
  number: number;
  id: string;
  name: string | null;
  text: string;
  lang: string | null;
  label: string | null;
  state: string;
  createdAt: number;
  pageTitle: string;
  pageUrl: string;
}

export async function findNewest(
  db: Database,
  match: string,
  range: NumberRange,
  limit: number,
): Promise<HitRow[]> {
  return (await newestHits(match, range, limit).execute(db.read)).rows;
}

/** How many match, counted no further than `limit`. */
export async function countMatches(
  db: Database,
  match: string,
  range: NumberRange,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (SELECT 1 FROM comment_search WHERE ${matching(match, range)} LIMIT ${limit})`.execute(
    db.read,
  );
  return rows[0]?.count ?? 0;
}

/**
 * The words in the index that begin with these letters, up to `limit`. It jumps from word to word: the space is below
 * every character of a word, and U+10FFFF above.
 */
export async function wordsBeginningWith(db: Database, letters: string, limit: number): Promise<string[]> {
  const end = `${letters}\u{10FFFF}`;
  const { rows } = await sql<{ word: string }>`
    WITH RECURSIVE found (word) AS (
      SELECT (SELECT term FROM search_term WHERE term >= ${letters} AND term < ${end} LIMIT 1)
      UNION ALL
      SELECT (SELECT term FROM search_term WHERE term >= found.word || ' ' AND term < ${end} LIMIT 1)
      FROM found WHERE found.word IS NOT NULL
    )
    SELECT word FROM found WHERE word IS NOT NULL LIMIT ${limit}`.execute(db.read);
  return rows.map(({ word }) => word);
}

/** The newest pages, to choose from. */
export async function newestPages(db: Database, limit: number) {
  return await db.read
    .selectFrom('page')
    .select(['id', 'key', 'title'])
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
}

export async function findPageByKeyOrTitle(db: Database, text: string): Promise<string | null> {
  const row = await db.read
    .selectFrom('page')
    .select('id')
    .where(({ eb, or }) => or([eb('key', '=', text), eb('title', '=', text)]))
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Everybody who has or had an account and still has a name, by name. */
export async function everybody(db: Database): Promise<{ id: string; name: string }[]> {
  return await db.read
    .selectFrom('user')
    .select(['id', 'name'])
    .where('email', 'not like', `%${ERASED_ADDRESSES}`)
    .orderBy('name')
    .execute();
}
