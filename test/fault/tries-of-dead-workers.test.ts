import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type JobsOptions, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { screen } from '../../src/screening/screen.ts';
import { openDatabase } from '../../src/shared/db/database.ts';
import { startWorker } from '../../src/start-worker.ts';
import { Client } from '../support/client.ts';
import { createInstallation } from '../support/processes.ts';
import { startTestServer, until } from '../support/server.ts';
import { inReverse } from './in-reverse.ts';
import { connectTo } from './redis-contents.ts';
import { readStored } from './stored.ts';

const TRIES = 5;
const TEXTS = ['Die Wohnungen sind gut geworden.', 'Danke für den Bericht über das Fest.'];
/** Milliseconds after which a worker of this test that went silent counts as dead. */
const SOON = 100;
const OPTIONS: JobsOptions = { removeOnComplete: true, attempts: 10 };

/** A server whose comments wait for a worker, in jobs that the test makes. */
async function start(test: TestContext) {
  const t = inReverse(test);
  const installation = await createInstallation(t);
  await installation.startRedis();
  const server = await startTestServer(t, { env: { REDIS_URL: installation.redisUrl } });
  const redis = connectTo(t, installation.redisUrl);
  const queue = new Queue('wegweiser', { connection: redis });
  t.after(() => queue.close());
  const visitor = new Client(server);
  for (const text of TEXTS) await visitor.submit(text);
  await until(async () => (await queue.getWaitingCount()) === TEXTS.length, 'the comments are in jobs');
  await queue.drain();
  const db = openDatabase(server.config.dataDir);
  t.after(() => db.close());
  const rows = await db.read.selectFrom('outbox').selectAll().execute();
  const tries: number[] = [];

  /** Starts a worker that works, and notes which try is counted when it screens. */
  async function work(failures = 0): Promise<void> {
    const worker = await startWorker(server.config, {
      async screen(text, options) {
        const counted = await db.read.selectFrom('outbox').select('attempts').execute();
        tries.push(...counted.map(({ attempts }) => attempts));
        if (tries.length <= failures) throw new Error('cannot be screened');
        return { ...screen(text, options), label: 'general' };
      },
    });
    t.after(() => worker.stop());
    await until(async () => (await readStored(server.config.dataDir)).outbox.length === 0, 'all is done');
  }
  const events = async () => (await readStored(server.config.dataDir)).comments.map((one) => one.events);
  return { t, redis, queue, ids: rows.map(({ id }) => id), db, tries, work, events };
}

/** As if a worker died of the job that often: it takes it and is never heard of again. */
async function die(redis: Redis, queue: Queue, times: number): Promise<void> {
  const connection = redis.duplicate({ maxRetriesPerRequest: null });
  const worker = new Worker('wegweiser', null, {
    connection,
    autorun: false,
    lockDuration: SOON,
    stalledInterval: SOON,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  await worker.waitUntilReady();
  for (let death = 1; death <= times; death++) {
    const job = await worker.getNextJob(`worker ${death}`, { block: false });
    assert.equal(job?.stalledCounter, death - 1);
    await worker.startStalledCheckTimer();
    await until(async () => (await queue.getWaitingCount()) === 1, 'the job is handed out again');
  }
  await worker.close();
  connection.disconnect();
}

test('of comments that a worker died of together, each is tried alone, and that try counts as the second', async (t) => {
  const { redis, queue, ids, tries, work, events } = await start(t);
  await queue.add('outbox', { ids }, OPTIONS);
  await die(redis, queue, 1);
  await work();
  assert.ok(tries.includes(2), `counted when they were screened: ${tries}`);
  assert.ok(!tries.includes(0), 'a try was not counted before it was made');
  assert.deepEqual(await events(), Array(2).fill(['submitted 1', 'screened 1']));
});

test('a comment of which every worker died is held for a person without being tried once more', async (t) => {
  const { redis, queue, ids, db, tries, work, events } = await start(t);
  const [deadly, other] = ids as [string, string];
  await db.write((trx) => trx.deleteFrom('outbox').where('id', '=', other).execute());
  await queue.add('outbox', { id: deadly }, { ...OPTIONS, jobId: deadly });
  await die(redis, queue, TRIES);
  await work();
  assert.deepEqual(tries, []);
  assert.deepEqual((await events()).sort(), [['submitted 1'], ['submitted 1', 'screening_failed 1']]);
});

test('a worker that died and tries that failed are counted together', async (t) => {
  const { redis, queue, ids, db, tries, work } = await start(t);
  const [failing, other] = ids as [string, string];
  await db.write((trx) => trx.deleteFrom('outbox').where('id', '=', other).execute());
  await queue.add('outbox', { id: failing }, { ...OPTIONS, jobId: failing });
  await die(redis, queue, 2);
  await work(2);
  assert.deepEqual(tries, [3, 4, 5]);
});
