import { tidy } from '../check-fields.ts';
import type { DirectoryEntry } from '../contact.ts';
import type { Fault, ReadEntry } from './read-entry.ts';

/** Which entry a service of a file is. */
export interface Match {
  read: ReadEntry;
  /** null: a new one. */
  entry: DirectoryEntry | null;
  /** Why it is not clear. */
  fault: Fault | null;
}

/**
 * Matches by identifier, else by organization and name, so that importing twice makes nothing twice. Of two lines that
 * are the same entry the second is not clear; nor is one whose names several entries bear.
 */
export function matchEntries(read: readonly ReadEntry[], directory: readonly DirectoryEntry[]): Match[] {
  const byId = new Map(directory.map((entry) => [entry.id, entry]));
  const byNames = Map.groupBy(directory, namesOf);
  const seen = new Set<string>();
  return read.map((one): Match => {
    const names = namesOf({ organization: '', name: '', ...one.fields });
    const named = byNames.get(names) ?? [];
    const entry = byId.get(one.id) ?? named[0] ?? null;
    const isAmbiguous = !byId.has(one.id) && named.length > 1;
    // a new entry is known by what it brings
    const marks = entry ? [entry.id] : [`names ${names}`, ...(one.id === '' ? [] : [one.id])];
    const isTwice = marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    if (isTwice) return { read: one, entry, fault: { field: 'id', key: 'exchange_fault_twice' } };
    return {
      read: one,
      entry: isAmbiguous ? null : entry,
      fault: isAmbiguous ? { field: 'name', key: 'exchange_fault_ambiguous' } : null,
    };
  });
}

/** In any case, with any spaces. */
const namesOf = ({ organization, name }: Pick<DirectoryEntry, 'organization' | 'name'>): string =>
  JSON.stringify(
    [organization, name].map((text) => tidy(text).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')),
  );
