import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, databaseFile } from '../../../src/shared/db/database.ts';
import { measureNothings } from '../bare-jobs.ts';
import { askAtOnce, askSteadily, summary } from '../load.ts';
import { type Process, startRedis, startWegweiser } from '../processes.ts';
import { CONNECTIONS } from '../rounds.ts';
import { perSecond, type Row } from '../row.ts';
import { BUSY, prepareSite } from '../site.ts';
import { createSubmissions } from '../submissions.ts';

const COMMENTS = 10_000;
const LEAST = 0.7;
const STEADY = 500;
/** Seconds; before them as many to warm up, since so little at a time has not been asked yet. */
const STEADY_SECONDS = 10;
const SLOWEST = 60;
const POST_SECONDS = 4;
/** Shares of the comments that are left at the beginning and at the end of the measurement. */
const WARMED_UP = 0.6;
const NEARLY_DONE = 0.1;
const LOOK_EVERY = 4;
const PATIENCE = 60_000;

/** Comments screened by a worker over BullMQ, beside jobs that do nothing; and how long a comment waits for it. */
export async function screening(folder: string): Promise<Row[]> {
  const site = await prepareSite(join(folder, 'screening'), COMMENTS);
  const redisFolder = join(folder, 'redis');
  mkdirSync(redisFolder, { recursive: true });
  const redis = await startRedis(redisFolder);
  const nothings = await measureNothings(redis.url);
  const env = { REDIS_URL: redis.url };
  const web = await startWegweiser('server.ts', site.folder, env);
  const database = connect(databaseFile(site.folder), { readonly: true });
  let worker: Process | undefined;
  try {
    const options = { port: web.port, next: await createSubmissions(web.port, BUSY), status: 202 };
    await askAtOnce(options, CONNECTIONS, POST_SECONDS);
    const left = countLeft(database);
    const waiting = left.now();
    worker = await startWegweiser('worker.ts', site.folder, env, false);
    // the first ones are screened while it warms up
    await left.atMost(waiting * WARMED_UP);
    const [from, used, begun] = [left.now(), worker.cpu(), performance.now()];
    await left.atMost(waiting * NEARLY_DONE);
    const screened = from - left.now();
    const rate = screened / ((performance.now() - begun) / 1000);
    const cpu = ((worker.cpu() - used) / screened) * 1_000_000;
    await left.atMost(0);
    await askSteadily(options, STEADY, STEADY_SECONDS);
    await left.atMost(0);
    const followed = followVerdicts(database);
    const load = await askSteadily(options, STEADY, STEADY_SECONDS)
      .finally(() => left.atMost(0))
      .finally(followed.stop);
    const verdicts = summary(followed.waits, STEADY_SECONDS);
    return [
      { what: 'BullMQ, jobs that do nothing, only worked off', measured: perSecond(nothings.done) },
      {
        what: 'BullMQ, jobs that do nothing, added and worked off, 10 at a time',
        measured: perSecond(nothings.addedAndDone),
      },
      {
        what: 'comments screened over BullMQ by one worker',
        measured: perSecond(rate),
        cpu,
        ratio: rate / nothings.addedAndDone,
        demanded: `≥ ${LEAST} of jobs added and worked off`,
        reached: rate / nothings.addedAndDone >= LEAST,
      },
      {
        what: `from comment to verdict at ${STEADY}/s`,
        measured: perSecond(load.perSecond),
        p50: verdicts.p50,
        p99: verdicts.p99,
        demanded: `p99 ≤ ${SLOWEST} ms`,
        reached: verdicts.p99 <= SLOWEST && load.perSecond > STEADY * 0.95,
      },
    ];
  } finally {
    database.close();
    await Promise.all([web.stop(), worker?.stop()]);
    await redis.stop();
  }
}

/** How many comments are not screened yet. */
function countLeft(database: ReturnType<typeof connect>) {
  const count = database
    .prepare<[], number>("SELECT count(*) FROM outbox WHERE job = 'screen-comment'")
    .pluck();
  const now = () => count.get() ?? 0;
  return {
    now,
    async atMost(number: number): Promise<void> {
      const end = performance.now() + PATIENCE;
      while (now() > number && performance.now() < end) await sleep(LOOK_EVERY);
    },
  };
}

/** Looks every few milliseconds which verdicts are there by now, and how old their comments are then. */
function followVerdicts(database: ReturnType<typeof connect>) {
  const last = database.prepare<[], number>('SELECT max(rowid) FROM comment_event').pluck();
  const newer = database.prepare<[number], { place: number; type: string; created_at: number }>(
    `SELECT comment_event.rowid AS place, type, created_at FROM comment_event
     JOIN comment ON comment.id = comment_id WHERE comment_event.rowid > ? ORDER BY comment_event.rowid`,
  );
  let seen = last.get() ?? 0;
  const waits: number[] = [];
  const look = () => {
    const now = Date.now();
    for (const { place, type, created_at } of newer.all(seen)) {
      seen = place;
      if (type === 'screened') waits.push(now - created_at);
    }
  };
  const timer = setInterval(look, LOOK_EVERY);
  return {
    waits,
    stop(): void {
      clearInterval(timer);
      look();
    },
  };
}
