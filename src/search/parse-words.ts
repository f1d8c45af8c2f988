import { foldForSearch } from '../comments/fold-for-search.ts';
import type { SearchTerm } from './search-query.ts';

/** A phrase in quotes of any kind, or what stands up to the next space or quote; a minus in front excludes it. */
const PART = /(?:(?<=^|\s)(-))?(?:["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+))/gu;
/** Fewer letters find nearly everything, and the index has no list for them (prefix in 0011_search.sql). */
const SHORTEST_PREFIX = 3;

/**
 * Reads what somebody typed into the search field: words that must all occur, "phrases", -without. The last word may
 * be the beginning of a longer one. Any text can be read; one without letters and digits holds no terms.
 */
export function parseWords(input: string): { terms: SearchTerm[]; excluded: SearchTerm[] } {
  const read = [...input.matchAll(PART)].map(([, minus, phrase, word], index, all) => {
    const isExcluded = minus !== undefined;
    const words = wordsOf(phrase ?? word ?? '');
    const mayGoOn = index === all.length - 1 && word !== undefined && !isExcluded;
    const isPrefix = mayGoOn && (words.at(-1) ?? '').length >= SHORTEST_PREFIX;
    return { isExcluded, term: { words, isPrefix } };
  });
  const terms = (excluded: boolean) =>
    read
      .filter(({ isExcluded, term }) => isExcluded === excluded && term.words.length > 0)
      .map(({ term }) => term);
  return { terms: terms(false), excluded: terms(true) };
}

function wordsOf(text: string): string[] {
  const folded = foldForSearch(text);
  return folded === '' ? [] : folded.split(' ');
}
