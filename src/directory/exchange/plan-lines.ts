import type { Instant } from '../../shared/clock.ts';
import { checkEntry } from '../check-entry.ts';
import { type EntryFault, tidy } from '../check-fields.ts';
import type { DirectoryEntry } from '../contact.ts';
import { changesBetween, type EntryChanges } from '../entry-changes.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { tidyEntry } from '../tidy-entry.ts';
import { keepAssurance } from './keep-assurance.ts';
import { keepRecipientIds } from './keep-recipient-ids.ts';
import { type Match, matchEntries } from './match-entries.ts';
import type { Fault, ReadEntry } from './read-entry.ts';
import { withFields } from './read-entry.ts';

/** What an import would do with one service of the file. */
export interface PlanLine {
  /** Where it stands in the file. */
  place: number;
  /** Of the entry in the directory; null: there is none yet. */
  id: string | null;
  organization: string;
  name: string;
  action: 'create' | 'change' | 'same' | 'refused';
  /** Field → before and after. */
  changes: EntryChanges;
  faults: Fault[];
}

/** The same with what it takes to do it. */
export interface PlannedLine {
  line: PlanLine;
  before: DirectoryEntry | null;
  /** null: nothing is to be written. */
  after: EntryDraft | null;
}

interface PlanContext {
  now: Instant;
  /** Keys that nothing can be encrypted for → why. */
  unusableKeys: ReadonlyMap<string, EntryFault>;
}

/** What an import would do with each service of a file. Pure. */
export function planLines(
  read: readonly ReadEntry[],
  directory: readonly DirectoryEntry[],
  context: PlanContext,
): PlannedLine[] {
  return matchEntries(read, directory).map((match) => planLine(match, context));
}

function planLine({ read, entry: before, fault }: Match, context: PlanContext): PlannedLine {
  const assured = keepAssurance(read.fields, before, context.now);
  const draft = withFields(before, keepRecipientIds(assured.fields, before));
  const known = before && tidyEntry(before);
  const checked = checkEntry(draft);
  const after = checked.ok ? checked.entry : tidyEntry(draft);
  const changes = changesBetween(known, after);
  const isSame = before !== null && Object.keys(changes).length === 0;
  const faults: Fault[] = [
    ...(fault ? [fault] : []),
    ...read.faults,
    ...assured.faults,
    // what is there already is not refused, whatever the checks have become since
    ...(isSame ? [] : [...entryFaults(checked), ...keyFaults(after, before, context)]),
  ];
  const action = faults.length > 0 ? 'refused' : before === null ? 'create' : isSame ? 'same' : 'change';
  const line: PlanLine = {
    place: read.place,
    id: before?.id ?? null,
    organization: after.organization,
    name: after.name,
    action,
    changes: action === 'refused' ? {} : changes,
    faults,
  };
  return { line, before, after: action === 'create' || action === 'change' ? after : null };
}

const entryFaults = (checked: ReturnType<typeof checkEntry>): Fault[] =>
  checked.ok
    ? []
    : Object.entries(checked.faults).map(([field, code]) => ({
        field,
        // who fills in a file has no list to choose from
        key: code === 'unknown' ? 'exchange_fault_unknown' : `directory_error_${code}`,
      }));

/** One that the entry has already must not keep anybody from changing the rest. */
const keyFaults = (after: EntryDraft, before: EntryDraft | null, { unusableKeys }: PlanContext): Fault[] =>
  after.recipients.flatMap(({ pgpKey }, index) => {
    const isKept = before?.recipients.some((one) => one.pgpKey !== null && tidy(one.pgpKey) === pgpKey);
    const code = pgpKey === null || isKept ? undefined : unusableKeys.get(pgpKey);
    return code && code !== 'key_private'
      ? [{ field: `recipient_${index + 1}_key`, key: `directory_error_${code}` }]
      : [];
  });
