import { withoutDigits } from './disguise.ts';
import type { Token } from './tokens.ts';
import { findWord, type WordTable } from './word-table.ts';

export interface Hit {
  /** Place in TERMS. */
  term: number;
  /** Index of the first token and one past the last. */
  from: number;
  to: number;
}

/**
 * The patterns of a language as a tree whose edges are word patterns, in typed arrays: node i has the edges
 * `firstEdge[i]` to `firstEdge[i + 1]`, sorted by `edgeWord`, and `terms` from `firstTerm[i]` to `firstTerm[i + 1]` are
 * those whose pattern ends there. A tenth of what objects take, and handed from thread to thread without a copy.
 */
export interface Matcher {
  firstEdge: Int32Array<ArrayBuffer>;
  edgeWord: Int32Array<ArrayBuffer>;
  edgeTo: Int32Array<ArrayBuffer>;
  firstTerm: Int32Array<ArrayBuffer>;
  terms: Uint16Array<ArrayBuffer>;
  /** The node reached by a gap mark: it may wait for its next word. Few nodes have one. */
  gaps: Map<number, number>;
  exact: WordTable;
  prefix: WordTable;
  suffix: WordTable;
  /** First two letters of the prefixes and last two of the suffixes: most words need no further look. */
  begins: Set<string>;
  finishes: Set<string>;
  /** The words met so far and the word patterns they fit. */
  known: Map<string, readonly number[]>;
}

/** Patterns that have begun, one after the other in a flat list: node, first token, words that may still be skipped. */
const WAITING_FIELDS = 3;
const LONGEST_GAP = 3;
const LONGEST_AFFIX = 24;
// Most words of most texts are among few thousand; the limit keeps a flood of nonsense from growing the memory.
const MOST_KNOWN = 2000;
const NONE: readonly number[] = [];
// Arabic writes "and", "the", "for", "with" joined to the word.
const PROCLITIC = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف)(?=...)/u;
// Amharic and Tigrinya write "of", "in", "for", "from", "that" joined to the word.
const ETHIOPIC_PREFIX = /^[የበለከእዝንብክም](?=...)/u;

/** All hits in reading order of their ends, overlapping ones included. Linear in the number of tokens. */
export function match(matcher: Matcher, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let active: number[] = [];
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    const ids = matcher.known.get(token.word) ?? idsOf(matcher, token.word);
    if (token.afterBreak) active = [];
    const waiting: number[] = [];
    active.push(0, t, 0);
    for (let i = 0; i < active.length; i += WAITING_FIELDS) {
      const index = active[i] as number;
      const from = active[i + 1] as number;
      const skips = active[i + 2] as number;
      for (const id of ids) {
        const reached = step(matcher, index, id);
        if (reached >= 0) arrive(matcher, reached, from, t, hits, waiting);
      }
      if (skips > 0) waiting.push(index, from, skips - 1);
    }
    active = waiting;
  }
  return hits;
}

function arrive(
  matcher: Matcher,
  index: number,
  from: number,
  at: number,
  hits: Hit[],
  waiting: number[],
): void {
  const { firstTerm, terms, firstEdge } = matcher;
  const end = firstTerm[index + 1] as number;
  for (let i = firstTerm[index] as number; i < end; i++)
    hits.push({ term: terms[i] as number, from, to: at + 1 });
  if (firstEdge[index + 1] !== firstEdge[index]) waiting.push(index, from, 0);
  const gap = matcher.gaps.get(index);
  if (gap !== undefined) waiting.push(gap, from, LONGEST_GAP);
}

/** The node that a word pattern leads to; -1: none. */
function step({ firstEdge, edgeWord, edgeTo }: Matcher, index: number, word: number): number {
  let low = firstEdge[index] as number;
  let high = firstEdge[index + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edgeWord[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low < (firstEdge[index + 1] as number) && edgeWord[low] === word ? (edgeTo[low] as number) : -1;
}

function idsOf(matcher: Matcher, word: string): readonly number[] {
  const ids: number[] = [];
  collect(matcher, word, ids);
  const bare = word.replace(PROCLITIC, '').replace(ETHIOPIC_PREFIX, '');
  if (bare !== word) collect(matcher, bare, ids);
  const meant = withoutDigits(word);
  if (meant !== null) collect(matcher, meant, ids);
  if (matcher.known.size >= MOST_KNOWN) matcher.known.clear();
  const found = ids.length === 0 ? NONE : ids;
  matcher.known.set(word, found);
  return found;
}

function collect({ exact, prefix, suffix, begins, finishes }: Matcher, word: string, ids: number[]): void {
  const end = word.length;
  push(ids, findWord(exact, word, 0, end));
  const longest = Math.min(end, LONGEST_AFFIX);
  const mayBegin = begins.has(word.slice(0, 2));
  const mayFinish = finishes.has(word.slice(-2));
  for (let length = 2; length <= longest && (mayBegin || mayFinish); length++) {
    if (mayBegin) push(ids, findWord(prefix, word, 0, length));
    if (mayFinish) push(ids, findWord(suffix, word, end - length, end));
  }
}

function push(ids: number[], id: number): void {
  if (id >= 0) ids.push(id);
}
