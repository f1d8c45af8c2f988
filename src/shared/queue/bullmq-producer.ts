import { Queue as BullQueue, type JobType } from 'bullmq';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../log.ts';
import { type DueRow, dueRows, recallFromFuture } from '../outbox/outbox-store.ts';
import { idsOf, type JobData, jobAlone, jobsTogether, QUEUE_NAME } from './bullmq-job.ts';
import { SWEEP_EVERY } from './in-process-queue.ts';
import type { Queue } from './queue.ts';
import { connectRedis } from './redis.ts';

const SWEEP_BATCH = 500;
/**
 * Milliseconds for which new rows are collected into one job: each job costs several answers of Redis, and each commit of
 * a worker keeps the web process waiting. A single comment waits so much longer for its verdict.
 */
const COLLECT_FOR = 5;
/** Where jobs are that are still to be done. */
const UNDONE: JobType[] = ['waiting', 'active', 'delayed', 'prioritized'];

interface Deps {
  db: Database;
  clock: Clock;
  log: Log;
}

export interface BullmqProducer extends Queue {
  /** As `enqueue`, with a job for each row. @param delay milliseconds until their turn */
  enqueueEach(ids: readonly string[], delay: number): void;
}

/**
 * Puts outbox rows into BullMQ: what is written at the same time together, and by a sweep all that are due and not
 * there.
 */
export function createBullmqProducer(deps: Deps, redisUrl: string): BullmqProducer {
  const redis = connectRedis(redisUrl, deps.log, false);
  const queue = new BullQueue<JobData>(QUEUE_NAME, {
    connection: redis,
    skipWaitingForReady: true,
    skipVersionCheck: true,
  });
  queue.on('error', () => {}); // connectRedis has logged it
  let timer: NodeJS.Timeout | undefined;
  let waiting: string[] = [];
  let collecting: NodeJS.Timeout | undefined;
  let sweeping: Promise<void> | null = null;

  async function add(jobs: ReturnType<typeof jobsTogether>): Promise<boolean> {
    if (redis.status !== 'ready') return false;
    try {
      if (jobs.length > 0) await queue.addBulk(jobs);
      return true;
    } catch (error) {
      deps.log.warn({ err: error, jobs: jobs.length }, 'jobs could not be queued; the sweep will');
      return false;
    }
  }

  async function addCollected(): Promise<void> {
    clearTimeout(collecting);
    collecting = undefined;
    const batch = waiting;
    waiting = [];
    await add(jobsTogether(batch));
  }

  /** Everything that is due and in no job, in batches; what has been tried before gets a job of its own. */
  async function sweepAll(): Promise<void> {
    const now = deps.clock();
    await recallFromFuture(deps.db, now);
    let queued: Set<string> | null = null;
    let after: DueRow | null = null;
    for (;;) {
      const due: DueRow[] = await dueRows(deps.db, now, SWEEP_BATCH, after);
      if (due.length === 0 || redis.status !== 'ready') return;
      queued ??= await idsInRedis(queue);
      const rows = due.filter(({ id }) => !queued?.has(id));
      const fresh = rows.filter(({ attempts }) => attempts === 0).map(({ id }) => id);
      const tried = rows.filter(({ attempts }) => attempts > 0).map(({ id }) => jobAlone(id));
      if (!(await add([...jobsTogether(fresh), ...tried]))) return;
      after = due.at(-1) ?? null;
    }
  }

  async function sweep(): Promise<void> {
    sweeping ??= sweepAll()
      .catch((error: unknown) => deps.log.error({ err: error }, 'the outbox could not be swept'))
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
      waiting.push(...ids);
      collecting ??= setTimeout(() => void addCollected(), COLLECT_FOR);
    },
    enqueueEach(ids, delay) {
      if (ids.length > 0) void add(ids.map((id) => jobAlone(id, delay)));
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
      await addCollected();
      await queue.close().catch(() => {});
      redis.disconnect();
    },
  };
}

/** The outbox rows that are in some job. Jobs that move meanwhile may be missed: then a row is in two, and done once. */
async function idsInRedis(queue: BullQueue<JobData>): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const type of UNDONE) {
    for (let from = 0; ; from += SWEEP_BATCH) {
      const jobs = await queue.getJobs([type], from, from + SWEEP_BATCH - 1);
      // a page may be short: what has been done since it was listed is left out
      if (jobs.length === 0) break;
      for (const { data } of jobs) for (const id of idsOf(data)) ids.add(id);
    }
  }
  return ids;
}
