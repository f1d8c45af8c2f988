import { agoIn } from '../../shared/ago.ts';
import { intlCode } from '../../shared/intl-code.ts';
import { spansIn } from '../../shared/intl-gaps.ts';
import { fetchJson } from '../fetch-json.ts';
import { chooseLanguage } from './choose-language.ts';
import { chosenLanguage } from './chosen-language.ts';
import type { EmbedKey, EmbedTexts } from './embed-texts.ts';
import { LANGUAGES } from './languages.ts';
import { SERVER } from './server.ts';

/** The texts in one language, with numbers and dates as that language writes them. */
export interface Texts {
  lang: string;
  dir: 'ltr' | 'rtl';
  t(key: EmbedKey, values?: Readonly<Record<string, string | number>>): string;
  /** "3 Kommentare". */
  comments(count: number): string;
  /** "22. November 2026 um 10:15", where the reader is. */
  dateTime(at: Date): string;
  /** "vor 3 Stunden". */
  ago(at: Date): string;
  /** Code → the language as its speakers call it. */
  names: Readonly<Record<string, string>>;
  /** Names in this language that Intl does not know well: see ContactTexts. */
  ownNames: NonNullable<EmbedTexts['ownNames']>;
}

/** Loads the texts of a language of ours, once. @throws when they cannot be loaded */
export async function loadTexts(lang: string): Promise<Texts> {
  return makeTexts(await fetchJson<EmbedTexts>(`${SERVER}/embed/texts/${lang}.json`));
}

/** The language of an element: the one that the visitor chose, its own, that of what it stands in, or the browser's. */
export const languageOf = (element: Element): string =>
  chooseLanguage(
    [chosenLanguage(), element.closest('[lang]')?.getAttribute('lang'), ...navigator.languages],
    LANGUAGES,
  );

function makeTexts({ lang, dir, words, names, ownNames = {} }: EmbedTexts): Texts {
  const intl = [intlCode(lang), 'en'];
  const fill = (text: string, values: Readonly<Record<string, string | number>> = {}) =>
    text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => isolated(values[name] ?? ''));
  return {
    lang,
    dir,
    names,
    ownNames,
    t: (key, values) => fill(words[key] ?? '', values),
    comments(count) {
      const form =
        words[`comments_${new Intl.PluralRules(intl).select(count)}`] ?? words.comments_other ?? '';
      return fill(form, { count: new Intl.NumberFormat(intl).format(count) });
    },
    dateTime: (at) => new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeStyle: 'short' }).format(at),
    ago: (at) => agoIn(spansIn(lang), at.getTime() - Date.now()),
  };
}

/** A name of the other writing direction must not turn the sentence around it. */
const isolated = (value: string | number): string =>
  /^[\d.,\s]*$/.test(String(value)) ? String(value) : `\u2068${value}\u2069`;
