/** Smaller numbers of referrals could lead to a person. */
export const SMALLEST_SHOWN = 3;

/** A number as it may be shown: itself, `few` for less than SMALLEST_SHOWN, `some` for that or more. */
export type Shown = number | 'few' | 'some';

/** Nought is withheld too: among cells that are certainly empty, a total would give away the others. */
export const protectedCount = (count: number): number | 'few' => (count < SMALLEST_SHOWN ? 'few' : count);

/**
 * A table of numbers as it may be shown beside the totals of its rows and columns. Where a total less what is shown
 * would tell what is withheld, the smallest number of that row or column is withheld too.
 */
export function protectTable(counts: readonly (readonly number[])[]): Shown[][] {
  const shown: Shown[][] = counts.map((row) => row.map(protectedCount));
  const width = counts[0]?.length ?? 0;
  const lines: Place[][] = [
    ...counts.map((row, y) => row.map((_, x) => ({ x, y }))),
    ...Array.from({ length: width }, (_, x) => counts.map((_, y) => ({ x, y }))),
  ];
  // what is withheld for one line can leave another open; each round withholds one more, so there is an end
  for (;;) {
    const next = lines.map((line) => oneMore(line, counts, shown)).find((place) => place !== null);
    if (!next) return shown;
    (shown[next.y] ?? [])[next.x] = 'some';
  }
}

interface Place {
  x: number;
  y: number;
}

/** The smallest number in a row or column that can be worked out as it stands; null where none can or none is shown. */
function oneMore(
  line: readonly Place[],
  counts: readonly (readonly number[])[],
  shown: Shown[][],
): Place | null {
  const at = ({ x, y }: Place) => ({ count: counts[y]?.[x] ?? 0, as: shown[y]?.[x] });
  const few = line.filter((place) => at(place).as === 'few');
  const sum = few.reduce((total, place) => total + at(place).count, 0);
  const canBeTold = few.length === 1 || sum === few.length * (SMALLEST_SHOWN - 1);
  if (sum === 0 || !canBeTold || line.some((place) => at(place).as === 'some')) return null;
  const numbers = line.filter((place) => typeof at(place).as === 'number');
  return numbers.sort((a, b) => at(a).count - at(b).count)[0] ?? null;
}
