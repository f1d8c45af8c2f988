import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Queue } from 'bullmq';
import { openDatabase } from '../../src/shared/db/database.ts';
import { createLog } from '../../src/shared/log.ts';
import { startWorker } from '../../src/start-worker.ts';
import { Client } from '../support/client.ts';
import { createInstallation } from '../support/processes.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { failingScreen } from './failing-screen.ts';
import { inReverse } from './in-reverse.ts';
import { connectTo, dumpOf } from './redis-contents.ts';
import { readStored } from './stored.ts';

const TRIES = 5;
const TEXT = 'In unserer Gemeinde hat die Unterbringung in Wohnungen funktioniert.';

/** A server and a worker in this process, over a real Redis; the screening fails the first times. */
async function start(test: Pick<TestContext, 'after'>, failures: number) {
  const t = inReverse(test);
  const installation = await createInstallation(t);
  await installation.startRedis();
  const server = await startTestServer(t, { env: { REDIS_URL: installation.redisUrl } });
  const { screen, calls } = failingScreen(failures);
  const logged: string[] = [];
  const worker = await startWorker(server.config, {
    log: createLog('info', { write: (line) => logged.push(line) }),
    screen,
  });
  t.after(() => worker.stop());
  const redis = connectTo(t, installation.redisUrl);
  const queue = new Queue('wegweiser', { connection: redis });
  t.after(() => queue.close());
  return { server, redis, queue, logged, calls };
}

/** As if the row had been tried that often before. */
async function setAttempts(server: TestServer, attempts: number): Promise<void> {
  const db = openDatabase(server.config.dataDir);
  await db.write((trx) => trx.updateTable('outbox').set({ attempts }).execute());
  await db.close();
}

test('a worker tries again with growing pauses, then the comment is held; no words get into Redis or the log', async (t) => {
  const { server, redis, queue, logged, calls } = await start(t, Number.POSITIVE_INFINITY);
  const visitor = new Client(server);
  const receipt = await visitor.submit(TEXT, { name: 'Karin' });
  for (const attempt of [1, 2]) {
    const [job] = await until(async () => {
      const delayed = await queue.getDelayed();
      return delayed[0]?.attemptsMade === attempt && delayed;
    }, `the job waits for its try after ${attempt}`);
    assert.equal(job?.delay, 1000 * 2 ** (attempt - 1));
    assert.equal((await readStored(server.config.dataDir)).outbox[0]?.attempts, attempt);
    assert.doesNotMatch(JSON.stringify([...(await dumpOf(redis))]), /Unterbringung|Karin/);
  }

  await setAttempts(server, TRIES);
  assert.equal(await visitor.stateOf(receipt), 'pending');
  assert.equal(calls(), 2);
  const { comments, outbox } = await readStored(server.config.dataDir);
  assert.deepEqual(outbox, []);
  assert.deepEqual(comments[0]?.events, ['submitted 1', 'screening_failed 1']);
  assert.equal(comments[0].verdict, null);
  await until(async () => (await queue.getJobCountByTypes()) === 0, 'Redis holds no job');
  assert.doesNotMatch(logged.join(''), /Unterbringung|Karin/);
});

test('a worker whose screening works at the second try records one verdict', async (t) => {
  const { server, calls } = await start(t, 1);
  const visitor = new Client(server);
  assert.equal(await visitor.stateOf(await visitor.submit(TEXT)), 'pending');
  assert.equal(calls(), 2);
  const { comments, outbox } = await readStored(server.config.dataDir);
  assert.deepEqual(outbox, []);
  assert.deepEqual(comments[0]?.events, ['submitted 1', 'screened 1']);
  assert.notEqual(comments[0].verdict, null);
});
