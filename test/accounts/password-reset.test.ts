import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { DAY } from '../../src/shared/clock.ts';
import { hashToken } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { setUpApp } from '../support/totp.ts';

const OLD = 'drei gelbe Boote im Nebel';
const NEW = 'vier rote Drachen im Wind';

async function start(t: TestContext, later: { by: number } = { by: 0 }) {
  const server = await startTestServer(t, { overrides: { clock: () => Date.now() + later.by } });
  const admin = await firstAdmin(server);
  return { server, admin, bea: await admin.colleague(server, 'moderator', 'Bea') };
}

/** A link that an admin makes for Bea. @returns its path */
async function linkFor(server: TestServer, admin: Client, name = 'Bea'): Promise<string> {
  const { id } = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  const csrf = await admin.csrf('/desk/people');
  const page = await (await admin.post(`/desk/people/${id}/password-reset`, { csrf })).text();
  return /wegweiser\.test(\/desk\/password-resets\/[\w-]{22})</.exec(page)?.[1] ?? '';
}

const signIn = async (server: TestServer, password: string) =>
  (await new Client(server).post('/desk/sign-in', { email: 'bea@example.org', password })).status;
const where = (response: Response) => [response.status, response.headers.get('location')];

test('a link sets a new password once and ends every session of that person', async (t) => {
  const { server, admin, bea } = await start(t);
  const link = await linkFor(server, admin);
  const stranger = new Client(server);
  assert.match(await (await stranger.get(link)).text(), /bea@example\.org/);
  const short = await stranger.post(link, { password: 'kurz' });
  assert.deepEqual([short.status, /zu kurz/.test(await short.text())], [400, true]);
  assert.deepEqual(where(await stranger.post(link, { password: NEW })), [303, '/desk/sign-in?reset']);
  assert.match(await (await stranger.get('/desk/sign-in?reset')).text(), /Das neue Passwort gilt/);
  assert.deepEqual(where(await bea.get('/desk/moderation')), [303, '/desk/sign-in']);
  assert.equal((await admin.get('/desk/people')).status, 200, 'others stay');
  assert.deepEqual([await signIn(server, OLD), await signIn(server, NEW)], [401, 303]);
  assert.equal((await stranger.get(link)).status, 404);
  assert.equal((await stranger.post(link, { password: OLD })).status, 404);
  assert.equal(await signIn(server, NEW), 303);
});

test('a link is stored as a hash, is over after a day, and a new one replaces it', async (t) => {
  const later = { by: 0 };
  const { server, admin } = await start(t, later);
  const first = await linkFor(server, admin);
  const second = await linkFor(server, admin);
  const rows = await server.deps.db.read.selectFrom('password_reset').selectAll().execute();
  assert.deepEqual(
    rows.map((row) => row.token_hash),
    [hashToken(second.split('/').at(-1) ?? '')],
  );
  const stranger = new Client(server);
  assert.equal((await stranger.get(first)).status, 404);
  later.by = DAY - 60_000;
  assert.equal((await stranger.get(second)).status, 200);
  later.by = DAY + 1000;
  assert.equal((await stranger.get(second)).status, 404);
  assert.equal((await stranger.post(second, { password: NEW })).status, 404);
  assert.ok(!server.logged.join('\n').includes(second.split('/').at(-1) ?? ''));
});

test('used twice at once it works once', async (t) => {
  const { server, admin } = await start(t);
  const link = await linkFor(server, admin);
  const answers = await Promise.all(
    [NEW, `${NEW}!`].map((password) => new Client(server).post(link, { password })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404]);
});

test('a new password does not get around the second factor, and ends a sign-in that waits for it', async (t) => {
  const { server, admin, bea } = await start(t);
  const { backupCodes } = await setUpApp(bea);
  const waiting = new Client(server);
  await waiting.post('/desk/sign-in', { email: 'bea@example.org', password: OLD });
  const link = await linkFor(server, admin);
  await new Client(server).post(link, { password: NEW });
  assert.deepEqual(where(await waiting.post('/desk/sign-in/code', { code: backupCodes[0] ?? '' })), [
    303,
    '/desk/sign-in',
  ]);
  const client = new Client(server);
  const response = await client.post('/desk/sign-in', { email: 'bea@example.org', password: NEW });
  assert.equal(response.headers.get('location'), '/desk/sign-in/code');
});

test('there is no link for a deactivated person, and the one they had is over', async (t) => {
  const { server, admin } = await start(t);
  const link = await linkFor(server, admin);
  const id = (
    await server.deps.db.read.selectFrom('password_reset').select('user_id').executeTakeFirstOrThrow()
  ).user_id;
  const csrf = await admin.csrf('/desk/people');
  await admin.post(`/desk/people/${id}/deactivation`, { csrf });
  assert.equal((await new Client(server).get(link)).status, 404);
  assert.equal((await admin.post(`/desk/people/${id}/password-reset`, { csrf })).status, 409);
});

test('a person changes the password with the old one, and their other sessions end', async (t) => {
  const { server, bea } = await start(t);
  const other = new Client(server);
  await other.post('/desk/sign-in', { email: 'bea@example.org', password: OLD });
  const csrf = await bea.csrf('/desk/account');
  const change = (current: string, next: string) =>
    bea.post('/desk/account/password', { csrf, current, next });
  const wrong = await change('falsch', NEW);
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /id="current-error">Das Passwort stimmt nicht/);
  assert.match(await (await change(OLD, 'kurz')).text(), /id="next-error">Das Passwort ist zu kurz/);
  assert.equal((await other.get('/desk/moderation')).status, 200);
  assert.deepEqual(where(await change(OLD, NEW)), [303, '/desk/account?done=password']);
  assert.equal((await bea.get('/desk/moderation')).status, 200);
  assert.equal((await other.get('/desk/moderation')).status, 303);
  assert.deepEqual([await signIn(server, OLD), await signIn(server, NEW)], [401, 303]);
});

test('old passwords cannot be tried out on the account page', async (t) => {
  const { bea } = await start(t);
  const csrf = await bea.csrf('/desk/account');
  for (let tries = 0; tries < 5; tries += 1)
    assert.equal(
      (await bea.post('/desk/account/password', { csrf, current: `x${tries}`, next: NEW })).status,
      400,
    );
  assert.equal((await bea.post('/desk/account/password', { csrf, current: OLD, next: NEW })).status, 429);
});
