import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { DirectoryEntry } from './contact.ts';
import { forgetPlaces, insertChange } from './directory-history-store.ts';
import { putEntry } from './directory-store.ts';
import { type ChangeKind, changesBetween } from './entry-changes.ts';
import type { EntryDraft } from './entry-draft.ts';
import { isShelter } from './shelter.ts';

/**
 * Writes an entry that has been checked (check-entry.ts) with its line in the history. Whoever sets another
 * `assuredDate` is remembered as the person who confirmed it; with an import nobody is, since its file says so.
 * @param before the entry as it is stored; null: a new one
 * @param actor id of the person at the desk; null: the command line
 * @returns false when nothing is different: then nothing was written, and the version stays
 */
export async function saveEntry(
  trx: Trx,
  change: {
    id: string;
    before: DirectoryEntry | null;
    after: EntryDraft;
    actor: string | null;
    kind: ChangeKind;
    now: Instant;
  },
): Promise<boolean> {
  const { id, before, after, actor, kind, now } = change;
  const changes = changesBetween(before, after);
  if (before !== null && Object.keys(changes).length === 0) return false;
  const isAssured = after.assuredDate !== (before?.assuredDate ?? null);
  const assuredBy = kind === 'imported' ? null : actor;
  await putEntry(trx, { ...after, id }, { now, ...(isAssured ? { assuredBy } : {}) });
  await insertChange(trx, { serviceId: id, kind, personId: actor, at: now, changes });
  // where a shelter is must not be read out of its past either
  if (isShelter(after)) await forgetPlaces(trx, id);
  return true;
}
