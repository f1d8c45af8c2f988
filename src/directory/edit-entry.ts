import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { checkEntry } from './check-entry.ts';
import type { DirectoryEntry, Recipient } from './contact.ts';
import { entryById } from './directory-store.ts';
import type { EntryDraft, EntryFaults } from './entry-draft.ts';
import { keyFaults } from './recipient-key.ts';
import { saveEntry } from './save-entry.ts';
import { tidyEntry } from './tidy-entry.ts';

interface EditDeps {
  db: Database;
  clock: Clock;
}

/** What the form of an entry holds; the rest of the entry is kept as it is. */
export interface EntryEdit {
  draft: Omit<EntryDraft, 'assuredDate'>;
  /** Whether the person says that all of it is right as of today. */
  isAssured: boolean;
}

/** Adds an entry. @returns its id @throws invalid with the fields at fault */
export async function addEntry(deps: EditDeps, actor: string, edit: EntryEdit): Promise<string> {
  const now = deps.clock();
  const after = await checked({ ...edit.draft, assuredDate: edit.isAssured ? now : null }, now);
  const id = newId();
  await deps.db.write(async (trx) => {
    await saveEntry(trx, { id, before: null, after, actor, kind: 'created', now });
  });
  return id;
}

/**
 * Changes an entry.
 * @param version the state that the person had before them
 * @throws not-found, invalid with the fields at fault, conflict when somebody has changed the entry since
 */
export async function editEntry(
  deps: EditDeps,
  actor: string,
  at: { id: string; version: number },
  edit: EntryEdit,
): Promise<void> {
  const now = deps.clock();
  const kept = (await entryById(deps.db.read, at.id))?.recipients ?? [];
  const entry = await checked({ ...edit.draft, assuredDate: null }, now, kept);
  await deps.db.write(async (trx) => {
    const before = await entryById(trx, at.id);
    if (!before) throw notFound('entry');
    refuseStale(before, at.version);
    const after = { ...entry, assuredDate: edit.isAssured ? now : before.assuredDate };
    await saveEntry(trx, { id: at.id, before, after, actor, kind: 'changed', now });
  });
}

/** @throws conflict when the entry is not in the state that the person had before them */
export function refuseStale(entry: DirectoryEntry, version: number): void {
  if (entry.version === version) return;
  throw new AppError('conflict', 'The entry has been changed since.', {
    fields: { version: 'directory_error_newer' },
  });
}

/** @param kept the recipients that the entry has already */
async function checked(
  draft: EntryDraft,
  now: Instant,
  kept: readonly Recipient[] = [],
): Promise<EntryDraft> {
  const result = checkEntry(draft);
  const { recipients } = result.ok ? result.entry : tidyEntry(draft);
  const keys = await keyFaults(
    { recipients },
    now,
    kept.map(({ pgpKey }) => pgpKey),
  );
  if (result.ok && Object.keys(keys).length === 0) return result.entry;
  throw invalidEntry({ ...keys, ...(result.ok ? {} : result.faults) });
}

const invalidEntry = (faults: EntryFaults) =>
  new AppError('invalid', 'Some fields of the entry are not right.', {
    fields: Object.fromEntries(
      Object.entries(faults).map(([field, code]) => [field, `directory_error_${code}`]),
    ),
  });
