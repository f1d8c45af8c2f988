import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer } from '../support/server.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
const RIGHT = { email: 'amina@example.org', password: PASSWORD };

async function start(t: Parameters<typeof startTestServer>[0], env: Record<string, string> = {}) {
  const server = await startTestServer(t, { env });
  const admin = await firstAdmin(server);
  return { server, admin, stranger: new Client(server) };
}

/** What a browser would send back of the cookies of an answer. */
const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

test('the right e-mail address and password open the desk, in any case and with spaces around the address', async (t) => {
  const { server } = await start(t);
  for (const email of ['amina@example.org', ' AMINA@Example.ORG ']) {
    const person = new Client(server);
    const response = await person.post('/desk/sign-in', { email, password: PASSWORD });
    assert.deepEqual([response.status, response.headers.get('location')], [303, '/desk']);
    for (const cookie of response.headers.getSetCookie()) assert.match(cookie, /HttpOnly/i);
    assert.ok(response.headers.getSetCookie().every((cookie) => /SameSite=Lax/i.test(cookie)));
    assert.equal((await person.get('/desk')).headers.get('location'), '/desk/moderation');
    assert.match(await (await person.get('/desk/moderation')).text(), /Amina/);
  }
});

test('behind https the cookie travels by https alone', async (t) => {
  const { server } = await start(t, { PUBLIC_URL: 'https://wegweiser.test' });
  const response = await new Client(server).post('/desk/sign-in', RIGHT);
  const cookies = response.headers.getSetCookie();
  assert.ok(cookies.length > 0);
  for (const cookie of cookies) {
    assert.match(cookie, /^__Host-wegweiser\.[^;]*;.*; Path=\/;.*; Secure/i);
    assert.doesNotMatch(cookie, /Domain=/i);
  }
});

test('a wrong password and a missing account get the same answer', async (t) => {
  const { server, stranger } = await start(t);
  const pages = new Set<string>();
  for (const [email, password] of [
    ['amina@example.org', 'falsch falsch falsch'],
    ['nobody@example.org', PASSWORD],
    ['amina@example.org', ''],
    ['', ''],
    ["' or 1=1 --", 'x'],
    ['amina@example.org', 'x'.repeat(5000)],
  ] as const) {
    const response = await stranger.post('/desk/sign-in', { email, password });
    assert.equal(response.status, 401);
    assert.deepEqual(response.headers.getSetCookie(), []);
    const page = await response.text();
    assert.equal(fieldIn(page, 'email').value, email);
    pages.add(page.replace(/name="email"[^>]*>/, ''));
  }
  assert.equal(pages.size, 1);
  assert.match([...pages][0] ?? '', /passen nicht zusammen/);
  assert.equal((await new Client(server).get('/desk/moderation')).status, 303);
});

test('signing out ends the session for every copy of its cookie', async (t) => {
  const { server, stranger: person } = await start(t);
  const cookie = cookiesOf(await person.post('/desk/sign-in', RIGHT));
  const withCopy = () => fetch(`${server.url}/desk/moderation`, { headers: { cookie }, redirect: 'manual' });
  assert.equal((await withCopy()).status, 200);
  const csrf = await person.csrf();
  const response = await person.post('/desk/sign-out', { csrf });
  assert.deepEqual([response.status, response.headers.get('location')], [303, '/desk/sign-in']);
  assert.equal((await withCopy()).headers.get('location'), '/desk/sign-in');
  const late = await fetch(`${server.url}/desk/people/invitations`, {
    method: 'POST',
    body: new URLSearchParams({ csrf, role: 'admin' }),
    headers: { cookie, origin: 'http://wegweiser.test' },
  });
  assert.equal(late.status, 401);
  const sessions = await server.deps.db.read.selectFrom('session').select('id').execute();
  assert.equal(sessions.length, 1, 'the one of the set-up is still there');
});

test('a cookie that was changed or made up opens nothing', async (t) => {
  const { server, stranger: person } = await start(t);
  const cookie = cookiesOf(await person.post('/desk/sign-in', RIGHT));
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  const [{ token } = { token: '' }] = await server.deps.db.read
    .selectFrom('session')
    .select('token')
    .execute();
  for (const forged of [
    `${name}=${value.slice(0, -4)}`,
    `${name}=x${value}`,
    `${name}=${token}`,
    `${name}=${token}.`,
    `${name}=`,
    `${name}=%00`,
  ]) {
    const response = await fetch(`${server.url}/desk/moderation`, {
      headers: { cookie: forged },
      redirect: 'manual',
    });
    assert.equal(response.status, 303, forged);
  }
});

test('a session keeps no address and no browser name that would tell where somebody was', async (t) => {
  const { server } = await start(t);
  const rows = await server.deps.db.read.selectFrom('session').selectAll().execute();
  assert.ok(rows.length > 0);
  for (const { ipAddress, userAgent } of rows)
    assert.deepEqual([ipAddress || null, userAgent || null], [null, null]);
});

test('after five failures an account is locked, for the right password too', async (t) => {
  const { server, stranger } = await start(t);
  for (let failure = 0; failure < 5; failure += 1) {
    assert.equal((await stranger.post('/desk/sign-in', { ...RIGHT, password: 'falsch' })).status, 401);
  }
  for (const email of ['amina@example.org', 'AMINA@example.org ']) {
    const locked = await new Client(server).post('/desk/sign-in', { ...RIGHT, email });
    assert.equal(locked.status, 429);
    const wait = Number(locked.headers.get('retry-after'));
    assert.ok(wait > 800 && wait <= 900, `Retry-After: ${wait}`);
    assert.match(await locked.text(), /Zu viele Fehlversuche. Bitte warten Sie 15 Minuten/);
    assert.deepEqual(locked.headers.getSetCookie(), []);
  }
  for (let failure = 0; failure < 5; failure += 1)
    await stranger.post('/desk/sign-in', { email: 'nobody@example.org', password: 'x' });
  assert.equal(
    (await stranger.post('/desk/sign-in', { email: 'nobody@example.org', password: 'x' })).status,
    429,
    'a missing account too',
  );
});

test('attempts side by side cannot slip through', async (t) => {
  const { server } = await start(t);
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      new Client(server).post('/desk/sign-in', { ...RIGHT, password: 'falsch' }),
    ),
  );
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  assert.deepEqual([count(401), count(429)], [5, 7]);
});

test('a success forgets the failures before it', async (t) => {
  const { server } = await start(t);
  for (let round = 0; round < 3; round += 1) {
    const person = new Client(server);
    for (let failure = 0; failure < 4; failure += 1)
      await person.post('/desk/sign-in', { ...RIGHT, password: 'falsch' });
    assert.equal((await person.post('/desk/sign-in', RIGHT)).status, 303);
  }
});

test('a network that fails thirty times is locked for every account, and successes do not count', async (t) => {
  const { server, stranger } = await start(t);
  for (let success = 0; success < 5; success += 1)
    assert.equal((await new Client(server).post('/desk/sign-in', RIGHT)).status, 303);
  for (let failure = 0; failure < 30; failure += 1) {
    const response = await stranger.post('/desk/sign-in', {
      email: `nobody${failure}@example.org`,
      password: 'x',
    });
    assert.equal(response.status, 401);
  }
  const locked = await stranger.post('/desk/sign-in', RIGHT);
  assert.equal(locked.status, 429);
  assert.ok(Number(locked.headers.get('retry-after')) > 0);
});

test('a sign-out that cannot be stored says so instead of pretending', { timeout: 60_000 }, async (t) => {
  const server = await startTestServer(t);
  const client = await firstAdmin(server);
  const csrf = await client.csrf();
  const other = connect(databaseFile(server.config.dataDir));
  t.after(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  assert.equal((await client.post('/desk/sign-out', { csrf })).status, 503);
  other.exec('ROLLBACK');
  assert.equal((await client.get('/desk/moderation')).status, 200, 'the session goes on');
  assert.equal((await client.post('/desk/sign-out', { csrf })).status, 303);
  assert.equal((await client.get('/desk/moderation')).status, 303);
});

test('a locked database is no wrong password', { timeout: 60_000 }, async (t) => {
  const server = await startTestServer(t);
  await firstAdmin(server);
  const other = connect(databaseFile(server.config.dataDir));
  t.after(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const visitor = new Client(server);
  const right = { email: 'amina@example.org', password: 'drei gelbe Boote im Nebel' };
  for (let tries = 0; tries < 6; tries += 1) {
    const { status } = await visitor.post('/desk/sign-in', right);
    assert.ok(status >= 500, `answered ${status}`);
  }
  other.exec('ROLLBACK');
  assert.equal((await visitor.post('/desk/sign-in', right)).status, 303, 'the failures were not counted');
});
