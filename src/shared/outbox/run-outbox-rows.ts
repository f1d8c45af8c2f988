import type { Clock } from '../clock.ts';
import type { Trx } from '../db/commit-group.ts';
import type { Database } from '../db/database.ts';
import { backoff, type Failed, type JobHandler, type JobTable, type OutboxRow } from '../queue/jobs.ts';
import { countFirstTries, findFirstTries } from './outbox-store.ts';

/**
 * Works many outbox rows off together, as far as it is their first try and they can be done together. Rows that are gone
 * are left out.
 * @param counted who counts the tries. 'here': in one transaction before they are made, so that work that kills its
 *   process is found to have been tried. 'by-queue': the queue knows which work it hands out again, so a transaction is
 *   needed only for those that failed
 * @returns the rows whose work failed, and those that are to be tried each alone, of which nothing has been begun
 */
export async function runOutboxRows(
  deps: { db: Database; clock: Clock; jobs: JobTable },
  ids: readonly string[],
  counted: 'here' | 'by-queue',
): Promise<{ failed: Failed[]; alone: string[] }> {
  if (ids.length === 0) return { failed: [], alone: [] };
  const together = Object.entries<JobHandler>(deps.jobs).filter(([, { runMany }]) => runMany);
  const kinds = together.map(([name]) => name);
  const count = (trx: Trx, tried: readonly { id: string }[]) =>
    countFirstTries(
      trx,
      tried.map(({ id }) => id),
      deps.clock() + backoff(1),
    );
  const countBefore = async (trx: Trx) => {
    const found = await findFirstTries(trx, ids, kinds);
    await count(trx, found.rows);
    return found;
  };
  const { rows, alone } = await (counted === 'here'
    ? deps.db.write(countBefore)
    : findFirstTries(deps.db, ids, kinds));
  const results = await Promise.all(
    together.map(([name, handler]) =>
      runKind(
        handler,
        rows.filter(({ job }) => job === name),
      ),
    ),
  );
  const failed = results.flat();
  if (counted === 'by-queue' && failed.length > 0) await deps.db.write((trx) => count(trx, failed));
  return { failed, alone };
}

async function runKind({ runMany }: JobHandler, rows: OutboxRow[]): Promise<Failed[]> {
  if (!runMany || rows.length === 0) return [];
  try {
    return await runMany(rows);
  } catch (error) {
    return rows.map(({ id }) => ({ id, error }));
  }
}
