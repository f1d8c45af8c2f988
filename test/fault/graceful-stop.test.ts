import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { createInstallation } from '../support/processes.ts';
import { until } from '../support/server.ts';
import { connectTo } from './redis-contents.ts';
import { assertScreenedOnce, readStored, untilAllIsDone } from './stored.ts';
import { isTaken, isUp, submit, textOf } from './visitors.ts';

test('a worker that is told to stop finishes what it has begun, begins nothing more, and the next one does the rest', async (t) => {
  const count = 300;
  const installation = await createInstallation(t);
  await installation.startRedis();
  const web = await installation.startWeb();
  const long = 'Das haben wir in unserer Stadt lange besprochen, und viele waren dabei. '.repeat(60);
  for (let number = 0; number < count; number += 20) {
    const batch = Array.from({ length: 20 }, (_, index) => `${long}${textOf(`n${number + index}`, 1)}`);
    const answers = await Promise.all(batch.map((text, index) => submit(installation.url, text, index)));
    assert.ok(answers.every(isTaken));
  }
  assert.equal(await web.terminate(), 0);
  const redis = connectTo(t, installation.redisUrl);
  const running = () => redis.llen('bull:wegweiser:active');
  const worker = await installation.startWorker();
  await until(async () => (await running()) > 0, 'a job is running');
  assert.equal(await worker.terminate(), 0);

  const { comments, outbox } = await readStored(installation.dataDir);
  t.diagnostic(`${count - outbox.length} of ${count} were screened before the worker stopped`);
  assert.ok(outbox.length > 0, 'the worker was stopped in the middle');
  // the job of a row that was begun and not finished would stay active in Redis
  assert.equal(await running(), 0);
  for (const row of outbox) assert.equal(row.attempts, 0);
  const waiting = new Set(outbox.map(({ subjectId }) => subjectId));
  for (const comment of comments) {
    if (waiting.has(comment.id)) assert.deepEqual(comment.events, ['submitted 1']);
    else assertScreenedOnce(comment);
  }

  await installation.startWorker();
  await untilAllIsDone(installation.dataDir);
  const after = await readStored(installation.dataDir);
  assert.equal(after.comments.length, count);
  after.comments.forEach(assertScreenedOnce);
});

for (const fault of ['is away', 'hangs'] as const) {
  test(`a worker stops although Redis ${fault}`, async (t) => {
    const installation = await createInstallation(t);
    const redis = await installation.startRedis();
    const worker = await installation.startWorker();
    if (fault === 'hangs') redis.signal('SIGSTOP');
    else {
      await redis.kill();
      await until(() => worker.output().includes('Redis is away'), 'the worker has noticed');
    }
    assert.equal(await worker.terminate(), 0);
  });
}

test('a web process that is told to stop answers the requests it has begun to read and takes no others', async (t) => {
  const count = 20;
  const installation = await createInstallation(t);
  const web = await installation.startWeb({ REDIS_URL: '' });
  const begun = await Promise.all(
    Array.from({ length: count }, (_, number) => begin(installation.url, textOf(`slow${number}`, number))),
  );
  const ended = web.terminate();
  await until(async () => !(await isUp(installation.url)), 'new connections are refused');

  const answers = await Promise.all(begun.map(finish));
  for (const { statusCode } of answers) assert.equal(statusCode, 202);
  assert.equal(await ended, 0);
  const { comments } = await readStored(installation.dataDir);
  assert.equal(comments.length, count);
});

test('a web process that is told to stop says so where proxies ask, and takes comments until they have noticed', async (t) => {
  const installation = await createInstallation(t);
  const web = await installation.startWeb({ REDIS_URL: '', DRAIN_SECONDS: '3' });
  const health = await fetch(`${installation.url}/healthz`);
  assert.deepEqual([health.status, await health.json()], [200, { status: 'ok', engine: 'in-process' }]);
  const ended = web.terminate();
  const answer = await until(async () => {
    const asked = await fetch(`${installation.url}/healthz`);
    return asked.status === 503 && asked;
  }, 'it says that it is stopping');
  assert.deepEqual(await answer.json(), { status: 'stopping', engine: 'in-process' });
  assert.equal(answer.headers.get('connection'), 'close', 'who keeps connections lets go of them');
  assert.ok(isTaken(await submit(installation.url, textOf('late', 1), 1)));
  assert.equal(await ended, 0);
  assert.equal((await readStored(installation.dataDir)).comments.length, 1);
});

test('a web process that is told to stop while visitors write answers every comment that it stores', async (t) => {
  const installation = await createInstallation(t);
  const web = await installation.startWeb({ REDIS_URL: '' });
  let taken = 0;
  async function writeUntilRefused(visitor: number): Promise<void> {
    for (let number = 0; ; number += 1) {
      const text = textOf(`v${visitor}n${number}`, number);
      const answer = await submit(installation.url, text, number).catch(() => null);
      if (!answer) return;
      assert.ok(isTaken(answer));
      taken += 1;
    }
  }
  const visitors = Promise.all(Array.from({ length: 8 }, (_, visitor) => writeUntilRefused(visitor)));
  await until(() => taken > 50, 'visitors are writing');
  assert.equal(await web.terminate(), 0);
  await visitors;
  assert.equal((await readStored(installation.dataDir)).comments.length, taken);
});

test('a connection without a request does not keep a web process from stopping', async (t) => {
  const installation = await createInstallation(t);
  const web = await installation.startWeb({ REDIS_URL: '' });
  const { port } = new URL(installation.url);
  const silent = connect(Number(port), '127.0.0.1');
  const unfinished = connect(Number(port), '127.0.0.1');
  t.after(() => [silent, unfinished].map((socket) => socket.destroy()));
  for (const socket of [silent, unfinished]) socket.on('error', () => {});
  await Promise.all([once(silent, 'connect'), once(unfinished, 'connect')]);
  unfinished.write('GET /demo HTTP/1.1\r\nHost: lo');
  assert.equal(await web.terminate(), 0);
});

interface Begun {
  request: ClientRequest;
  body: string;
}

/** Sends the head of a submission and waits until the server asks for the body. */
async function begin(url: string, text: string): Promise<Begun> {
  const body = JSON.stringify({ text });
  const sending = request(`${url}/api/v1/pages/demo/comments`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  sending.flushHeaders();
  await once(sending, 'continue');
  return { request: sending, body };
}

async function finish({ request: sending, body }: Begun): Promise<IncomingMessage> {
  const answer = once(sending, 'response');
  sending.end(body);
  const [response] = (await answer) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response;
}
