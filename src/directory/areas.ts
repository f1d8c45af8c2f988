import { COUNTRY, STATE } from './contact.ts';
import { REGION_NAMES } from './regions.ts';

/** What an entry may say that it serves: the widest first, then the districts by name. */
export const AREAS: readonly string[] = [
  COUNTRY,
  STATE,
  ...REGION_NAMES.toSorted((a, b) => a.localeCompare(b, 'de')),
];
