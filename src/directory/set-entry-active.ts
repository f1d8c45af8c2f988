import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { checkEntry } from './check-entry.ts';
import { entryById } from './directory-store.ts';
import { saveEntry } from './save-entry.ts';

/**
 * Shows an entry in public, or takes it out of everything that visitors see. Done twice it is done once.
 * @throws not-found, invalid when an entry must be put right before it can be shown
 */
export async function setEntryActive(
  deps: { db: Database; clock: Clock },
  actor: string,
  id: string,
  isActive: boolean,
): Promise<void> {
  const now = deps.clock();
  await deps.db.write(async (trx) => {
    const before = await entryById(trx, id);
    if (!before) throw notFound('entry');
    if (isActive === (before.status === 'active')) return;
    const after = { ...before, status: isActive ? ('active' as const) : ('inactive' as const) };
    if (isActive && !checkEntry(after).ok)
      throw new AppError('invalid', 'The entry must be put right first.', {
        fields: { status: 'directory_error_not_ready' },
      });
    await saveEntry(trx, { id, before, after, actor, kind: isActive ? 'activated' : 'deactivated', now });
  });
}
