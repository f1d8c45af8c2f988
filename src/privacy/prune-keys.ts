import type { Config } from '../config.ts';
import { changeSealingKeys } from '../shared/change-secrets.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { KeyRing } from '../shared/follow-secrets.ts';
import { countSealed } from './count-sealed.ts';
import { KEYS_SETTLE } from './sealing-key.ts';

/** The old keys that could go: none of them seals anything in the database. @throws as pruneKeys */
export async function prunableKeys(deps: { db: Database; clock: Clock; ring: KeyRing }): Promise<string[]> {
  const [newest, ...old] = deps.ring.latest().sealingKeys;
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
  return old.map(({ id }) => id);
}

/**
 * Takes the old keys out of secrets.json. Backups of the database from before the rotation cannot be opened any more,
 * except with a backup of secrets.json.
 * @returns the ids that are gone
 * @throws conflict, and drops nothing, while one of them seals anything or has been replaced only just now
 */
export async function pruneKeys(deps: {
  config: Pick<Config, 'dataDir'>;
  db: Database;
  clock: Clock;
  ring: KeyRing;
}): Promise<string[]> {
  const ids = await prunableKeys(deps);
  if (ids.length === 0) return [];
  await deps.db.write(async (trx) =>
    changeSealingKeys(trx, deps.config.dataDir, (known) =>
      // what has come or been put in front meanwhile stays
      known.filter(({ id }, index) => index === 0 || !ids.includes(id)),
    ),
  );
  return ids;
}
