import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createApp } from '../../src/app.ts';
import { LEASE_DURATION } from '../../src/moderation/lease.ts';
import { HEARTBEAT, STREAMS_PER_PROCESS, STREAMS_PER_SESSION } from '../../src/moderation/live-feed.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { type OpenStream, openStream } from '../support/live-stream.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { decideOn, referralOf, screened } from '../support/stored.ts';

interface Desk {
  server: TestServer;
  amina: Client;
  bea: Client;
  visitor: Client;
  time: { now: number };
}

async function start(t: TestContext): Promise<Desk> {
  const time = { now: Date.now() };
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => time.now } });
  const amina = await firstAdmin(server);
  const bea = await amina.colleague(server, 'moderator', 'Bea');
  return { server, amina, bea, visitor: new Client(server), time };
}

/** As `start`, where heartbeats come when the test says so. */
async function startWithHeartbeats(t: TestContext): Promise<Desk & { beat(): void }> {
  // before the server stops, which needs its real intervals
  t.after(() => t.mock.timers.reset());
  const desk = await start(t);
  t.mock.timers.enable({ apis: ['setInterval'] });
  return { ...desk, beat: () => t.mock.timers.tick(HEARTBEAT) };
}

const about = (kind: string, id: string) => (data: { kind: string; ids: string[] }) =>
  data.kind === kind && data.ids.includes(id);

const lease = async (client: Client, id: string, more = '') =>
  client.post(`/desk/comments/${id}/lease${more}`, { csrf: await client.csrf() });

test('the stream is one that browsers and proxies hand on at once and keep nowhere', async (t) => {
  const { amina } = await start(t);
  const { response, wait, raw } = await openStream(t, amina);
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream\b/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('x-accel-buffering'), 'no');
  assert.equal(response.headers.get('content-encoding'), null);
  await wait('counts');
  assert.match(raw(), /^retry: 3000\n\n/);
});

test('a page hears what arrives, who opens it, who gives it back, and who decides', async (t) => {
  const { server, amina, bea, visitor } = await start(t);
  const [hers, others] = [await openStream(t, bea), await openStream(t, amina)];
  const { id } = await screened(server, visitor, 'Ein Kommentar', {
    email: 'karin@example.org',
    name: 'Karin',
  });
  assert.deepEqual((await others.wait('queue', about('arrived', id))).data, {
    kind: 'arrived',
    ids: [id],
    by: null,
  });

  await lease(bea, id);
  const seenBy = async (stream: OpenStream, kind: string) =>
    (await stream.wait('queue', about(kind, id))).data.by;
  assert.deepEqual(await seenBy(others, 'leased'), { name: 'Bea', isMe: false });
  assert.deepEqual(await seenBy(hers, 'leased'), { name: 'Bea', isMe: true });
  await lease(bea, id, '/release');
  assert.deepEqual(await seenBy(others, 'released'), { name: 'Bea', isMe: false });
  await decideOn(bea, id, 'approval');
  assert.deepEqual(await seenBy(others, 'decided'), { name: 'Bea', isMe: false });
  const kinds = others.events.filter(({ event }) => event === 'queue').map(({ data }) => data.kind);
  assert.deepEqual(kinds, ['arrived', 'leased', 'released', 'decided']);
});

test('what its writer changes or takes back leaves the queue, by nobody, and comes again after the screening', async (t) => {
  const { server, amina, visitor } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  const stream = await openStream(t, amina);
  await visitor.post(`${receipt}/edit`, { text: 'Ein anderer Kommentar' });
  assert.equal((await stream.wait('queue', about('decided', id))).data.by, null);
  await stream.wait('queue', about('arrived', id));
  const before = stream.events.length;
  await visitor.post(`${receipt}/withdrawal`, {});
  assert.equal((await stream.wait('queue', about('decided', id), before)).data.by, null);
});

test('a comment that could not be screened arrives too', async (t) => {
  const { server, amina, visitor } = await start(t);
  const stream = await openStream(t, amina);
  await server.deps.queue.stop();
  const receipt = await visitor.submit('Ein Kommentar #broken');
  const row = await server.deps.db.read.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
  await server.deps.jobs['screen-comment'].giveUp({ ...row, subjectId: row.subject_id });
  assert.equal(await visitor.stateOf(receipt), 'pending');
  await stream.wait('queue', about('arrived', row.subject_id));
});

test('the counts come with the stream and after each change; referrals only to who may read them', async (t) => {
  const { server, amina, bea, visitor } = await start(t);
  await screened(server, visitor, 'Der erste');
  const [admin, moderator] = [await openStream(t, amina), await openStream(t, bea)];
  const told = (stream: OpenStream, waiting: number, referrals: number | null) =>
    stream.wait('counts', (data) => data.waiting === waiting && data.referrals === referrals);
  await told(admin, 1, 0);
  await told(moderator, 1, null);
  const { id } = await screened(server, visitor, 'Bitte um Rat #referral');
  await admin.wait('queue', about('arrived', id));
  await told(admin, 1, 1);
  const referral = await referralOf(server, id);
  await amina.post(`/desk/referrals/${referral?.id}/return`, { csrf: await amina.csrf() });
  await told(admin, 2, 0);
  await told(moderator, 2, null);
  assert.deepEqual((await moderator.wait('queue', (data) => data.by !== null)).data.by, {
    name: 'Amina',
    isMe: false,
  });
});

test('many changes at once are counted at most once a second, and the last count is right', async (t) => {
  const { server, amina, visitor } = await start(t);
  const stream = await openStream(t, amina);
  await stream.wait('counts', ({ waiting }) => waiting === 0);
  const began = performance.now();
  const count = 20;
  for (let number = 0; number < count; number += 1) await screened(server, visitor, `Kommentar ${number}`);
  await stream.wait('counts', ({ waiting }) => waiting === count);
  const seconds = (performance.now() - began) / 1000;
  const counted = stream.events.filter(({ event }) => event === 'counts').length;
  assert.ok(counted <= seconds + 3, `${counted} counts in ${seconds} s`);
});

test('no words, names of writers or e-mail addresses go through a stream', async (t) => {
  const { server, amina, bea, visitor } = await start(t);
  const stream = await openStream(t, amina);
  const personal = { name: 'Karin', email: 'karin@example.org' };
  const { id } = await screened(server, visitor, 'Geheimwort', personal);
  const { id: referred } = await screened(server, visitor, 'Geheimwort #referral', personal);
  await lease(bea, id);
  await decideOn(bea, id, 'rejection');
  await stream.wait('queue', about('decided', id));
  await stream.wait('queue', about('arrived', referred));
  await stream.wait('counts', ({ referrals }) => referrals === 1);
  assert.doesNotMatch(stream.raw(), /Geheimwort|Karin|@|amina|Kommentar/);
  const shapes = new Set(stream.events.map(({ event, data }) => `${event} ${Object.keys(data).sort()}`));
  assert.deepEqual([...shapes].sort(), ['counts overdue,referrals,waiting', 'queue by,ids,kind']);
});

test('every 20 seconds a stream says that it lives', async (t) => {
  const { amina, beat } = await startWithHeartbeats(t);
  const stream = await openStream(t, amina);
  await stream.wait('counts');
  assert.doesNotMatch(stream.raw(), /heartbeat/);
  for (const count of [1, 2, 3]) {
    beat();
    await until(() => stream.raw().match(/^: heartbeat$/gm)?.length === count, `heartbeat ${count}`);
  }
});

test('a stream ends when its session ends, and others go on', async (t) => {
  const { amina, bea, beat } = await startWithHeartbeats(t);
  const [hers, other] = [await openStream(t, bea), await openStream(t, amina)];
  await bea.post('/desk/sign-out', { csrf: await bea.csrf() });
  beat();
  await until(() => hers.isOver(), 'her stream ends');
  await other.wait('beat');
  assert.equal(other.isOver(), false);
  assert.equal((await bea.get('/desk/live')).status, 303);
});

test('a counsellor who becomes a moderator hears no more of referrals, and one whose session runs out nothing', async (t) => {
  const { server, amina, beat } = await startWithHeartbeats(t);
  const cem = await amina.colleague(server, 'counsellor', 'Cem');
  const stream = await openStream(t, cem);
  const { db } = server.deps;
  const { id } = await db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', 'Cem')
    .executeTakeFirstOrThrow();
  await stream.wait('counts', ({ referrals }) => referrals === 0);
  await db.write((trx) => trx.updateTable('user').set({ role: 'moderator' }).where('id', '=', id).execute());
  beat();
  await stream.wait('beat');
  // the counts of one second are sent together
  await until(() => {
    beat();
    return stream.events.some(({ event, data }) => event === 'counts' && data.referrals === null);
  }, 'the stream says no count of referrals');
  const expiresAt = new Date(Date.now() - 1000).toISOString();
  await db.write((trx) => trx.updateTable('session').set({ expiresAt }).where('userId', '=', id).execute());
  beat();
  await until(() => stream.isOver(), 'the stream ends');
});

test('a lease that nobody released is told as released once its time is over', async (t) => {
  const { server, amina, bea, visitor, time, beat } = await startWithHeartbeats(t);
  const [held, over] = [await screened(server, visitor, 'Eins'), await screened(server, visitor, 'Zwei')];
  const stream = await openStream(t, amina);
  await lease(bea, over.id);
  await stream.wait('queue', about('leased', over.id));
  time.now += LEASE_DURATION - 1000;
  await lease(amina, held.id);
  beat();
  await stream.wait('beat');
  time.now += 1000;
  beat();
  const { data } = await stream.wait('queue', about('released', over.id));
  assert.deepEqual(data.by, { name: 'Bea', isMe: false });
  beat();
  await until(
    () => stream.events.filter(({ event }) => event === 'beat').length === 3,
    'the third heartbeat',
  );
  const released = stream.events.filter(({ data }) => data.kind === 'released').map(({ data }) => data.ids);
  assert.deepEqual(released, [[over.id]], 'once, and not what is still held');
});

test('what changed unheard, as while Redis was away, is counted at the next heartbeat', async (t) => {
  const { server, amina, visitor, beat } = await startWithHeartbeats(t);
  const { id } = await screened(server, visitor, 'Ein Kommentar');
  const stream = await openStream(t, amina);
  await stream.wait('counts', ({ waiting }) => waiting === 1);
  await server.deps.db.write((trx) =>
    trx.updateTable('comment').set({ state: 'spam' }).where('id', '=', id).execute(),
  );
  beat();
  await stream.wait('counts', ({ waiting }) => waiting === 0);
});

test('a stream ends when the account is deactivated, or needs a second factor that it does not have', async (t) => {
  t.after(() => t.mock.timers.reset());
  const server = await startTestServer(t, { env: { SECOND_FACTOR: 'required' } });
  const client = await firstAdmin(server);
  const set = (values: { role?: string; deactivated_at?: number | null }) =>
    server.deps.db.write((trx) => trx.updateTable('user').set(values).execute());
  t.mock.timers.enable({ apis: ['setInterval'] });
  for (const ending of [{ deactivated_at: Date.now() }, { role: 'counsellor' }]) {
    await set({ role: 'moderator', deactivated_at: null });
    const stream = await openStream(t, client);
    await stream.wait('counts');
    t.mock.timers.tick(HEARTBEAT);
    await stream.wait('beat');
    await set(ending);
    t.mock.timers.tick(HEARTBEAT);
    await until(stream.isOver, `the stream ends: ${Object.keys(ending)}`, 5000);
  }
});

test('a session has five streams at most, and one that closes makes room', async (t) => {
  const { amina, bea } = await start(t);
  const streams: OpenStream[] = [];
  for (let number = 0; number < STREAMS_PER_SESSION; number += 1) streams.push(await openStream(t, amina));
  const refused = await amina.get('/desk/live');
  assert.equal(refused.status, 429);
  assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
  await openStream(t, bea);
  await streams[0]?.close();
  await until(() => openStream(t, amina).catch(() => null), 'there is room again');
});

test('a process has 500 streams at most', async (t) => {
  const { server, amina } = await start(t);
  const moderator = { id: newId(), name: 'X', email: 'x@example.org', role: 'moderator' } as const;
  const crowd = createServer((_req, res) => {
    const recheck = () => Promise.resolve(moderator);
    server.deps.liveFeed.open({ sessionId: newId(), person: moderator, recheck }, res);
  }).listen(0, '127.0.0.1');
  t.after(() => crowd.closeAllConnections());
  t.after(() => crowd.close());
  await once(crowd, 'listening');
  const { port } = crowd.address() as AddressInfo;
  const opened = Array.from({ length: STREAMS_PER_PROCESS }, () => once(request({ port }).end(), 'response'));
  await Promise.all(opened);
  const refused = await amina.get('/desk/live');
  assert.equal(refused.status, 503);
  assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
});

test('asking for the head of a stream opens none', async (t) => {
  const { server, amina } = await start(t);
  const cookie = amina.cookies();
  const response = await fetch(`${server.url}/desk/live`, { method: 'HEAD', headers: { cookie } });
  assert.equal(response.status, 200);
  for (let number = 0; number < STREAMS_PER_SESSION; number += 1) await openStream(t, amina);
});

test('a server that is told to stop ends its streams at once', async (t) => {
  const { server, amina, bea } = await start(t);
  const streams = [await openStream(t, amina), await openStream(t, amina), await openStream(t, bea)];
  const began = performance.now();
  await server.stop();
  const milliseconds = performance.now() - began;
  await until(() => streams.every((stream) => stream.isOver()), 'the streams end');
  assert.ok(milliseconds < 2000, `stopping took ${milliseconds} ms`);
});

test('the time limit on requests ends what does not arrive, and no stream', async (t) => {
  const { server, amina, visitor } = await start(t);
  const limits = { requestTimeout: 300, headersTimeout: 200, connectionsCheckingInterval: 50 };
  const strict = createServer(limits, createApp(server.deps)).listen(0, '127.0.0.1');
  t.after(() => strict.close());
  await once(strict, 'listening');
  const { port } = strict.address() as AddressInfo;
  const cookie = amina.cookies();
  const response = await fetch(`http://127.0.0.1:${port}/desk/live`, { headers: { cookie } });
  const stream = await openStream(t, { get: async () => response } as unknown as Client);
  const unfinished = connect(port, '127.0.0.1').on('error', () => {});
  t.after(() => unfinished.destroy());
  unfinished.write('GET /demo HTTP/1.1\r\nHost: lo');
  await once(unfinished.resume(), 'close'); // later than the stream would have been ended
  const { id } = await screened(server, visitor, 'Ein Kommentar');
  await stream.wait('queue', about('arrived', id));
  assert.equal(stream.isOver(), false);
});

test('the desk may run our own scripts and nothing else; pages of visitors without a form run none', async (t) => {
  const { amina, visitor } = await start(t);
  const policy = async (client: Client, path: string) =>
    (await client.get(path)).headers.get('content-security-policy') ?? '';
  for (const path of ['/desk/moderation', '/DESK/moderation', '/desk/nothing']) {
    const given = await policy(amina, path);
    assert.match(given, /script-src 'self'(;|$)/);
    assert.match(given, /connect-src 'self'(;|$)/);
    assert.doesNotMatch(given, /unsafe|https?:|\*/);
  }
  for (const path of ['/', '/contacts', '/deskx', '/nothing']) {
    const given = await policy(visitor, path);
    assert.match(given, /default-src 'none'/);
    assert.doesNotMatch(given, /script-src|connect-src/);
  }
});

test('a page that has left before its stream begins is not followed', async (t) => {
  const { server, amina } = await start(t);
  const person = { id: newId(), name: 'Amina', email: '', role: 'admin' } as const;
  const viewer = { sessionId: 'left', person, recheck: async () => person };
  const statuses: number[] = [];
  const web = createServer(async (req, res) => {
    if (req.url === '/leaves') {
      req.socket.destroy();
      await once(res, 'close');
    }
    server.deps.liveFeed.open(viewer, res);
    statuses.push(res.statusCode);
  }).listen(0, '127.0.0.1');
  t.after(() => web.close());
  await once(web, 'listening');
  const { port } = web.address() as AddressInfo;
  for (let index = 0; index < STREAMS_PER_SESSION; index++)
    await fetch(`http://127.0.0.1:${port}/leaves`).catch(() => undefined);
  await until(() => statuses.length === STREAMS_PER_SESSION, 'all have left');
  // as many streams as a session may have are still to be had
  const leave = new AbortController();
  t.after(() => leave.abort());
  const response = await fetch(`http://127.0.0.1:${port}/stays`, { signal: leave.signal });
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  assert.equal((await amina.get('/desk/moderation')).status, 200);
});
