/** A way in which a word can stand in a file, a log or a store. */
export interface Form {
  encoding: string;
  bytes: Buffer;
}

const utf16 = (word: string): number[] => Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
const hex = (code: number, length: number) => code.toString(16).padStart(length, '0');
const utf16be = (word: string) => Buffer.from(word, 'utf16le').swap16();

/** The part of the base64 of a longer text that this word alone decides, when it begins at a byte of `offset` mod 3. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const begin = Math.ceil((offset * 8) / 6);
  return text.slice(begin, Math.floor(((offset + bytes.length) * 8) / 6));
}

const FORMS: Record<string, (word: string, utf8: Buffer) => Buffer | string> = {
  'UTF-8': (_, utf8) => utf8,
  'UTF-16LE': (word) => Buffer.from(word, 'utf16le'),
  'UTF-16BE': utf16be,
  'decomposed (NFD)': (word) => word.normalize('NFD'),
  'JSON escapes': (word) =>
    utf16(word)
      .map((code) => `\\u${hex(code, 4)}`)
      .join(''),
  'JSON escapes but for ASCII': (word) =>
    utf16(word)
      .map((code) => (code < 128 ? String.fromCharCode(code) : `\\u${hex(code, 4)}`))
      .join(''),
  'percent-encoded': (_, utf8) => [...utf8].map((byte) => `%${hex(byte, 2)}`).join(''),
  'percent-encoded but for ASCII': (word) => encodeURIComponent(word),
  'HTML references': (word) => [...word].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'HTML references in hexadecimal': (word) =>
    [...word].map((letter) => `&#x${hex(letter.codePointAt(0) ?? 0, 1)};`).join(''),
  hexadecimal: (_, utf8) => utf8.toString('hex'),
  'base64, offset 0': (_, utf8) => base64At(utf8, 0),
  'base64, offset 1': (_, utf8) => base64At(utf8, 1),
  'base64, offset 2': (_, utf8) => base64At(utf8, 2),
  'base64 of UTF-16LE': (word) => base64At(Buffer.from(word, 'utf16le'), 0),
};

/** Forms whose letters do not stand for numbers, so that their case says nothing. */
const NUMBERS = /JSON|percent|hexadecimal/;

/** Every form of a word that is searched for, each once; also in lower and upper case. */
export function formsOf(word: string): Form[] {
  const forms = new Map<string, Form>();
  for (const variant of [word, word.toLowerCase(), word.toUpperCase()]) {
    for (const [encoding, encode] of Object.entries(FORMS)) {
      const made = encode(variant, Buffer.from(variant));
      const spellings = [made];
      if (typeof made === 'string' && encoding.startsWith('base64'))
        spellings.push(made.replaceAll('+', '-').replaceAll('/', '_'));
      if (typeof made === 'string' && NUMBERS.test(encoding))
        spellings.push(made.replace(/[0-9a-f]+/g, (digits) => digits.toUpperCase()));
      for (const spelling of spellings) {
        const bytes = Buffer.from(spelling as string);
        const known = bytes.toString('latin1');
        if (!forms.has(known)) forms.set(known, { encoding, bytes });
      }
    }
  }
  return [...forms.values()];
}

/** Which of the words stand in these bytes, and how: "word (UTF-8)". */
export function findWords(words: readonly string[], bytes: Uint8Array): string[] {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return words.flatMap((word) =>
    formsOf(word)
      .filter((form) => haystack.includes(form.bytes))
      .map((form) => `${word} (${form.encoding})`),
  );
}
