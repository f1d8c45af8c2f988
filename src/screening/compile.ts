import { type Matcher, type Node, nodeAt } from './matcher.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/**
 * Builds a matcher from folded patterns: line i holds those of term i, separated by commas. A pattern is words
 * separated by spaces; `stem*` matches by its beginning, `*stem` by its end, `a|b` either, `_` skips up to three
 * words of the same sentence.
 */
export function compile(lines: string): Matcher {
  const matcher: Matcher = {
    nodes: [newNode()],
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    begins: new Set(),
    finishes: new Set(),
    known: new Map(),
  };
  lines.split('\n').forEach((line, term) => {
    for (const pattern of line.split(',')) if (pattern) insert(matcher, pattern.split(' '), term);
  });
  return matcher;
}

/** A pattern as it is written in a lexicon, folded as texts are: `quelqu'un` and `sans-papiers` become two words. */
export function foldPattern(written: string): string {
  return written.trim().split(/\s+/).flatMap(foldedWords).join(' ');
}

function foldedWords(written: string): string[] {
  if (written === '_' || written === '') return written === '_' ? ['_'] : [];
  if (written.includes('|')) {
    const choices = written.split('|').map((choice) => foldedWords(choice).join(''));
    return [[...new Set(choices.filter((choice) => choice !== ''))].join('|')];
  }
  const words = tokenise(normalise(written.replaceAll('*', ''))).map(({ word }) => word);
  if (words.length === 0) return [];
  if (written.endsWith('*')) words.push(`${words.pop()}*`);
  else if (written.startsWith('*')) words.unshift(`*${words.shift()}`);
  return words;
}

const NOTHING: readonly number[] = [];
/** Most patterns mean one term; those of a term share its list. */
const alone = new Map<number, readonly number[]>();

function withTerm(out: readonly number[], term: number): readonly number[] {
  if (out.length > 0) return out.includes(term) ? out : [...out, term];
  const list = alone.get(term) ?? [term];
  alone.set(term, list);
  return list;
}

function newNode(): Node {
  return { next: null, gap: -1, out: NOTHING };
}

function insert(matcher: Matcher, words: string[], term: number): void {
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
    const node = nodeAt(matcher, end);
    if (end > 0) node.out = withTerm(node.out, term);
  }
}

function gapFrom(matcher: Matcher, index: number): number {
  const node = nodeAt(matcher, index);
  if (node.gap < 0) node.gap = matcher.nodes.push(newNode()) - 1;
  return node.gap;
}

function stepFrom(matcher: Matcher, index: number, id: number): number {
  const node = nodeAt(matcher, index);
  node.next ??= new Map();
  const known = node.next.get(id);
  if (known !== undefined) return known;
  const made = matcher.nodes.push(newNode()) - 1;
  node.next.set(id, made);
  return made;
}

function wordId(matcher: Matcher, folded: string): number {
  const bare = folded.replaceAll('*', '');
  const table = folded.startsWith('*')
    ? matcher.suffix
    : folded.endsWith('*')
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
