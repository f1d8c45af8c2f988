import type { Request } from 'express';
import { type VisitorTexts, visitorLanguages, visitorTexts } from '../i18n.ts';
import { query } from './forms.ts';

/** A page that a visitor reads, and where it is in other languages. */
export interface Here {
  /** Of the page in its own language, with its query and fragment. */
  address: string;
  /** The language in which it comes unless another is chosen. */
  own: string;
  /** The language chosen on it, for the links that lead on; null: none but its own. */
  chosen: string | null;
  /** The languages that it is offered in. */
  langs: readonly string[];
  /** Id of a form that came back: what stands in it goes along into another language. */
  form?: string;
}

/** The language that the visitor chose by the switch of our pages (`?lang=`); null: none, or none of these. */
export function chosenLanguage(req: Request, available: readonly string[] = visitorLanguages): string | null {
  const lang = query(req, 'lang');
  return lang !== null && available.includes(lang) ? lang : null;
}

/**
 * The texts of a page and its place among the languages.
 * @param own the languages in which the page comes by itself, best first
 * @param langs the languages to choose from
 */
export function readHere(
  req: Request,
  address: string,
  own: readonly (string | null)[],
  langs: readonly string[] = visitorLanguages,
): { texts: VisitorTexts; here: Here } {
  const plain = visitorTexts(...own);
  const asked = chosenLanguage(req, langs);
  const chosen = asked === plain.lang ? null : asked;
  return { texts: visitorTexts(chosen, plain.lang), here: { address, own: plain.lang, chosen, langs } };
}
