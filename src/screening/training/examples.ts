import { featuresOf } from '../features.ts';
import { read } from '../reading.ts';
import { matcherOf } from '../screen.ts';

/** One text as numbers: the features it has and their values. */
export interface Example {
  features: Int32Array;
  values: Float32Array;
}

/** All texts over one numbering of features. */
export interface Examples {
  rows: readonly Example[];
  /** keys[feature]; the first `common` are those that every model has. */
  keys: readonly number[];
  common: number;
}

/**
 * Reads texts into examples. Features beyond the common ones must occur in `leastTexts` of the texts that are
 * trained on.
 */
export function makeExamples(
  texts: readonly string[],
  trained: readonly boolean[],
  commonKeys: readonly number[],
  leastTexts: number,
): Examples {
  const read = texts.map(keysAndValues);
  const counts = new Map<number, number>();
  read.forEach(({ keys }, i) => {
    if (trained[i]) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const place = new Map(commonKeys.map((key, i) => [key, i]));
  const rare = [...counts].filter(([key, count]) => count >= leastTexts && !place.has(key));
  const keys = [...new Set(commonKeys), ...rare.map(([key]) => key).sort((a, b) => a - b)];
  keys.forEach((key, i) => {
    place.set(key, i);
  });
  return { rows: read.map((one) => toExample(one, place)), keys, common: new Set(commonKeys).size };
}

/** Texts over a numbering that is given: keys[feature]. Features beyond it are left out. */
export function examplesOver(texts: readonly string[], keys: readonly number[]): Example[] {
  const place = new Map(keys.map((key, i) => [key, i]));
  return texts.map((text) => toExample(keysAndValues(text), place));
}

/** The keys of all features of a text. */
export const keysOf = (text: string): readonly number[] => keysAndValues(text).keys;

function keysAndValues(text: string): { keys: number[]; values: number[] } {
  const { keys, values } = featuresOf(read(text, matcherOf));
  return { keys, values };
}

function toExample(
  { keys, values }: { keys: number[]; values: number[] },
  place: ReadonlyMap<number, number>,
): Example {
  const known = keys.flatMap((key, i) => {
    const feature = place.get(key);
    return feature === undefined ? [] : [[feature, values[i] ?? 0] as const];
  });
  return {
    features: Int32Array.from(known, ([feature]) => feature),
    values: Float32Array.from(known, ([, value]) => value),
  };
}
