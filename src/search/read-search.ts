import type { Database } from '../shared/db/database.ts';
import { isId } from '../shared/ids.ts';
import { endOfDay, startOfDay } from './berlin-day.ts';
import { parseWords } from './parse-words.ts';
import {
  SEARCH_OUTCOMES,
  SEARCH_WORDS_MAX,
  type SearchErrors,
  type SearchFields,
  type SearchQuery,
} from './search-query.ts';
import { findPageByKeyOrTitle } from './search-store.ts';

const LANGUAGE = /^[a-z]{2,3}$/;

/** The form as a query; where something in it cannot be, what is wrong with which field. */
export async function readSearch(
  deps: { db: Database },
  fields: SearchFields,
): Promise<{ query: SearchQuery; errors: SearchErrors }> {
  const errors: SearchErrors = {};
  const page = fields.page.trim();
  const query: SearchQuery = {
    ...readWords(fields.words, errors),
    ...readDays(fields, errors),
    pageId: page === '' ? null : await findPageByKeyOrTitle(deps.db, page),
    outcome: SEARCH_OUTCOMES.find((outcome) => outcome === fields.outcome) ?? null,
    personId: isId(fields.person) ? fields.person : null,
    lang: LANGUAGE.test(fields.lang) ? fields.lang : null,
  };
  const given = { page, outcome: fields.outcome, person: fields.person, lang: fields.lang };
  const read = { page: query.pageId, outcome: query.outcome, person: query.personId, lang: query.lang };
  for (const name of ['page', 'outcome', 'person', 'lang'] as const)
    if (given[name] !== '' && read[name] === null) errors[name] = 'error_search_choice';
  return { query, errors };
}

function readWords(words: string, errors: SearchErrors): Pick<SearchQuery, 'terms' | 'excluded'> {
  if (words.length > SEARCH_WORDS_MAX) {
    errors.words = 'error_search_long';
    return { terms: [], excluded: [] };
  }
  const parsed = parseWords(words);
  if (words.trim() !== '' && parsed.terms.length + parsed.excluded.length === 0)
    errors.words = 'error_search_nothing';
  return parsed;
}

/** Both days are meant to be included. */
function readDays(fields: SearchFields, errors: SearchErrors): Pick<SearchQuery, 'from' | 'until'> {
  const from = startOfDay(fields.from);
  const until = endOfDay(fields.until);
  if (fields.from !== '' && from === null) errors.from = 'error_search_date';
  if (fields.until !== '' && until === null) errors.until = 'error_search_date';
  if (from !== null && until !== null && until <= from) errors.until = 'error_search_dates';
  return { from, until };
}
