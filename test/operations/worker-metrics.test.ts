import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startWorker } from '../../src/start-worker.ts';
import { Client } from '../support/client.ts';
import { createInstallation } from '../support/processes.ts';
import { scrape } from '../support/scrape.ts';
import { startTestServer, until } from '../support/server.ts';

test('a worker tells at its own address what it has done and how the installation is', async (t) => {
  const installation = await createInstallation(t);
  const redis = await installation.startRedis();
  const env = { REDIS_URL: installation.redisUrl, METRICS_LISTEN: '127.0.0.1:0' };
  const server = await startTestServer(t, { env });
  await new Client(server).submit('Wartet auf den Worker');
  const ofServer = () => scrape(`${server.watchUrl}/metrics`);
  const job = 'screen-comment';
  await until(async () => {
    const { value } = await ofServer();
    const isDue = value('wegweiser_outbox_rows', { job, state: 'due' }) === 1;
    return isDue && value('wegweiser_bullmq_jobs', { state: 'waiting' }) === 1;
  }, 'the job waits');

  const worker = await startWorker(server.config, { log: server.deps.log });
  t.after(() => worker.stop());
  assert.notEqual(worker.watchUrl, server.watchUrl);
  const ofWorker = () => scrape(`${worker.watchUrl}/metrics`);
  const tries = 'wegweiser_job_duration_seconds_count';
  const done = await until(async () => {
    const found = await ofWorker();
    const isDone = found.value('wegweiser_comments', { state: 'pending' }) === 1;
    return isDone && found.value('wegweiser_ready', { check: 'redis' }) === 1 && found;
  }, 'the worker has screened it');
  assert.equal(done.value(tries, { job, result: 'done' }), 1);
  assert.equal(done.value('wegweiser_screening_duration_seconds_count'), 1);
  const { value } = await ofServer();
  assert.equal(value(tries, { job, result: 'done' }), undefined, 'the web process has done nothing');

  await redis.kill();
  const without = await until(async () => {
    const found = await ofWorker();
    return found.value('wegweiser_ready', { check: 'redis' }) === 0 && found;
  }, 'the worker misses Redis');
  assert.equal(without.value('wegweiser_bullmq_jobs', { state: 'waiting' }), undefined, 'nobody knows');
  assert.equal(without.value('wegweiser_comments', { state: 'pending' }), 1, 'the rest is there');
  const ready = await fetch(`${worker.watchUrl}/readyz`);
  assert.equal(ready.status, 503);
  const { status } = await fetch(`${worker.watchUrl}/healthz`);
  assert.equal(status, 200);
});

test('an address that is in use ends the start with words', async (t) => {
  const server = await startTestServer(t, { env: { METRICS_LISTEN: '127.0.0.1:0' } });
  const { port } = new URL(server.watchUrl ?? '');
  await assert.rejects(
    startTestServer(t, { env: { METRICS_LISTEN: `127.0.0.1:${port}` } }),
    /METRICS_LISTEN: \d+ is in use on 127\.0\.0\.1/,
  );
});
