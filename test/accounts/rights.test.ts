import assert from 'node:assert/strict';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { addressOf, ask, deskRoutes, nameOf, RIGHTS } from '../support/desk-rights.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

test('every route of the desk is open to the roles it is meant for and to nobody else', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const people: Record<string, Client> = {
    moderator: await admin.colleague(server, 'moderator', 'Bea'),
    counsellor: await admin.colleague(server, 'counsellor', 'Cem'),
    admin: await admin.colleague(server, 'admin', 'Dana'),
  };
  const routes = await deskRoutes(server);
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
  for (const route of (await deskRoutes(server)).filter(({ method }) => method === 'POST')) {
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
    ...(await deskRoutes(server)),
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
