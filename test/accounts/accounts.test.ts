import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inviteAsOperator } from '../../src/accounts/invitation.ts';
import { DAY } from '../../src/shared/clock.ts';
import { hashToken } from '../../src/shared/ids.ts';
import { greeting } from '../../src/start-server.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer, type TestServer, temporaryFolder } from '../support/server.ts';
import { published } from '../support/stored.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
const ACCOUNT = { name: 'Amina', email: 'amina@example.org', password: PASSWORD };

const usersOf = (server: TestServer) =>
  server.deps.db.read.selectFrom('user').select(['name', 'email', 'role']).execute();

/** A link for a new person, as an admin makes it. */
async function inviteBy(admin: Client, role: string): Promise<string> {
  const response = await admin.post('/desk/people/invitations', { csrf: await admin.csrf(), role });
  assert.equal(response.status, 200);
  return /http:\/\/wegweiser\.test(\/desk\/invitations\/[\w-]{22})</.exec(await response.text())?.[1] ?? '';
}

test('the link to set up the first admin works once', async (t) => {
  const server = await startTestServer(t);
  const link = `/desk/invitations/${server.setupToken}`;
  const first = new Client(server);
  assert.match(await (await first.get(link)).text(), /Ihre Aufgabe im Team: Leitung/);
  const response = await first.post(link, ACCOUNT);
  assert.deepEqual([response.status, response.headers.get('location')], [303, '/desk']);
  assert.equal((await first.get('/desk/people')).status, 200, 'who made the account is signed in');

  const second = new Client(server);
  const other = { ...ACCOUNT, email: 'eve@example.org' };
  for (const again of [
    await second.get(link),
    await second.post(link, other),
    await second.post(link, { ...other, password: 'kurz' }),
  ]) {
    assert.equal(again.status, 404);
    const page = await again.text();
    assert.match(page, /Dieser Link gilt nicht mehr/);
    assert.doesNotMatch(page, /<form/);
  }
  assert.deepEqual(await usersOf(server), [{ name: 'Amina', email: 'amina@example.org', role: 'admin' }]);
});

test('of several who use a link at the same time one gets in', async (t) => {
  const server = await startTestServer(t);
  const answers = await Promise.all(
    [1, 2, 3, 4].map((n) =>
      new Client(server).post(`/desk/invitations/${server.setupToken}`, {
        ...ACCOUNT,
        email: `a${n}@example.org`,
      }),
    ),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404, 404, 404]);
  assert.equal((await usersOf(server)).length, 1);
});

test('a link that never was one is not found, and only the hash of a link is stored', async (t) => {
  const server = await startTestServer(t);
  const token = server.setupToken ?? '';
  for (const wrong of [
    'x',
    `${token}x`,
    token.slice(1),
    hashToken(token).toString('hex'),
    '%00',
    'A'.repeat(22),
  ]) {
    assert.equal((await new Client(server).get(`/desk/invitations/${wrong}`)).status, 404);
    assert.equal((await new Client(server).post(`/desk/invitations/${wrong}`, ACCOUNT)).status, 404);
  }
  const [row] = await server.deps.db.read.selectFrom('invitation').selectAll().execute();
  assert.deepEqual(row?.token_hash, hashToken(token));
  assert.ok(!JSON.stringify(row).includes(token));
  assert.deepEqual(await usersOf(server), []);
});

test('a link is valid for seven days', async (t) => {
  let now = Date.UTC(2026, 6, 1);
  const server = await startTestServer(t, { overrides: { clock: () => now } });
  const link = `/desk/invitations/${server.setupToken}`;
  now += 7 * DAY - 1;
  assert.equal((await new Client(server).get(link)).status, 200);
  now += 1;
  assert.equal((await new Client(server).get(link)).status, 404);
  assert.equal((await new Client(server).post(link, ACCOUNT)).status, 404);
  assert.deepEqual(await usersOf(server), []);
});

test('a form with mistakes comes back filled in, without the password', async (t) => {
  const server = await startTestServer(t);
  const link = `/desk/invitations/${server.setupToken}`;
  const cases: [Record<string, string>, string, RegExp][] = [
    [{ password: 'elf Zeichen' }, 'password', /zu kurz: mindestens 12 Zeichen/],
    [{ password: '' }, 'password', /zu kurz/],
    [{ password: 'x'.repeat(129) }, 'password', /zu lang/],
    [{ name: '  ' }, 'name', /nennen Sie einen Namen/],
    [{ name: 'n'.repeat(81) }, 'name', /nennen Sie einen Namen/],
    [{ email: 'amina@' }, 'email', /keine vollständige E-Mail-Adresse/],
    [{ email: '' }, 'email', /keine vollständige/],
  ];
  for (const [mistake, at, message] of cases) {
    const given = { ...ACCOUNT, ...mistake };
    const response = await new Client(server).post(link, given);
    assert.equal(response.status, 400);
    const page = await response.text();
    assert.match(fieldIn(page, at).message, message);
    assert.equal(fieldIn(page, at).isInvalid, true);
    assert.deepEqual([fieldIn(page, 'name').value, fieldIn(page, 'email').value], [given.name, given.email]);
    assert.equal(fieldIn(page, 'password').value, '');
    if (given.password) assert.ok(!page.includes(given.password));
  }
  assert.deepEqual(await usersOf(server), []);
  assert.equal(
    (await new Client(server).post(link, { ...ACCOUNT, password: 'zwölfZeichen' })).status,
    303,
    'the link still works',
  );
});

test('an admin invites for each role, and each role is told so', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  for (const [role, words] of [
    ['moderator', /Moderation/],
    ['counsellor', /Beratung und Moderation/],
    ['admin', /Leitung/],
  ] as const) {
    const link = await inviteBy(admin, role);
    const client = new Client(server);
    assert.match(await (await client.get(link)).text(), words);
    assert.equal(
      (await client.post(link, { ...ACCOUNT, name: role, email: ` ${role.toUpperCase()}@Example.org ` }))
        .status,
      303,
    );
    assert.ok(
      (await usersOf(server)).some((user) => user.role === role && user.email === `${role}@example.org`),
    );
  }
  const taken = await new Client(server).post(await inviteBy(admin, 'moderator'), {
    ...ACCOUNT,
    email: 'AMINA@example.org',
  });
  assert.equal(taken.status, 400);
  assert.match(fieldIn(await taken.text(), 'email').message, /gibt es schon ein Konto/);
  for (const role of ['', 'owner', 'constructor']) {
    assert.equal(
      (await admin.post('/desk/people/invitations', { csrf: await admin.csrf(), role })).status,
      400,
    );
  }
  assert.equal((await usersOf(server)).length, 4);
});

test('a second start keeps everything and prints no link to set up once there is an admin', async (t) => {
  const dataDir = temporaryFolder(t);
  const empty = await startTestServer(t, { dataDir });
  assert.match(greeting(empty.config, empty.setupToken), /\/desk\/invitations\/[\w-]{22}/);
  await empty.stop();

  const options = { dataDir, overrides: { screen: screenByMarker } };
  const first = await startTestServer(t, options);
  assert.notEqual(first.setupToken, empty.setupToken);
  assert.equal(
    (await new Client(first).get(`/desk/invitations/${empty.setupToken}`)).status,
    404,
    'the link of the start before is over',
  );
  const people = { visitor: new Client(first), moderator: await firstAdmin(first) };
  const { id, receipt } = await published(first, people, 'Ein Kommentar');
  const contacts = await (await people.visitor.get('/contacts')).text();
  await first.stop();

  const second = await startTestServer(t, options);
  assert.equal(second.setupToken, null);
  assert.doesNotMatch(greeting(second.config, second.setupToken), /invitations/);
  const visitor = new Client(second);
  assert.match(await (await visitor.get(receipt)).text(), /ist veröffentlicht/);
  assert.ok((await (await visitor.get('/pages/demo')).text()).includes(id));
  assert.equal(await (await visitor.get('/contacts')).text(), contacts, 'the directory is seeded once');
  const signIn = await visitor.post('/desk/sign-in', { email: ACCOUNT.email, password: PASSWORD });
  assert.equal(signIn.status, 303);
  assert.equal((await visitor.get('/desk/people')).status, 200);
});

test('secrets and data belong to their owner alone', async (t) => {
  const dataDir = join(temporaryFolder(t), 'data');
  const first = await startTestServer(t, { dataDir });
  const file = join(dataDir, 'secrets.json');
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  assert.deepEqual([mode(file), mode(dataDir)], ['600', '700']);
  const secrets = readFileSync(file, 'utf8');
  await first.stop();
  chmodSync(file, 0o644);
  await startTestServer(t, { dataDir });
  assert.equal(mode(file), '600', 'a mode that was loosened is mended');
  assert.equal(readFileSync(file, 'utf8'), secrets);
});

test('an invitation from the command line outlives a start without an admin', async (t) => {
  const first = await startTestServer(t);
  const token = await inviteAsOperator(first.deps, 'admin');
  await first.stop();
  const second = await startTestServer(t, { dataDir: first.config.dataDir });
  assert.equal((await new Client(second).get(`/desk/invitations/${token}`)).status, 200);
  assert.equal((await new Client(second).get(`/desk/invitations/${first.setupToken}`)).status, 404);
});
