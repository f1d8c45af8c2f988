import assert from 'node:assert/strict';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { routesOf } from '../support/routes.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** The pages of the desk that nobody is signed in for yet. */
const ENTRANCE = [
  'GET /desk/sign-in',
  'POST /desk/sign-in',
  'GET /desk/invitations/:token',
  'POST /desk/invitations/:token',
  'GET /desk/sign-in/code',
  'POST /desk/sign-in/code',
  'POST /desk/sign-in/passkey',
  'POST /desk/sign-in/passkey/options',
  'GET /desk/password-resets/:token',
  'POST /desk/password-resets/:token',
];
const EVERYBODY = ['moderator', 'counsellor', 'admin'];

/** Who may what. A route that is not here is open to nobody, and the test fails until somebody has decided. */
const RIGHTS: Record<string, readonly string[]> = {
  'GET /desk': ['moderator', 'counsellor', 'admin'],
  'POST /desk/sign-out': ['moderator', 'counsellor', 'admin'],
  'GET /desk/second-factor': EVERYBODY,
  'GET /desk/second-factor/confirmation': EVERYBODY,
  'POST /desk/second-factor/confirmation': EVERYBODY,
  'POST /desk/second-factor/app': EVERYBODY,
  'POST /desk/second-factor/app/check': EVERYBODY,
  'POST /desk/second-factor/passkeys': EVERYBODY,
  'POST /desk/second-factor/passkeys/options': EVERYBODY,
  'GET /desk/account': EVERYBODY,
  'POST /desk/account': EVERYBODY,
  'POST /desk/account/password': EVERYBODY,
  'POST /desk/account/app/removal': EVERYBODY,
  'POST /desk/account/backup-codes': EVERYBODY,
  'POST /desk/account/passkeys/:id/removal': EVERYBODY,
  'POST /desk/account/sessions/:id/end': EVERYBODY,
  'POST /desk/account/sessions/end': EVERYBODY,
  'GET /desk/moderation': ['moderator', 'counsellor', 'admin'],
  'GET /desk/comments/:id': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/approval': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/rejection': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/spam': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/abuse': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/referral': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/notes': ['moderator', 'counsellor', 'admin'],
  'POST /desk/moderation/decisions': ['moderator', 'counsellor', 'admin'],
  'POST /desk/undos': ['moderator', 'counsellor', 'admin'],
  'GET /desk/shortcuts': ['moderator', 'counsellor', 'admin'],
  'POST /desk/shortcuts': ['moderator', 'counsellor', 'admin'],
  'GET /desk/live': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/lease': ['moderator', 'counsellor', 'admin'],
  'POST /desk/comments/:id/lease/release': ['moderator', 'counsellor', 'admin'],
  'GET /desk/referrals': ['counsellor', 'admin'],
  'GET /desk/referrals/:id': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/assignment': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/release': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/notes': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/return': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/closure': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/reopening': ['counsellor', 'admin'],
  'GET /desk/referrals/:id/offer': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/offer': ['counsellor', 'admin'],
  'GET /desk/referrals/:id/hand-over': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/hand-over': ['counsellor', 'admin'],
  'POST /desk/referrals/:id/hand-over/cancellation': ['counsellor', 'admin'],
  'POST /desk/referral-mails/:id/retry': ['counsellor', 'admin'],
  'GET /desk/settings/mail-templates': ['admin'],
  'GET /desk/settings/mail-templates/:key': ['admin'],
  'POST /desk/settings/mail-templates/:key': ['admin'],
  'GET /desk/notifications': EVERYBODY,
  'POST /desk/notifications': EVERYBODY,
  'GET /desk/insights': ['moderator', 'counsellor', 'admin'],
  'GET /desk/log.csv': ['admin'],
  'GET /desk/directory': EVERYBODY,
  'GET /desk/directory/:id': EVERYBODY,
  'GET /desk/directory/new': ['counsellor', 'admin'],
  'POST /desk/directory': ['counsellor', 'admin'],
  'POST /desk/directory/:id': ['counsellor', 'admin'],
  'POST /desk/directory/:id/confirmation': ['counsellor', 'admin'],
  'POST /desk/directory/:id/activation': ['counsellor', 'admin'],
  'POST /desk/directory/:id/deactivation': ['counsellor', 'admin'],
  'GET /desk/directory/exchange': ['counsellor', 'admin'],
  'GET /desk/directory/exchange/file': ['counsellor', 'admin'],
  'POST /desk/directory/exchange/plan': ['counsellor', 'admin'],
  'POST /desk/directory/exchange': ['counsellor', 'admin'],
  'GET /desk/search': ['moderator', 'counsellor', 'admin'],
  'POST /desk/search': ['moderator', 'counsellor', 'admin'],
  'GET /desk/reading-log': ['admin'],
  'GET /desk/erasures': ['admin'],
  'GET /desk/queues{/*rest}': ['admin'],
  'GET /desk/people': ['admin'],
  'POST /desk/people/invitations': ['admin'],
  'GET /desk/settings': ['admin'],
  'POST /desk/settings': ['admin'],
  'GET /desk/settings/notice': ['admin'],
  'POST /desk/settings/notice': ['admin'],
  'GET /desk/settings/pages': ['admin'],
  'POST /desk/settings/pages': ['admin'],
  'GET /desk/settings/new-page': ['admin'],
  'GET /desk/settings/pages/:key': ['admin'],
  'POST /desk/settings/pages/:key': ['admin'],
  'POST /desk/settings/pages/:key/closing': ['admin'],
  'POST /desk/settings/pages/:key/opening': ['admin'],
  'GET /desk/settings/reasons': ['admin'],
  'POST /desk/settings/reasons': ['admin'],
  'GET /desk/settings/new-reason': ['admin'],
  'GET /desk/settings/reasons/:key': ['admin'],
  'POST /desk/settings/reasons/:key': ['admin'],
  'POST /desk/settings/reasons/:key/position': ['admin'],
  'POST /desk/settings/reasons/:key/activation': ['admin'],
  'POST /desk/settings/reasons/:key/deactivation': ['admin'],
  'POST /desk/people/:id/role': ['admin'],
  'POST /desk/people/:id/deactivation': ['admin'],
  'POST /desk/people/:id/reactivation': ['admin'],
  'POST /desk/people/:id/sign-out': ['admin'],
  'POST /desk/people/:id/second-factor-reset': ['admin'],
  'POST /desk/people/:id/password-reset': ['admin'],
};

interface Route {
  method: string;
  path: string;
}

const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const addressOf = ({ path }: Route) => path.replace(/\{.*\}/, '').replace(/:\w+/g, newId());
const deskRoutes = (server: TestServer) =>
  routesOf(server).filter((route) => route.path.startsWith('/desk') && !ENTRANCE.includes(nameOf(route)));

/** The request, with fields that are good enough to get past the checks of the form where there are some. */
function ask(
  client: Client,
  route: Route,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const address = addressOf(route);
  if (route.method === 'GET') return client.get(address, headers);
  return client.post(
    address,
    { revision: '1', state: 'pending', outcome: 'contacted', role: 'moderator', ...fields },
    headers,
  );
}

test('every route of the desk is open to the roles it is meant for and to nobody else', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const people: Record<string, Client> = {
    moderator: await admin.colleague(server, 'moderator', 'Bea'),
    counsellor: await admin.colleague(server, 'counsellor', 'Cem'),
    admin: await admin.colleague(server, 'admin', 'Dana'),
  };
  const routes = deskRoutes(server);
  assert.deepEqual(routes.map(nameOf).sort(), Object.keys(RIGHTS).sort(), 'every route has been decided on');

  for (const route of routes.sort(
    (a, b) => Number(a.path.includes('sign-out')) - Number(b.path.includes('sign-out')),
  )) {
    const stranger = await ask(new Client(server), route, { csrf: 'x' });
    if (route.method === 'GET')
      assert.deepEqual(
        [stranger.status, stranger.headers.get('location')],
        [303, '/desk/sign-in'],
        nameOf(route),
      );
    else assert.equal(stranger.status, 401, nameOf(route));
    assert.match(stranger.headers.get('cache-control') ?? '', /no-store/);

    for (const [role, person] of Object.entries(people)) {
      const may = RIGHTS[nameOf(route)]?.includes(role);
      const csrf = await person.csrf();
      // with all fields and with none: whoever may not is refused before anything is read
      for (const fields of [{ csrf }, { csrf, revision: '', state: '', outcome: '', role: '' }]) {
        if (route.path.includes('sign-out') && !fields.revision) continue;
        const response = await ask(person, route, fields);
        if (may)
          assert.ok(
            ![401, 403].includes(response.status) && response.status < 500,
            `${nameOf(route)} as ${role}: ${response.status}`,
          );
        else assert.equal(response.status, 403, `${nameOf(route)} as ${role}`);
        assert.match(response.headers.get('cache-control') ?? '', /no-store/);
      }
    }
  }
});

test('a form without the token of its session does nothing, at every address of the desk', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const other = await admin.colleague(server, 'admin', 'Dana');
  const foreign = await other.csrf();
  const own = await admin.csrf();
  assert.ok(own && foreign && own !== foreign);
  for (const route of deskRoutes(server).filter(({ method }) => method === 'POST')) {
    for (const csrf of ['', 'x', foreign, `${own}x`, own.slice(1), own.toLowerCase()]) {
      assert.equal((await ask(admin, route, { csrf })).status, 403, nameOf(route));
    }
    const withoutField = await admin.post(addressOf(route), {});
    assert.equal(withoutField.status, 403);
    assert.equal(
      (await admin.post(`${addressOf(route)}?csrf=${own}`, {})).status,
      403,
      'it counts in the form alone',
    );
  }
  assert.equal((await admin.get('/desk/people')).status, 200, 'nobody was signed out');
});

test('a form of another site does nothing, whatever it carries', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf();
  const origins = [
    'https://evil.example',
    'null',
    'https://wegweiser.test',
    'http://wegweiser.test:81',
    'http://sub.wegweiser.test',
    'http://wegweiser.test.evil.example',
    '',
  ];
  const routes = [
    ...deskRoutes(server),
    { method: 'POST', path: '/desk/sign-in' },
    { method: 'POST', path: `/desk/invitations/${server.setupToken}` },
  ];
  for (const route of routes.filter(({ method }) => method === 'POST')) {
    for (const origin of origins)
      assert.equal(
        (await ask(admin, route, { csrf }, { origin })).status,
        403,
        `${nameOf(route)} from ${origin}`,
      );
  }
  const body = new URLSearchParams({ email: 'amina@example.org', password: 'drei gelbe Boote im Nebel' });
  for (const site of ['cross-site', 'same-site']) {
    const response = await fetch(`${server.url}/desk/sign-in`, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': site },
      redirect: 'manual',
    });
    assert.equal(response.status, 403, site);
  }
  assert.equal(
    (await ask(admin, { method: 'POST', path: '/desk/people/invitations' }, { csrf })).status,
    200,
    'from here it works',
  );
});

/** Sends a path as it stands; fetch would tidy it up. */
function askAsIs(
  server: TestServer,
  method: string,
  path: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const form = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
    request(
      { hostname, port, method, path, headers: { origin: 'http://wegweiser.test', ...form } },
      (response) => {
        text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
      },
    )
      .on('error', reject)
      .end(method === 'POST' ? 'role=admin' : undefined);
  });
}

test('no other spelling of an address gets around the sign-in', async (t) => {
  const server = await startTestServer(t);
  await firstAdmin(server);
  const spellings = [
    '/DESK/moderation', '/desk/Moderation/', '/desk//moderation', '//desk/moderation', '/desk/./moderation', '/x/../desk/moderation',
    '/desk%2Fmoderation', '/%64esk/people', '/desk;/people', '/desk/people?x', '/desk/people%20', '/desk/people/', '/DESK/PEOPLE',
    'http://wegweiser.test/desk/people', '/desk/auth/session', '/desk/auth/sign-up/email', '/desk/nothing', '/desk/people/invitations/',
  ]; // biome-ignore format: a heap
  for (const path of spellings) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, body } = await askAsIs(server, method, path);
      assert.ok([303, 401, 404].includes(status), `${method} ${path}: ${status}`);
      assert.doesNotMatch(body, /Amina|amina@/);
    }
  }
});
