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
  [/[ኸኽቐቕ]|እየ|ኣ/g, 'ti', 0.8],
];

const ASCII = /[\0-\x7f]+/g;

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
  // none of the letters is in ASCII; a space keeps apart what stood apart
  const special = original.replace(ASCII, ' ');
  for (const [letters, lang, points] of special.trim() === '' ? [] : LETTERS) {
    const found = special.match(letters)?.length ?? 0;
    if (found > 0) add(lang, Math.min(found, 12) * points);
  }
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

function mainScript(text: string): Script | null {
  const counts: Record<Script, number> = { latin: 0, arabic: 0, cyrillic: 0, ethiopic: 0, georgian: 0 };
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script) counts[script]++;
  }
  let best: Script | null = null;
  for (const script of Object.keys(counts) as Script[]) {
    if (counts[script] > (best ? counts[best] : 0)) best = script;
  }
  return best;
}

function scriptOf(code: number): Script | null {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 'latin';
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (
    (code >= 0x600 && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0xfb50 && code <= 0xfeff)
  ) {
    return 'arabic';
  }
  if (code >= 0x1200 && code <= 0x139f) return 'ethiopic';
  if ((code >= 0x10a0 && code <= 0x10ff) || (code >= 0x1c90 && code <= 0x1cbf)) return 'georgian';
  return null;
}
