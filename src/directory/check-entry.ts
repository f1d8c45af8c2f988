import { TOPICS } from '../screening/verdict.ts';
import { AREAS } from './areas.ts';
import {
  canBeDialled,
  type EntryFault,
  isEmail,
  isLanguage,
  isWebAddress,
  textFault,
} from './check-fields.ts';
import { hoursFaults } from './check-hours.ts';
import { SERVICE_STATUSES, TARGET_GROUPS } from './contact.ts';
import type { EntryDraft, EntryFaults } from './entry-draft.ts';
import { shelterFaults } from './shelter-faults.ts';
import { tidyEntry } from './tidy-entry.ts';

export type { EntryDraft, EntryFaults } from './entry-draft.ts';

/** Lengths in Unicode code points, and how many of each. */
export const ENTRY_LIMITS = {
  name: 200,
  description: 2000,
  words: 500,
  part: 200,
  key: 20_000,
  phones: 10,
  locations: 20,
  recipients: 10,
  codes: 100,
  hours: 70,
} as const;

/**
 * Whether an entry may be kept; pure. The entry that comes back is tidied: composed text, telephone numbers as they are
 * dialled, nothing twice, opening times in order. Whether a key can encrypt is asked apart (recipient-key.ts).
 */
export function checkEntry(
  draft: EntryDraft,
): { ok: true; entry: EntryDraft } | { ok: false; faults: EntryFaults } {
  const entry = tidyEntry(draft);
  // what comes later stays behind what was found before
  const faults = {
    ...shelterFaults(entry),
    ...reachFaults(entry),
    ...codeFaults(entry),
    ...rowFaults(entry),
    ...wordFaults(entry),
  };
  return Object.keys(faults).length === 0 ? { ok: true, entry } : { ok: false, faults };
}

function wordFaults(entry: EntryDraft): EntryFaults {
  const { name, description, words } = ENTRY_LIMITS;
  return found({
    organization: textFault(entry.organization, name, true) ?? needed(entry.organization),
    name: textFault(entry.name, name, true) ?? needed(entry.name),
    description_de: textFault(entry.description.de, description, false) ?? needed(entry.description.de),
    description_en: textFault(entry.description.en, description, false),
    eligibility: textFault(entry.eligibility ?? '', words, false),
    schedule: textFault(entry.schedule ?? '', words, false),
    email: entry.email === null || isEmail(entry.email) ? null : 'email',
    url: entry.url === null || isWebAddress(entry.url) ? null : 'url',
  });
}

function codeFaults(entry: EntryDraft): EntryFaults {
  const among = (list: readonly unknown[], all: readonly unknown[]): EntryFault | null =>
    list.every((one) => all.includes(one)) ? null : 'unknown';
  const { codes } = ENTRY_LIMITS;
  return found({
    languages:
      entry.languages.length > codes ? 'too_many' : entry.languages.every(isLanguage) ? null : 'unknown',
    areas: among(entry.areas, AREAS) ?? (entry.areas.length === 0 ? 'missing' : null),
    topics: among(entry.topics, TOPICS),
    target_groups: among(entry.targetGroups, TARGET_GROUPS),
    status: among([entry.status], SERVICE_STATUSES),
    confidence: among([entry.confidence], ['high', 'medium', 'low']),
    reach: among([entry.reach], ['everyone', 'group']),
    free_of_charge: among([entry.freeOfCharge], [true, false, null]),
    is_emergency: among([entry.isEmergency], [true, false]),
    assured_date:
      entry.assuredDate === null || (Number.isSafeInteger(entry.assuredDate) && entry.assuredDate >= 0)
        ? null
        : 'unknown',
  });
}

function rowFaults(entry: EntryDraft): EntryFaults {
  const { part, key } = ENTRY_LIMITS;
  const faults: Record<string, EntryFault | null> = {
    phones: tooMany(entry, 'phones') ?? (entry.phones.every(canBeDialled) ? null : 'phone'),
    locations: tooMany(entry, 'locations'),
    recipients: tooMany(entry, 'recipients'),
    hours: tooMany(entry, 'hours'),
  };
  for (const [day, fault] of hoursFaults(entry.hours)) faults[day === 0 ? 'hours' : `hours_${day}`] = fault;
  for (const [index, { name, street, postalCode, city }] of entry.locations.entries()) {
    const field = `location_${index + 1}`;
    faults[`${field}_name`] = textFault(name ?? '', part, true);
    faults[`${field}_street`] = textFault(street ?? '', part, true);
    faults[`${field}_postal_code`] =
      postalCode === null || POSTAL_CODE.test(postalCode) ? null : 'postal_code';
    faults[`${field}_city`] = textFault(city ?? '', part, true);
  }
  for (const [index, { name, email, pgpKey }] of entry.recipients.entries()) {
    const field = `recipient_${index + 1}`;
    faults[`${field}_name`] = textFault(name, part, true) ?? needed(name);
    faults[`${field}_email`] = isEmail(email) ? null : 'email';
    faults[`${field}_key`] = pgpKey === null ? null : keyFault(pgpKey, key);
  }
  return found(faults);
}

/** As in Germany, and as neighbours write theirs. */
const POSTAL_CODE = /^[A-Z]{0,2}[- ]?\d{4,5}(?: ?[A-Z]{2})?$/;

/** A private key is never kept, whatever else it is. */
function keyFault(armored: string, max: number): EntryFault | null {
  if (/PRIVATE KEY/i.test(armored)) return 'key_private';
  return armored.length > max ? 'too_long' : null;
}

/** Somebody must be able to reach it; an emergency number is one that rings. */
function reachFaults({ phones, email, url, locations, isEmergency }: EntryDraft): EntryFaults {
  if (isEmergency && phones.length === 0) return { phones: 'emergency_phone' };
  const isReachable = phones.length > 0 || email !== null || url !== null || locations.length > 0;
  return isReachable ? {} : { phones: 'no_way' };
}

const tooMany = (entry: EntryDraft, list: 'phones' | 'locations' | 'recipients' | 'hours') =>
  entry[list].length > ENTRY_LIMITS[list] ? ('too_many' as const) : null;

const needed = (text: string) => (text === '' ? ('missing' as const) : null);

const found = (faults: Record<string, EntryFault | null>): EntryFaults =>
  Object.fromEntries(Object.entries(faults).flatMap(([field, fault]) => (fault ? [[field, fault]] : [])));
