import type { Clock } from '../clock.ts';
import { SECOND } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log.ts';
import { dueRows, nextDueAt } from '../outbox/outbox-store.ts';
import { runOutboxRow } from '../outbox/run-outbox-row.ts';
import type { JobTable } from './jobs.ts';
import type { Queue } from './queue.ts';

const BATCH = 20;
const SHORTEST_PAUSE = 250;
/** Even if a timer were missed, the outbox is looked at this often. */
export const SWEEP_EVERY = 30 * SECOND;

/** The engine of a single process without Redis: drains the outbox in this process, oldest first. */
export function createInProcessQueue(deps: { db: Database; clock: Clock; log: Log; jobs: JobTable }): Queue {
  let started = false;
  let draining: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    again = true;
    if (!started || draining) return;
    draining = drain()
      .catch((error: unknown) => deps.log.error({ err: error }, 'outbox could not be read'))
      .finally(() => {
        draining = null;
        if (again) wake();
        else void schedule();
      });
  }

  async function drain(): Promise<void> {
    again = false;
    for (;;) {
      const rows = started ? await dueRows(deps.db, deps.clock(), BATCH) : [];
      if (rows.length === 0) return;
      const tried = await Promise.all(rows.map(({ id }) => attempt(id)));
      // rows that could not even be begun are still due: pause instead of spinning
      if (!tried.includes(true)) return;
    }
  }

  async function attempt(id: string): Promise<boolean> {
    try {
      await runOutboxRow(deps, id);
      return true;
    } catch (error) {
      deps.log.warn({ err: error, outbox: id }, 'job failed and will be tried again');
      return false;
    }
  }

  /** Wakes when the next row that waits for its next try becomes due. */
  async function schedule(): Promise<void> {
    const due = await nextDueAt(deps.db).catch(() => null);
    if (!started) return;
    clearTimeout(timer);
    const wait =
      due === null ? SWEEP_EVERY : Math.min(SWEEP_EVERY, Math.max(SHORTEST_PAUSE, due - deps.clock()));
    timer = setTimeout(wake, wait);
  }

  return {
    engine: 'in-process',
    enqueue: wake,
    async start() {
      started = true;
      wake();
    },
    async stop() {
      started = false;
      again = false;
      clearTimeout(timer);
      await draining;
    },
  };
}
