import { LANGUAGES, type Topic } from '../screening/verdict.ts';
import { AREAS } from './areas.ts';
import type { DirectoryEntry, ServiceStatus, TargetGroup } from './contact.ts';
import type { EntryDraft } from './entry-draft.ts';
import { readHoursLine, writeHoursLine } from './hours-line.ts';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** An entry as the form has it: what was typed, as it was typed. */
export interface EntryForm {
  organization: string;
  name: string;
  descriptionDe: string;
  descriptionEn: string;
  /** One in a line. */
  phones: string;
  email: string;
  url: string;
  languages: readonly string[];
  /** Codes of languages that have no box, with commas between them. */
  moreLanguages: string;
  areas: readonly string[];
  topics: readonly string[];
  targetGroups: readonly string[];
  eligibility: string;
  /** One line for each weekday, from Monday. */
  hours: readonly string[];
  schedule: string;
  locations: readonly { name: string; street: string; postalCode: string; city: string }[];
  isEmergency: boolean;
  /** yes, no, or empty: not known. */
  freeOfCharge: string;
  reach: string;
  status: string;
  confidence: string;
  /** id: empty for a new one. */
  recipients: readonly { id: string; name: string; email: string; pgpKey: string }[];
  isAssured: boolean;
}

/** A form of which nothing is filled in yet. */
export const EMPTY_FORM: EntryForm = {
  organization: '',
  name: '',
  descriptionDe: '',
  descriptionEn: '',
  phones: '',
  email: '',
  url: '',
  languages: ['de'],
  moreLanguages: '',
  areas: [],
  topics: [],
  targetGroups: [],
  eligibility: '',
  hours: WEEKDAYS.map(() => ''),
  schedule: '',
  locations: [],
  isEmergency: false,
  freeOfCharge: '',
  reach: 'everyone',
  status: 'inactive',
  confidence: 'medium',
  recipients: [],
  isAssured: false,
};

export function formOf(entry: DirectoryEntry): EntryForm {
  const hasBox = (code: string) => (LANGUAGES as readonly string[]).includes(code);
  return {
    organization: entry.organization,
    name: entry.name,
    descriptionDe: entry.description.de,
    descriptionEn: entry.description.en,
    phones: entry.phones.join('\n'),
    email: entry.email ?? '',
    url: entry.url ?? '',
    languages: entry.languages.filter(hasBox),
    moreLanguages: entry.languages.filter((code) => !hasBox(code)).join(', '),
    areas: entry.areas,
    topics: entry.topics,
    targetGroups: entry.targetGroups,
    eligibility: entry.eligibility ?? '',
    hours: WEEKDAYS.map((day) => writeHoursLine(entry.hours, day)),
    schedule: entry.schedule ?? '',
    locations: entry.locations.map(({ name, street, postalCode, city }) => ({
      name: name ?? '',
      street: street ?? '',
      postalCode: postalCode ?? '',
      city: city ?? '',
    })),
    isEmergency: entry.isEmergency,
    freeOfCharge: entry.freeOfCharge === null ? '' : entry.freeOfCharge ? 'yes' : 'no',
    reach: entry.reach,
    status: entry.status,
    confidence: entry.confidence,
    recipients: entry.recipients.map(({ pgpKey, ...one }) => ({ ...one, pgpKey: pgpKey ?? '' })),
    isAssured: false,
  };
}

/** The entry that a form speaks of; codes and numbers are checked by check-entry.ts. */
export function draftOf(form: EntryForm, newId: () => string): Omit<EntryDraft, 'assuredDate'> {
  return {
    organization: form.organization,
    name: form.name,
    description: { de: form.descriptionDe, en: form.descriptionEn },
    phones: form.phones.split('\n'),
    email: form.email,
    url: withProtocol(form.url.trim()),
    languages: [...form.languages, ...form.moreLanguages.split(/[\s,;]+/)],
    areas: [...form.areas].sort((a, b) => AREAS.indexOf(a) - AREAS.indexOf(b)),
    topics: form.topics as Topic[],
    targetGroups: form.targetGroups as TargetGroup[],
    eligibility: form.eligibility,
    hours: form.hours.flatMap((line, index) => readHoursLine(line, index + 1)),
    schedule: form.schedule,
    locations: [...form.locations],
    isEmergency: form.isEmergency,
    freeOfCharge: form.freeOfCharge === '' ? null : form.freeOfCharge === 'yes',
    reach: form.reach as EntryDraft['reach'],
    status: form.status as ServiceStatus,
    confidence: form.confidence as EntryDraft['confidence'],
    recipients: form.recipients.map(({ id, ...one }) => ({ ...one, id: id || newId() })),
  };
}

/** People type addresses as they read them: "www.example.org". */
const withProtocol = (url: string) =>
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)/u.test(url) ? `https://${url}` : url;
