import { COUNTRY, STATE } from './contact.ts';
import { OTHER_SCRIPTS, OUTSIDE, SHARED_PREFIXES } from './place-names.ts';
import { REGIONS, type Region } from './regions-data.ts';

/** The districts by name, as the directory writes them. */
export const REGION_NAMES: readonly string[] = REGIONS.map(({ name }) => name);

/** What can be made of a place that somebody typed: one place, or several of which they should choose. */
export type ReadPlace = { place: string } | { choices: string[] };

/** More than this is a sentence, not a place. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 6;
/** Shorter names are too easily taken for one another. */
const LEAST_LETTERS_WITH_TYPO = 5;

/**
 * The district of a postal code, a town or a district as people write it. Pure.
 * @returns COUNTRY for what lies elsewhere in Germany; null when it is not understood
 */
export function readPlace(text: string): ReadPlace | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { code, words } = partsOf(text);
  const named = words.length === 0 ? [] : placesNamed(words);
  if (code === null) return asPlace(named);
  const coded = placesOfCode(code);
  const both = coded.filter((place) => named.includes(place));
  return asPlace(both.length > 0 ? both : coded);
}

/** The areas that a place lies in, from the nearest to the farthest. */
export function areasOf(place: string): string[] {
  if (place === COUNTRY) return [COUNTRY];
  if (place === STATE) return [STATE, COUNTRY];
  return REGION_NAMES.includes(place) ? [place, STATE, COUNTRY] : [place, COUNTRY];
}

/** Whether something is the name of a district, of the state or of the country. */
export const isPlace = (name: string): boolean =>
  name === STATE || name === COUNTRY || REGION_NAMES.includes(name);

function asPlace(places: readonly string[]): ReadPlace | null {
  const [first] = places;
  if (first === undefined) return null;
  return places.length === 1 ? { place: first } : { choices: [...places] };
}

/** The districts that share the first digits of a postal code, and the rest of the country where they reach beyond. */
function placesOfCode(code: string): string[] {
  if (code.startsWith('00')) return []; // there is none
  const prefix = code.slice(0, 3);
  const places = REGIONS.filter(({ postalPrefixes }) => postalPrefixes.includes(prefix)).map(
    ({ name }) => name,
  );
  return places.length === 0 || SHARED_PREFIXES.includes(prefix) ? [...places, COUNTRY] : places;
}

const ARABIC_ZEROS = [0x0660, 0x06f0];

/** The postal code in a text, and its words without it. Digits may be Arabic-Indic or Persian. */
function partsOf(text: string): { code: string | null; words: string[] } {
  const latin = text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
    const at = digit.charCodeAt(0);
    return String(at - (ARABIC_ZEROS.find((zero) => at >= zero && at < zero + 10) ?? at));
  });
  const found = /(?<!\d)\d(?:[ \u00A0]?\d){4}(?![ \u00A0]?\d)/.exec(latin);
  const rest = found ? latin.replace(found[0], ' ') : latin;
  return { code: found?.[0].replace(/\D/g, '') ?? null, words: fold(rest).split(' ').filter(Boolean) };
}

/** As names are compared: small, without umlauts and other marks, words apart by one space. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const DISTRICT_WORDS = new Set(['landkreis', 'kreis', 'lk', 'lkr', 'region', 'district', 'grafschaft']);
const CITY_WORDS = new Set(['stadt', 'city', 'landeshauptstadt']);

function placesNamed(words: readonly string[]): string[] {
  const whole = words.join(' ');
  const exact = NAMES.get(whole);
  if (exact) return [...exact];
  const bare = words.filter((word) => !DISTRICT_WORDS.has(word) && !CITY_WORDS.has(word));
  const saysDistrict = words.some((word) => DISTRICT_WORDS.has(word));
  const names = saysDistrict ? DISTRICTS : NAMES;
  return [
    () => names.get(bare.join(' ')),
    () => (bare.length > MOST_WORDS ? undefined : partNamed(names, bare)),
    () => withTypo(names, bare.join(' ')),
    () => (bare.length > MOST_WORDS ? undefined : bare.map((word) => withTypo(names, word)).find(Boolean)),
    () => (saysDistrict ? NAMES.get(bare.join(' ')) : undefined),
  ].reduce<string[]>((found, attempt) => (found.length > 0 ? found : [...(attempt() ?? [])]), []);
}

/** The longest run of words that is a name: "Hannover Linden", "wohne in Bad Pyrmont". A district beats the state. */
function partNamed(names: Names, words: readonly string[]): Set<string> | undefined {
  let wide: Set<string> | undefined;
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = names.get(words.slice(start, start + length).join(' '));
      if (found && !found.has(STATE) && !found.has(COUNTRY)) return found;
      if (found && !(wide?.has(STATE) ?? false)) wide = found;
    }
  }
  return wide;
}

/** The places whose names are one letter away. */
function withTypo(names: Names, text: string): Set<string> | undefined {
  if (text.length < LEAST_LETTERS_WITH_TYPO) return undefined;
  const near = [...names].filter(
    ([name]) => name.length >= LEAST_LETTERS_WITH_TYPO && isOneEditApart(name, text),
  );
  return near.length === 0 ? undefined : new Set(near.flatMap(([, places]) => [...places]));
}

/** Whether one letter put in, left out, changed, or swapped with its neighbour makes one word of the other. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  const isSwap =
    short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
  return isSwap || short.slice(i + 1) === long.slice(i + 1);
}

type Names = Map<string, Set<string>>;

/** "Landkreis Celle" → "celle". */
const districtName = ({ name }: Region) => fold(name.replace(/^(Landkreis|Region) (Grafschaft )?/, ''));

/** What a name is called in short: "Winsen (Luhe)" → "Winsen", "Nienburg/Weser" → "Nienburg". */
const shortForms = (name: string): string[] => [
  name,
  name.replace(/ \(.*\)$/, ''),
  name.replace(/\/.*$/, ''),
  name.replace(/ (am|an der|in der|im|bei) .*$/, ''),
];

function add(names: Names, name: string, place: string): void {
  const key = fold(name);
  if (key !== '') names.set(key, (names.get(key) ?? new Set()).add(place));
}

/** Every name of a place, folded → the districts that are called so or have a town that is. */
const NAMES: Names = (() => {
  const names: Names = new Map();
  for (const region of REGIONS) {
    for (const name of [region.name, ...region.otherNames, ...region.towns])
      for (const form of shortForms(name)) add(names, form, region.name);
  }
  for (const [name, places] of Object.entries(OTHER_SCRIPTS))
    for (const place of places) add(names, name, place);
  for (const name of [STATE, 'Lower Saxony', 'Basse-Saxe', 'Baja Sajonia']) add(names, name, STATE);
  for (const name of [COUNTRY, 'Germany', 'BRD', ...OUTSIDE])
    if (!names.has(fold(name))) add(names, name, COUNTRY);
  return names;
})();

/** The same for somebody who says that it is a district: "Kreis Oldenburg" is not the city. */
const DISTRICTS: Names = (() => {
  const names: Names = new Map();
  for (const region of REGIONS.filter(({ isCity }) => !isCity)) {
    for (const name of [districtName(region), ...region.otherNames])
      for (const form of shortForms(name.replace(/^(Landkreis|Region) /, ''))) add(names, form, region.name);
  }
  return names;
})();
