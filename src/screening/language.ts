import { FUNCTION_WORDS, type Script } from './language-words.ts';
import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';
import { LANGUAGES, type Lang } from './verdict.ts';

/** What a text seems to be written in, and which other languages seem mixed in. */
export interface LanguageGuess {
  lang: Lang | 'und';
  /** Languages whose lexicons are worth matching, the guessed one first. */
  mixed: Lang[];
}

const SCRIPT_LANGUAGES: Record<Script, readonly Lang[]> = {
  latin: ['de', 'en', 'fr', 'es', 'tr', 'kmr', 'sq', 'sr', 'so', 'vi', 'ar', 'fa', 'ru', 'ur', 'ti', 'am'],
  arabic: ['ar', 'fa', 'ps', 'ckb', 'ur'],
  cyrillic: ['ru', 'uk', 'sr'],
  ethiopic: ['ti', 'am'],
  georgian: ['ka'],
};

// Letters that one language of a script has and its neighbours lack. They outweigh function words because the
// neighbours share many of those.
const LETTERS: readonly [RegExp, Lang, number][] = [
  [/[ټډړږښڼځڅۍې]/g, 'ps', 2],
  [/[ڕڵۆێە]/g, 'ckb', 1],
  [/[ٹڈڑے]/g, 'ur', 2],
  [/[پچگژ]/g, 'fa', 0.5],
  [/[ةىكيأإ]/g, 'ar', 0.35],
  [/[іїєґ]/gi, 'uk', 1],
  [/[ыэъё]/gi, 'ru', 1],
  [/[јљњћђџ]/gi, 'sr', 1],
  [/[ñ¿¡]/gi, 'es', 2],
  [/[ßäöü]/gi, 'de', 0.4],
  [/[ığş]/g, 'tr', 0.6],
  [/[êîû]/gi, 'kmr', 0.4],
  [/[ëç]/gi, 'sq', 0.25],
  [/[čćđžš]/gi, 'sr', 0.6],
  [/[àâèùœ]/gi, 'fr', 0.4],
  [/[đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi, 'vi', 0.7],
  [/[ኸኽቐቕኣ]/g, 'ti', 0.8],
];

/** A word of two letters that speaks for Tigrinya; none of the single ones above is in it. */
const TIGRINYA = 'እየ';

/** The rows of LETTERS that a UTF-16 code unit is in, as bits; made when it is first met. None is above these. */
const LETTER_CODES = 0x2000;
const rowsOf = new Int32Array(LETTER_CODES).fill(-1);

function lettersOf(code: number): number {
  const known = rowsOf[code] as number;
  if (known >= 0) return known;
  const letter = String.fromCharCode(code);
  const rows = LETTERS.reduce(
    (bits, [letters], row) => (letter.search(letters) < 0 ? bits : bits | (1 << row)),
    0,
  );
  rowsOf[code] = rows;
  return rows;
}

const TIGRINYA_ROW = LETTERS.findIndex(([, lang]) => lang === 'ti');
/** Of one row; more say nothing more. */
const MOST_LETTERS = 12;

const words = new Map<string, Lang[]>();
for (const lang of LANGUAGES) {
  for (const word of FUNCTION_WORDS[lang].split(/\s+/)) {
    const key = fold(word);
    const known = words.get(key);
    if (!known) words.set(key, [lang]);
    else if (!known.includes(lang)) known.push(lang);
  }
}

// Within the Arabic and Cyrillic scripts neighbours share words that mean different things: mix them seldom.
const MIXED_SHARE: Readonly<Record<Script, number>> = {
  latin: 0.35,
  arabic: 0.6,
  cyrillic: 0.6,
  ethiopic: 0.6,
  georgian: 1,
};

/**
 * Guesses the language by script, characteristic letters and function words.
 * `original` is the text as passed in, `tokens` its folded words. Returns 'und' where nothing speaks for a language.
 */
export function guessLanguage(original: string, tokens: readonly Token[]): LanguageGuess {
  const script = mainScript(original);
  if (!script) return { lang: 'und', mixed: [] };
  const scores = new Map<Lang, number>();
  const add = (lang: Lang, points: number): void => {
    scores.set(lang, (scores.get(lang) ?? 0) + points);
  };
  for (const { word } of tokens) {
    const langs = words.get(word);
    if (langs) for (const lang of langs) add(lang, 1 / langs.length);
  }
  countLetters(original).forEach((found, row) => {
    const [, lang, points] = LETTERS[row] as (typeof LETTERS)[number];
    if (found > 0) add(lang, Math.min(found, MOST_LETTERS) * points);
  });
  const ranked = SCRIPT_LANGUAGES[script]
    .map((lang) => [lang, scores.get(lang) ?? 0] as const)
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best) return fallback(script);
  return {
    lang: best[0],
    mixed: ranked.filter(([, score]) => score >= best[1] * MIXED_SHARE[script]).map(([lang]) => lang),
  };
}

/** A script that only one supported language uses decides alone; otherwise all its lexicons are tried. */
function fallback(script: Script): LanguageGuess {
  const candidates = SCRIPT_LANGUAGES[script];
  const only = candidates.length === 1 ? candidates[0] : undefined;
  return { lang: only ?? 'und', mixed: [...candidates] };
}

/** How often each row of LETTERS occurs. */
function countLetters(text: string): Uint32Array {
  const counts = new Uint32Array(LETTERS.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || code >= LETTER_CODES) continue;
    for (let rows = lettersOf(code), row = 0; rows !== 0; rows >>= 1, row++)
      if (rows & 1) counts[row] = (counts[row] as number) + 1;
  }
  for (let at = text.indexOf(TIGRINYA); at >= 0; at = text.indexOf(TIGRINYA, at + TIGRINYA.length))
    counts[TIGRINYA_ROW] = (counts[TIGRINYA_ROW] as number) + 1;
  return counts;
}

const SCRIPTS = Object.keys(SCRIPT_LANGUAGES) as Script[];
const NO_SCRIPT = SCRIPTS.length;
/** The script of each UTF-16 code unit, by its place in SCRIPTS. */
const scripts = new Uint8Array(0x1_0000).fill(NO_SCRIPT);
const RANGES: readonly [Script, from: number, to: number][] = [
  ['latin', 0x41, 0x5a], ['latin', 0x61, 0x7a], ['latin', 0xc0, 0x24f], ['latin', 0x1e00, 0x1eff],
  ['cyrillic', 0x400, 0x52f],
  ['arabic', 0x600, 0x6ff], ['arabic', 0x750, 0x77f], ['arabic', 0xfb50, 0xfeff],
  ['ethiopic', 0x1200, 0x139f],
  ['georgian', 0x10a0, 0x10ff], ['georgian', 0x1c90, 0x1cbf],
]; // biome-ignore format: a row for each
for (const [script, from, to] of RANGES) scripts.fill(SCRIPTS.indexOf(script), from, to + 1);

/** The script of most letters; null where there are none that it knows. */
function mainScript(text: string): Script | null {
  const counts = new Uint32Array(NO_SCRIPT + 1);
  for (let i = 0; i < text.length; i++) {
    const script = scripts[text.charCodeAt(i)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  const most = Math.max(...counts.subarray(0, NO_SCRIPT));
  return most === 0 ? null : (SCRIPTS[counts.indexOf(most)] as Script);
}
