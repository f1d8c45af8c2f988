import { readPlain } from '../redaction/plain-text.ts';
import { findPostalAddresses } from '../redaction/postal-addresses.ts';
import type { Contact } from './contact.ts';

/** What women and children flee to. Its address protects nobody any more once it is known. */
const SHELTER = new RegExp(
  [
    // Frauenhaus, Mädchen-Haus, Frauen- und Kinderhäuser; a Kinderhaus alone is a nursery
    '(?:frauen|mädchen|maedchen|männer)-?(?: ?(?:und|u\\.|&|/) ?(?:kinder|mädchen|maedchen)-?)? ?(?:haus|häus|haeus)',
    'schutz[- ]?(?:wohnung|haus|häus|haeus|wohnen|unterkunft|unterkünft|einrichtung)',
    'zuflucht',
    '(?:geheime|anonyme|verdeckte)[rnms]? (?:adresse|anschrift|unterkunft|unterkünfte|wohnung)',
    "(?:wom[ae]n'?s?'?|girls?'?|violence|dv)[- ](?:shelter|refuge|safe house)",
    '(?:shelters?|refuges?|housing) for (?:abused |battered )?(?:wom[ae]n|girls|victims|survivors)',
    '\\brefuges?\\b',
    '\\bsafe[- ]?hous(?:e|es|ing)\\b',
    '\\b(?:protected|protective) (?:housing|accommodation|flat|apartment)',
  ].join('|'),
  'u',
);
const STREET = /stra(?:ß|ss)e|str\.|\bstr\b|(?:weg|allee|platz|gasse|ring|damm|ufer)\b|street|\bst\./u;
const POSTAL_CODE = /(?<!\d)\d{5}(?!\d)/;

/** Whether an entry is, or speaks of, a place where people hide from violence. */
export function isShelter({ organization, name, description }: Words): boolean {
  return SHELTER.test(plainOf([organization, name, description.de, description.en].join('\n')));
}

type Words = Pick<Contact, 'organization' | 'name' | 'description'>;

/** Whether a text in sentences names a street with its house number. */
export const namesAddress = (text: string): boolean =>
  findPostalAddresses(readPlain(text.normalize('NFKC')).plain).length > 0;

/** Whether the name of a place, or a town, says more than which town it is. */
export const namesStreet = (text: string): boolean =>
  namesAddress(text) || STREET.test(plainOf(text)) || POSTAL_CODE.test(plainOf(text));

const plainOf = (text: string) => readPlain(text.normalize('NFKC')).plain.toLowerCase();
