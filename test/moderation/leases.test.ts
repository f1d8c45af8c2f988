import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Authorized, authorize } from '../../src/accounts/role.ts';
import { LEASE_DURATION, RENEWAL_PAUSE } from '../../src/moderation/lease.ts';
import { activeLeases, leasesOf } from '../../src/moderation/lease-store.ts';
import { releaseLease, takeLease } from '../../src/moderation/take-lease.ts';
import { SECOND } from '../../src/shared/clock.ts';
import { openDatabase } from '../../src/shared/db/database.ts';
import { newId } from '../../src/shared/ids.ts';
import type { LiveEvent } from '../../src/shared/live.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

interface Desk {
  server: TestServer;
  amina: Client;
  bea: Client;
  visitor: Client;
  time: { now: number };
}

/** Two people at the desk, and a clock that stands still. */
async function start(t: TestContext): Promise<Desk> {
  const time = { now: Date.now() };
  const overrides = { screen: screenByMarker, clock: () => time.now };
  const server = await startTestServer(t, { overrides });
  const amina = await firstAdmin(server);
  const bea = await amina.colleague(server, 'moderator', 'Bea');
  return { server, amina, bea, visitor: new Client(server), time };
}

const comment = async ({ server, visitor }: Desk, text = 'Ein Kommentar') =>
  (await screened(server, visitor, text)).id;

async function take(client: Client, id: string): Promise<{ isMe: boolean; name: string; since: number }> {
  const body = { csrf: await client.csrf() };
  const response = await client.post(`/desk/comments/${id}/lease`, body, { accept: 'application/json' });
  assert.equal(response.status, 200);
  return ((await response.json()) as { holder: Awaited<ReturnType<typeof take>> }).holder;
}

const release = async (client: Client, id: string) =>
  client.post(`/desk/comments/${id}/lease/release`, { csrf: await client.csrf() });

async function holders({ server, time }: Desk): Promise<Record<string, string>> {
  const leases = await activeLeases(server.deps.db, time.now);
  return Object.fromEntries(leases.map(({ commentId, name }) => [commentId, name]));
}

async function moderatorNamed({ server }: Desk, name: string): Promise<Authorized<'moderate'>> {
  const row = await server.deps.db.read
    .selectFrom('user')
    .select(['id', 'name', 'email'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  const moderator = authorize({ ...row, role: 'moderator' }, 'moderate');
  assert.ok(moderator);
  return moderator;
}

test('who opens a comment first holds it, and the next is told since when', async (t) => {
  const desk = await start(t);
  const id = await comment(desk);
  const began = desk.time.now;
  assert.deepEqual(await take(desk.amina, id), { isMe: true, name: 'Amina', since: began });
  desk.time.now += SECOND;
  assert.deepEqual(await take(desk.bea, id), { isMe: false, name: 'Amina', since: began });
  const [lease] = (await leasesOf(desk.server.deps.db, [id, newId()], desk.time.now)).values();
  assert.deepEqual([lease?.name, lease?.since, lease?.until], ['Amina', began, began + LEASE_DURATION]);
  assert.equal((await leasesOf(desk.server.deps.db, [], desk.time.now)).size, 0);
});

test('a lease holds for three minutes: a second before its end it counts, at its end it does not', async (t) => {
  const desk = await start(t);
  const id = await comment(desk);
  const began = desk.time.now;
  await take(desk.amina, id);
  desk.time.now = began + LEASE_DURATION - SECOND;
  assert.equal((await take(desk.bea, id)).name, 'Amina');
  desk.time.now = began + LEASE_DURATION;
  assert.deepEqual(await holders(desk), {});
  assert.deepEqual(await take(desk.bea, id), { isMe: true, name: 'Bea', since: desk.time.now });
  assert.deepEqual(await holders(desk), { [id]: 'Bea' });
});

test('renewing keeps when it began, lasts from then on, and writes at most every 30 seconds', async (t) => {
  const desk = await start(t);
  const { db } = desk.server.deps;
  const id = await comment(desk);
  const began = desk.time.now;
  const until = async () => (await leasesOf(db, [id], desk.time.now)).get(id)?.until;
  await take(desk.amina, id);
  desk.time.now = began + RENEWAL_PAUSE - 1;
  assert.equal((await take(desk.amina, id)).since, began);
  assert.equal(await until(), began + LEASE_DURATION);
  desk.time.now = began + RENEWAL_PAUSE;
  assert.equal((await take(desk.amina, id)).since, began);
  assert.equal(await until(), began + RENEWAL_PAUSE + LEASE_DURATION);
  desk.time.now = began + LEASE_DURATION + SECOND;
  assert.equal((await take(desk.bea, id)).name, 'Amina');
});

test('opening another comment gives up the first, unless both are asked for', async (t) => {
  const desk = await start(t);
  const [first, second, third] = [await comment(desk), await comment(desk), await comment(desk)];
  await take(desk.amina, first);
  await take(desk.amina, second);
  assert.deepEqual(await holders(desk), { [second]: 'Amina' });
  await takeLease(desk.server.deps, await moderatorNamed(desk, 'Amina'), third, { keepOthers: true });
  assert.deepEqual(await holders(desk), { [second]: 'Amina', [third]: 'Amina' });
  await take(desk.bea, second);
  assert.deepEqual(await holders(desk), { [second]: 'Amina', [third]: 'Amina' });
});

test('who releases a comment leaves it to the next; nobody releases what others hold', async (t) => {
  const desk = await start(t);
  const id = await comment(desk);
  await take(desk.amina, id);
  assert.equal((await release(desk.bea, id)).status, 204);
  assert.deepEqual(await holders(desk), { [id]: 'Amina' });
  assert.equal((await release(desk.amina, id)).status, 204);
  assert.deepEqual(await holders(desk), {});
  assert.equal((await take(desk.bea, id)).isMe, true);
});

test('what has ended leaves the table with the next that is taken', async (t) => {
  const desk = await start(t);
  const [first, second] = [await comment(desk), await comment(desk)];
  await take(desk.amina, first);
  desk.time.now += LEASE_DURATION;
  await take(desk.bea, second);
  const rows = await desk.server.deps.db.read.selectFrom('lease').select('comment_id').execute();
  assert.deepEqual(rows, [{ comment_id: second }]);
});

test('of two who open a comment at the same moment in two processes exactly one gets it', async (t) => {
  const desk = await start(t);
  const other = openDatabase(desk.server.config.dataDir);
  t.after(() => other.close());
  const [amina, bea] = [await moderatorNamed(desk, 'Amina'), await moderatorNamed(desk, 'Bea')];
  const told: LiveEvent[] = [];
  desk.server.deps.live.subscribe((event) => told.push(event));
  for (let round = 0; round < 20; round += 1) {
    const id = await comment(desk);
    told.length = 0;
    const takers = [
      takeLease(desk.server.deps, amina, id),
      takeLease({ ...desk.server.deps, db: other }, bea, id),
      takeLease({ ...desk.server.deps, db: other }, amina, id),
      takeLease(desk.server.deps, bea, id),
    ];
    const leases = await Promise.all(takers);
    const names = new Set(leases.map(({ name }) => name));
    assert.equal(names.size, 1, 'all are told the same');
    assert.deepEqual(await holders(desk).then((held) => held[id]), [...names][0]);
    assert.equal(told.filter(({ kind }) => kind === 'leased').length, 1);
  }
});

test('taking and releasing is told once each, a renewal is not', async (t) => {
  const desk = await start(t);
  const [first, second] = [await comment(desk), await comment(desk)];
  const amina = await moderatorNamed(desk, 'Amina');
  const told: LiveEvent[] = [];
  desk.server.deps.live.subscribe((event) => told.push(event));
  await takeLease(desk.server.deps, amina, first);
  desk.time.now += RENEWAL_PAUSE;
  await takeLease(desk.server.deps, amina, first);
  await takeLease(desk.server.deps, amina, second);
  await releaseLease(desk.server.deps, amina, second);
  await releaseLease(desk.server.deps, amina, second);
  assert.deepEqual(
    told.map(({ kind, commentIds, personId }) => [kind, ...commentIds, personId === amina.id]),
    [
      ['leased', first, true],
      ['released', first, true],
      ['leased', second, true],
      ['released', second, true],
    ],
  );
});

test('a lease blocks nobody: who does not hold it decides all the same', async (t) => {
  const desk = await start(t);
  const id = await comment(desk);
  await take(desk.amina, id);
  const response = await decideOn(desk.bea, id, 'approval');
  assert.deepEqual(
    [response.status, response.headers.get('location')],
    [303, '/desk/moderation?done=approved'],
  );
});

test('without JavaScript the form leads back to the comment or to the queue', async (t) => {
  const desk = await start(t);
  const id = await comment(desk);
  const csrf = await desk.amina.csrf();
  const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const taken = await desk.amina.post(`/desk/comments/${id}/lease`, { csrf }, asPage);
  assert.deepEqual([taken.status, taken.headers.get('location')], [303, `/desk/comments/${id}`]);
  assert.deepEqual(await holders(desk), { [id]: 'Amina' });
  const released = await desk.amina.post(`/desk/comments/${id}/lease/release`, { csrf }, asPage);
  assert.deepEqual([released.status, released.headers.get('location')], [303, '/desk/moderation']);
});

test('a comment that is not there cannot be opened, and nothing is taken without the token', async (t) => {
  const desk = await start(t);
  const id = await comment(desk);
  const csrf = await desk.amina.csrf();
  for (const missing of [newId(), 'x', '%00']) {
    assert.equal((await desk.amina.post(`/desk/comments/${missing}/lease`, { csrf })).status, 404);
  }
  assert.equal((await desk.amina.post(`/desk/comments/${id}/lease`, {})).status, 403);
  assert.deepEqual(await holders(desk), {});
});
