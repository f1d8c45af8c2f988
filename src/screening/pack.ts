import type { Matcher } from './matcher.ts';
import { affixTable, wordTable } from './word-table.ts';

/** A place in the tree while it grows. */
export interface Node {
  /** By word pattern; null where every pattern ends. */
  next: Map<number, number> | null;
  /** -1: no gap mark follows. */
  gap: number;
  /** Terms whose pattern ends here. */
  out: number[];
}

/** What a matcher is made from; see there. */
export interface Tree {
  nodes: Node[];
  exact: Map<string, number>;
  prefix: Map<string, number>;
  suffix: Map<string, number>;
}

/** The same tree in typed arrays. */
export function pack({ nodes, exact, prefix, suffix }: Tree): Matcher {
  const [root, ...others] = nodes;
  const begin = new Int32Array(exact.size + prefix.size + suffix.size).fill(-1);
  for (const [word, to] of root?.next ?? []) begin[word] = to;
  const edges = [[], ...others.map(({ next }) => [...(next ?? [])].sort(([a], [b]) => a - b))];
  return {
    begin,
    firstEdge: startsOf(edges),
    edgeWord: Int32Array.from(edges.flatMap((some) => some.map(([word]) => word))),
    edgeTo: Int32Array.from(edges.flatMap((some) => some.map(([, to]) => to))),
    firstTerm: startsOf(nodes.map(({ out }) => out)),
    terms: Uint16Array.from(nodes.flatMap(({ out }) => out)),
    gaps: new Map(nodes.flatMap(({ gap }, index) => (gap < 0 ? [] : [[index, gap] as const]))),
    exact: wordTable(exact),
    prefix: affixTable(prefix),
    suffix: affixTable(new Map(Array.from(suffix, ([word, id]) => [reversed(word), id]))),
  };
}

/** Letter by letter from the last one: a surrogate is a letter of its own here. */
const reversed = (word: string): string => word.split('').reverse().join('');

/** Where each list begins when they stand one after the other, and where the last one ends. */
function startsOf(lists: readonly { length: number }[]): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] as number) + length;
  });
  return starts;
}

/** A node that is known to exist. */
export function nodeAt({ nodes }: Pick<Tree, 'nodes'>, index: number): Node {
  return nodes[index] as Node;
}
