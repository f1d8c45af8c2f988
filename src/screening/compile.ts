import { type Matcher, type Node, nodeAt } from './matcher.ts';
import { fold } from './normalise.ts';

/** Patterns of one signal: comma- or line-separated phrases, see compile(). */
export interface PatternList {
  signal: string;
  patterns: string;
}

/**
 * Builds the matcher once. A pattern is words separated by spaces; `stem*` matches by its beginning, `*stem` by its
 * end, `a|b` either, `_` skips up to three words of the same sentence. Words are folded as the text is.
 */
export function compile(lists: readonly PatternList[]): Matcher {
  const matcher: Matcher = {
    nodes: [newNode()],
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    begins: new Set(),
    finishes: new Set(),
  };
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
  if (table === matcher.prefix) matcher.begins.add(bare.slice(0, 2));
  if (table === matcher.suffix) matcher.finishes.add(bare.slice(-2));
  return id;
}
