import type { Matcher } from './matcher.ts';
import { wordTable } from './word-table.ts';

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
export interface Tree extends Pick<Matcher, 'begins' | 'finishes'> {
  nodes: Node[];
  exact: Map<string, number>;
  prefix: Map<string, number>;
  suffix: Map<string, number>;
}

/** The same tree in typed arrays. */
export function pack({ nodes, exact, prefix, suffix, begins, finishes }: Tree): Matcher {
  const edges = nodes.map(({ next }) => [...(next ?? [])].sort(([a], [b]) => a - b));
  return {
    firstEdge: startsOf(edges),
    edgeWord: Int32Array.from(edges.flatMap((some) => some.map(([word]) => word))),
    edgeTo: Int32Array.from(edges.flatMap((some) => some.map(([, to]) => to))),
    firstTerm: startsOf(nodes.map(({ out }) => out)),
    terms: Uint16Array.from(nodes.flatMap(({ out }) => out)),
    gaps: new Map(nodes.flatMap(({ gap }, index) => (gap < 0 ? [] : [[index, gap] as const]))),
    exact: wordTable(exact),
    prefix: wordTable(prefix),
    suffix: wordTable(suffix),
    begins,
    finishes,
    known: new Map(),
  };
}

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
