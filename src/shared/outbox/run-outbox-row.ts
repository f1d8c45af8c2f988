import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { AppError } from '../errors.ts';
import { backoff, type JobTable } from '../queue/jobs.ts';
import { beginAttempt } from './outbox-store.ts';

/**
 * Works one outbox row off; both engines call this and nothing else. Does nothing when the row is gone.
 * After `maxAttempts` tries, whether they threw or took their process with them, the job's `giveUp` runs instead.
 * @param died how many processes the queue knows to have died of it
 * @throws what the handler throws; the engine tries again after `backoff`
 */
export async function runOutboxRow(
  deps: { db: Database; clock: Clock; jobs: JobTable },
  id: string,
  died = 0,
): Promise<void> {
  const row = await deps.db.write((trx) =>
    beginAttempt(trx, id, (attempts) => deps.clock() + backoff(attempts), died),
  );
  if (!row) return;
  const handler = deps.jobs[row.job as keyof JobTable];
  if (!handler) throw new AppError('internal', `No handler for the job ${row.job}.`);
  if (row.attempts > handler.maxAttempts) await handler.giveUp(row);
  else await handler.run(row);
}
