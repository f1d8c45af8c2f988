/** Pseudo-random choices that are the same in every run. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** As `pick`, the first values more often: the n-th is chosen with a frequency of 1/n (Zipf's law). */
  pickEarly<T>(values: readonly T[]): T;
  /** A positive number with this mean; small ones are the most frequent. */
  exponential(mean: number): number;
}

/** Mulberry32 (github.com/cprosche/mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index];
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  };
  return {
    next,
    below: (end) => Math.floor(next() * end),
    happens: (probability) => next() < probability,
    pick: (values) => at(values, Math.floor(next() * values.length)),
    pickEarly: (values) => at(values, Math.floor((values.length + 1) ** next()) - 1),
    exponential: (mean) => -Math.log(1 - next()) * mean,
  };
}
