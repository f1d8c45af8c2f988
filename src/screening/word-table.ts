/**
 * Words with a number each, as a hash table in typed arrays: word i has the letters (UTF-16) from `starts[i]` to
 * `starts[i + 1]` and the number `ids[i]`; `slots` holds i + 1 at the place of its hash or the next free one, 0 where
 * there is nothing.
 */
export interface WordTable {
  letters: Uint16Array<ArrayBuffer>;
  starts: Int32Array<ArrayBuffer>;
  ids: Int32Array<ArrayBuffer>;
  slots: Int32Array<ArrayBuffer>;
}

export function wordTable(words: ReadonlyMap<string, number>): WordTable {
  const all = [...words.keys()];
  const joined = all.join('');
  const letters = new Uint16Array(joined.length);
  for (let k = 0; k < joined.length; k++) letters[k] = joined.charCodeAt(k);
  const starts = new Int32Array(all.length + 1);
  let size = 4;
  while (size < all.length * 2) size *= 2;
  const slots = new Int32Array(size);
  all.forEach((word, i) => {
    starts[i + 1] = (starts[i] as number) + word.length;
    let at = hash(word, 0, word.length) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = i + 1;
  });
  return { letters, starts, ids: Int32Array.from(words.values()), slots };
}

/** The number of the word that stands in `text` from `from` to `to`; -1: it is none of them. */
export function findWord(
  { letters, starts, ids, slots }: WordTable,
  text: string,
  from: number,
  to: number,
): number {
  const mask = slots.length - 1;
  for (let at = hash(text, from, to) & mask; ; at = (at + 1) & mask) {
    const i = (slots[at] as number) - 1;
    if (i < 0) return -1;
    const start = starts[i] as number;
    if ((starts[i + 1] as number) - start === to - from && isSame(letters, start, text, from, to))
      return ids[i] as number;
  }
}

function isSame(letters: Uint16Array, start: number, text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (letters[start + k - from] !== text.charCodeAt(k)) return false;
  return true;
}

function hash(text: string, from: number, to: number): number {
  let made = 0;
  for (let k = from; k < to; k++) made = (Math.imul(made, 31) + text.charCodeAt(k)) | 0;
  return Math.imul(made ^ (made >>> 15), 0x2c1b3c6d) >>> 0;
}
