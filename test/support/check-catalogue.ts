/** Texts of one audience in one language: key → text. */
export type Catalogue = Readonly<Record<string, string>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The key that code asks for: comments_one and comments_other are asked for as comments. */
export const stemOf = (key: string, original: Catalogue): string => {
  const stem = key.replace(PLURAL, '');
  return `${stem}_one` in original && `${stem}_other` in original ? stem : key;
};

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '').sort();

/** The plural forms that a language tells apart. @throws RangeError for one whose rules Node does not know */
export function pluralForms(lang: string): string[] {
  if (Intl.PluralRules.supportedLocalesOf(lang).length === 0)
    throw new RangeError(`Intl knows no plural forms of ${lang}: see src/shared/intl-code.ts`);
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
}

/** Every key that a language must have, beside those of the original that it must not. */
function keysFor(lang: string, original: Catalogue): Set<string> {
  return new Set(
    Object.keys(original).flatMap((key) => {
      const stem = stemOf(key, original);
      return stem === key ? [key] : pluralForms(lang).map((form) => `${stem}_${form}`);
    }),
  );
}

/**
 * What is wrong with the texts of a language, a sentence each for who translates.
 * @param original the German texts, which say what keys and placeholders there are
 * @param english to find what was left untranslated; null: not looked for
 * @param sameAsEnglish keys whose text may be the English one
 */
export function faultsOf(props: {
  lang: string;
  catalogue: Catalogue;
  original: Catalogue;
  english: Catalogue | null;
  sameAsEnglish?: readonly string[];
}): string[] {
  const { lang, catalogue, original, english, sameAsEnglish = [] } = props;
  const wanted = keysFor(lang, original);
  const missing = [...wanted].filter((key) => !(key in catalogue)).map((key) => `${key} is missing`);
  const texts = Object.entries(catalogue).flatMap(([key, text]) => {
    if (!wanted.has(key)) return [`${key} is not a text of ours, or not a plural form of ${lang}`];
    const model = original[key] ?? original[key.replace(PLURAL, '_other')] ?? '';
    const isLeft =
      english !== null &&
      lang !== 'en' &&
      !sameAsEnglish.includes(key) &&
      text === english[key] &&
      /\p{L}{2}/u.test(text.replace(/\{\{.*?\}\}/g, ''));
    return [...faultsOfText(key, text, model), ...(isLeft ? [`${key} is still English`] : [])];
  });
  return [...missing, ...texts];
}

function faultsOfText(key: string, text: string, model: string): string[] {
  const [there, wanted] = [placeholders(text), placeholders(model)];
  const lost = wanted.filter((name) => !there.includes(name)).map((name) => `${key} lacks {{${name}}}`);
  const extra = there
    .filter((name) => !wanted.includes(name))
    .map((name) => `${key} has an unknown {{${name}}}`);
  const isTwice = lost.length + extra.length === 0 && there.length !== wanted.length;
  return [
    ...lost,
    ...extra,
    ...(isTwice ? [`${key} has a placeholder more or less often than the German text`] : []),
    ...(text.trim() === '' ? [`${key} is empty`] : []),
    ...(text.trim() !== '' && text !== text.trim() ? [`${key} has blanks around it`] : []),
    ...(/\{\{|\}\}/.test(text.replace(/\{\{\w+\}\}/g, '')) ? [`${key} has broken braces`] : []),
    ...(/[<>]/.test(text) && !/[<>]/.test(model) ? [`${key} has markup, which would be shown as it is`] : []),
    ...(text === text.normalize('NFC') ? [] : [`${key} is not in Unicode's form NFC`]),
  ];
}

/** Keys that stand twice in a file, of which JSON keeps the last in silence. */
export function doubledKeys(json: string): string[] {
  const keys = [...json.matchAll(/^\s*"((?:[^"\\]|\\.)+)"\s*:/gm)].map(([, key]) => key ?? '');
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/**
 * Keys that no code asks for.
 * @param sources all code in one text. A key put together, as in t(`state_${state}`), counts as used where what is put in
 *   is a word or number of the code too.
 */
export function unusedKeys(original: Catalogue, sources: string): string[] {
  const made = [...sources.matchAll(/`(\w+_)\$\{[^}`]*\}(\w*)`/g)].map(
    ([, before = '', after = '']) => new RegExp(`^${before}(.+)${after}$`),
  );
  const isWord = (word: string) =>
    sources.includes(`'${word}'`) ||
    sources.includes(`'${word.replaceAll('_', ' ')}'`) ||
    new RegExp(`(?<![\\w.])${word}(?=\\s*[,:\\]])`).test(sources);
  return Object.keys(original).filter((key) => {
    const stem = stemOf(key, original);
    const parts = made.flatMap((pattern) => pattern.exec(stem)?.[1] ?? []);
    return !sources.includes(`'${stem}'`) && !parts.some(isWord);
  });
}
