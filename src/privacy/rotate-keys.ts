import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { changeSealingKeys } from '../shared/change-secrets.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { emptyLogPatiently } from '../shared/db/empty-log.ts';
import { AppError } from '../shared/errors.ts';
import type { KeyRing } from '../shared/follow-secrets.ts';
import { createSealing } from '../shared/sealing.ts';
import { type Resealed, resealAll } from './reseal.ts';
import { KEYS_SETTLE } from './sealing-key.ts';

export interface Rotation {
  keyId: string;
  /** Whether this only finished an earlier rotation that was cut off; then there is no new key. */
  isResumed: boolean;
  /** How many values were sealed anew. */
  resealed: number;
  /** Values that no key opens: `table.column id`. They stay as they are, and so does their key. */
  unopened: string[];
  /** Whether the write-ahead log may still hold old values, since another process reads from it. */
  leftInLog: boolean;
}

interface RotateDeps {
  config: Pick<Config, 'dataDir'>;
  db: Database;
  clock: Clock;
  ring: KeyRing;
}

/** Between two passes, in milliseconds. */
const PAUSE = 250;

/**
 * Puts a new key before the others and seals everything anew with it, while servers and workers run. An earlier
 * rotation that was cut off is finished instead. The old keys stay: backups from before need them.
 * @param settle milliseconds until no process seals with the key before
 * @throws conflict when another rotation has just begun, unavailable when secrets.json cannot be written
 */
export async function rotateKeys(deps: RotateDeps, settle = KEYS_SETTLE): Promise<Rotation> {
  const before = newest(deps.ring);
  const first = await sealAnew(deps);
  const until = () => performance.now() + settle;
  if (first.resealed > 0) return await finish(deps, { keyId: before, isResumed: true }, first, until());
  const keyId = await addKey(deps, before);
  const settled = until();
  return await finish(deps, { keyId, isResumed: false }, await sealAnew(deps), settled);
}

const newest = (ring: KeyRing): string => ring.latest().sealingKeys[0]?.id ?? '';

/** One pass over everything, with the keys as they are now. */
const sealAnew = (deps: RotateDeps) =>
  resealAll({ db: deps.db, sealing: createSealing(deps.ring) }, newest(deps.ring));

/** @throws conflict when somebody else has added one meanwhile */
async function addKey(deps: RotateDeps, before: string): Promise<string> {
  const madeAt = new Date(deps.clock()).toISOString();
  const keys = await deps.db.write(async (trx) =>
    changeSealingKeys(trx, deps.config.dataDir, (known) => {
      if (known[0]?.id !== before) throw new AppError('conflict', 'Another rotation has just begun.');
      // the newest is never dropped, so no number comes twice
      const number = Math.max(0, ...known.map(({ id }) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
      return [{ id: `k${number}`, key: randomBytes(32).toString('base64'), madeAt }, ...known];
    }),
  );
  return keys[0]?.id ?? '';
}

/** Goes on until a pass that began after every process has noticed the new key finds nothing any more. */
async function finish(
  deps: RotateDeps,
  which: Pick<Rotation, 'keyId' | 'isResumed'>,
  first: Resealed,
  settled: number,
): Promise<Rotation> {
  let resealed = first.resealed;
  for (;;) {
    const isLast = performance.now() >= settled;
    const pass = await sealAnew(deps);
    resealed += pass.resealed;
    if (isLast && pass.resealed === 0)
      return { ...which, resealed, unopened: pass.unopened, leftInLog: !(await emptyLogPatiently(deps.db)) };
    if (!isLast) await sleep(Math.min(PAUSE, Math.max(0, settled - performance.now())));
  }
}
