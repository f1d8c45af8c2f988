import { setTimeout as sleep } from 'node:timers/promises';
import { Queue as BullQueue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Clock } from '../clock.ts';
import { SECOND } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log.ts';
import { type DueRow, dueRows, recallFromFuture } from '../outbox/outbox-store.ts';
import { runOutboxRow } from '../outbox/run-outbox-row.ts';
import { SWEEP_EVERY } from './in-process-queue.ts';
import type { JobTable } from './jobs.ts';
import type { Queue } from './queue.ts';
import { connectRedis } from './redis.ts';

const NAME = 'wegweiser';
const SWEEP_BATCH = 500;
/** A worker that died is noticed after this long. */
const LOCK_DURATION = 10 * SECOND;
const CONCURRENCY = 10;
/** A Redis that is away or hangs keeps a worker from stopping no longer than this; the outbox knows what is done. */
const CLOSE_PATIENCE = 5 * SECOND;

/**
 * What a job may look like in Redis: the id of the outbox row, twice (job id and data), and nothing else. Tries are
 * counted in the outbox, so here they only space out the repetitions.
 */
const toJob = (id: string) => ({
  name: 'outbox',
  data: { id },
  opts: {
    jobId: id,
    attempts: 10,
    backoff: { type: 'exponential', delay: SECOND },
    removeOnComplete: true,
    removeOnFail: true,
  },
});

interface Deps {
  db: Database;
  clock: Clock;
  log: Log;
}

/** Puts outbox rows into BullMQ: each when it is written, and by a sweep all that are due and not there. */
export function createBullmqProducer(deps: Deps, redisUrl: string): Queue {
  const redis = connectRedis(redisUrl, deps.log, false);
  const queue = new BullQueue(NAME, { connection: redis, skipWaitingForReady: true, skipVersionCheck: true });
  queue.on('error', () => {}); // connectRedis has logged it
  let timer: NodeJS.Timeout | undefined;
  let waiting: string[] = [];
  let sweeping: Promise<void> | null = null;

  async function add(ids: readonly string[]): Promise<boolean> {
    if (redis.status !== 'ready') return false;
    try {
      await queue.addBulk(ids.map(toJob));
      return true;
    } catch (error) {
      deps.log.warn({ err: error, jobs: ids.length }, 'jobs could not be queued; the sweep will');
      return false;
    }
  }

  /** Everything that is due, in batches; what is already in Redis is not added twice, since the job id is the row's. */
  async function sweepAll(): Promise<void> {
    const now = deps.clock();
    await recallFromFuture(deps.db, now);
    let after: DueRow | null = null;
    for (;;) {
      const rows: DueRow[] = await dueRows(deps.db, now, SWEEP_BATCH, after);
      if (rows.length === 0 || !(await add(rows.map(({ id }) => id)))) return;
      after = rows.at(-1) ?? null;
    }
  }

  async function sweep(): Promise<void> {
    sweeping ??= sweepAll()
      .catch((error: unknown) => deps.log.error({ err: error }, 'outbox could not be read'))
      .finally(() => {
        sweeping = null;
      });
    await sweeping;
  }

  const sweepOnReady = () => void sweep();
  return {
    engine: 'bullmq',
    bullmq: queue,
    enqueue(ids) {
      if (waiting.length === 0) {
        setImmediate(() => {
          const batch = waiting;
          waiting = [];
          void add(batch);
        });
      }
      waiting.push(...ids);
    },
    async start() {
      redis.on('ready', sweepOnReady);
      timer = setInterval(sweepOnReady, SWEEP_EVERY);
      await sweep();
    },
    async stop() {
      clearInterval(timer);
      redis.off('ready', sweepOnReady);
      await sweeping;
      await queue.close().catch(() => {});
      redis.disconnect();
    },
  };
}

/** Works jobs off, ten at a time; as many of these processes as wanted may run. */
export function createBullmqWorker(
  deps: Deps & { jobs: JobTable },
  redisUrl: string,
): Pick<Queue, 'start' | 'stop'> {
  const redis: Redis = connectRedis(redisUrl, deps.log, true);
  const running = new Set<Promise<void>>();

  async function work(id: string): Promise<void> {
    const run = runOutboxRow(deps, id);
    running.add(run);
    try {
      await run;
    } catch (error) {
      deps.log.warn({ err: error, outbox: id }, 'job failed and will be tried again');
      // BullMQ writes message and stack into Redis, and an error may quote what the visitor wrote
      throw new Error('The job failed; the log says why.');
    } finally {
      running.delete(run);
    }
  }

  const worker = new Worker<{ id: string }>(NAME, (job) => work(job.data.id), {
    connection: redis,
    autorun: false,
    concurrency: CONCURRENCY,
    lockDuration: LOCK_DURATION,
    stalledInterval: LOCK_DURATION,
    // tries are counted in the outbox, and a row that is given up leaves it: BullMQ need not judge
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    skipVersionCheck: true,
  });
  worker.on('error', () => {}); // connectRedis has logged it
  return {
    async start() {
      void worker.run().catch((error: unknown) => deps.log.error({ err: error }, 'worker stopped'));
    },
    async stop() {
      const isAway = redis.status !== 'ready';
      await Promise.race([worker.close(isAway), sleep(CLOSE_PATIENCE, undefined, { ref: false })]);
      await Promise.allSettled(running);
      redis.disconnect();
    },
  };
}
