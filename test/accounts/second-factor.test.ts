import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { MINUTE } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { setUpApp, totp, wrongCode } from '../support/totp.ts';

const RIGHT = { email: 'amina@example.org', password: 'drei gelbe Boote im Nebel' };

async function start(t: TestContext) {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  return { server, admin, ...(await setUpApp(admin)) };
}

/** A browser in which the password was given. */
async function halfSignedIn(server: TestServer): Promise<Client> {
  const client = new Client(server);
  const response = await client.post('/desk/sign-in', RIGHT);
  assert.deepEqual([response.status, response.headers.get('location')], [303, '/desk/sign-in/code']);
  return client;
}

const where = (response: Response) => [response.status, response.headers.get('location')];

test('the codes are those of RFC 6238', () => {
  // appendix B, the last six of the eight digits; the secret is "12345678901234567890"
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  assert.equal(totp(secret, 0, 59_000), '287082');
  assert.equal(totp(secret, 0, 1_111_111_109_000), '081804');
});

test('after the password the code of the app opens the desk, with the same guarded cookies', async (t) => {
  const { server, secret } = await start(t);
  const client = await halfSignedIn(server);
  assert.match(await (await client.get('/desk/sign-in/code')).text(), /name="code"[^>]*one-time-code/);
  const response = await client.post('/desk/sign-in/code', { code: ` ${totp(secret)} ` });
  assert.deepEqual(where(response), [303, '/desk']);
  for (const cookie of response.headers.getSetCookie()) assert.match(cookie, /HttpOnly.*SameSite=Lax/i);
  assert.match(await (await client.get('/desk/moderation')).text(), /Amina/);
});

test('the password alone opens nothing', async (t) => {
  const { server } = await start(t);
  const client = await halfSignedIn(server);
  for (const path of ['/desk', '/desk/moderation', '/desk/account', '/desk/second-factor', '/desk/people'])
    assert.deepEqual(where(await client.get(path)), [303, '/desk/sign-in'], path);
  assert.equal((await client.post('/desk/second-factor/app', {})).status, 401);
  const sessions = await server.deps.db.read.selectFrom('session').select('id').execute();
  assert.equal(sessions.length, 1, 'only the one of the set-up');
});

test('a wrong code comes back with a message, a code that was used does not count again', async (t) => {
  const { server, secret } = await start(t);
  const client = await halfSignedIn(server);
  const wrong = await client.post('/desk/sign-in/code', { code: wrongCode(secret) });
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /role="alert">Dieser Code stimmt nicht/);
  const spent = totp(secret);
  assert.equal((await client.post('/desk/sign-in/code', { code: spent })).status, 303);
  const thief = await halfSignedIn(server);
  assert.equal((await thief.post('/desk/sign-in/code', { code: spent })).status, 400);
  assert.deepEqual(where(await thief.get('/desk/moderation')), [303, '/desk/sign-in']);
});

test('the same code in two browsers at once opens one', async (t) => {
  const { server, secret } = await start(t);
  const browsers = await Promise.all([halfSignedIn(server), halfSignedIn(server)]);
  const code = totp(secret, 1);
  const answers = await Promise.all(browsers.map((one) => one.post('/desk/sign-in/code', { code })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 400]);
});

test('a backup code counts once, in any case and without its dash', async (t) => {
  const { server, backupCodes } = await start(t);
  assert.equal(new Set(backupCodes).size, 10);
  const [first = '', second = ''] = backupCodes;
  const client = await halfSignedIn(server);
  assert.equal((await client.post('/desk/sign-in/code', { code: first })).status, 303);
  const again = await halfSignedIn(server);
  assert.equal((await again.post('/desk/sign-in/code', { code: first })).status, 400);
  const typed = second.toUpperCase().replace('-', ' ');
  assert.equal((await again.post('/desk/sign-in/code', { code: typed })).status, 303);
  const csrf = await again.csrf('/desk/account');
  const page = await (await again.post('/desk/account/backup-codes', { csrf })).text();
  const renewed = /<li><code>([^<]+)</.exec(page)?.[1] ?? '';
  const later = await halfSignedIn(server);
  assert.equal((await later.post('/desk/sign-in/code', { code: backupCodes[2] ?? '' })).status, 400, 'old');
  assert.equal((await later.post('/desk/sign-in/code', { code: renewed })).status, 303, 'new');
});

test('after five wrong codes the account is locked, and the right password does not unlock it', async (t) => {
  const { server, secret, backupCodes } = await start(t);
  let client = await halfSignedIn(server);
  for (let nth = 0; nth < 5; nth += 1) {
    if (nth === 3) client = await halfSignedIn(server);
    assert.equal((await client.post('/desk/sign-in/code', { code: wrongCode(secret, nth) })).status, 400);
  }
  for (const code of [totp(secret), backupCodes[0] ?? '']) {
    const locked = await (await halfSignedIn(server)).post('/desk/sign-in/code', { code });
    assert.equal(locked.status, 429);
    assert.ok(Number(locked.headers.get('retry-after')) > 800);
    assert.match(await locked.text(), /Zu viele Fehlversuche/);
  }
});

test('wrong codes side by side cannot slip through', async (t) => {
  const { server, secret } = await start(t);
  const browsers: Client[] = [];
  while (browsers.length < 12) browsers.push(await halfSignedIn(server));
  const answers = await Promise.all(
    browsers.map((one, nth) => one.post('/desk/sign-in/code', { code: wrongCode(secret, nth) })),
  );
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  assert.deepEqual([count(400), count(429)], [5, 7]);
});

test('a sign-in that waits ends with its cookie, a made-up one never was', async (t) => {
  const { server, secret } = await start(t);
  const code = totp(secret);
  assert.deepEqual(where(await new Client(server).get('/desk/sign-in/code')), [303, '/desk/sign-in']);
  for (const value of ['x', '2fa-abc.def', '%E0%A4%A', '2fa-attempts-2fa-x.y']) {
    const response = await fetch(`${server.url}/desk/sign-in/code`, {
      method: 'POST',
      body: new URLSearchParams({ code }),
      headers: { cookie: `wegweiser.two_factor=${value}`, origin: 'http://wegweiser.test' },
      redirect: 'manual',
    });
    assert.deepEqual(where(response), [303, '/desk/sign-in'], value);
  }
  // the identifier without better-auth's signature opens nothing either
  const waiting = await halfSignedIn(server);
  const { identifier } = await server.deps.db.read
    .selectFrom('verification')
    .select('identifier')
    .where('identifier', 'like', '2fa-%')
    .where('identifier', 'not like', '2fa-attempts%')
    .executeTakeFirstOrThrow();
  const forged = await fetch(`${server.url}/desk/sign-in/code`, {
    method: 'POST',
    body: new URLSearchParams({ code }),
    headers: { cookie: `wegweiser.two_factor=${identifier}.AAAA`, origin: 'http://wegweiser.test' },
    redirect: 'manual',
  });
  assert.equal(forged.headers.get('location'), '/desk/sign-in');
  assert.deepEqual(
    forged.headers.getSetCookie().filter((cookie) => /session/.test(cookie)),
    [],
  );
  assert.equal((await waiting.post('/desk/sign-in/code', { code: totp(secret, 1) })).status, 303);
});

test('counsellors and admins are led to the set-up and can open nothing else, moderators can', async (t) => {
  const server = await startTestServer(t, { env: { SECOND_FACTOR: 'required' } });
  const admin = await firstAdmin(server);
  for (const path of ['/desk', '/desk/moderation', '/desk/people', '/desk/referrals', '/desk/account'])
    assert.deepEqual(where(await admin.get(path)), [303, '/desk/second-factor'], path);
  const csrf = await admin.csrf('/desk/second-factor');
  for (const path of ['/desk/people/invitations', '/desk/account/password', '/desk/account/sessions/end'])
    assert.equal((await admin.post(path, { csrf, role: 'admin' })).status, 403, path);
  await setUpApp(admin);
  assert.deepEqual(where(await admin.get('/desk')), [303, '/desk/moderation']);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  assert.equal((await moderator.get('/desk/moderation')).status, 200);
  const counsellor = await admin.colleague(server, 'counsellor', 'Cem');
  assert.deepEqual(where(await counsellor.get('/desk/referrals')), [303, '/desk/second-factor']);
  const leaving = await counsellor.post('/desk/sign-out', {
    csrf: await counsellor.csrf('/desk/second-factor'),
  });
  assert.deepEqual(where(leaving), [303, '/desk/sign-in'], 'signing out works');
});

test('the first second factor ends the sessions that began without one', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const stolen = new Client(server);
  await stolen.post('/desk/sign-in', RIGHT);
  assert.equal((await stolen.get('/desk/people')).status, 200);
  const { backupCodes } = await setUpApp(admin);
  assert.deepEqual(where(await stolen.get('/desk/people')), [303, '/desk/sign-in']);
  assert.equal((await admin.get('/desk/people')).status, 200);
  const second = await halfSignedIn(server);
  await second.post('/desk/sign-in/code', { code: backupCodes[0] ?? '' });
  assert.equal((await second.get('/desk/people')).status, 200);
  assert.equal((await admin.get('/desk/people')).status, 200, 'it goes on');
});

test('a secret counts once its first code was right, and is not stored in the clear', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf('/desk/second-factor');
  const page = await (await admin.post('/desk/second-factor/app', { csrf })).text();
  const secret = /class="link secret"[^>]*>([A-Z2-7 ]+)</.exec(page)?.[1] ?? '';
  const wrong = await admin.post('/desk/second-factor/app/check', { csrf, code: wrongCode(secret) });
  assert.equal(wrong.status, 400);
  const again = await wrong.text();
  assert.ok(again.includes(secret), 'the same secret, so that the app need not scan again');
  assert.match(again, /id="code-error">Dieser Code stimmt nicht/);
  assert.equal((await new Client(server).post('/desk/sign-in', RIGHT)).headers.get('location'), '/desk');
  const row = await server.deps.db.read.selectFrom('twoFactor').selectAll().executeTakeFirstOrThrow();
  assert.equal(row.verified, 0);
  assert.doesNotMatch(row.backupCodes, /-/);
  assert.ok(!row.secret.includes(secret.replaceAll(' ', '')));
});

test('a second factor is changed only a while after the password was given', async (t) => {
  let later = 0;
  const server = await startTestServer(t, { overrides: { clock: () => Date.now() + later } });
  const admin = await firstAdmin(server);
  await setUpApp(admin);
  later = 20 * MINUTE;
  const csrf = await admin.csrf('/desk/account');
  for (const path of [
    '/desk/account/app/removal',
    '/desk/account/backup-codes',
    '/desk/second-factor/passkeys/options',
  ])
    assert.deepEqual(
      where(await admin.post(path, { csrf })),
      [303, '/desk/second-factor/confirmation'],
      path,
    );
  const wrong = await admin.post('/desk/second-factor/confirmation', { csrf, password: 'falsch' });
  assert.deepEqual([wrong.status, /Das Passwort stimmt nicht/.test(await wrong.text())], [400, true]);
  const right = await admin.post('/desk/second-factor/confirmation', { csrf, password: RIGHT.password });
  assert.deepEqual(where(right), [303, '/desk/account']);
  assert.deepEqual(where(await admin.post('/desk/account/app/removal', { csrf })), [
    303,
    '/desk/account?done=app_removed',
  ]);
  assert.equal((await new Client(server).post('/desk/sign-in', RIGHT)).headers.get('location'), '/desk');
});

test('neither secret nor code nor address is logged', async (t) => {
  const { server, secret } = await start(t);
  const code = totp(secret);
  await (await halfSignedIn(server)).post('/desk/sign-in/code', { code });
  const log = server.logged.join('\n');
  assert.ok(log.includes('/desk/sign-in/code'));
  for (const word of [code, secret.replaceAll(' ', ''), 'amina@']) assert.ok(!log.includes(word), word);
});
