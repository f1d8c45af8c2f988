import { typedPlace } from '../directory/typed-place.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import type { ToldNeed } from './tell-need.ts';

/** What the form holds; goes back into it on an error. */
export interface NeedValues {
  place: string;
  lang: string;
}

export type NeedError = 'error_need_which' | 'error_need_place' | 'error_need_language';
export type NeedErrors = Partial<Record<'place' | 'lang', NeedError>>;

export type ReadNeed =
  | { ok: true; told: ToldNeed }
  /** `choices`: the places among which the writer should choose; empty: the place was not understood. */
  | { ok: false; errors: NeedErrors; choices: string[]; values: NeedValues };

/** Reads where somebody lives and what they would like to speak; what is left empty is not told. Never throws. */
export function readNeed({ place: typed, lang }: NeedValues): ReadNeed {
  const place = typed.trim();
  const read = typedPlace(place);
  const isLanguage = lang === '' || visitorLanguages.includes(lang);
  if (read !== 'unknown' && 'place' in read && isLanguage)
    return { ok: true, told: { place: read.place, spokenLang: lang || null } };
  const choices = read !== 'unknown' && 'choices' in read ? read.choices : [];
  const errors: NeedErrors = {};
  if (read === 'unknown') errors.place = 'error_need_place';
  if (choices.length > 0) errors.place = 'error_need_which';
  if (!isLanguage) errors.lang = 'error_need_language';
  return { ok: false, errors, choices, values: { place, lang: isLanguage ? lang : '' } };
}
