import type { SignalId } from '../explain.ts';
import { guessLanguage } from '../language.ts';
import { FUNCTION_WORDS } from '../language-words.ts';
import { fold, normalise } from '../normalise.ts';
import { tokenise } from '../tokens.ts';
import type { Lang } from '../verdict.ts';
import { stemsOf, stemValue } from '../wording.ts';
import type { Example } from './features.ts';
import type { Model } from './fit.ts';

/** The two signals that come from the words themselves and are therefore no columns of their own. */
export const WORDING: ReadonlySet<SignalId> = new Set(['worded-like-requests', 'worded-like-opinions']);
/** A word that fewer texts of its language hold is chance. */
const LEAST_TEXTS = 4;
const LEAST_WEIGHT = 0.015;

// Grammar words would only say how long or how personal a text is, and explain nothing to a moderator.
const FUNCTION = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => words.split(/\s+/).map((word) => fold(word))),
);

/** `lang stem` of every text, in the language that screen() would guess. */
export function stemKeys(text: string): string[] {
  const tokens = tokenise(normalise(text));
  const { lang } = guessLanguage(text, tokens);
  const telling = tokens.filter(({ word }) => word.length > 2 && !FUNCTION.has(word));
  return [...stemsOf(telling).keys()].map((stem) => `${lang} ${stem}`);
}

/** The stems worth a column, in a stable order. */
export function frequentStems(keys: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([key, count]) => count >= LEAST_TEXTS && /^[a-z]+ \p{L}{2,}$/u.test(key))
    .map(([key]) => key)
    .sort();
}

/** Adds the stems of a text to its example, from column `first` on. */
export function addStems(
  example: Example,
  keys: readonly string[],
  columnOf: ReadonlyMap<string, number>,
): Example {
  const known = keys.flatMap((key) => columnOf.get(key) ?? []);
  const value = stemValue(known.length);
  return {
    ...example,
    columns: [...example.columns, ...known],
    values: [...example.values, ...known.map(() => value)],
  };
}

/** The text of words.ts: per language the stems that say something, in hundredths. */
export function wordsFile(stems: readonly string[], first: number, model: Model, count: number): string {
  const byLang = new Map<string, string[]>();
  stems.forEach((key, i) => {
    const [lang = '', stem = ''] = key.split(' ');
    const weight = model.weights[0]?.[first + i] ?? 0;
    if (lang === 'und' || Math.abs(weight) < LEAST_WEIGHT) return;
    byLang.set(lang, [...(byLang.get(lang) ?? []), `${stem} ${Math.round(weight * 100)}`]);
  });
  const rows = [...byLang].map(
    ([lang, pairs]) => `  ${lang satisfies string as Lang}: '${pairs.join(',')}',`,
  );
  return `import type { Lang } from './verdict.ts';

// Written by training/train.ts from ${count} texts of corpus/: do not edit, run it again.
/** How much the beginning of a word moves the score of referral, in hundredths; see wording.ts. */
export const WORDS: Readonly<Partial<Record<Lang, string>>> = {
${rows.join('\n')}
};
`;
}
