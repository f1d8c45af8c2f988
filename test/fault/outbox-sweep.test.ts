import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstallation } from '../support/processes.ts';
import { until } from '../support/server.ts';
import { assertScreenedOnce, countUndone, readStored, untilAllIsDone } from './stored.ts';
import { isTaken, submit, textOf } from './visitors.ts';

const COUNT = 20;

async function submitMany(url: string): Promise<void> {
  const numbers = Array.from({ length: COUNT }, (_, number) => number);
  const answers = await Promise.all(
    numbers.map((number) => submit(url, textOf(`sweep${number}`, number), number)),
  );
  for (const answer of answers) assert.ok(isTaken(answer), `answered ${answer.status}`);
}

async function assertAllScreenedOnce(dataDir: string): Promise<void> {
  const { comments } = await readStored(dataDir);
  assert.equal(comments.length, COUNT);
  comments.forEach(assertScreenedOnce);
}

test('what was taken while there was no Redis is screened by a worker that starts later, without a web process', async (t) => {
  const installation = await createInstallation(t);
  const web = await installation.startWeb();
  await submitMany(installation.url);
  await web.kill();
  assert.deepEqual(await countUndone(installation.dataDir), { received: COUNT, outbox: COUNT });

  await installation.startRedis();
  await installation.startWorker();
  await untilAllIsDone(installation.dataDir);
  await assertAllScreenedOnce(installation.dataDir);
});

test('a worker that started before Redis does what is in the outbox when Redis comes, without a web process', async (t) => {
  const installation = await createInstallation(t);
  const web = await installation.startWeb();
  await submitMany(installation.url);
  await web.kill();
  await installation.startWorker();

  await installation.startRedis();
  await untilAllIsDone(installation.dataDir);
  await assertAllScreenedOnce(installation.dataDir);
});

test('a web process that started before Redis hands its jobs to Redis when that comes', async (t) => {
  const installation = await createInstallation(t);
  await installation.startWeb();
  await submitMany(installation.url);
  await installation.startRedis();
  await installation.startWorker();
  await untilAllIsDone(installation.dataDir);
  await assertAllScreenedOnce(installation.dataDir);
});

test('jobs that Redis has lost are found in the outbox when Redis comes back empty', async (t) => {
  const installation = await createInstallation(t);
  const redis = await installation.startRedis();
  const web = await installation.startWeb();
  await submitMany(installation.url);
  await web.kill();
  await redis.kill();
  installation.loseRedisData();
  await installation.startRedis();

  const worker = await installation.startWorker();
  await untilAllIsDone(installation.dataDir);
  await assertAllScreenedOnce(installation.dataDir);
  assert.equal(await worker.terminate(), 0);
});

test('comments are taken while Redis hangs, and screened when it goes on', async (t) => {
  const installation = await createInstallation(t);
  const redis = await installation.startRedis();
  await installation.startWorker();
  await installation.startWeb();
  await until(async () => (await fetch(`${installation.url}/healthz`)).ok, 'the server answers');
  redis.signal('SIGSTOP');
  await submitMany(installation.url);
  redis.signal('SIGCONT');
  await untilAllIsDone(installation.dataDir);
  await assertAllScreenedOnce(installation.dataDir);
});
