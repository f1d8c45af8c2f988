import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { createLog } from '../../src/shared/log.ts';
import { createBullmqProducer } from '../../src/shared/queue/bullmq-queue.ts';
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
  const producer = createBullmqProducer({ db, clock: () => NOW, log: createLog('silent') }, url);
  t.after(() => producer.stop());
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue('wegweiser', { connection: redis });
  t.after(async () => {
    await queue.close();
    redis.disconnect();
  });
  await producer.start();
  await until(async () => (await queue.getWaitingCount()) >= 1300, 'everything is in Redis');
  producer.enqueue(['row-1', 'row-2']);
  await producer.stop();
  assert.equal(await queue.getWaitingCount(), 1300);
  assert.equal(await queue.getJob('later'), undefined);
});
