import { searchTag } from '../comments/search-tags.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';

/** Beginning of a word → all words that begin so. */
export type KnownEndings = ReadonlyMap<string, readonly string[]>;

/**
 * A query as FTS5 reads it (sqlite.org/fts5.html#full_text_query_syntax). Every token is quoted, so nothing that was
 * typed can be an operator. What is rarest stands first, that is where FTS5 begins.
 * @param endings where the words that begin so are known, they are named instead of the beginning
 */
export function matchExpression(query: SearchQuery, endings: KnownEndings = new Map()): string {
  const wanted = [...query.terms.map((term) => phrase(term, endings)), ...tagsOf(query).map(quote)];
  const unwanted = query.excluded.map((term) => phrase(term, endings));
  const all = wanted.length === 0 ? quote(searchTag.all) : wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
}

function tagsOf(query: SearchQuery): string[] {
  return [
    query.personId === null ? null : searchTag.by(query.personId),
    query.pageId === null ? null : searchTag.page(query.pageId),
    query.lang === null ? null : searchTag.lang(query.lang),
    query.outcome === null ? null : outcomeTag(query.outcome),
  ].filter((tag) => tag !== null);
}

const outcomeTag = (outcome: string) =>
  outcome === 'marked_abuse' ? searchTag.decision(outcome) : searchTag.state(outcome);

function phrase({ words, isPrefix }: SearchTerm, endings: KnownEndings): string {
  const text = words.join(' ');
  if (!isPrefix) return quote(text);
  const known = endings.get(text) ?? [];
  return known.length === 0 ? `${quote(text)} *` : `(${known.map(quote).join(' OR ')})`;
}

/** Folded words and tags hold no quotes; doubling them keeps the promise whatever is handed in. */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
