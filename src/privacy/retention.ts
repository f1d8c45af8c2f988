import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { emptyLogPatiently } from '../shared/db/empty-log.ts';
import type { Log } from '../shared/log.ts';
import { findSite } from '../site/find-site.ts';
import { ACCOUNT_SWEEP } from './account-sweep.ts';
import { COMMENT_SWEEPS } from './comment-sweeps.ts';
import type { ErasedKind } from './erased-kind.ts';
import { countErased } from './erasure-count-store.ts';
import { REFERRAL_SWEEP } from './referral-sweep.ts';
import { ROW_SWEEPS } from './row-sweeps.ts';
import type { Sweep } from './sweep.ts';

/** Everything that is erased by itself, in this order. docs/privacy.md has the same list, with reasons. */
export const SWEEPS: readonly Sweep[] = [REFERRAL_SWEEP, ...COMMENT_SWEEPS, ...ROW_SWEEPS, ACCOUNT_SWEEP];

/**
 * Rows in one transaction: whoever sends a comment meanwhile waits no longer than for these. Taking the words of one out of
 * the search index costs some milliseconds.
 */
export const BATCH = 20;
/** After each, in milliseconds: another process that waits for the database gets its turn. */
const PAUSE = 50;

export interface RetentionDeps {
  db: Database;
  clock: Clock;
  log: Log;
}

/**
 * Erases what has been kept long enough, part by part. What is due is read in the transaction that erases it, so however
 * many processes do this, each thing is erased, and counted, once.
 * @param options.signal stops between two parts; the next time goes on
 * @returns how much of what, what there was nothing of left out, and whether the write-ahead log may still hold some
 */
export async function eraseDue(
  deps: RetentionDeps,
  options: { sweeps?: readonly Sweep[]; signal?: AbortSignal; pause?: number } = {},
): Promise<{ erased: Map<ErasedKind, number>; leftInLog: boolean }> {
  const erased = new Map<ErasedKind, number>();
  for (const sweep of options.sweeps ?? SWEEPS) {
    const count = await runSweep(deps, sweep, options);
    if (count > 0) erased.set(sweep.kind, (erased.get(sweep.kind) ?? 0) + count);
  }
  for (const [kind, count] of erased) deps.log.info({ kind, count }, 'erased, as it was kept long enough');
  const leftInLog = erased.size > 0 && !(await emptyLogPatiently(deps.db));
  return { erased, leftInLog };
}

/** How much eraseDue would erase now. */
export async function countDue(deps: Omit<RetentionDeps, 'log'>): Promise<Map<ErasedKind, number>> {
  const due = new Map<ErasedKind, number>();
  for (const sweep of SWEEPS) {
    const { length } = await sweep.due(deps.db.read, await endedBefore(deps, sweep), -1);
    if (length > 0) due.set(sweep.kind, (due.get(sweep.kind) ?? 0) + length);
  }
  return due;
}

/** What ended then or earlier is due. */
const endedBefore = async (deps: Omit<RetentionDeps, 'log'>, { window }: Sweep): Promise<Instant> =>
  deps.clock() - window(await findSite(deps));

async function runSweep(
  deps: RetentionDeps,
  sweep: Sweep,
  { signal, pause = PAUSE }: { signal?: AbortSignal; pause?: number },
): Promise<number> {
  const before = await endedBefore(deps, sweep);
  // most hours nothing is due, and a transaction would cost a write to the disk
  if ((await sweep.due(deps.db.read, before, 1)).length === 0) return 0;
  let erased = 0;
  while (!signal?.aborted) {
    const count = await deps.db.write(async (trx) => {
      const keys = await sweep.due(trx, before, BATCH);
      if (keys.length === 0) return 0;
      const at = deps.clock();
      await sweep.erase(trx, keys, at);
      await countErased(trx, sweep.kind, keys.length, at);
      return keys.length;
    });
    erased += count;
    if (count < BATCH) break;
    await sleep(pause);
  }
  return erased;
}
