import { searchTag } from '../comments/search-tags.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';

/**
 * A query as FTS5 reads it (sqlite.org/fts5.html#full_text_query_syntax). Every token is quoted, so nothing that was
 * typed can be an operator. What is rarest stands first, that is where FTS5 begins.
 */
export function matchExpression(query: SearchQuery): string {
  const wanted = [...query.terms.map(phrase), ...tagsOf(query).map(quote)];
  const unwanted = query.excluded.map(phrase);
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

const phrase = ({ words, isPrefix }: SearchTerm): string => quote(words.join(' ')) + (isPrefix ? ' *' : '');

/** Folded words and tags hold no quotes; doubling them keeps the promise whatever is handed in. */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
