import { dayOf } from '../../insights/calendar.ts';
import type { DirectoryEntry } from '../contact.ts';
import { readDay } from './assured-day.ts';
import { readList, readRows, writeList, writeRows } from './list-cell.ts';
import type { FaultKey, ReadFields } from './read-entry.ts';
import { fromWeekly, toWeekly } from './weekly-hours.ts';

/** How one thing that an entry says stands in a cell. */
interface Column {
  write(entry: DirectoryEntry): string;
  /** @param cell trimmed. @returns what it says, or what is wrong with it */
  read(cell: string): Partial<ReadFields> | FaultKey;
}

const text = (name: 'organization' | 'name'): Column => ({
  write: (entry) => entry[name],
  read: (cell) => ({ [name]: cell }),
});

const optional = (name: 'email' | 'url' | 'eligibility' | 'schedule'): Column => ({
  write: (entry) => entry[name] ?? '',
  read: (cell) => ({ [name]: cell === '' ? null : cell }),
});

/** Which codes there are, the check of the entry knows. */
const list = (name: 'phones' | 'languages' | 'areas' | 'topics' | 'targetGroups'): Column => ({
  write: (entry) => writeList(entry[name]),
  read: (cell) => ({ [name]: readList(cell) }),
});

/** Empty: it stays as it is. */
const choice = (name: 'status' | 'reach' | 'confidence'): Column => ({
  write: (entry) => entry[name],
  read: (cell) => (cell === '' ? {} : { [name]: cell.toLowerCase() }),
});

const YES = ['yes', 'ja', 'true', '1', 'x', 'wahr'];
const NO = ['no', 'nein', 'false', '0', 'falsch'];

/** The columns of a CSV file, named as in the form of an entry. Every other column but id and last_modified is refused. */
export const COLUMNS = {
  organization: text('organization'),
  name: text('name'),
  status: choice('status'),
  description_de: {
    write: (entry) => entry.description.de,
    read: (cell) => ({ descriptionDe: cell }),
  },
  description_en: {
    write: (entry) => entry.description.en,
    read: (cell) => ({ descriptionEn: cell }),
  },
  phones: list('phones'),
  email: optional('email'),
  url: optional('url'),
  languages: list('languages'),
  areas: list('areas'),
  topics: list('topics'),
  target_groups: list('targetGroups'),
  eligibility: optional('eligibility'),
  /** "MO,TU 09:00-12:00; FR 14:00-24:00". */
  hours: {
    write: ({ hours }) =>
      toWeekly(hours)
        .map(({ byday, opens, closes }) => `${byday} ${opens}-${closes}`)
        .join('; '),
    read: readHours,
  },
  schedule: optional('schedule'),
  /** Name, street, postal code, town. */
  locations: {
    write: ({ locations }) =>
      writeRows(
        locations.map((one) => [one.name, one.street, one.postalCode, one.city].map((part) => part ?? '')),
      ),
    read: (cell) => ({
      locations: readRows(cell).map(([name = '', street = '', postalCode = '', city = '']) => ({
        name: name || null,
        street: street || null,
        postalCode: postalCode || null,
        city: city || null,
      })),
    }),
  },
  is_emergency: {
    write: ({ isEmergency }) => (isEmergency ? 'yes' : 'no'),
    read: (cell) => {
      const said = readYesNo(cell);
      return said === undefined ? 'exchange_fault_yes_no' : { isEmergency: said ?? false };
    },
  },
  free_of_charge: {
    write: ({ freeOfCharge }) => (freeOfCharge === null ? '' : freeOfCharge ? 'yes' : 'no'),
    read: (cell) => {
      const said = readYesNo(cell);
      return said === undefined ? 'exchange_fault_yes_no' : { freeOfCharge: said };
    },
  },
  reach: choice('reach'),
  confidence: choice('confidence'),
  assured_date: {
    write: ({ assuredDate }) => (assuredDate === null ? '' : dayOf(assuredDate)),
    read: (cell) => {
      const assuredDate = readDay(cell);
      return assuredDate === undefined ? 'exchange_fault_date' : { assuredDate };
    },
  },
  /** Name, e-mail address, OpenPGP key. */
  recipients: {
    write: ({ recipients }) =>
      writeRows(recipients.map(({ name, email, pgpKey }) => [name, email, pgpKey ?? ''])),
    read: (cell) => ({
      recipients: readRows(cell).map(([name = '', email = '', key = '']) => ({
        id: '',
        name,
        email,
        pgpKey: key || null,
      })),
    }),
  },
} satisfies Record<string, Column>;
export type ColumnName = keyof typeof COLUMNS;

function readHours(cell: string): Partial<ReadFields> | FaultKey {
  const weekly = cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, byday = '', opens = '', closes = ''] =
        /^([A-Za-z]{2}(?:\s*,\s*[A-Za-z]{2})*)\s+([\d:]+)\s*[-–]\s*([\d:]+)$/.exec(part) ?? [];
      return { byday, opens, closes };
    });
  const hours = fromWeekly(weekly);
  return hours === null ? 'exchange_fault_hours' : { hours };
}

/** @returns null when nothing is said, undefined when it is neither yes nor no */
function readYesNo(cell: string): boolean | null | undefined {
  if (cell === '') return null;
  const word = cell.toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}
