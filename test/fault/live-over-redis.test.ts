import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Redis } from 'ioredis';
import { LIVE_CHANNEL } from '../../src/shared/live-redis.ts';
import { Client } from '../support/client.ts';
import { openStream } from '../support/live-stream.ts';
import { createInstallation, type Installation, type Process } from '../support/processes.ts';
import { freePort } from '../support/redis.ts';
import { until } from '../support/server.ts';
import { decideOn } from '../support/stored.ts';
import { connectTo } from './redis-contents.ts';
import { readStored } from './stored.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
const TEXT =
  'Danke für den Bericht. Wohnungen sind besser als Turnhallen, das sollte das Land allen Gemeinden bezahlen.';
const PERSONAL = { name: 'Karin', email: 'karin@example.org' };
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

interface Office {
  installation: Installation;
  redis: Process;
  webs: Process[];
  /** The same person, signed in at each of two web processes. */
  here: Client;
  there: Client;
}

const clientOf = (url: string) => new Client({ url, config: { publicUrl: url } });

/** A connection that outlives its Redis at the end of a test. */
function hearing(t: TestContext, url: string): Redis {
  const redis = connectTo(t, url);
  redis.on('error', () => {});
  return redis;
}

/** How many connections listen to the live channel. */
async function listeners(redis: Redis): Promise<number> {
  const [, count] = (await redis.pubsub('NUMSUB', LIVE_CHANNEL)) as [string, number];
  return count;
}

/** Two web processes and a worker on one database and one Redis. */
async function start(t: TestContext): Promise<Office> {
  const installation = await createInstallation(t);
  const redis = await installation.startRedis();
  const first = await installation.startWeb();
  const token = await until(
    () => /\/desk\/invitations\/([\w-]+)/.exec(first.output())?.[1],
    'there is a link',
  );
  const here = clientOf(installation.url);
  await here.accept(token, 'Amina', 'amina@example.org', PASSWORD);
  const port = String(await freePort());
  const second = await installation.startWeb({ PORT: port });
  const there = clientOf(`http://127.0.0.1:${port}`);
  const entered = await there.post('/desk/sign-in', { email: 'amina@example.org', password: PASSWORD });
  assert.equal(entered.status, 303);
  await installation.startWorker();
  return { installation, redis, webs: [first, second], here, there };
}

const about = (kind: string, id: string) => (data: { kind: string; ids: string[] }) =>
  data.kind === kind && data.ids.includes(id);

async function submit({ installation, here }: Office, text: string): Promise<string> {
  assert.equal(await here.stateOf(await here.submit(text, PERSONAL)), 'pending');
  const { comments } = await readStored(installation.dataDir);
  return comments.find((comment) => comment.text === text)?.id ?? '';
}

test('what a worker and one web process do is seen on the streams of the other, and Redis hears ids only', async (t) => {
  const office = await start(t);
  const { here, there, installation } = office;
  const heard: string[] = [];
  const [redisNow, ear] = [hearing(t, installation.redisUrl), hearing(t, installation.redisUrl)];
  await ear.subscribe(LIVE_CHANNEL);
  ear.on('message', (_channel, text) => heard.push(text));
  const streams = [await openStream(t, here), await openStream(t, there)];
  await until(async () => (await listeners(redisNow)) === 3, 'both processes listen');

  const id = await submit(office, TEXT);
  for (const stream of streams) await stream.wait('queue', about('arrived', id));
  await here.post(`/desk/comments/${id}/lease`, { csrf: await here.csrf() });
  assert.equal((await decideOn(there, id, 'approval')).status, 303);
  for (const stream of streams) {
    const by = async (kind: string) => (await stream.wait('queue', about(kind, id))).data.by;
    assert.deepEqual(await by('leased'), { name: 'Amina', isMe: true });
    assert.deepEqual(await by('decided'), { name: 'Amina', isMe: true });
    await stream.wait('counts', ({ waiting }) => waiting === 0);
    const kinds = stream.events.filter(({ event }) => event === 'queue').map(({ data }) => data.kind);
    assert.deepEqual(kinds, ['arrived', 'leased', 'decided'], 'each once');
  }
  await until(() => heard.length === 3, 'Redis has heard all');
  for (const text of heard) {
    const { from, kind, commentIds, personId, ...more } = JSON.parse(text);
    assert.deepEqual(more, {});
    assert.match(kind, /^(arrived|leased|decided)$/);
    for (const one of [from, ...commentIds, ...(kind === 'arrived' ? [] : [personId])]) assert.match(one, ID);
  }
  assert.doesNotMatch(heard.join(), /Karin|karin|Amina|amina|Turnhallen|@/);
});

test('while Redis is away the own process goes on, and when it is back the others are heard again', async (t) => {
  const office = await start(t);
  const { here, there, installation, redis, webs } = office;
  const [near, far] = [await openStream(t, here), await openStream(t, there)];
  const id = await submit(office, TEXT);
  for (const stream of [near, far]) await stream.wait('queue', about('arrived', id));

  await redis.kill();
  const isLogged = (text: string) => webs.every((web) => web.output().includes(text));
  await until(() => isLogged('Redis is away; other processes do not hear'), 'both have noticed');
  const lease = async (more: string) =>
    (await here.post(`/desk/comments/${id}/lease${more}`, { csrf: await here.csrf() })).status;
  assert.equal(await lease(''), 303);
  await near.wait('queue', about('leased', id));
  assert.equal(await lease('/release'), 204);
  await near.wait('queue', about('released', id));

  await installation.startRedis();
  const redisNow = hearing(t, installation.redisUrl);
  await until(async () => (await listeners(redisNow)) === 2, 'both listen again');
  // the publishing connection comes back by itself, too
  await until(async () => {
    await lease('');
    await lease('/release');
    return far.events.some(({ event, data }) => event === 'queue' && about('released', id)(data));
  }, 'the other process hears again');
  for (const stream of [near, far]) assert.equal(stream.isOver(), false);
  for (const web of webs) {
    assert.equal(web.output().split('Redis is away; other processes').length, 2, 'an outage is logged once');
  }
});

test('a web process with open streams stops at once, with Redis and without', async (t) => {
  const { here, there, redis, webs } = await start(t);
  const [near, far] = [await openStream(t, here), await openStream(t, there)];
  const [first, second] = webs;
  assert.equal(await first?.terminate(), 0);
  await until(() => near.isOver(), 'the stream ends');
  await redis.kill();
  await until(() => second?.output().includes('Redis is away'), 'the other has noticed');
  assert.equal(far.isOver(), false);
  assert.equal(await second?.terminate(), 0);
});

test('what is no message of ours on the channel changes nothing', async (t) => {
  const office = await start(t);
  const { there, installation } = office;
  const stream = await openStream(t, there);
  const redis = hearing(t, installation.redisUrl);
  const event = { from: 'x', kind: 'arrived', commentIds: ['a'], personId: null };
  const messages = [
    '',
    '{',
    '[]',
    'null',
    JSON.stringify({ ...event, kind: 'x' }),
    JSON.stringify({ ...event, text: 'x' }),
  ];
  await until(async () => (await redis.publish(LIVE_CHANNEL, messages[0] ?? '')) > 0, 'it listens');
  for (const message of messages) await redis.publish(LIVE_CHANNEL, message);
  await redis.publish(LIVE_CHANNEL, JSON.stringify({ ...event, commentIds: ['ours'] }));
  await stream.wait('queue', about('arrived', 'ours'));
  assert.equal(stream.events.filter((one) => one.event === 'queue').length, 1);
});
