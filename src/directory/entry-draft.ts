import type { EntryFault } from './check-fields.ts';
import type { DirectoryEntry } from './contact.ts';

/** An entry as somebody wrote it, at the desk or in a file. */
export type EntryDraft = Omit<DirectoryEntry, 'id' | 'version' | 'lastModified'>;

/**
 * Field → what is wrong with it. Fields are named as in the form: description_de, target_groups, assured_date; of lists
 * of rows by place from 1: location_1_postal_code, recipient_2_email; of opening times by ISO weekday: hours_5.
 */
export type EntryFaults = Record<string, EntryFault>;
