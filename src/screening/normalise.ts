import { remember } from './code-units.ts';

/** A folded text; starts[i] and ends[i] say which UTF-16 span of the original became text[i]; they may be longer. */
export interface Normalised {
  original: string;
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

// Letters that NFKD leaves alone but that people type for one another: Turkish and Serbian Latin,
// Arabic/Persian/Urdu/Pashto/Sorani keyboards, Ethiopic homophones.
const VARIANTS = new Map<string, string>(
  (
    'ß ss,đ d,ð d,ı i,ł l,ø o,æ ae,œ oe,ə e,ё е,ў у,ґ г,ى ي,ی ي,ې ي,ۍ ي,ے ي,ێ ي,ئ ي,ة ه,ہ ه,ھ ه,ە ه,ۀ ه,ۃ ه,ک ك,ڪ ك,' +
    'ګ گ,ڕ ر,ڵ ل,ۆ و,ۇ و,ں ن,ٱ ا,ء ,ـ ,ሐ ሀ,ኀ ሀ,ሃ ሀ,ሓ ሀ,ኃ ሀ,ኻ ሀ,ሑ ሁ,ኁ ሁ,ሒ ሂ,ሔ ሄ,ሕ ህ,ኅ ህ,ሖ ሆ,ኆ ሆ,ሠ ሰ,ሡ ሱ,ሢ ሲ,ሣ ሳ,ሤ ሴ,ሥ ስ,ሦ ሶ,' +
    'ዐ አ,ኣ አ,ዓ አ,ዑ ኡ,ዒ ኢ,ዔ ኤ,ዕ እ,ዖ ኦ,ፀ ጸ,ፁ ጹ,ፂ ጺ,ፃ ጻ,ፄ ጼ,ፅ ጽ,ፆ ጾ'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const ENTITIES = new Map<string, string>([
  ['nbsp', ' '], ['amp', '&'], ['quot', '"'], ['apos', "'"], ['#39', "'"], ['#039', "'"], ['lt', ' '], ['gt', ' '],
  ['auml', 'ä'], ['ouml', 'ö'], ['uuml', 'ü'], ['Auml', 'ä'], ['Ouml', 'ö'], ['Uuml', 'ü'], ['szlig', 'ß'],
  ['eacute', 'é'], ['egrave', 'è'], ['agrave', 'à'], ['ccedil', 'ç'], ['#8217', "'"], ['rsquo', "'"],
]); // biome-ignore format: a table

const isMark = remember(/^\p{M}$/u);
const isOtherLetter = remember(/^\p{L}$/u);
const MARKS_AND_INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LONGEST_TAG = 300;
/** Arguments of one call; some ten thousand are too many. */
const MOST_ARGUMENTS = 4096;
const CACHE_LIMIT = 4096;
const cache = new Map<string, string>();

/** Folds one base character with its marks: compatibility forms, case, diacritics, letter and digit variants. */
function foldCluster(cluster: string): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const bare = cluster.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS_AND_INVISIBLE, '');
  let folded = '';
  for (const char of bare) folded += foldChar(char);
  if (cluster.length === 1 && folded.length === 1 && !isSurrogate(cluster.charCodeAt(0)))
    simpleFolds[cluster.charCodeAt(0)] = folded.charCodeAt(0);
  else if (cache.size < CACHE_LIMIT && cluster.length <= 4) cache.set(cluster, folded);
  return folded;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (isSurrogate(code)) return ' ';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (char === '’' || char === '‘' || char === 'ʼ' || char === '´' || char === '`') return "'";
  return VARIANTS.get(char) ?? char;
}

/**
 * Folds a text so that spelling variants meet: "für", "fuer", "fur", "FÜR" and "füüür" become one word.
 * Diacritics fall, ae/oe/ue become a/o/u, runs of a letter become one letter, HTML tags become a space.
 * Never throws, also not on lone surrogates. Linear in the length.
 */
export function normalise(original: string): Normalised {
  const folded = new Folded(original.length);
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i);
    const simple = simpleFolds[code] as number;
    // most characters of most texts: no tag, no entity, no mark behind it
    if (simple !== ASK && code !== 60 && code !== 38 && !isMarkAt(original, i + 1)) {
      folded.add(simple, i, i + 1);
      i++;
      continue;
    }
    const end =
      code === 60 ? tagEnd(original, i) : code === 38 ? entityEnd(original, i) : clusterEnd(original, i);
    const made = foldSpan(original, code, i, end);
    for (let k = 0; k < made.length; k++) folded.add(made.charCodeAt(k), i, end);
    i = end;
  }
  return folded.end(original);
}

/** A folded text while it grows. It holds numbers, since a list of one-letter strings takes several times as long. */
class Folded {
  readonly #codes: number[] = [];
  #starts: Uint32Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  #last = 0;

  /** @param length what it is likely not longer than */
  constructor(length: number) {
    this.#starts = new Uint32Array(length);
    this.#ends = new Uint32Array(length);
  }

  /** Adds a folded letter, which stood from `start` to `end`; runs of a letter and ae, oe, ue become one letter. */
  add(code: number, start: number, end: number): void {
    const last = this.#last;
    const count = this.#codes.length;
    const umlaut = code === 101 && (last === 97 || last === 111 || last === 117);
    if (umlaut || (code === last && isLetter(code))) {
      this.#ends[count - 1] = end;
      return;
    }
    if (count === this.#starts.length) this.#grow(count * 2 + 8);
    this.#last = code;
    this.#codes.push(code);
    this.#starts[count] = start;
    this.#ends[count] = end;
  }

  #grow(length: number): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Uint32Array(length);
    this.#ends = new Uint32Array(length);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }

  end(original: string): Normalised {
    let text = '';
    for (let from = 0; from < this.#codes.length; from += MOST_ARGUMENTS)
      text += String.fromCharCode(...this.#codes.slice(from, from + MOST_ARGUMENTS));
    return { original, text, starts: this.#starts, ends: this.#ends };
  }
}

/** What a single character becomes where that is one UTF-16 unit; ASK: where it is not, or has not been met yet. */
const ASK = 0xffff;
const simpleFolds = new Uint16Array(0x1_0000).fill(ASK);
for (let code = 0; code < 128; code++)
  simpleFolds[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);

/** The folded form of a word or phrase of a lexicon, comparable with Normalised.text. */
export function fold(word: string): string {
  return normalise(word).text;
}

function foldSpan(original: string, code: number, start: number, end: number): string {
  if (code === 60 && end > start + 1) return ' ';
  if (code === 38 && end > start + 1)
    return foldCluster(ENTITIES.get(original.slice(start + 1, end - 1)) ?? ' ');
  if (code < 128 && end === start + 1) {
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code);
  }
  return foldCluster(original.slice(start, end));
}

function isLetter(code: number): boolean {
  return code < 128 ? code >= 97 && code <= 122 : isOtherLetter(code);
}

function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (isMarkAt(text, end)) end++;
  return end;
}

/** False behind the end, where there is no code. */
function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && isMark(code);
}

function tagEnd(text: string, start: number): number {
  const next = text[start + 1] ?? '';
  if (!/[a-z/!]/i.test(next)) return start + 1;
  for (let i = start + 1; i < text.length && i < start + LONGEST_TAG; i++) {
    if (text[i] === '>') return i + 1;
    if (text[i] === '<') break;
  }
  return start + 1;
}

function entityEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length && i < start + 9; i++) {
    if (text[i] === ';') return ENTITIES.has(text.slice(start + 1, i)) ? i + 1 : start + 1;
  }
  return start + 1;
}
