import type { EntryFault } from '../check-fields.ts';
import type { EntryDraft } from '../entry-draft.ts';

/** What a file says of an entry; each description on its own, since it may hold one of them only. */
export type ReadFields = Omit<EntryDraft, 'description'> & { descriptionDe: string; descriptionEn: string };

/** Messages of the desk's catalogue on what is wrong with a part of a file. */
export type FaultKey =
  | `directory_error_${EntryFault}`
  | 'exchange_fault_shape'
  | 'exchange_fault_cells'
  | 'exchange_fault_yes_no'
  | 'exchange_fault_hours'
  | 'exchange_fault_repeats'
  | 'exchange_fault_date'
  | 'exchange_fault_future'
  | 'exchange_fault_unknown'
  | 'exchange_fault_twice'
  | 'exchange_fault_ambiguous';

export interface Fault {
  /** Where: a column of a CSV file, a path in a JSON object, or a field of the form of an entry. */
  field: string;
  key: FaultKey;
}

/** One service as a file has it. */
export interface ReadEntry {
  /** The line of a CSV file on which it begins, or its number in a JSON file; from 1. */
  place: number;
  /** Empty: the file gives none. */
  id: string;
  /** What the file says. What it does not say stays as it is, and is empty in a new entry. */
  fields: Partial<ReadFields>;
  faults: Fault[];
}

/** What an entry is of which a file says nothing. It is shown to nobody before somebody says so. */
const NEW: EntryDraft = {
  organization: '',
  name: '',
  description: { de: '', en: '' },
  phones: [],
  email: null,
  url: null,
  languages: [],
  areas: [],
  topics: [],
  targetGroups: [],
  eligibility: null,
  hours: [],
  schedule: null,
  locations: [],
  isEmergency: false,
  freeOfCharge: null,
  reach: 'everyone',
  assuredDate: null,
  status: 'inactive',
  confidence: 'medium',
  recipients: [],
};

/** An entry with what a file says of it; without `before` a new one. */
export function withFields(before: EntryDraft | null, fields: Partial<ReadFields>): EntryDraft {
  const { descriptionDe, descriptionEn, ...rest } = fields;
  const { description, ...base } = before ?? NEW;
  return {
    ...base,
    ...rest,
    description: { de: descriptionDe ?? description.de, en: descriptionEn ?? description.en },
  };
}
