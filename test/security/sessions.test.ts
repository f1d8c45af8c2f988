import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { DAY, MINUTE } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { setUpApp, totp, wrongCode } from '../support/totp.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
const RIGHT = { email: 'amina@example.org', password: PASSWORD };

async function start(t: TestContext, env: Record<string, string> = {}) {
  const clock = { at: Date.now() };
  const server = await startTestServer(t, { env, overrides: { clock: () => clock.at } });
  return { server, clock, admin: await firstAdmin(server) };
}

/** Asks with a copy of somebody's cookies. @returns the status */
const copied = async (server: TestServer, cookie: string, path = '/desk/moderation') =>
  (await fetch(`${server.url}${path}`, { headers: { cookie }, redirect: 'manual' })).status;

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');

/** A link that an admin makes for a person. */
async function resetLinkFor(server: TestServer, admin: Client, name: string, headers = {}): Promise<string> {
  const { id } = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  const page = await admin.post(`/desk/people/${id}/password-reset`, { csrf: await admin.csrf() }, headers);
  return /https?:[^\s"<]+\/desk\/password-resets\/[\w-]+/.exec(await page.text())?.[0] ?? '';
}

test('a cookie from before the sign-in is not the one after it, whoever planted it', async (t) => {
  const { server, admin } = await start(t);
  const bea = await admin.colleague(server, 'moderator', 'Bea');
  const [name = ''] = bea.cookies().split('=');
  for (const planted of [bea.cookies(), `${name}=planted.AAAA`, `${name}=`]) {
    const response = await fetch(`${server.url}/desk/sign-in`, {
      method: 'POST',
      body: new URLSearchParams(RIGHT),
      headers: { cookie: planted, origin: 'http://wegweiser.test' },
      redirect: 'manual',
    });
    const [own = ''] = cookiesOf(response).filter((cookie) => cookie.startsWith(`${name}=`));
    assert.ok(own.length > 40 && own !== planted);
    assert.equal(await copied(server, own, '/desk/people'), 200);
    assert.notEqual(
      await copied(server, planted, '/desk/people'),
      200,
      'what was planted has not become an admin',
    );
  }
  const one = await new Client(server).post('/desk/sign-in', RIGHT);
  const two = await new Client(server).post('/desk/sign-in', RIGHT);
  assert.notDeepEqual(cookiesOf(one), cookiesOf(two));
});

test('a new password gives the session a new cookie: copies of the old one open nothing, here or elsewhere', async (t) => {
  const { server, admin } = await start(t);
  const elsewhere = new Client(server);
  await elsewhere.post('/desk/sign-in', RIGHT);
  const stolen = admin.cookies();
  const csrf = await admin.csrf();
  const wrong = await admin.post('/desk/account/password', {
    csrf,
    current: 'falsch',
    next: 'vier rote Boote im Nebel',
  });
  assert.equal(wrong.status, 400);
  assert.equal(admin.cookies(), stolen, 'a wrong password changes nothing');
  const changed = await admin.post('/desk/account/password', {
    csrf,
    current: PASSWORD,
    next: 'vier rote Boote im Nebel',
  });
  assert.equal(changed.status, 303);
  for (const cookie of changed.headers.getSetCookie())
    assert.match(cookie, /HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i);
  assert.equal(await copied(server, stolen), 303);
  assert.equal((await elsewhere.get('/desk/moderation')).status, 303);
  assert.equal((await admin.get('/desk/moderation')).status, 200, 'who changed it goes on');
  assert.equal((await admin.post('/desk/sign-out', { csrf: await admin.csrf() })).status, 303);
  assert.equal((await admin.get('/desk/moderation')).status, 303);
  assert.equal(
    (await new Client(server).post('/desk/sign-in', RIGHT)).status,
    401,
    'the old password is gone',
  );
});

test('the first second factor, and a role that may more, end what was there before', async (t) => {
  const { server, admin } = await start(t);
  const bea = await admin.colleague(server, 'moderator', 'Bea');
  const stolen = bea.cookies();
  await setUpApp(bea);
  assert.equal(await copied(server, stolen), 303, 'a copy from before the app');
  assert.equal((await bea.get('/desk/moderation')).status, 200);
  const copy = bea.cookies();
  const { id } = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', 'Bea')
    .executeTakeFirstOrThrow();
  await admin.post(`/desk/people/${id}/role`, { csrf: await admin.csrf(), role: 'counsellor' });
  assert.equal(await copied(server, copy, '/desk/referrals'), 303);
});

test('behind https each cookie of the desk is of this host, this protocol and this path alone', async (t) => {
  const { server } = await start(t, { PUBLIC_URL: 'https://wegweiser.test' });
  const visitor = new Client(server);
  const person = new Client(server);
  const asked = [
    await person.post('/desk/sign-in', RIGHT),
    await person.post('/desk/sign-in/passkey/options', {}),
    await person.get('/desk/account'),
  ];
  const csrf = await person.csrf();
  asked.push(
    await person.post('/desk/account/password', {
      csrf,
      current: PASSWORD,
      next: 'vier rote Boote im Nebel',
    }),
    await person.post('/desk/sign-out', { csrf }),
  );
  const cookies = asked.flatMap((response) => response.headers.getSetCookie());
  assert.ok(cookies.length >= 4, cookies.join('\n'));
  for (const cookie of cookies) {
    assert.match(cookie, /^__Host-wegweiser\./);
    for (const flag of [/; ?HttpOnly/i, /; ?Secure/i, /; ?SameSite=(Lax|Strict)/i, /; ?Path=\/(;|$)/i])
      assert.match(cookie, flag);
    assert.doesNotMatch(cookie, /Domain/i);
  }
  for (const path of ['/', '/demo', '/contacts', '/desk/sign-in', '/api/v1/site'])
    assert.deepEqual((await visitor.get(path)).headers.getSetCookie(), [], path);
  assert.match((await visitor.get('/')).headers.get('strict-transport-security') ?? '', /max-age=31536000/);
});

test('an unknown address costs as much as a wrong password: a hash is compared for both', async (t) => {
  const { server } = await start(t);
  const { password } = await (await server.deps.openAuth()).$context;
  const compared: string[] = [];
  const [hash, verify] = [password.hash, password.verify];
  password.hash = async (given) => {
    compared.push('hash');
    return hash(given);
  };
  password.verify = async (given) => {
    compared.push('verify');
    return verify(given);
  };
  t.after(() => Object.assign(password, { hash, verify }));
  for (const email of ['amina@example.org', 'nobody@example.org']) {
    compared.length = 0;
    assert.equal(
      (await new Client(server).post('/desk/sign-in', { email, password: 'falsch falsch' })).status,
      401,
    );
    assert.equal(compared.length, 1, `${email}: ${compared}`);
  }
  compared.length = 0;
  const link = '/desk/password-resets/AAAAAAAAAAAAAAAAAAAAAA';
  assert.equal((await new Client(server).post(link, { password: 'vier rote Boote' })).status, 404);
  const invitation = '/desk/invitations/AAAAAAAAAAAAAAAAAAAAAA';
  const made = { name: 'x', email: 'x@example.org', password: 'vier rote Boote' };
  assert.equal((await new Client(server).post(invitation, made)).status, 404);
  assert.deepEqual(compared, [], 'guessed links cost nothing');
});

test('codes cannot be guessed, one after the other or side by side, and the password does not start the count anew', async (t) => {
  const { server, admin } = await start(t);
  const { secret, backupCodes } = await setUpApp(admin);
  const half = async () => {
    const person = new Client(server);
    assert.equal((await person.post('/desk/sign-in', RIGHT)).headers.get('location'), '/desk/sign-in/code');
    return person;
  };
  const people: Client[] = [];
  for (let nth = 0; nth < 9; nth += 1) people.push(await half());
  const guesses = await Promise.all(
    people.map((person, nth) =>
      person.post('/desk/sign-in/code', { code: nth % 2 === 0 ? wrongCode(secret, nth) : 'aaaaa-bbbbb' }),
    ),
  );
  const count = (status: number) => guesses.filter((one) => one.status === status).length;
  assert.deepEqual([count(400), count(429)], [5, 4]);
  const right = await (await half()).post('/desk/sign-in/code', { code: totp(secret) });
  assert.equal(right.status, 429, 'the right code is locked out too');
  assert.equal((await (await half()).post('/desk/sign-in/code', { code: backupCodes[0] ?? '' })).status, 429);
});

test('a code counts once, side by side too, and so does a backup code', async (t) => {
  const { server, admin } = await start(t);
  const { secret, backupCodes } = await setUpApp(admin);
  for (const code of [totp(secret), backupCodes[0] ?? '']) {
    const people = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const person = new Client(server);
        await person.post('/desk/sign-in', RIGHT);
        return person;
      }),
    );
    const answers = await Promise.all(people.map((person) => person.post('/desk/sign-in/code', { code })));
    const opened = answers.filter((one) => one.headers.get('location') === '/desk');
    assert.equal(opened.length, 1, `${code.length} characters: ${answers.map(({ status }) => status)}`);
  }
});

test('a link for a new password is made for this server, counts once, ends with time and every session with it', async (t) => {
  const { server, clock, admin } = await start(t);
  const bea = await admin.colleague(server, 'moderator', 'Bea');
  const link = await resetLinkFor(server, admin, 'Bea', {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  });
  assert.ok(link.startsWith('http://wegweiser.test/'), link);
  const path = new URL(link).pathname;
  const newer = new URL(await resetLinkFor(server, admin, 'Bea')).pathname;
  const stranger = new Client(server);
  assert.equal((await stranger.get(path)).status, 404, 'a newer link ends the older');
  const twice = await Promise.all(
    [1, 2].map(() => new Client(server).post(newer, { password: 'vier rote Boote im Nebel' })),
  );
  assert.deepEqual(twice.map(({ status }) => status).sort(), [303, 404]);
  assert.equal((await bea.get('/desk/moderation')).status, 303, 'every session is over');
  assert.equal((await stranger.post(newer, { password: 'fünf rote Boote im Nebel' })).status, 404);
  const late = new URL(await resetLinkFor(server, admin, 'Bea')).pathname;
  clock.at += DAY + MINUTE;
  assert.equal((await stranger.get(late)).status, 404);
  assert.equal((await stranger.post(late, { password: 'fünf rote Boote im Nebel' })).status, 404);
});

test('an invitation makes one account, however many take it at once, and only with the role that was given', async (t) => {
  const { server, clock, admin } = await start(t);
  const invite = async () => {
    const page = await admin.post('/desk/people/invitations', {
      csrf: await admin.csrf(),
      role: 'moderator',
    });
    return /\/desk\/invitations\/[\w-]+/.exec(await page.text())?.[0] ?? '';
  };
  const path = await invite();
  const made = (nth: number) => ({
    name: 'X',
    email: `x${nth}@example.org`,
    password: PASSWORD,
    role: 'admin',
  });
  const answers = await Promise.all([1, 2, 3, 4].map((nth) => new Client(server).post(path, made(nth))));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404, 404, 404]);
  const roles = await server.deps.db.read.selectFrom('user').select('role').where('name', '=', 'X').execute();
  assert.deepEqual(roles, [{ role: 'moderator' }]);
  const late = await invite();
  clock.at += 7 * DAY + MINUTE;
  assert.equal((await new Client(server).post(late, made(9))).status, 404);
});
