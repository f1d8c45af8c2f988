import { MINUTE } from '../clock.ts';

/** Keeps what is made for answers that are asked for again and again. */
export interface KeptAnswers {
  /**
   * @param key what is asked for
   * @param tag the state of what is shown; what was made for another one is never handed out again
   * @param sizeOf about how many bytes it takes
   */
  find<T>(key: string, tag: string, make: () => Promise<T>, sizeOf: (made: T) => number): Promise<T>;
}

/** Words that have been taken away are gone from the memory soon, even if nobody asks again. */
const KEPT_FOR = MINUTE;

/** @param mostBytes all of it takes about that much memory at most */
export function keepAnswers(mostBytes: number): KeptAnswers {
  const kept = new Map<string, { tag: string; made: Promise<unknown> }>();
  let bytes = 0;
  let isEmptiedSoon = false;

  function empty(): void {
    kept.clear();
    bytes = 0;
  }

  function emptyAgain(): void {
    isEmptiedSoon = false;
    empty();
  }

  return {
    find<T>(key: string, tag: string, make: () => Promise<T>, sizeOf: (made: T) => number): Promise<T> {
      const known = kept.get(key);
      if (known?.tag === tag) return known.made as Promise<T>;
      if (!isEmptiedSoon) setTimeout(emptyAgain, KEPT_FOR).unref();
      isEmptiedSoon = true;
      const made = make();
      kept.set(key, { tag, made });
      made.then(
        (value) => {
          bytes += sizeOf(value);
          // all at once: what is asked for often is soon there again
          if (bytes > mostBytes) empty();
        },
        () => kept.delete(key),
      );
      return made;
    },
  };
}
