import { COUNTRY, STATE } from './contact.ts';

/** The districts and independent cities of Lower Saxony, as they have been since 1 November 2016. */
export const DISTRICTS = [
  'Braunschweig', 'Delmenhorst', 'Emden', 'Landkreis Ammerland', 'Landkreis Aurich', 'Landkreis Celle',
  'Landkreis Cloppenburg', 'Landkreis Cuxhaven', 'Landkreis Diepholz', 'Landkreis Emsland', 'Landkreis Friesland',
  'Landkreis Gifhorn', 'Landkreis Goslar', 'Landkreis Göttingen', 'Landkreis Grafschaft Bentheim',
  'Landkreis Hameln-Pyrmont', 'Landkreis Harburg', 'Landkreis Heidekreis', 'Landkreis Helmstedt',
  'Landkreis Hildesheim', 'Landkreis Holzminden', 'Landkreis Leer', 'Landkreis Lüchow-Dannenberg',
  'Landkreis Lüneburg', 'Landkreis Nienburg/Weser', 'Landkreis Northeim', 'Landkreis Oldenburg',
  'Landkreis Osnabrück', 'Landkreis Osterholz', 'Landkreis Peine', 'Landkreis Rotenburg (Wümme)',
  'Landkreis Schaumburg', 'Landkreis Stade', 'Landkreis Uelzen', 'Landkreis Vechta', 'Landkreis Verden',
  'Landkreis Wesermarsch', 'Landkreis Wittmund', 'Landkreis Wolfenbüttel', 'Oldenburg (Oldb)', 'Osnabrück',
  'Region Hannover', 'Salzgitter', 'Wilhelmshaven', 'Wolfsburg',
] as const; // biome-ignore format: by name, several a row

/** What an entry may say that it serves, the widest first. */
export const AREAS: readonly string[] = [COUNTRY, STATE, ...DISTRICTS];
