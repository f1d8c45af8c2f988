// Letters of other alphabets that look like Latin ones (Unicode Technical Standard 39, confusables.txt; the common ones).
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ...'аa еe оo рp сc хx уy іi ѕs јj ԁd һh ӏl ԛq ԝw вb кk мm нh тt'.split(' '),
  ...'αa εe οo ρp υu ιi κk νv τt χx'.split(' '),
].map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
const TO_LATIN = new Map(LOOKALIKES);
const TO_CYRILLIC = new Map(
  LOOKALIKES.filter(([other]) => /\p{Script=Cyrillic}/u.test(other)).map(([other, latin]) => [latin, other]),
);
const LATIN = /[a-z]/g;
/** From the Greek letters on; nothing before is of another alphabet. */
const HAS_OTHERS = /[\u0370-\uffff]/;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

const DIGITS = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
]);

/** A folded word written with letters of two alphabets, in the one that most of its letters are of. */
export function inOneAlphabet(word: string): string {
  if (!HAS_OTHERS.test(word)) return word;
  const latin = word.match(LATIN)?.length ?? 0;
  const other = latin === 0 ? 0 : (word.match(OTHER)?.length ?? 0);
  if (other === 0) return word;
  const letters = latin >= other ? TO_LATIN : TO_CYRILLIC;
  return Array.from(word, (letter) => letters.get(letter) ?? letter).join('');
}

/** A folded word with digits for letters ("p4ssport") as it is meant, or null. Arabizi writes so too, and means it. */
export function withoutDigits(word: string): string | null {
  if (word.length < 4 || !/[013457]/.test(word) || !/[a-z]/.test(word)) return null;
  const plain = Array.from(word, (letter) => DIGITS.get(letter) ?? letter).join('');
  return /^[a-z]+$/.test(plain) ? plain : null;
}

/**
 * The text with the lines that quote somebody else ("> …") as blanks, so that all places stay; a text that is nothing
 * but a quotation is left as it is.
 */
export function withoutQuotations(text: string): string {
  if (!(text.includes('>') || text.includes('&gt;')) || !/^[ \t]*(?:>|&gt;)/m.test(text)) return text;
  const own = text.replace(/^[ \t]*(?:>|&gt;)[^\n]*/gm, (line) => ' '.repeat(line.length));
  return own.trim() === '' ? text : own;
}
