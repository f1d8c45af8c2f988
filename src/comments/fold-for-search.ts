/** A folded word; start and end are the UTF-16 offsets of what it was in the original. */
export interface FoldedWord {
  word: string;
  start: number;
  end: number;
}

// Letters that NFKD leaves alone but that people type for one another: Latin of several languages,
// Arabic/Persian/Urdu/Pashto/Kurdish keyboards, Ethiopic homophones. "ء" alone falls.
const VARIANTS = new Map<string, string>(
  (
    'ß s,đ d,ð d,ı i,ł l,ø o,æ a,œ o,ə e,ς σ,ى ي,ی ي,ې ي,ۍ ي,ے ي,ێ ي,ة ه,ہ ه,ھ ه,ە ه,ۃ ه,ک ك,ڪ ك,ګ گ,ڕ ر,ڵ ل,ۆ و,ۇ و,ں ن,ٱ ا,ء ,' +
    'ሐ ሀ,ኀ ሀ,ሃ ሀ,ሓ ሀ,ኃ ሀ,ኻ ሀ,ሑ ሁ,ኁ ሁ,ሒ ሂ,ኂ ሂ,ሔ ሄ,ኄ ሄ,ሕ ህ,ኅ ህ,ሖ ሆ,ኆ ሆ,ሠ ሰ,ሡ ሱ,ሢ ሲ,ሣ ሳ,ሤ ሴ,ሥ ስ,ሦ ሶ,' +
    'ዐ አ,ኣ አ,ዓ አ,ዑ ኡ,ዒ ኢ,ዔ ኤ,ዕ እ,ዖ ኦ,ፀ ጸ,ፁ ጹ,ፂ ጺ,ፃ ጻ,ፄ ጼ,ፅ ጽ,ፆ ጾ'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const MARK = /^\p{M}$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
/**
 * What may fall without making another word of it: accents, Hebrew points, Arabic vowel signs, tatweel (U+0640), and
 * everything invisible. Vowel signs of Indian and other scripts stay: they are letters.
 */
const FALLING =
  /[[\p{M}&&[\p{sc=Inherited}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Ethiopic}]]\u0640\p{Cf}\p{Default_Ignorable_Code_Point}]/gv;
const CACHE_LIMIT = 4096;
const cache = new Map<string, string>();

/**
 * Folds a text for the search and splits it into words, so that spellings meet: "Müller", "Mueller" and "MULLER",
 * "Straße", "Strasse" and "Strase", "أحمد" and "احمد", "۱۲" and "12". Never throws. Linear in the length.
 * Folding the words again changes nothing.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let open: FoldedWord | null = null;
  for (let start = 0; start < text.length; ) {
    const end = clusterEnd(text, start);
    for (const character of foldCluster(text.slice(start, end))) {
      if (!isWordCharacter(character)) {
        open = null;
        continue;
      }
      if (open === null) {
        open = { word: '', start, end };
        words.push(open);
      }
      open.end = end;
      if (!isSwallowed(open.word, character)) open.word += character;
    }
    start = end;
  }
  return words;
}

/** The folded words of a text, separated by single spaces. */
export const foldForSearch = (text: string): string =>
  foldWords(text)
    .map(({ word }) => word)
    .join(' ');

/** ae, oe, ue are how ä, ö, ü are typed without them, and ss is how ß is. */
function isSwallowed(before: string, character: string): boolean {
  if (character === 's') return before.endsWith('s');
  return character === 'e' && /[aou]$/.test(before);
}

/** A character with the marks that belong to it. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text[end] ?? '')) end++;
  return end;
}

/** Compatibility forms, case, accents, letter and digit variants of one character with its marks. */
function foldCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (code < 128 && cluster.length === 1) return cluster.toLowerCase();
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const bare = cluster.normalize('NFKD').toLowerCase().normalize('NFKD').replace(FALLING, '');
  let folded = '';
  for (const character of bare) folded += VARIANTS.get(character) ?? asciiDigit(character);
  if (cache.size < CACHE_LIMIT && cluster.length <= 4) cache.set(cluster, folded);
  return folded;
}

/** The decimal digits of each script follow one another from zero, without a gap (unicode.org/reports/tr44). */
function asciiDigit(character: string): string {
  if (!DIGIT.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return WORD_CHARACTER.test(character);
}
