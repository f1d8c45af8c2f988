import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { ask, deskRoutes, nameOf, type Route } from '../support/desk-rights.ts';
import { formOf, postForm, startWithCase } from '../support/mailing-desk.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { published, screened, tokenOf } from '../support/stored.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';

const where = (response: Response) => [response.status, response.headers.get('location')];

const userId = async (server: TestServer, name: string): Promise<string> =>
  (
    await server.deps.db.read
      .selectFrom('user')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
  ).id;

const sessionsOf = (server: TestServer, id: string) =>
  server.deps.db.read.selectFrom('session').select('id').where('userId', '=', id).execute();

test('no route opens to somebody deactivated whose cookie is still there', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const dana = await admin.colleague(server, 'admin', 'Dana');
  const csrf = await dana.csrf();
  const id = await userId(server, 'Dana');
  await server.deps.db.write((trx) =>
    trx.updateTable('user').set({ deactivated_at: 1 }).where('id', '=', id).execute(),
  );
  for (const route of await deskRoutes(server)) {
    const refused = await ask(dana, route, { csrf });
    if (route.method === 'GET') assert.deepEqual(where(refused), [303, '/desk/sign-in'], nameOf(route));
    else assert.equal(refused.status, 401, nameOf(route));
  }
  assert.equal((await sessionsOf(server, id)).length, 1, 'it was the session, not its absence');
});

/** What is open to somebody who still needs a second factor. */
const SETTING_UP = /^(POST \/desk\/sign-out|(GET|POST) \/desk\/second-factor(\/.*)?)$/;

test('without the second factor that they need, counsellors and admins get no further than setting one up', async (t) => {
  const server = await startTestServer(t, { env: { SECOND_FACTOR: 'required' } });
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf('/desk/second-factor');
  assert.ok(csrf);
  for (const route of await deskRoutes(server)) {
    if (SETTING_UP.test(nameOf(route))) continue;
    const refused = await ask(admin, route, { csrf });
    if (route.method === 'GET') assert.deepEqual(where(refused), [303, '/desk/second-factor'], nameOf(route));
    else assert.equal(refused.status, 403, nameOf(route));
  }
});

test("one's own account is no way into another's: sessions, leases, drafts", async (t) => {
  const desk = await startWithCase(t);
  const { server, admin, one } = desk;
  const bea = await admin.colleague(server, 'counsellor', 'Bea');
  const eve = await admin.colleague(server, 'counsellor', 'Eve');
  const beaId = await userId(server, 'Bea');
  const csrf = await eve.csrf();
  for (const { id } of await sessionsOf(server, beaId))
    assert.equal((await eve.post(`/desk/account/sessions/${id}/end`, { csrf })).status, 404);
  assert.equal((await bea.get('/desk/moderation')).status, 200);

  const { id: commentId } = await screened(server, desk.visitor, 'Ein Kommentar, der wartet.');
  await bea.post(`/desk/comments/${commentId}/lease`, { csrf: await bea.csrf() });
  const leases = () =>
    server.deps.db.read.selectFrom('lease').select('person_id').where('comment_id', '=', commentId).execute();
  assert.deepEqual(await leases(), [{ person_id: beaId }]);
  await eve.post(`/desk/comments/${commentId}/lease/release`, { csrf });
  await eve.post(`/desk/comments/${commentId}/lease`, { csrf });
  assert.deepEqual(await leases(), [{ person_id: beaId }], 'a lease is given up by whoever holds it');

  const path = `/desk/referrals/${one.id}/offer`;
  await postForm(bea, path, await formOf(bea, path), { action: 'draft', line: 'BEAS ENTWURF' });
  const mails = () =>
    server.deps.db.read.selectFrom('referral_mail').select(['id', 'created_by', 'state', 'sealed']).execute();
  const [draft] = await mails();
  assert.ok(draft && draft.created_by === beaId);
  const own = await formOf(eve, path);
  assert.doesNotMatch(own.toString(), /BEAS/);
  assert.match(own.get('mail') ?? '', /^[0-9a-f-]{36}$/, 'the form names its mail');
  for (const action of ['draft', 'send']) {
    const stolen = await postForm(eve, path, own, { mail: draft.id, action, line: 'FREMDE HAND' });
    assert.ok(stolen.status >= 400, `${action}: ${stolen.status}`);
    assert.doesNotMatch(await stolen.text(), /BEAS ENTWURF/);
  }
  assert.deepEqual(
    (await mails()).find(({ id }) => id === draft.id),
    draft,
    'nothing of it has changed',
  );
  assert.equal((await eve.post(`/desk/referral-mails/${draft.id}/retry`, { csrf })).status < 500, true);
  assert.deepEqual(
    (await mails()).find(({ id }) => id === draft.id),
    draft,
  );
});

/** One thing of each kind that an address names. */
async function oneOfEach(t: TestContext) {
  const desk = await startWithCase(t);
  const { server, admin, visitor, one } = desk;
  const path = `/desk/referrals/${one.id}/offer`;
  await postForm(admin, path, await formOf(admin, path), { action: 'draft', line: 'x' });
  const { id: comment } = await published(server, { visitor, moderator: admin }, 'Veröffentlicht.');
  const { db } = server.deps;
  const amina = await userId(server, 'Amina');
  const [mail] = await db.read.selectFrom('referral_mail').select('id').execute();
  const [entry] = await db.read.selectFrom('service').select('id').execute();
  const [reason] = await db.read.selectFrom('reason').select('code').execute();
  const ids: Record<string, string> = {
    ...{
      comments: comment,
      referrals: one.id,
      people: amina,
      sessions: (await sessionsOf(server, amina))[0]?.id ?? '',
    },
    ...{
      'referral-mails': mail?.id ?? '',
      directory: entry?.id ?? '',
      reasons: reason?.code ?? '',
      pages: 'demo',
    },
    ...{ 'mail-templates': 'de', passkeys: newId() },
  };
  return { ...desk, ids };
}

const STRANGE = [
  '__proto__', 'constructor', 'toString', '%00', '%2e%2e%2f', '..%2f..%2fetc%2fpasswd', '1', '-1', '0', 'null', 'undefined', '%5Bobject%20Object%5D', "'%20or%201=1--",
  '%EF%BF%BD', '%F0%9F%98%80', '01234567-89AB-7DEF-8123-456789ABCDEF', '00000000-0000-7000-8000-000000000000', 'x'.repeat(4000), '%E2%80%AE', ':id', '*', '%7B%7D', '%ff',
]; // biome-ignore format: a heap

test('an id of another kind, guessed, or made up is not found, whatever one may do there', async (t) => {
  const { server, admin, ids } = await oneOfEach(t);
  const csrf = await admin.csrf();
  for (const [kind, id] of Object.entries(ids)) assert.ok(id, kind);
  const withId = (await deskRoutes(server)).filter(({ path }) => /:(id|key)/.test(path));
  assert.ok(withId.length > 30);
  for (const [nth, route] of withId.entries()) {
    // whatever is given up is not there afterwards, also when it was not before
    if (route.path.endsWith('/lease/release')) continue;
    const strange = STRANGE.filter((_, at) => at % 4 === nth % 4);
    const kind = /\/([\w-]+)\/:(?:id|key)/.exec(route.path)?.[1] ?? '';
    assert.ok(kind in ids, `${route.path} is of a known kind`);
    const foreign = Object.entries(ids).flatMap(([other, id]) => (other === kind ? [] : [id]));
    for (const id of [...foreign, ...strange, newId()]) {
      const at: Route = { ...route, path: route.path.replace(/:(id|key)/, () => id.replace(/^:/, '%3A')) };
      const response = await ask(admin, at, { csrf, direction: 'up' });
      assert.ok(
        [400, 404].includes(response.status),
        `${at.method} ${at.path.slice(0, 80)}: ${response.status}`,
      );
      const told = await response.text();
      assert.doesNotMatch(told, /SQLITE|at async|node_modules|TypeError/);
    }
  }
});

test('a secret opens what it was made for and nothing else', async (t) => {
  const { server, admin, visitor, ids } = await oneOfEach(t);
  const { receipt } = await screened(server, visitor, 'WORTE DES ANDEREN', { email: 'andere@example.org' });
  const other = await screened(server, visitor, 'Eigene Worte');
  const { unsubscribe } = server.deps;
  const secrets = {
    receipt: tokenOf(receipt),
    comment: unsubscribe.tokenFor({ kind: 'comment', id: ids.comments ?? '' }),
    digest: unsubscribe.tokenFor({ kind: 'digest', id: ids.people ?? '' }),
    invitation:
      /invitations\/([\w-]+)/.exec(
        await (
          await admin.post('/desk/people/invitations', { csrf: await admin.csrf(), role: 'admin' })
        ).text(),
      )?.[1] ?? '',
    reset:
      /password-resets\/([\w-]+)/.exec(
        await (
          await admin.post(`/desk/people/${ids.people}/password-reset`, { csrf: await admin.csrf() })
        ).text(),
      )?.[1] ?? '',
  };
  const stranger = new Client(server);
  const doors: Record<string, (secret: string) => string[]> = {
    receipt: (token) => [`/receipts/${token}`, `/receipts/${token}/edit`, `/api/v1/receipts/${token}`],
    handOver: (token) => [`/hand-overs/${token}/opening`],
    comment: (token) => [`/unsubscribe/comments/${ids.comments}/${token}`],
    digest: (token) => [`/unsubscribe/digests/${ids.people}/${token}`],
    invitation: (token) => [`/desk/invitations/${token}`],
    reset: (token) => [`/desk/password-resets/${token}`],
  };
  for (const [door, addresses] of Object.entries(doors)) {
    const own = secrets[door as keyof typeof secrets] ?? '';
    const near = [
      own.toLowerCase(),
      own.toUpperCase(),
      own.slice(0, -1),
      `${own}A`,
      `${own}%00`,
      ` ${own}`,
    ].filter((one) => one !== own);
    const foreign = Object.entries(secrets).flatMap(([name, secret]) => (name === door ? [] : [secret]));
    for (const secret of [...foreign, ...near, other.id, ids.comments ?? '', newId(), 'x'])
      for (const address of addresses(secret)) {
        const response = door === 'handOver' ? await stranger.post(address, {}) : await stranger.get(address);
        assert.ok([400, 404].includes(response.status), `${door} ${secret.slice(0, 6)}…: ${response.status}`);
        assert.doesNotMatch(await response.text(), /WORTE DES ANDEREN|andere@/);
      }
  }
  for (const path of ['/general', '/withdrawal', '/edit', '/need', '/consent', '/consent/withdrawal'])
    assert.ok(
      [400, 404].includes((await stranger.post(`/receipts/${other.id}${path}`, { text: 'Neu.' })).status),
      path,
    );
  assert.equal(
    (await stranger.post('/desk/sign-in', { email: 'amina@example.org', password: PASSWORD })).status,
    303,
    'nothing was reset',
  );
});
