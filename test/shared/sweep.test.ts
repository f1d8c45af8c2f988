import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { createLog } from '../../src/shared/log.ts';
import { idsOf, type JobData } from '../../src/shared/queue/bullmq-job.ts';
import { createBullmqProducer } from '../../src/shared/queue/bullmq-producer.ts';
import { startRedis } from '../support/redis.ts';
import { temporaryFolder, until } from '../support/server.ts';

const NOW = 1_000_000;

test('the sweep hands everything that is due to Redis, however much it is, and nothing twice', async (t) => {
  const url = await startRedis(t);
  const folder = temporaryFolder(t);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  await db.write(async (trx) => {
    for (let index = 0; index < 1300; index += 1) {
      // many rows of the same moment, so that a batch ends among equals
      const due_at = NOW - Math.floor(index / 700);
      await trx
        .insertInto('outbox')
        .values({ id: `row-${index}`, job: 'screen-comment', subject_id: 'x', due_at, created_at: 0 })
        .execute();
    }
    await trx
      .insertInto('outbox')
      .values({ id: 'later', job: 'screen-comment', subject_id: 'x', due_at: NOW + 1, created_at: 0 })
      .execute();
  });
  const createProducer = () => createBullmqProducer({ db, clock: () => NOW, log: createLog('silent') }, url);
  const [producer, another] = [createProducer(), createProducer()];
  t.after(() => Promise.all([producer.stop(), another.stop()]));
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue('wegweiser', { connection: redis });
  t.after(async () => {
    await queue.close();
    redis.disconnect();
  });
  const idsInRedis = async () => (await queue.getWaiting()).flatMap(({ data }) => idsOf(data as JobData));
  await producer.start();
  await until(async () => (await idsInRedis()).length >= 1300, 'everything is in Redis');
  await another.start();
  await another.stop();
  await producer.stop();
  const ids = await idsInRedis();
  assert.equal(ids.length, 1300);
  assert.equal(new Set(ids).size, 1300);
  assert.ok(!ids.includes('later'));
  assert.ok((await queue.getWaitingCount()) < 100, 'many rows make one job');
});

test('what has been tried before gets a job of its own', async (t) => {
  const url = await startRedis(t);
  const folder = temporaryFolder(t);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  await db.write(async (trx) => {
    for (const [id, attempts] of [
      ['new-1', 0],
      ['new-2', 0],
      ['tried-1', 1],
      ['tried-2', 3],
    ] as const)
      await trx
        .insertInto('outbox')
        .values({ id, job: 'screen-comment', subject_id: 'x', attempts, due_at: 0, created_at: 0 })
        .execute();
  });
  const producer = createBullmqProducer({ db, clock: () => NOW, log: createLog('silent') }, url);
  t.after(() => producer.stop());
  await producer.start();
  await until(async () => {
    return producer.bullmq && (await producer.bullmq.getWaitingCount().catch(() => 0)) === 3;
  }, 'everything is in Redis');
  const jobs = (await producer.bullmq?.getWaiting()) ?? [];
  assert.deepEqual(
    jobs
      .map(({ data }) => idsOf(data as JobData))
      .sort((a, b) => b.length - a.length || (a[0] ?? '').localeCompare(b[0] ?? '')),
    [['new-1', 'new-2'], ['tried-1'], ['tried-2']],
  );
});
