import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { createInstallation } from '../support/processes.ts';
import { startTestServer, until } from '../support/server.ts';
import { isTaken, submit, textOf } from './visitors.ts';

/** Open files that are needed beside the connections. */
const SPARE = 500;
const IDLE = 10_000;
/** The server looks every five seconds and lets headers take ten, requests thirty. */
const PATIENCE = 60_000;

interface Raw {
  socket: Socket;
  received(): string;
  isClosed(): boolean;
}

async function open(t: Pick<TestContext, 'after'>, url: string): Promise<Raw> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  t.after(() => socket.destroy());
  let received = '';
  socket.on('data', (part) => {
    received += part.toString('latin1');
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  return { socket, received: () => received, isClosed: () => socket.closed || socket.readableEnded };
}

const HEAD = 'POST /api/v1/pages/demo/comments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

test('whoever sends a head or a body without an end gets 408 or is cut off, and others are answered meanwhile', async (t) => {
  const server = await startTestServer(t);
  const slow = await Promise.all([open(t, server.url), open(t, server.url), open(t, server.url)]);
  const [head, body, dripping] = slow;
  head?.socket.write('GET /demo HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  body?.socket.write(`${HEAD}Content-Length: 1000\r\n\r\n{"text":"`);
  dripping?.socket.write(`${HEAD}Content-Length: 100000\r\n\r\n{"text":"`);
  const drip = setInterval(() => {
    head?.socket.write('a');
    dripping?.socket.write('a');
  }, 500);
  t.after(() => clearInterval(drip));
  await until(
    async () => {
      assert.equal((await fetch(`${server.url}/demo`)).status, 200);
      await sleep(200);
      return slow.every((one) => one.isClosed());
    },
    'all of them are cut off',
    PATIENCE,
  );
  for (const { received } of slow) assert.match(received(), /^(HTTP\/1\.1 408 |$)/);
  assert.deepEqual(await server.deps.db.read.selectFrom('comment').select('id').execute(), []);
});

test('a head that is too long is answered 431, and one that is no HTTP 400', async (t) => {
  const server = await startTestServer(t);
  const long = await open(t, server.url);
  long.socket.write(`GET /demo HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`);
  await until(long.isClosed, 'it is closed');
  assert.match(long.received(), /^HTTP\/1\.1 431 /);
  const nonsense = await open(t, server.url);
  nonsense.socket.write('\x16\x03\x01 this is no HTTP\r\n\r\n');
  await until(nonsense.isClosed, 'it is closed');
  assert.match(nonsense.received(), /^HTTP\/1\.1 400 /);
});

test('a body that is longer than it may be, compressed, or shorter than it says, is stored nowhere', async (t) => {
  const server = await startTestServer(t);
  const post = (body: BodyInit, headers: Record<string, string>) =>
    fetch(`${server.url}/api/v1/pages/demo/comments`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const json = JSON.stringify({ text: textOf('gz', 1) });
  for (const [encoding, body] of [
    ['gzip', gzipSync(json)],
    ['br', json],
    ['gzip', gzipSync(' '.repeat(50_000_000))], // 50 kB that would be 50 MB
  ] as const)
    assert.equal((await post(body, { 'content-encoding': encoding })).status, 415);
  assert.equal((await post(JSON.stringify({ text: 'x'.repeat(300_000) }), {})).status, 413);
  const short = await open(t, server.url);
  short.socket.end(`${HEAD}Content-Length: 1000\r\n\r\n${json}`);
  await until(short.isClosed, 'it is closed');
  const twice = await open(t, server.url);
  twice.socket.write(`${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`);
  await until(twice.isClosed, 'it is closed');
  assert.match(twice.received(), /^HTTP\/1\.1 400 /);
  assert.deepEqual(await server.deps.db.read.selectFrom('comment').select('id').execute(), []);
});

test('ten thousand connections that say nothing keep nobody from being answered', async (t) => {
  const allowed = openFiles();
  const count = Math.min(IDLE, allowed - SPARE);
  if (count < IDLE)
    t.diagnostic(`only ${count} connections: this system lets a process open ${allowed} files`);
  const installation = await createInstallation(t);
  await installation.startWeb({ REDIS_URL: '' });
  const idle: Raw[] = [];
  while (idle.length < count) {
    const next = Array.from({ length: Math.min(500, count - idle.length) }, () => open(t, installation.url));
    idle.push(...(await Promise.all(next)));
  }
  assert.equal((await fetch(`${installation.url}/demo`)).status, 200);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => submit(installation.url, textOf(`idle${n}`, n), n)),
  );
  assert.ok(answers.every(isTaken));
  t.diagnostic(`${idle.filter((one) => !one.isClosed()).length} of ${count} are open`);
});

/** How many files this process may have open. */
function openFiles(): number {
  const { userLimits } = process.report.getReport() as unknown as {
    userLimits: { open_files: { soft: number | string } };
  };
  const { soft } = userLimits.open_files;
  return soft === 'unlimited' ? Number.MAX_SAFE_INTEGER : Number(soft);
}
