import { withoutDigits } from './disguise.ts';
import type { Token } from './tokens.ts';

export interface Hit {
  /** Place in TERMS. */
  term: number;
  /** Index of the first token and one past the last. */
  from: number;
  to: number;
}

export interface Node {
  /** null where every pattern ends: most nodes, and an empty map is larger than all the rest of one. */
  next: Map<number, number> | null;
  /** The node reached by a gap mark: it may wait for its next word. */
  gap: number;
  /** Terms whose pattern ends here. */
  out: readonly number[];
}

export interface Matcher {
  nodes: Node[];
  exact: Map<string, number>;
  prefix: Map<string, number>;
  suffix: Map<string, number>;
  /** First two letters of the prefixes and last two of the suffixes: most words need no further look. */
  begins: Set<string>;
  finishes: Set<string>;
  /** The words met so far and the word patterns they fit. */
  known: Map<string, readonly number[]>;
}

const LONGEST_GAP = 3;
const LONGEST_AFFIX = 24;
// Most words of most texts are among few thousand; the limit keeps a flood of nonsense from growing the memory.
const MOST_KNOWN = 20_000;
// Arabic writes "and", "the", "for", "with" joined to the word.
const PROCLITIC = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف)(?=...)/u;
// Amharic and Tigrinya write "of", "in", "for", "from", "that" joined to the word.
const ETHIOPIC_PREFIX = /^[የበለከእዝንብክም](?=...)/u;

/** All hits in reading order of their ends, overlapping ones included. Linear in the number of tokens. */
export function match(matcher: Matcher, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let active: [node: number, from: number, skips: number][] = [];
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    const ids = matcher.known.get(token.word) ?? idsOf(matcher, token.word);
    if (token.afterBreak) active = [];
    const waiting: typeof active = [];
    active.push([0, t, 0]);
    for (const [index, from, skips] of active) {
      const node = nodeAt(matcher, index);
      for (const id of ids) {
        const reached = node.next?.get(id);
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
  for (const term of node.out) hits.push({ term, from, to: at + 1 });
  if (node.next) waiting.push([index, from, 0]);
  if (node.gap >= 0) waiting.push([node.gap, from, LONGEST_GAP]);
}

function idsOf(matcher: Matcher, word: string): readonly number[] {
  const ids: number[] = [];
  collect(matcher, word, ids);
  const bare = word.replace(PROCLITIC, '').replace(ETHIOPIC_PREFIX, '');
  if (bare !== word) collect(matcher, bare, ids);
  const meant = withoutDigits(word);
  if (meant !== null) collect(matcher, meant, ids);
  if (matcher.known.size >= MOST_KNOWN) matcher.known.clear();
  matcher.known.set(word, ids);
  return ids;
}

function collect(matcher: Matcher, word: string, ids: number[]): void {
  const whole = matcher.exact.get(word);
  if (whole !== undefined) ids.push(whole);
  const longest = Math.min(word.length, LONGEST_AFFIX);
  const begins = matcher.begins.has(word.slice(0, 2));
  const finishes = matcher.finishes.has(word.slice(-2));
  for (let length = 2; length <= longest && (begins || finishes); length++) {
    const first = begins ? matcher.prefix.get(word.slice(0, length)) : undefined;
    if (first !== undefined) ids.push(first);
    const last = finishes ? matcher.suffix.get(word.slice(-length)) : undefined;
    if (last !== undefined) ids.push(last);
  }
}

/** A node that is known to exist. */
export function nodeAt(matcher: Matcher, index: number): Node {
  return matcher.nodes[index] as Node;
}
