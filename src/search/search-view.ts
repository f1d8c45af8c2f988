import type { CommentState } from '../comments/comment.ts';
import { hasBacklog } from '../comments/index-backlog.ts';
import { NUMBERS_PER_MILLISECOND } from '../comments/search-index.ts';
import type { Label } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { excerptOf, markedText, type Piece } from './excerpt.ts';
import { type KnownEndings, matchExpression } from './match-expression.ts';
import type { SearchQuery } from './search-query.ts';
import {
  countMatches,
  everybody,
  findNewest,
  type HitRow,
  type NumberRange,
  newestPages,
  wordsBeginningWith,
} from './search-store.ts';

/** A comment that was found. */
export interface SearchItem {
  id: string;
  /** null: anonymous. */
  name: readonly Piece[] | null;
  excerpt: readonly Piece[];
  lang: string | null;
  /** null: could not be screened. */
  label: Label | null;
  state: CommentState;
  createdAt: Instant;
  page: { title: string; url: string };
}

export interface SearchResult {
  /** Newest first. */
  items: SearchItem[];
  /** Where the next part begins; null at the end. */
  next: string | null;
  /** How many there are in all parts together; with `isMore`, more than that. */
  count: number;
  isMore: boolean;
}

export interface SearchChoices {
  pages: { key: string; title: string }[];
  people: { id: string; name: string }[];
}

const ITEMS_PER_PAGE = 30;
/** Counting further would take longer than the search itself. */
const COUNTED_UP_TO = 1000;
const PAGES_TO_CHOOSE = 500;
/** Beyond every number of an entry, and still a number that JavaScript holds exactly. */
const NO_END = Number.MAX_SAFE_INTEGER;
/** Letters of the longest beginning that the index has lists for (prefix in 0011_search.sql). */
const LONGEST_LISTED = 6;
/** With more words than this, naming them is no faster. */
const MAX_ENDINGS = 400;
const CURSOR = /^\d{1,16}$/;

/**
 * Finds comments whose words moderators may read, newest first. What is referred, withdrawn, erased or not yet
 * screened is not in the index.
 * @param cursor `next` of the part before; null or unreadable: from the start
 */
export async function searchComments(
  deps: { db: Database },
  query: SearchQuery,
  cursor: string | null,
): Promise<SearchResult> {
  const match = matchExpression(query, await endingsOf(deps.db, query));
  const range = rangeOf(query);
  const place = cursor !== null && CURSOR.test(cursor) ? Number(cursor) : NO_END;
  const part = { ...range, end: Math.min(range.end, place) };
  const rows = await findNewest(deps.db, match, part, ITEMS_PER_PAGE + 1);
  const shown = rows.slice(0, ITEMS_PER_PAGE);
  const isAll = place === NO_END && rows.length === shown.length;
  const count = isAll ? rows.length : await countMatches(deps.db, match, range, COUNTED_UP_TO + 1);
  return {
    items: shown.map((row) => toItem(row, query)),
    next: rows.length > shown.length ? String(shown.at(-1)?.number) : null,
    count: Math.min(count, COUNTED_UP_TO),
    isMore: count > COUNTED_UP_TO,
  };
}

/**
 * For a beginning that is too long for its lists, FTS5 first gathers every comment with such a word, which takes long
 * when they are many. The words themselves are few, and their lists are walked only as far as needed.
 */
async function endingsOf(db: Database, { terms }: SearchQuery): Promise<KnownEndings> {
  const endings = new Map<string, readonly string[]>();
  for (const { words, isPrefix } of terms) {
    const [word = '', ...more] = words;
    if (!isPrefix || more.length > 0 || [...word].length <= LONGEST_LISTED) continue;
    const found = await wordsBeginningWith(db, word, MAX_ENDINGS + 1);
    if (found.length <= MAX_ENDINGS) endings.set(word, found);
  }
  return endings;
}

const rangeOf = ({ from, until }: SearchQuery): NumberRange => ({
  first: (from ?? 0) * NUMBERS_PER_MILLISECOND,
  end: until === null ? NO_END : until * NUMBERS_PER_MILLISECOND,
});

function toItem(row: HitRow, { terms }: SearchQuery): SearchItem {
  return {
    id: row.id,
    name: row.name === null ? null : markedText(row.name, terms),
    excerpt: excerptOf(row.text, terms),
    lang: row.lang,
    label: row.label as Label | null,
    state: row.state as CommentState,
    createdAt: row.createdAt,
    page: { title: row.pageTitle, url: row.pageUrl },
  };
}

/** What the form offers to choose from. */
export async function viewChoices(deps: { db: Database }): Promise<SearchChoices> {
  return { pages: await newestPages(deps.db, PAGES_TO_CHOOSE), people: await everybody(deps.db) };
}

/** Whether older comments are still being entered, so that some cannot be found yet. */
export async function isIndexing(deps: { db: Database }): Promise<boolean> {
  return await hasBacklog(deps.db);
}
