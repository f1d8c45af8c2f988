import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { setUpApp } from '../support/totp.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';

async function start(t: TestContext) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  return { server, admin, bea: await admin.colleague(server, 'moderator', 'Bea') };
}

async function idOf(server: TestServer, name: string): Promise<string> {
  const row = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What an admin does with a person. */
async function act(admin: Client, id: string, action: string, more: Record<string, string> = {}) {
  return admin.post(`/desk/people/${id}/${action}`, { csrf: await admin.csrf('/desk/people'), ...more });
}

const where = (response: Response) => [response.status, response.headers.get('location')];
const signIn = (server: TestServer, email: string) =>
  new Client(server).post('/desk/sign-in', { email, password: PASSWORD });

test('another role holds from the next request, and whoever may more with it signs in again', async (t) => {
  const { server, admin, bea } = await start(t);
  assert.equal((await bea.get('/desk/referrals')).status, 403);
  const id = await idOf(server, 'Bea');
  assert.deepEqual(where(await act(admin, id, 'role', { role: 'counsellor' })), [
    303,
    '/desk/people?done=role',
  ]);
  assert.deepEqual(where(await bea.get('/desk/referrals')), [303, '/desk/sign-in']);
  await bea.post('/desk/sign-in', { email: 'bea@example.org', password: PASSWORD });
  assert.equal((await bea.get('/desk/referrals')).status, 200);
  await act(admin, id, 'role', { role: 'counsellor' });
  assert.equal((await bea.get('/desk/referrals')).status, 200, 'the same role is no change');
  await act(admin, id, 'role', { role: 'moderator' });
  assert.equal((await bea.get('/desk/referrals')).status, 403, 'less holds at once, without a new sign-in');
  assert.equal((await act(admin, id, 'role', { role: 'queen' })).status, 400);
});

test('a deactivated person is out at once and cannot come back, by password or half-finished sign-in', async (t) => {
  const { server, admin, bea } = await start(t);
  const id = await idOf(server, 'Bea');
  assert.deepEqual(where(await act(admin, id, 'deactivation')), [303, '/desk/people?done=deactivated']);
  assert.deepEqual(where(await bea.get('/desk/moderation')), [303, '/desk/sign-in']);
  const refused = await signIn(server, 'bea@example.org');
  assert.deepEqual([refused.status, refused.headers.getSetCookie()], [401, []]);
  assert.match(await refused.text(), /passen nicht zusammen/);
  assert.match(await (await admin.get('/desk/people')).text(), /Bea<\/bdi>.*gesperrt/s);
  await act(admin, id, 'reactivation');
  assert.equal((await signIn(server, 'bea@example.org')).status, 303);
});

test('a session that was made in the same moment opens nothing for a deactivated person', async (t) => {
  const { server, bea } = await start(t);
  const id = await idOf(server, 'Bea');
  await server.deps.db.write((trx) =>
    trx.updateTable('user').set({ deactivated_at: 1 }).where('id', '=', id).execute(),
  );
  assert.deepEqual(where(await bea.get('/desk/moderation')), [303, '/desk/sign-in']);
});

test('the name of a deactivated person stays in the history', async (t) => {
  const { server, admin, bea } = await start(t);
  const visitor = new Client(server);
  await visitor.stateOf(await visitor.submit('Ein ruhiger Text.'));
  const { id } = await bea.decide('ruhiger', 'approval');
  await act(admin, await idOf(server, 'Bea'), 'deactivation');
  assert.match(await (await admin.get(`/desk/comments/${id}`)).text(), /<bdi>Bea<\/bdi>/);
});

test('somebody who can manage people always remains', async (t) => {
  const { server, admin } = await start(t);
  const id = await idOf(server, 'Amina');
  for (const [action, more] of [
    ['deactivation', {}],
    ['role', { role: 'moderator' }],
  ] as const) {
    const refused = await act(admin, id, action, more);
    assert.equal(refused.status, 409, action);
    assert.match(await refused.text(), /role="alert">Das geht nicht/);
  }
  assert.equal((await act(admin, id, 'role', { role: 'admin' })).status, 303, 'no change is no fault');
  await admin.colleague(server, 'admin', 'Dana');
  await act(admin, await idOf(server, 'Dana'), 'deactivation');
  assert.equal((await act(admin, id, 'deactivation')).status, 409, 'a deactivated admin does not count');
  await act(admin, await idOf(server, 'Dana'), 'reactivation');
  assert.equal((await act(admin, id, 'deactivation')).status, 303);
  assert.deepEqual(where(await admin.get('/desk/people')), [303, '/desk/sign-in']);
});

test('two admins cannot demote each other in the same moment', async (t) => {
  const { server, admin } = await start(t);
  const dana = await admin.colleague(server, 'admin', 'Dana');
  const answers = await Promise.all([
    act(admin, await idOf(server, 'Dana'), 'deactivation'),
    act(dana, await idOf(server, 'Amina'), 'deactivation'),
  ]);
  assert.equal(
    answers.filter(({ status, headers }) => status === 303 && /people/.test(headers.get('location') ?? ''))
      .length,
    1,
  );
  const active = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('role', '=', 'admin')
    .where('deactivated_at', 'is', null)
    .execute();
  assert.equal(active.length, 1);
});

test('signing out everywhere ends every session of that person alone', async (t) => {
  const { server, admin, bea } = await start(t);
  const second = new Client(server);
  await second.post('/desk/sign-in', { email: 'bea@example.org', password: PASSWORD });
  await act(admin, await idOf(server, 'Bea'), 'sign-out');
  for (const client of [bea, second])
    assert.deepEqual(where(await client.get('/desk/moderation')), [303, '/desk/sign-in']);
  assert.equal((await admin.get('/desk/people')).status, 200);
});

test('a second factor that was lost can be reset, and then the password alone signs in', async (t) => {
  const { server, admin, bea } = await start(t);
  await setUpApp(bea);
  assert.match(await (await admin.get('/desk/people')).text(), /Bea<\/bdi>.*mit zweitem Faktor/s);
  await act(admin, await idOf(server, 'Bea'), 'second-factor-reset');
  assert.deepEqual(where(await bea.get('/desk/moderation')), [303, '/desk/sign-in']);
  assert.deepEqual(where(await signIn(server, 'bea@example.org')), [303, '/desk']);
});

test('everybody sees their sessions, ends one of them, or all others', async (t) => {
  const { server, admin, bea } = await start(t);
  const [second, third] = [new Client(server), new Client(server)];
  for (const client of [second, third])
    await client.post('/desk/sign-in', { email: 'bea@example.org', password: PASSWORD });
  const page = await (await bea.get('/desk/account')).text();
  const ends = [...page.matchAll(/action="(\/desk\/account\/sessions\/[^"]+\/end)"/g)].map(
    (match) => match[1] ?? '',
  );
  assert.equal(ends.length, 2, 'this session has no button');
  const csrf = await bea.csrf('/desk/account');
  assert.equal(
    (await admin.post(ends[0] ?? '', { csrf: await admin.csrf('/desk/account') })).status,
    404,
    'not theirs',
  );
  await bea.post(ends[0] ?? '', { csrf });
  const open = async () => {
    const answers = await Promise.all([bea, second, third].map((one) => one.get('/desk/moderation')));
    return answers.filter(({ status }) => status === 200).length;
  };
  assert.equal(await open(), 2);
  await bea.post('/desk/account/sessions/end', { csrf });
  assert.equal(await open(), 1);
  assert.equal((await bea.get('/desk/moderation')).status, 200);
});

test('name and language are kept, and the language counts before that of the browser', async (t) => {
  const { bea } = await start(t);
  const csrf = await bea.csrf('/desk/account');
  const empty = await bea.post('/desk/account', { csrf, name: ' ', lang: '' });
  assert.deepEqual([empty.status, /Bitte nennen Sie einen Namen/.test(await empty.text())], [400, true]);
  await bea.post('/desk/account', { csrf, name: 'Bea <b>', lang: 'en' });
  for (const path of ['/desk/account', '/desk/people']) {
    const page = await (await bea.get(path, { 'accept-language': 'de' })).text();
    assert.match(page, /<html lang="en"/, path);
  }
  const page = await (await bea.get('/desk/account', { 'accept-language': 'de' })).text();
  assert.match(page, /class="who" href="\/desk\/account">Bea &lt;b&gt;</);
  await bea.post('/desk/account', { csrf, name: 'Bea', lang: 'xx' });
  assert.match(await (await bea.get('/desk/account', { 'accept-language': 'de' })).text(), /<html lang="de"/);
});

test('the command line lists, deactivates and resets', async (t) => {
  const { server, bea } = await start(t);
  // not spawnSync: the server in this process must be able to close idle connections meanwhile
  const run = async (...args: string[]) => {
    const cli = join(import.meta.dirname, '../../src/cli.ts');
    const env = { ...ENVIRONMENT, WEGWEISER_DATA: server.config.dataDir, LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, [cli, 'person', ...args], { env });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    return { status, stdout, stderr };
  };
  assert.match((await run('list')).stdout, /^bea@example\.org\tmoderator\tactive\tpassword-only\tBea$/m);
  await setUpApp(bea);
  const reset = await run('reset', 'BEA@example.org', '--second-factor');
  assert.match(reset.stdout, /^http:\/\/localhost:3000\/desk\/password-resets\/[\w-]{22}\n$/);
  assert.deepEqual(where(await bea.get('/desk/moderation')), [303, '/desk/sign-in']);
  assert.equal((await signIn(server, 'bea@example.org')).headers.get('location'), '/desk');
  assert.equal((await run('deactivate', 'bea@example.org')).status, 0);
  assert.equal((await signIn(server, 'bea@example.org')).status, 401);
  assert.match((await run('list')).stdout, /^bea@example\.org\tmoderator\tdeactivated\t/m);
  const last = await run('deactivate', 'amina@example.org');
  assert.deepEqual([last.status, last.stderr], [1, 'Somebody must be able to manage people.\n']);
  assert.equal((await run('reset', 'nobody@example.org')).status, 1);
  for (const args of [['reset'], ['deactivate'], ['explode'], []])
    assert.equal((await run(...args)).status, 64);
});

test('of two admins who take the role from each other at the same time one stays', async (t) => {
  const server = await startTestServer(t);
  const amina = await firstAdmin(server);
  const carl = await amina.colleague(server, 'admin', 'Carl');
  const users = await server.deps.db.read.selectFrom('user').select(['id', 'name']).execute();
  const idOf = (name: string) => users.find((user) => user.name === name)?.id ?? '';
  const [hers, his] = [await amina.csrf(), await carl.csrf()];
  const answers = await Promise.all([
    amina.post(`/desk/people/${idOf('Carl')}/role`, { csrf: hers, role: 'moderator' }),
    carl.post(`/desk/people/${idOf('Amina')}/deactivation`, { csrf: his }),
  ]);
  assert.ok(answers.some(({ status }) => status === 303));
  const admins = await server.deps.db.read
    .selectFrom('user')
    .select('name')
    .where('role', '=', 'admin')
    .where('deactivated_at', 'is', null)
    .execute();
  assert.equal(admins.length, 1);
});
