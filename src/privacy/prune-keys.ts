import type { Config } from '../config.ts';
import { changeSealingKeys } from '../shared/change-secrets.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { KeyRing } from '../shared/follow-secrets.ts';
import { BACKUPS_KEPT } from './backup-window.ts';
import { countSealed } from './count-sealed.ts';
import { KEYS_SETTLE } from './sealing-key.ts';

/**
 * The old keys that could go: none of them seals anything in the database, nor in a backup that may still be there.
 * @param despiteBackups for a key that is no secret any more: also one that backups need
 * @throws as pruneKeys
 */
export async function prunableKeys(
  deps: { db: Database; clock: Clock; ring: KeyRing },
  despiteBackups: boolean,
): Promise<string[]> {
  const keys = deps.ring.latest().sealingKeys;
  const [newest, ...old] = keys;
  const wait = (newest?.madeAt ?? 0) + KEYS_SETTLE - deps.clock();
  if (old.length > 0 && wait > 0) {
    throw new AppError(
      'conflict',
      `The newest key is only just in use. Try again in ${Math.ceil(wait / 1000)} seconds.`,
    );
  }
  const counts = await countSealed(deps);
  const inUse = old.filter(({ id }) => (counts.get(id) ?? 0) > 0);
  if (inUse.length > 0) {
    const list = inUse.map(({ id }) => `${id} (${counts.get(id)})`).join(', ');
    throw new AppError('conflict', `Still seals something: ${list}. Run "keys rotate" first.`);
  }
  // retired when the one before it came
  const mayGo = (index: number) => (keys[index]?.madeAt ?? 0) + BACKUPS_KEPT <= deps.clock();
  const due = old.filter((_, index) => despiteBackups || mayGo(index)).map(({ id }) => id);
  if (old.length > 0 && due.length === 0) throw backupsNeed(old, (newest?.madeAt ?? 0) + BACKUPS_KEPT);
  return due;
}

function backupsNeed(old: readonly { id: string }[], until: Instant): AppError {
  const ids = old.map(({ id }) => id).join(', ');
  const day = new Date(until).toISOString().slice(0, 10);
  return new AppError(
    'conflict',
    `Backups of the database may still need ${ids}: none is dropped before ${day}. To drop them all the same, as after a leak: --despite-backups.`,
  );
}

/**
 * Takes the old keys out of secrets.json. Backups of the database from before the rotation cannot be opened any more,
 * except with a backup of secrets.json.
 * @returns the ids that are gone
 * @throws conflict, and drops nothing, while one of them seals anything or has been replaced only just now, or while
 *   backups may need all of them
 */
export async function pruneKeys(
  deps: { config: Pick<Config, 'dataDir'>; db: Database; clock: Clock; ring: KeyRing },
  despiteBackups = false,
): Promise<string[]> {
  const ids = await prunableKeys(deps, despiteBackups);
  if (ids.length === 0) return [];
  await deps.db.write(async (trx) =>
    changeSealingKeys(trx, deps.config.dataDir, (known) =>
      // what has come or been put in front meanwhile stays
      known.filter(({ id }, index) => index === 0 || !ids.includes(id)),
    ),
  );
  return ids;
}
