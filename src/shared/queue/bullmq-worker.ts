import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { type Clock, SECOND } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log.ts';
import { countFirstTries } from '../outbox/outbox-store.ts';
import { runOutboxRow } from '../outbox/run-outbox-row.ts';
import { runOutboxRows } from '../outbox/run-outbox-rows.ts';
import { type JobData, QUEUE_NAME } from './bullmq-job.ts';
import type { BullmqProducer } from './bullmq-producer.ts';
import { backoff, type JobTable } from './jobs.ts';
import type { Queue } from './queue.ts';
import { connectRedis } from './redis.ts';

/** A worker that died is noticed after this long. */
const LOCK_DURATION = 10 * SECOND;
const CONCURRENCY = 10;
/** A Redis that is away or hangs keeps a worker from stopping no longer than this; the outbox knows what is done. */
const CLOSE_PATIENCE = 5 * SECOND;

interface Deps {
  db: Database;
  clock: Clock;
  log: Log;
  jobs: JobTable;
  queue: Pick<BullmqProducer, 'enqueueEach'>;
}

/** Works jobs off, ten at a time; as many of these processes as wanted may run. */
export function createBullmqWorker(deps: Deps, redisUrl: string): Pick<Queue, 'start' | 'stop'> {
  const redis: Redis = connectRedis(redisUrl, deps.log, true);
  const running = new Set<Promise<void>>();

  /** @param died how many processes took the job before and were not heard of again */
  async function work(data: JobData, died: number): Promise<void> {
    const run = 'id' in data ? workAlone(data.id, died) : workTogether(data.ids, died);
    running.add(run);
    try {
      await run;
    } catch (error) {
      const rows = 'ids' in data ? { rows: data.ids.length } : { outbox: data.id };
      deps.log.warn({ err: error, ...rows }, 'job failed and will be tried again');
      // BullMQ writes message and stack into Redis, and an error may quote what the visitor wrote
      throw new Error('The job failed; the log says why.');
    } finally {
      running.delete(run);
    }
  }

  async function workAlone(id: string, died: number): Promise<void> {
    if (died === 0) {
      const { failed, alone } = await runOutboxRows(deps, [id], 'by-queue');
      for (const { error } of failed) throw error;
      if (alone.length === 0) return;
    }
    await runOutboxRow(deps, id, died);
  }

  /** What failed or has been tried before gets a job of its own: what kills its process takes no others with it again. */
  async function workTogether(ids: readonly string[], died: number): Promise<void> {
    if (died > 0) {
      await deps.db.write((trx) => countFirstTries(trx, ids, deps.clock() + backoff(1)));
      deps.queue.enqueueEach(ids, 0);
      return;
    }
    const { failed, alone } = await runOutboxRows(deps, ids, 'by-queue');
    for (const { id, error } of failed)
      deps.log.warn({ err: error, outbox: id }, 'job failed and will be tried again');
    deps.queue.enqueueEach(
      failed.map(({ id }) => id),
      backoff(1),
    );
    deps.queue.enqueueEach(alone, 0);
  }

  // BullMQ counts in Redis, in the same step in which it takes the job from a worker that is silent
  const worker = new Worker<JobData>(QUEUE_NAME, (job) => work(job.data, job.stalledCounter), {
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
