import type { Instant } from '../shared/clock.ts';

/** Words that stand one after the other; a single word is a phrase of one. All are folded. */
export interface SearchTerm {
  words: readonly string[];
  /** Whether the last word may go on: "wohn" finds "Wohnung". */
  isPrefix: boolean;
}

/** What is looked for; null and empty lists: anything. */
export interface SearchQuery {
  terms: readonly SearchTerm[];
  excluded: readonly SearchTerm[];
  pageId: string | null;
  /** A state, or the one decision that a state does not tell. */
  outcome: SearchOutcome | null;
  /** Whose decision stands. */
  personId: string | null;
  lang: string | null;
  /** Written at this time or later. */
  from: Instant | null;
  /** Written before this time. */
  until: Instant | null;
}

/** What became of a comment, as one can search for it; "marked_abuse" is a part of "rejected". */
export const SEARCH_OUTCOMES = ['pending', 'published', 'rejected', 'marked_abuse', 'spam'] as const;
export type SearchOutcome = (typeof SEARCH_OUTCOMES)[number];

/** Longest input, in UTF-16 units as a browser's maxlength counts. */
export const SEARCH_WORDS_MAX = 200;

/** The form as it was sent, to come back filled in. */
export interface SearchFields {
  words: string;
  page: string;
  from: string;
  until: string;
  outcome: string;
  person: string;
  lang: string;
}

export type SearchError =
  | 'error_search_long'
  | 'error_search_nothing'
  | 'error_search_date'
  | 'error_search_dates'
  | 'error_search_choice';
export type SearchErrors = Partial<Record<keyof SearchFields, SearchError>>;
