/**
 * Words with a number each, as a hash table in typed arrays: word i has the letters (UTF-16) from `starts[i]` to
 * `starts[i + 1]` and the number `ids[i]`; `slots` holds i + 1 at the place of its hash or the next free one, 0 where
 * there is nothing. The hash of a word goes on from that of its beginning (`hashOn`), so that all beginnings of a word
 * are looked up in one pass over its letters.
 */
export interface WordTable {
  letters: Uint16Array<ArrayBuffer>;
  starts: Int32Array<ArrayBuffer>;
  ids: Int32Array<ArrayBuffer>;
  slots: Uint16Array<ArrayBuffer>;
}

/** Words by which others begin or end. */
export interface AffixTable extends WordTable {
  /**
   * At the hash of the first two letters, cut to its lowest bits: a bit for each length that words with these letters
   * have. So most texts' words need no further look.
   */
  lengths: Int32Array<ArrayBuffer>;
}

/** Longer ones are never found. */
export const LONGEST_AFFIX = 24;
/** And shorter ones. */
export const SHORTEST_AFFIX = 2;
const BUCKETS = 1024;

export function affixTable(words: ReadonlyMap<string, number>): AffixTable {
  const lengths = new Int32Array(BUCKETS);
  for (const word of words.keys()) {
    if (word.length < SHORTEST_AFFIX || word.length > LONGEST_AFFIX) continue;
    const hash = hashOn(hashOn(0, word.charCodeAt(0)), word.charCodeAt(1));
    lengths[hash & (BUCKETS - 1)] = (lengths[hash & (BUCKETS - 1)] as number) | (1 << word.length);
  }
  return { ...wordTable(words), lengths };
}

/** @param hash of two letters @returns a bit for each length that affixes which begin with them may have */
export const lengthsOf = ({ lengths }: AffixTable, hash: number): number =>
  lengths[hash & (BUCKETS - 1)] as number;

/** The numbers of `slots` are small, so that more of them are in the processor's cache. */
const MOST_WORDS = 0xffff;

export function wordTable(words: ReadonlyMap<string, number>): WordTable {
  const all = [...words.keys()];
  const joined = all.join('');
  const letters = new Uint16Array(joined.length);
  for (let k = 0; k < joined.length; k++) letters[k] = joined.charCodeAt(k);
  const starts = new Int32Array(all.length + 1);
  let size = 4;
  while (size < all.length * 2) size *= 2;
  if (all.length >= MOST_WORDS) throw new Error('More words than a table has numbers for.');
  const slots = new Uint16Array(size);
  all.forEach((word, i) => {
    starts[i + 1] = (starts[i] as number) + word.length;
    let hash = 0;
    for (let k = 0; k < word.length; k++) hash = hashOn(hash, word.charCodeAt(k));
    let at = mixed(hash) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = i + 1;
  });
  return { letters, starts, ids: Int32Array.from(words.values()), slots };
}

/** The hash of some letters and one more; that of none is 0. */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/**
 * The number of the word whose letters are the `length` ones of `text` from `at` on, or with `step` -1 the ones before
 * it from the last to the first; -1: it is none of them.
 * @param hash made of these letters by `hashOn`
 */
export function findWord(
  { letters, starts, ids, slots }: WordTable,
  hash: number,
  text: string,
  at: number,
  length: number,
  step: 1 | -1 = 1,
): number {
  const mask = slots.length - 1;
  for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
    const i = (slots[slot] as number) - 1;
    if (i < 0) return -1;
    const start = starts[i] as number;
    if ((starts[i + 1] as number) - start !== length) continue;
    let same = 0;
    while (same < length && letters[start + same] === text.charCodeAt(at + same * step)) same++;
    if (same === length) return ids[i] as number;
  }
}

const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
