import { COUNTRY } from './contact.ts';
import { isPlace, readPlace } from './regions.ts';

/**
 * A place as it stands in a form: typed, or chosen from several.
 * @returns the place, null when the field is empty; several to choose from, the rest of the country last; or that it
 *   was not understood
 */
export function typedPlace(text: string): { place: string | null } | { choices: string[] } | 'unknown' {
  const typed = text.trim();
  if (typed === '') return { place: null };
  if (isPlace(typed)) return { place: typed };
  const read = readPlace(typed);
  if (read === null) return 'unknown';
  return 'place' in read
    ? read
    : { choices: read.choices.toSorted((a, b) => Number(a === COUNTRY) - Number(b === COUNTRY)) };
}
