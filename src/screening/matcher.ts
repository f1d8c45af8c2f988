import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';

/** Patterns of one signal: comma- or line-separated phrases, see compile(). */
export interface PatternList {
  signal: string;
  patterns: string;
}

export interface Hit {
  signal: string;
  /** Index of the first token and one past the last. */
  from: number;
  to: number;
}

interface Node {
  next: Map<number, number>;
  /** The node reached by a gap mark: it may wait for its next word. */
  gap: number;
  out: string[];
}

export interface Matcher {
  nodes: Node[];
  exact: Map<string, number>;
  prefix: Map<string, number>;
  suffix: Map<string, number>;
}

const LONGEST_GAP = 3;
const LONGEST_AFFIX = 24;
// Arabic writes "and", "the", "for", "with" joined to the word.
const PROCLITIC = /^(?:وال|بال|فال|كال|لل|ال|و|ف|ب|ل)(?=..)/u;

/**
 * Builds the matcher once. A pattern is words separated by spaces; `stem*` matches by its beginning, `*stem` by its
 * end, `a|b` either, `_` skips up to three words of the same sentence. Words are folded as the text is.
 */
export function compile(lists: readonly PatternList[]): Matcher {
  const matcher: Matcher = { nodes: [newNode()], exact: new Map(), prefix: new Map(), suffix: new Map() };
  for (const { signal, patterns } of lists) {
    for (const pattern of patterns.split(/[,\n]/)) {
      const words = pattern.trim().split(/\s+/);
      if (words[0]) insert(matcher, words, signal);
    }
  }
  return matcher;
}

function newNode(): Node {
  return { next: new Map(), gap: -1, out: [] };
}

function insert(matcher: Matcher, words: string[], signal: string): void {
  let ends = [0];
  for (const word of words) {
    const reached: number[] = [];
    for (const end of ends) {
      if (word === '_') reached.push(gapFrom(matcher, end));
      else
        for (const choice of word.split('|')) reached.push(stepFrom(matcher, end, wordId(matcher, choice)));
    }
    ends = [...new Set(reached)];
  }
  for (const end of ends) {
    const { out } = nodeAt(matcher, end);
    if (!out.includes(signal)) out.push(signal);
  }
}

function nodeAt(matcher: Matcher, index: number): Node {
  return matcher.nodes[index] as Node;
}

function gapFrom(matcher: Matcher, index: number): number {
  const node = nodeAt(matcher, index);
  if (node.gap < 0) node.gap = matcher.nodes.push(newNode()) - 1;
  return node.gap;
}

function stepFrom(matcher: Matcher, index: number, id: number): number {
  const node = nodeAt(matcher, index);
  const known = node.next.get(id);
  if (known !== undefined) return known;
  const made = matcher.nodes.push(newNode()) - 1;
  node.next.set(id, made);
  return made;
}

function wordId(matcher: Matcher, written: string): number {
  const bare = fold(written.replaceAll('*', ''));
  const table = written.startsWith('*')
    ? matcher.suffix
    : written.endsWith('*')
      ? matcher.prefix
      : matcher.exact;
  const known = table.get(bare);
  if (known !== undefined) return known;
  const id = matcher.exact.size + matcher.prefix.size + matcher.suffix.size;
  table.set(bare, id);
  return id;
}

/** All hits in reading order of their ends, overlapping ones included. Linear in the number of tokens. */
export function match(matcher: Matcher, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let active: [node: number, from: number, skips: number][] = [];
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    const ids = idsOf(matcher, token.word);
    if (token.afterBreak) active = [];
    const waiting: typeof active = [];
    active.push([0, t, 0]);
    for (const [index, from, skips] of active) {
      const node = nodeAt(matcher, index);
      for (const id of ids) {
        const reached = node.next.get(id);
        if (reached !== undefined) arrive(matcher, reached, from, t, hits, waiting);
      }
      if (skips > 0) waiting.push([index, from, skips - 1]);
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
  waiting: [number, number, number][],
): void {
  const node = nodeAt(matcher, index);
  for (const signal of node.out) hits.push({ signal, from, to: at + 1 });
  if (node.next.size > 0) waiting.push([index, from, 0]);
  if (node.gap >= 0) waiting.push([node.gap, from, LONGEST_GAP]);
}

function idsOf(matcher: Matcher, word: string): number[] {
  const ids: number[] = [];
  collect(matcher, word, ids);
  const bare = word.replace(PROCLITIC, '');
  if (bare !== word) collect(matcher, bare, ids);
  return ids;
}

function collect(matcher: Matcher, word: string, ids: number[]): void {
  const whole = matcher.exact.get(word);
  if (whole !== undefined) ids.push(whole);
  const longest = Math.min(word.length, LONGEST_AFFIX);
  for (let length = 2; length <= longest; length++) {
    const begins = matcher.prefix.get(word.slice(0, length));
    if (begins !== undefined) ids.push(begins);
    const finishes = matcher.suffix.get(word.slice(-length));
    if (finishes !== undefined) ids.push(finishes);
  }
}
