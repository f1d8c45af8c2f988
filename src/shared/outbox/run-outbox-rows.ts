import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { backoff, type Failed, type JobHandler, type JobTable, type OutboxRow } from '../queue/jobs.ts';
import { beginFirstAttempts } from './outbox-store.ts';

/**
 * Works many outbox rows off together: their first tries are counted in one transaction, and what can be done together
 * is. Rows that are gone are left out.
 * @returns the rows whose work failed, and those that are to be tried each alone, of which nothing has been begun
 */
export async function runOutboxRows(
  deps: { db: Database; clock: Clock; jobs: JobTable },
  ids: readonly string[],
): Promise<{ failed: Failed[]; alone: string[] }> {
  if (ids.length === 0) return { failed: [], alone: [] };
  const together = Object.entries<JobHandler>(deps.jobs).filter(([, { runMany }]) => runMany);
  const { rows, alone } = await deps.db.write((trx) =>
    beginFirstAttempts(
      trx,
      ids,
      together.map(([name]) => name),
      deps.clock() + backoff(1),
    ),
  );
  const failed = await Promise.all(
    together.map(([name, handler]) =>
      runKind(
        handler,
        rows.filter(({ job }) => job === name),
      ),
    ),
  );
  return { failed: failed.flat(), alone };
}

async function runKind({ runMany }: JobHandler, rows: OutboxRow[]): Promise<Failed[]> {
  if (!runMany || rows.length === 0) return [];
  try {
    return await runMany(rows);
  } catch (error) {
    return rows.map(({ id }) => ({ id, error }));
  }
}
