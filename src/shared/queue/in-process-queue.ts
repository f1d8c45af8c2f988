import type { Clock } from '../clock.ts';
import { SECOND } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log.ts';
import {
  type DueRow,
  dueRows,
  type Lane,
  laneOf,
  nextDueAt,
  recallFromFuture,
} from '../outbox/outbox-store.ts';
import { runOutboxRow } from '../outbox/run-outbox-row.ts';
import { runOutboxRows } from '../outbox/run-outbox-rows.ts';
import { giveWay } from './give-way.ts';
import type { Failed, JobTable } from './jobs.ts';
import type { Queue } from './queue.ts';

const BATCH = 20;
/** While visitors are waiting: they wait no longer than these take. */
const BATCH_WHEN_BUSY = 4;
/** Mails that are sent at the same time. */
const MAIL_BATCH = 5;
const SHORTEST_PAUSE = 250;
/** Even if a timer were missed, the outbox is looked at this often. */
export const SWEEP_EVERY = 30 * SECOND;

interface Deps {
  db: Database;
  clock: Clock;
  log: Log;
  jobs: JobTable;
}

/**
 * The engine of a single process without Redis: drains the outbox in this process, oldest first, and gives way to
 * those who wait for an answer. Mails have a lane of their own, so that a mail server that hangs keeps no comment
 * waiting.
 */
export function createInProcessQueue(deps: Deps): Queue {
  const lanes = {
    screening: createLane(deps, 'screening', BATCH),
    mail: createLane(deps, 'mail', MAIL_BATCH),
  };
  return {
    engine: 'in-process',
    bullmq: null,
    enqueue(_ids, job) {
      for (const lane of job === undefined ? Object.values(lanes) : [lanes[laneOf(job)]]) lane.wake();
    },
    async start() {
      for (const lane of Object.values(lanes)) lane.start();
    },
    async stop() {
      await Promise.all(Object.values(lanes).map((lane) => lane.stop()));
    },
  };
}

/** Works off, one batch after the other, what is due of some kinds of work. */
function createLane(deps: Deps, lane: Lane, batch: number) {
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
    for (let isBusy = false; ; ) {
      const most = isBusy ? Math.min(batch, BATCH_WHEN_BUSY) : batch;
      const rows = started ? await dueRows(deps.db, deps.clock(), most, null, lane) : [];
      if (rows.length === 0) return;
      const begun = performance.now();
      const tried = await attemptAll(rows);
      isBusy = await giveWay(performance.now() - begun);
      // rows that could not even be begun are still due: pause instead of spinning
      if (!tried) return;
    }
  }

  /** @returns whether any was done */
  async function attemptAll(rows: readonly DueRow[]): Promise<boolean> {
    const fresh = rows.filter(({ attempts }) => attempts === 0).map(({ id }) => id);
    const { failed, alone } = await runOutboxRows(deps, fresh, 'here');
    failed.forEach(noteFailure);
    const tried = rows.filter(({ attempts }) => attempts > 0).map(({ id }) => id);
    const done = await Promise.all([...alone, ...tried].map(attempt));
    return failed.length + alone.length < fresh.length || done.includes(true);
  }

  async function attempt(id: string): Promise<boolean> {
    try {
      await runOutboxRow(deps, id);
      return true;
    } catch (error) {
      noteFailure({ id, error });
      return false;
    }
  }

  function noteFailure({ id, error }: Failed): void {
    deps.log.warn({ err: error, outbox: id }, 'job failed and will be tried again');
  }

  /** Wakes when the next row that waits for its next try becomes due. */
  async function schedule(): Promise<void> {
    const due = await recallFromFuture(deps.db, deps.clock())
      .then(() => nextDueAt(deps.db, lane))
      .catch(() => null);
    if (!started) return;
    clearTimeout(timer);
    const wait =
      due === null ? SWEEP_EVERY : Math.min(SWEEP_EVERY, Math.max(SHORTEST_PAUSE, due - deps.clock()));
    timer = setTimeout(wake, wait);
  }

  return {
    wake,
    start() {
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
