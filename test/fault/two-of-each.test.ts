import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Client } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { assertInvariants } from '../support/invariants.ts';
import { openStream } from '../support/live-stream.ts';
import { createInstallation, type Installation, type Process } from '../support/processes.ts';
import { until } from '../support/server.ts';
import { decideOn } from '../support/stored.ts';
import { startRoundRobin } from './round-robin.ts';
import { assertScreenedOnce, readStored, untilAllIsDone } from './stored.ts';
import { isTaken, submit, textOf } from './visitors.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
const PUBLIC_URL = 'http://wegweiser.test';

interface Office {
  installation: Installation;
  urls: [string, string];
  webs: Process[];
  /** Starts one of the two web processes again. */
  start(index: number): Promise<void>;
  setupToken: string;
}

/** Two web processes and two workers over one Redis and one database. */
async function startOffice(t: TestContext, env: Record<string, string> = {}): Promise<Office> {
  const installation = await createInstallation(t);
  await installation.startRedis();
  const port = await freePort();
  const webs: Process[] = [];
  const start = async (index: number) => {
    webs[index] = await installation.startWeb({
      PUBLIC_URL,
      ...env,
      ...(index === 0 ? {} : { PORT: String(port) }),
    });
  };
  await start(0);
  await start(1);
  await installation.startWorker();
  await installation.startWorker();
  const setupToken = await until(
    () => /\/desk\/invitations\/([\w-]+)/.exec(webs[1]?.output() ?? '')?.[1],
    'there is a link',
  );
  return { installation, urls: [installation.url, `http://127.0.0.1:${port}`], webs, start, setupToken };
}

const clientOf = (url: string) => new Client({ url, config: { publicUrl: PUBLIC_URL } });

test('a session, a lease, a decision and the live queue are the same at both web processes, and nothing is doubled', async (t) => {
  const { installation, urls, setupToken } = await startOffice(t);
  const { dataDir } = installation;
  const roundRobin = await startRoundRobin(t, urls);
  const amina = clientOf(roundRobin.url); // every request at another process than the one before
  await amina.accept(setupToken, 'Amina', 'amina@example.org', PASSWORD);
  for (let round = 0; round < 4; round += 1)
    assert.equal((await amina.get('/desk/moderation')).status, 200, 'signed in at both');
  const streams = [await openStream(t, amina), await openStream(t, amina)];

  const count = 60;
  const answers = await Promise.all(
    Array.from({ length: count }, (_, n) => submit(roundRobin.url, textOf(`both${n}`, n), n)),
  );
  assert.ok(answers.every(isTaken));
  await untilAllIsDone(dataDir);
  const { comments } = await readStored(dataDir);
  assert.equal(comments.length, count);
  comments.forEach(assertScreenedOnce);
  const pending = comments.filter(({ state }) => state === 'pending').map(({ id }) => id);
  for (const stream of streams) {
    const arrivals = () =>
      stream.events
        .filter(({ event, data }) => event === 'queue' && data.kind === 'arrived')
        .flatMap(({ data }) => data.ids as string[]);
    await until(() => pending.every((id) => arrivals().includes(id)), 'each arrival is seen');
    for (const id of pending) assert.equal(arrivals().filter((one) => one === id).length, 1, 'seen once');
  }

  for (const id of pending.slice(0, 10)) {
    const decisions = await Promise.all(
      ['approval', 'rejection', 'approval', 'spam'].map((decision) =>
        decideOn(amina, id, decision, { reason: 'off_topic', confirmed: '1' }),
      ),
    );
    const statuses = decisions.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [303, 409, 409, 409], 'one of four decisions counts');
  }
  assert.ok(
    roundRobin.handed.every((handed) => handed > 20),
    `handed to each: ${roundRobin.handed}`,
  );
  await assertInvariants(dataDir);
});

test('a limit counts what was sent to both web processes together', async (t) => {
  const { urls } = await startOffice(t, { SUBMISSIONS_PER_10_MINUTES: '10' });
  const statuses: number[] = [];
  for (let number = 0; number < 16; number += 1)
    statuses.push((await submit(urls[number % 2] ?? '', textOf(`limit${number}`, number), number)).status);
  assert.equal(statuses.filter((status) => status === 429).length, 6, statuses.join());
});

test('web processes are started anew one after the other, and no request fails', async (t) => {
  const { installation, urls, webs, start, setupToken } = await startOffice(t, { DRAIN_SECONDS: '3' });
  const { url, failures } = await startRoundRobin(t, urls);
  const amina = clientOf(url);
  await amina.accept(setupToken, 'Amina', 'amina@example.org', PASSWORD);
  let isOver = false;
  const statuses: number[] = [];
  const visitors = Array.from({ length: 4 }, async (_, visitor) => {
    for (let number = 0; !isOver; number += 1) {
      statuses.push((await submit(url, textOf(`v${visitor}n${number}`, number), number)).status);
      statuses.push((await fetch(`${url}/pages/demo`)).status);
      if (visitor === 0) statuses.push((await amina.get('/desk/moderation')).status);
    }
  });
  const more = async (count: number) => {
    const goal = statuses.length + count;
    await until(() => statuses.length > goal, 'visitors go on', 60_000);
  };
  for (const index of [0, 1]) {
    await more(20);
    assert.equal(await webs[index]?.terminate(), 0);
    await more(20); // the other one does all
    await start(index);
  }
  await more(20);
  isOver = true;
  await Promise.all(visitors);
  assert.deepEqual(failures, []);
  for (const status of statuses) assert.ok([200, 202, 303].includes(status), `answered ${status}`);
  await untilAllIsDone(installation.dataDir);
  const { comments } = await readStored(installation.dataDir);
  assert.equal(comments.length, statuses.filter((status) => status === 202 || status === 303).length);
  comments.forEach(assertScreenedOnce);
  await assertInvariants(installation.dataDir);
  t.diagnostic(`${statuses.length} requests, none failed`);
});
