/** A text in some of the visitors' languages: code → words, plain text with line breaks. */
export type LocalTexts = Readonly<Record<string, string>>;

/** A text with the language that it is in. */
export interface LocalText {
  lang: string;
  text: string;
}

/** Every control character but the line feed. */
const CONTROLS = /[\p{Cc}--\n]/gv;

/** One text as it is stored: line feeds alone, no other control characters, nothing empty around it. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .normalize('NFC')
    .trim();

/** The texts of a form, cleaned; languages whose field is empty are left out. */
export function readLocalTexts(given: LocalTexts): LocalTexts {
  return Object.fromEntries(
    Object.entries(given).flatMap(([lang, text]) => {
      const clean = cleanText(text);
      return clean === '' ? [] : [[lang, clean]];
    }),
  );
}

/** The languages whose text has more than `max` Unicode code points. */
export const tooLongIn = (texts: LocalTexts, max: number): string[] =>
  Object.keys(texts).filter((lang) => [...(texts[lang] ?? '')].length > max);

/** The text in the first of these languages in which there is one. */
export function textIn(texts: LocalTexts, langs: readonly (string | null)[]): LocalText | null {
  for (const lang of langs) {
    const text = lang === null ? undefined : texts[lang];
    if (lang !== null && text !== undefined) return { lang, text };
  }
  return null;
}
