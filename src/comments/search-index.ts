import { sql } from 'kysely';
import type { Trx } from '../shared/db/commit-group.ts';
import { insertPrepared, prepared, preparedSql } from '../shared/db/prepared.ts';
import { foldForSearch } from './fold-for-search.ts';
import { isSearched, searchTag, standingDecision } from './search-tags.ts';

interface OfComment {
  commentId: string;
}

/** An entry's number is its comment's time in these units, so that few that share a millisecond share a number. */
export const NUMBERS_PER_MILLISECOND = 1000;

/**
 * Brings the index in line with a comment as it is now in this transaction: entered anew while moderators may read
 * its words, and else gone, words and all.
 */
export async function indexComment(trx: Trx, commentId: string): Promise<void> {
  const [comment] = await searchedOf(trx, { commentId });
  if (!comment || !isSearched(comment.state) || comment.text === null) {
    await removeEntry(trx, commentId);
    return;
  }
  const words = foldForSearch(`${comment.name ?? ''}\n${comment.text}`);
  await replaceEntry(trx, commentId, comment.created_at, words, await tagsOf(trx, commentId, comment));
}

const searchedOf = prepared((db, { commentId }: OfComment) =>
  db
    .selectFrom('comment')
    .select(['state', 'page_id', 'lang', 'name', 'text', 'created_at'])
    .where('id', '=', commentId),
);

const whatHappened = prepared((db, { commentId }: OfComment) =>
  db
    .selectFrom('comment_event')
    .select(['type', 'actor_id'])
    .where('comment_id', '=', commentId)
    .orderBy('id'),
);

const entryOf = prepared((db, { commentId }: OfComment) =>
  db.selectFrom('search_entry').select(['number', 'words', 'tags']).where('comment_id', '=', commentId),
);

async function tagsOf(
  trx: Trx,
  commentId: string,
  comment: { state: string; page_id: string; lang: string | null },
): Promise<string> {
  const events = await whatHappened(trx, { commentId });
  const decision = standingDecision(events);
  return [
    searchTag.all,
    searchTag.page(comment.page_id),
    searchTag.state(comment.state),
    searchTag.lang(comment.lang ?? 'und'),
    ...(decision ? [searchTag.decision(decision.type)] : []),
    ...(decision?.actor_id ? [searchTag.by(decision.actor_id)] : []),
  ].join(' ');
}

async function replaceEntry(
  trx: Trx,
  commentId: string,
  createdAt: number,
  words: string,
  tags: string,
): Promise<void> {
  const [before] = await entryOf(trx, { commentId });
  if (before?.words === words) {
    if (before.tags !== tags) await replaceTags(trx, commentId, tags);
    return;
  }
  if (before) await removeEntry(trx, commentId);
  const number = await freeNumber(trx, createdAt);
  await insertPrepared(trx, 'search_entry', { number, comment_id: commentId, words, tags });
  await enterWords(trx, { commentId });
}

const enterWords = preparedSql(
  ({ commentId }: OfComment) => sql`INSERT INTO comment_search (rowid, words, tags)
    SELECT number, words, tags FROM search_entry WHERE comment_id = ${commentId}`,
);

/** Most decisions leave the words alone. To take out a handful of tokens is many times faster than a whole text. */
async function replaceTags(trx: Trx, commentId: string, tags: string): Promise<void> {
  await sql`INSERT INTO comment_search (comment_search, rowid, words, tags)
    SELECT 'delete', number, '', tags FROM search_entry WHERE comment_id = ${commentId}`.execute(trx);
  await trx.updateTable('search_entry').set({ tags }).where('comment_id', '=', commentId).execute();
  await sql`INSERT INTO comment_search (rowid, words, tags)
    SELECT number, '', tags FROM search_entry WHERE comment_id = ${commentId}`.execute(trx);
}

/** The index goes first: it reads the words to be taken out from the entry. */
async function removeEntry(trx: Trx, commentId: string): Promise<void> {
  const [entry] = await entryOf(trx, { commentId });
  if (!entry) return;
  await sql`DELETE FROM comment_search
    WHERE rowid = (SELECT number FROM search_entry WHERE comment_id = ${commentId})`.execute(trx);
  await trx.deleteFrom('search_entry').where('comment_id', '=', commentId).execute();
}

/** The first number from the comment's time on that no other entry has. */
async function freeNumber(trx: Trx, createdAt: number): Promise<number> {
  const first = createdAt * NUMBERS_PER_MILLISECOND;
  if ((await entryWithNumber(trx, { first })).length === 0) return first;
  const [last] = await endOfRun(trx, { first });
  return last ? last.number + 1 : first;
}

interface FirstNumber {
  first: number;
}

const entryWithNumber = prepared((db, { first }: FirstNumber) =>
  db.selectFrom('search_entry').select('number').where('number', '=', first),
);

/** The last of the numbers that are taken without a gap. */
const endOfRun = preparedSql(
  ({ first }: FirstNumber) => sql<{ number: number }>`
    SELECT number FROM search_entry AS taken
    WHERE number >= ${first} AND NOT EXISTS (SELECT 1 FROM search_entry WHERE number = taken.number + 1)
    ORDER BY number LIMIT 1`,
);
