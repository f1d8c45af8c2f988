import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { isToBeConfirmed } from './assurance.ts';
import { entryById } from './directory-store.ts';
import { refuseStale } from './edit-entry.ts';
import { saveEntry } from './save-entry.ts';

/**
 * Notes that a person says that an entry is right, as they see it. A second click changes nothing.
 * @throws not-found, conflict when it has been changed since and not been confirmed
 */
export async function confirmEntry(
  deps: { db: Database; clock: Clock },
  actor: string,
  at: { id: string; version: number },
): Promise<void> {
  const now = deps.clock();
  await deps.db.write(async (trx) => {
    const before = await entryById(trx, at.id);
    if (!before) throw notFound('entry');
    if (before.version !== at.version && !isToBeConfirmed(before, now)) return;
    refuseStale(before, at.version);
    const after = { ...before, assuredDate: now };
    await saveEntry(trx, { id: at.id, before, after, actor, kind: 'assured', now });
  });
}
