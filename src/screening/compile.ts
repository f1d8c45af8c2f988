import type { Matcher } from './matcher.ts';
import { normalise } from './normalise.ts';
import { type Node, nodeAt, pack, type Tree } from './pack.ts';
import { tokenise } from './tokens.ts';

/**
 * Builds a matcher from folded patterns: line i holds those of term i, separated by commas. A pattern is words
 * separated by spaces; `stem*` matches by its beginning, `*stem` by its end, `a|b` either, `_` skips up to three
 * words of the same sentence.
 */
export function compile(lines: string): Matcher {
  const tree: Tree = {
    nodes: [newNode()],
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
  };
  lines.split('\n').forEach((line, term) => {
    for (const pattern of line.split(',')) if (pattern) insert(tree, pattern.split(' '), term);
  });
  return pack(tree);
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

function newNode(): Node {
  return { next: null, gap: -1, out: [] };
}

function insert(tree: Tree, words: string[], term: number): void {
  let ends = [0];
  for (const word of words) {
    const reached: number[] = [];
    for (const end of ends) {
      if (word === '_') reached.push(gapFrom(tree, end));
      else for (const choice of word.split('|')) reached.push(stepFrom(tree, end, wordId(tree, choice)));
    }
    ends = [...new Set(reached)];
  }
  for (const end of ends) {
    const node = nodeAt(tree, end);
    if (end > 0 && !node.out.includes(term)) node.out.push(term);
  }
}

function gapFrom(tree: Tree, index: number): number {
  const node = nodeAt(tree, index);
  if (node.gap < 0) node.gap = tree.nodes.push(newNode()) - 1;
  return node.gap;
}

function stepFrom(tree: Tree, index: number, id: number): number {
  const node = nodeAt(tree, index);
  node.next ??= new Map();
  const known = node.next.get(id);
  if (known !== undefined) return known;
  const made = tree.nodes.push(newNode()) - 1;
  node.next.set(id, made);
  return made;
}

function wordId(tree: Tree, folded: string): number {
  const bare = folded.replaceAll('*', '');
  const table = folded.startsWith('*') ? tree.suffix : folded.endsWith('*') ? tree.prefix : tree.exact;
  const known = table.get(bare);
  if (known !== undefined) return known;
  const id = tree.exact.size + tree.prefix.size + tree.suffix.size;
  table.set(bare, id);
  return id;
}
