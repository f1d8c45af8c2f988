import { sql } from 'kysely';
import { beforeCommit, type Trx } from '../shared/db/commit-group.ts';
import { among, prepared, preparedInsert, preparedSql } from '../shared/db/prepared.ts';
import { foldForSearch } from './fold-for-search.ts';
import { isSearched, searchTag, standingDecision } from './search-tags.ts';

/** A row of the index. */
interface Entry {
  number: number;
  words: string;
  tags: string;
}

type Searched = Awaited<ReturnType<typeof searchedOf>>[number];
type Happened = Awaited<ReturnType<typeof whatHappened>>;

/** An entry's number is its comment's time in these units, so that few that share a millisecond share a number. */
export const NUMBERS_PER_MILLISECOND = 1000;

/**
 * Brings the index in line with a comment as it is when its group is committed: entered anew while moderators may read
 * its words, and else gone, words and all.
 */
export const indexComment = (trx: Trx, commentId: string): void =>
  beforeCommit(trx, indexComments, commentId);

/**
 * All of a group at once and in the order of their numbers: at each savepoint, and at a number that is lower than the
 * one before, FTS5 writes what it has gathered to the disk (sqlite3Fts5IndexBeginWrite), which costs more than all else.
 */
async function indexComments(trx: Trx, ids: readonly string[]): Promise<void> {
  const found = await searchedOf(trx, { ids: JSON.stringify(ids) });
  const readable = found.filter((comment) => isReadable(comment)).map(({ id }) => id);
  const happened = Map.groupBy(
    await whatHappened(trx, { ids: JSON.stringify(readable) }),
    ({ comment_id }) => comment_id,
  );
  for (const comment of found.sort((one, other) => one.created_at - other.created_at))
    await indexOne(trx, comment, happened.get(comment.id) ?? []);
}

const isReadable = ({ state, text }: Pick<Searched, 'state' | 'text'>): boolean =>
  isSearched(state) && text !== null;

async function indexOne(trx: Trx, comment: Searched, happened: Happened): Promise<void> {
  const { entry_number: known, entry_words, entry_tags } = comment;
  const entry = known === null ? null : { number: known, words: entry_words ?? '', tags: entry_tags ?? '' };
  if (!isReadable(comment)) {
    if (entry) await removeEntry(trx, entry);
    return;
  }
  const words = foldForSearch(`${comment.name ?? ''}\n${comment.text}`);
  const tags = tagsOf(comment, happened);
  if (entry?.words === words) {
    if (entry.tags !== tags) await replaceTags(trx, entry, tags);
    return;
  }
  if (entry) await removeEntry(trx, entry);
  const number = await freeNumber(trx, comment.created_at);
  await insertEntry(trx, { number, comment_id: comment.id, words, tags });
  await enter(trx, { number, words, tags });
}

/** With the entry that each has, if any. */
const searchedOf = prepared((db, { ids }: { ids: string }) =>
  db
    .selectFrom('comment')
    .leftJoin('search_entry', 'search_entry.comment_id', 'comment.id')
    .select(['id', 'state', 'page_id', 'lang', 'name', 'text', 'created_at'])
    .select(['number as entry_number', 'words as entry_words', 'tags as entry_tags'])
    .where('id', 'in', among(ids)),
);

const whatHappened = prepared((db, { ids }: { ids: string }) =>
  db
    .selectFrom('comment_event')
    .select(['comment_id', 'type', 'actor_id'])
    .where('comment_id', 'in', among(ids))
    .orderBy('comment_id')
    .orderBy('id'),
);

function tagsOf({ page_id, state, lang }: Searched, happened: Happened): string {
  const decision = standingDecision(happened);
  return [
    searchTag.all,
    searchTag.page(page_id),
    searchTag.state(state),
    searchTag.lang(lang ?? 'und'),
    ...(decision ? [searchTag.decision(decision.type)] : []),
    ...(decision?.actor_id ? [searchTag.by(decision.actor_id)] : []),
  ].join(' ');
}

/** Most decisions leave the words alone. To take out a handful of tokens is many times faster than a whole text. */
async function replaceTags(trx: Trx, { number, tags: before }: Entry, tags: string): Promise<void> {
  await takeOut(trx, { number, words: '', tags: before });
  await setTags(trx, { number, tags });
  await enter(trx, { number, words: '', tags });
}

async function removeEntry(trx: Trx, entry: Entry): Promise<void> {
  await takeOut(trx, entry);
  await deleteEntry(trx, entry);
}

/** Single rows with their values: a SELECT in them would be one more savepoint. */
const enter = preparedSql(
  ({ number, words, tags }: Entry) =>
    sql`INSERT INTO comment_search (rowid, words, tags) VALUES (${number}, ${words}, ${tags})`,
);

const takeOut = preparedSql(
  ({ number, words, tags }: Entry) => sql`INSERT INTO comment_search (comment_search, rowid, words, tags)
    VALUES ('delete', ${number}, ${words}, ${tags})`,
);

const setTags = prepared((db, { number, tags }: Omit<Entry, 'words'>) =>
  db.updateTable('search_entry').set({ tags }).where('number', '=', number),
);

const deleteEntry = prepared((db, { number }: Entry) =>
  db.deleteFrom('search_entry').where('number', '=', number),
);

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

const insertEntry = preparedInsert('search_entry');
