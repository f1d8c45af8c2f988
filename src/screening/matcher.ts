import { withoutDigits } from './disguise.ts';
import type { Token } from './tokens.ts';
import {
  type AffixTable,
  findWord,
  hashOn,
  LONGEST_AFFIX,
  lengthsOf,
  SHORTEST_AFFIX,
  type WordTable,
} from './word-table.ts';

/** Fields of a hit in the flat list that `match` returns: place in TERMS, index of its first token, one past its last. */
export const HIT_FIELDS = 3;

/**
 * The patterns of a language as a tree whose edges are word patterns, in typed arrays: `begin` is the node that a
 * pattern leads to from the root, or -1; node i has the edges `firstEdge[i]` to `firstEdge[i + 1]`, sorted by `edgeWord`,
 * and `terms` from `firstTerm[i]` to `firstTerm[i + 1]` are those whose pattern ends there. A tenth of what objects take,
 * and handed from thread to thread without a copy.
 */
export interface Matcher {
  begin: Int32Array<ArrayBuffer>;
  firstEdge: Int32Array<ArrayBuffer>;
  edgeWord: Int32Array<ArrayBuffer>;
  edgeTo: Int32Array<ArrayBuffer>;
  firstTerm: Int32Array<ArrayBuffer>;
  terms: Uint16Array<ArrayBuffer>;
  /** The node reached by a gap mark: it may wait for its next word. Few nodes have one. */
  gaps: Map<number, number>;
  exact: WordTable;
  prefix: AffixTable;
  /** Written from the last letter to the first. */
  suffix: AffixTable;
}

/** Patterns that have begun, one after the other in a flat list: node, first token, words that may still be skipped. */
const WAITING_FIELDS = 3;
const LONGEST_GAP = 3;
/** No Latin, Greek or Cyrillic word has the prefixes below. */
const LAST_OF_EUROPE = 0x52f;
// Arabic writes "and", "the", "for", "with" joined to the word.
const PROCLITIC = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف)(?=...)/u;
// Amharic and Tigrinya write "of", "in", "for", "from", "that" joined to the word.
const ETHIOPIC_PREFIX = /^[የበለከእዝንብክም](?=...)/u;

/** What else a word may be looked up as: without what is joined to it, or without digits in place of letters. */
export type OtherForms = readonly (readonly string[])[];
const NONE: readonly string[] = [];

/** The same for all languages, so made once for a text. */
export const otherFormsOf = (tokens: readonly Token[]): OtherForms =>
  tokens.map(({ word }) => {
    const bare =
      word.charCodeAt(0) > LAST_OF_EUROPE ? word.replace(PROCLITIC, '').replace(ETHIOPIC_PREFIX, '') : word;
    const meant = withoutDigits(word);
    if (bare === word && meant === null) return NONE;
    return [...(bare === word ? [] : [bare]), ...(meant === null ? [] : [meant])];
  });

/**
 * All hits in reading order of their ends, overlapping ones included, one after the other in a flat list. Linear in the
 * number of tokens. Each text passes here once for each of its languages, so nothing is allocated for a word, and no
 * answers are kept: most words that are met are not among some thousand others, and to look into the tables is faster.
 */
export function match(matcher: Matcher, tokens: readonly Token[], otherForms: OtherForms): number[] {
  const { begin } = matcher;
  const hits: number[] = [];
  const ids: number[] = [];
  let active: number[] = [];
  let waiting: number[] = [];
  let begun = 0;
  for (let t = 0; t < tokens.length; t++) {
    const { word, afterBreak } = tokens[t] as Token;
    let fits = collect(matcher, word, ids, 0);
    for (const form of otherForms[t] as readonly string[]) fits = collect(matcher, form, ids, fits);
    if (afterBreak) begun = 0;
    let left = 0;
    for (let i = 0; i < begun; i += WAITING_FIELDS) {
      const index = active[i] as number;
      const from = active[i + 1] as number;
      const skips = active[i + 2] as number;
      for (let k = 0; k < fits; k++) {
        const reached = step(matcher, index, ids[k] as number);
        if (reached >= 0) left = arrive(matcher, reached, from, t, hits, waiting, left);
      }
      if (skips > 0) left = wait(waiting, left, index, from, skips - 1);
    }
    for (let k = 0; k < fits; k++) {
      const reached = begin[ids[k] as number] as number;
      if (reached >= 0) left = arrive(matcher, reached, t, t, hits, waiting, left);
    }
    [active, waiting] = [waiting, active];
    begun = left;
  }
  return hits;
}

/** @returns how long the list is now */
function arrive(
  matcher: Matcher,
  index: number,
  from: number,
  at: number,
  hits: number[],
  waiting: number[],
  left: number,
): number {
  const { firstTerm, terms, firstEdge } = matcher;
  const end = firstTerm[index + 1] as number;
  for (let i = firstTerm[index] as number; i < end; i++) hits.push(terms[i] as number, from, at + 1);
  const isOver = firstEdge[index + 1] === firstEdge[index];
  const now = isOver ? left : wait(waiting, left, index, from, 0);
  const gap = matcher.gaps.get(index);
  return gap === undefined ? now : wait(waiting, now, gap, from, LONGEST_GAP);
}

/** The lists are written over, never emptied. @returns how long the list is now */
function wait(waiting: number[], left: number, index: number, from: number, skips: number): number {
  waiting[left] = index;
  waiting[left + 1] = from;
  waiting[left + 2] = skips;
  return left + WAITING_FIELDS;
}

/** The node that a word pattern leads to; -1: none. */
function step({ firstEdge, edgeWord, edgeTo }: Matcher, index: number, word: number): number {
  let low = firstEdge[index] as number;
  const end = firstEdge[index + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edgeWord[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low < end && edgeWord[low] === word ? (edgeTo[low] as number) : -1;
}

/**
 * Puts the word patterns that a word fits into `ids`: what it is, then what it begins or ends with, by length.
 * @param count how many are there already @returns how many are there now
 */
function collect({ exact, prefix, suffix }: Matcher, word: string, ids: number[], count: number): number {
  const end = word.length;
  if (end < SHORTEST_AFFIX)
    return put(ids, count, findWord(exact, hashOn(0, word.charCodeAt(0)), word, 0, 1));
  let beginning = hashOn(hashOn(0, word.charCodeAt(0)), word.charCodeAt(1));
  let ending = hashOn(hashOn(0, word.charCodeAt(end - 1)), word.charCodeAt(end - 2));
  const prefixes = lengthsOf(prefix, beginning);
  const suffixes = lengthsOf(suffix, ending);
  let whole = beginning;
  for (let k = SHORTEST_AFFIX; k < end; k++) whole = hashOn(whole, word.charCodeAt(k));
  let found = put(ids, count, findWord(exact, whole, word, 0, end));
  if ((prefixes | suffixes) === 0) return found;
  const longest = Math.min(end, LONGEST_AFFIX);
  for (let length = SHORTEST_AFFIX; length <= longest; length++) {
    if (length > SHORTEST_AFFIX) {
      beginning = hashOn(beginning, word.charCodeAt(length - 1));
      ending = hashOn(ending, word.charCodeAt(end - length));
    }
    if ((prefixes >> length) & 1) found = put(ids, found, findWord(prefix, beginning, word, 0, length));
    if ((suffixes >> length) & 1)
      found = put(ids, found, findWord(suffix, ending, word, end - 1, length, -1));
  }
  return found;
}

function put(ids: number[], count: number, id: number): number {
  if (id < 0) return count;
  ids[count] = id;
  return count + 1;
}
