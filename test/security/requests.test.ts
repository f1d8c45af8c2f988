import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { addressOf, deskRoutes, nameOf } from '../support/desk-rights.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { screened } from '../support/stored.ts';

const EVIL = 'evil.example';

/** What a server answers to these very bytes. */
async function raw(server: TestServer, request: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(request.replaceAll('\n', '\r\n'));
  return text(socket).catch(() => '');
}

test('no answer leads to another server, whatever is asked for', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const { id } = await screened(server, visitor, 'Ein Kommentar.');
  const targets = [
    `https://${EVIL}`, `//${EVIL}`, `\\\\${EVIL}`, `/\\${EVIL}`, `/%2f${EVIL}`, `/%5c${EVIL}`, `https:${EVIL}`, `/desk/../..//${EVIL}`, `\t//${EVIL}`, `@${EVIL}`,
    `/desk/moderation@${EVIL}`, `javascript:alert(1)`, `data:text/html,x`, `/desk/moderation\r\nLocation: https://${EVIL}`, `%0d%0aLocation:%20https://${EVIL}`, `.${EVIL}`, `?//${EVIL}`,
  ]; // biome-ignore format: a heap
  const names = [
    'next',
    'back',
    'return',
    'returnTo',
    'redirect',
    'url',
    'goto',
    'callbackURL',
    'list',
    'open',
    'done',
  ];
  const isOurs = (response: Response, about: string) => {
    const location = response.headers.get('location');
    const refresh = response.headers.get('refresh') ?? '';
    if (location !== null) {
      const to = new URL(location, 'http://wegweiser.test/');
      assert.equal(to.origin, 'http://wegweiser.test', `${about}: ${location}`);
      assert.match(location, /^\/(?![/\\])/, about);
    }
    assert.ok(!refresh.includes(EVIL), about);
    assert.equal(response.headers.get('set-cookie')?.includes(EVIL) ?? false, false);
  };
  for (const target of targets) {
    const query = new URLSearchParams(names.map((name) => [name, target])).toString();
    const headers = { referer: target.startsWith('https') ? target : `https://${EVIL}/` };
    for (const path of [
      '/desk',
      '/desk/sign-in',
      '/desk/moderation',
      '/pages/demo',
      '/demo',
      `/comments/${id}`,
    ])
      isOurs(await admin.get(`${path}?${query}`, headers), `${path} ${target}`);
    isOurs(await visitor.get(`/desk/people?${query}`), `sign-in ${target}`);
    const fields = Object.fromEntries(names.map((name) => [name, target]));
    const signIn = { email: 'amina@example.org', password: 'drei gelbe Boote im Nebel' };
    if (target === targets[1])
      isOurs(await new Client(server).post(`/desk/sign-in?${query}`, { ...fields, ...signIn }), target);
    const csrf = await admin.csrf();
    for (const path of [
      `/desk/comments/${id}/notes`,
      '/desk/undos',
      '/desk/moderation/decisions',
      '/desk/shortcuts',
    ])
      isOurs(
        await admin.post(path, {
          ...fields,
          csrf,
          note: 'x',
          batch: 'x',
          decision: 'approved',
          item: `${id}:9`,
        }),
        `${path} ${target}`,
      );
    const path = `/${target.replace(/[^!-~]/g, '')}`;
    const answer = await raw(server, `GET ${path} HTTP/1.1\nHost: wegweiser.test\nConnection: close\n\n`);
    assert.doesNotMatch(answer.split('\r\n\r\n')[0] ?? '', /evil/, path);
  }
});

test('names of other hosts, in whichever header, come back nowhere', async (t) => {
  for (const trusted of ['0', '1']) {
    const server = await startTestServer(t, { env: { TRUST_PROXY: trusted } });
    const headers = `Host: ${EVIL}\nX-Forwarded-Host: ${EVIL}\nX-Forwarded-Proto: https\nForwarded: host=${EVIL};proto=https\nX-Original-URL: /desk/people\nX-Rewrite-URL: /desk/people\nX-Host: ${EVIL}`;
    for (const path of [
      '/',
      '/demo',
      '/pages/demo',
      '/pages/demo/feed.atom',
      '/desk/sign-in',
      '/desk/people',
      '/api/v1/site',
      '/nowhere',
      '/assets/nothing',
    ]) {
      const answer = await raw(server, `GET ${path} HTTP/1.1\n${headers}\nConnection: close\n\n`);
      assert.match(answer, /^HTTP\/1\.1 [234]/, path);
      assert.ok(!answer.includes(EVIL), `${path} ${answer.slice(0, 300)}`);
    }
    const body = JSON.stringify({ text: 'Ein Kommentar.' });
    const posted = await raw(
      server,
      `POST /api/v1/pages/demo/comments HTTP/1.1\n${headers}\nContent-Type: application/json\nContent-Length: ${body.length}\nConnection: close\n\n${body}`,
    );
    assert.match(posted, /"receipt":"http:\/\/wegweiser\.test\/receipts\//);
  }
});

test('a limit cannot be dodged by forged addresses while no proxy is trusted, nor by more of them than there are proxies', async (t) => {
  for (const [trusted, forged] of [
    ['0', (n: number) => `198.51.${n}.7`],
    ['1', (n: number) => `203.0.113.${n}, 198.51.100.7`],
  ] as const) {
    const server = await startTestServer(t, {
      env: { TRUST_PROXY: trusted, SUBMISSIONS_PER_10_MINUTES: '5' },
    });
    const statuses: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      const response = await fetch(`${server.url}/api/v1/pages/demo/comments`, {
        method: 'POST',
        body: JSON.stringify({ text: `Ein Kommentar ${n}.` }),
        headers: {
          'content-type': 'application/json',
          ...{
            'x-forwarded-for': forged(n),
            'x-real-ip': forged(n),
            'client-ip': forged(n),
            'cf-connecting-ip': forged(n),
          },
          ...{ 'true-client-ip': forged(n), forwarded: `for=${forged(n)}` },
        },
      });
      statuses.push(response.status);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429, 429, 429, 429], `TRUST_PROXY=${trusted}`);
  }
  const server = await startTestServer(t);
  await firstAdmin(server);
  const tries = await Promise.all(
    Array.from({ length: 34 }, (_, n) =>
      fetch(`${server.url}/desk/sign-in`, {
        method: 'POST',
        body: new URLSearchParams({ email: `x${n}@example.org`, password: 'x' }),
        headers: { 'x-forwarded-for': `198.51.${n}.7`, origin: 'http://wegweiser.test' },
      }),
    ),
  );
  assert.ok(tries.some(({ status }) => status === 429));
});

test('no spelling of a path leads out of the folders of our files, or to their sources', async (t) => {
  const server = await startTestServer(t);
  const ways = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%252f',
    '%252e%252e%252f',
    '..%5c',
    '..\\',
    '....//',
    '..;/',
    '%c0%ae%c0%ae/',
    '.%00./',
    '..%00/',
    '%2e%2e%5c',
  ];
  const files = [
    'package.json',
    'src/config.ts',
    'etc/passwd',
    '.env',
    '.git/config',
    'data/secrets.json',
    'db/migrations/0001_initial.sql',
  ];
  const roots = [
    '/assets/',
    '/assets/form/',
    '/assets/desk/',
    '/embed/',
    '/assets//',
    '/assets/screening/',
    '/',
  ];
  for (const root of roots)
    for (const way of ways)
      for (const file of files) {
        const path = `${root}${way.repeat(4)}${file}`;
        const answer = await raw(
          server,
          `GET ${path} HTTP/1.1\nHost: wegweiser.test\nAccept-Encoding: br\nConnection: close\n\n`,
        );
        assert.match(answer, /^HTTP\/1\.1 (400|403|404)/, path);
        assert.doesNotMatch(answer, /"better-sqlite3"|root:x:0|process\.env|CREATE TABLE/, path);
      }
  for (const path of [
    '/assets/.',
    '/assets/..',
    '/assets/.hidden',
    '/assets/form/hint.js%00.css',
    '/embed.js%00',
    '/assets/form/hint.js.br',
    '/assets/form/../form/hint.js',
    '/assets/',
    '/assets/desk',
    '/embed/',
    '/embed',
  ]) {
    const answer = await raw(
      server,
      `GET ${path} HTTP/1.1\nHost: wegweiser.test\nAccept-Encoding: br, gzip\nConnection: close\n\n`,
    );
    const [head = ''] = answer.split('\r\n\r\n');
    if (/^HTTP\/1\.1 [345]/.test(answer)) assert.doesNotMatch(head, /Content-Encoding/i, `${path} ${head}`);
    assert.doesNotMatch(head, new RegExp(EVIL));
  }
});

test('no line break in an address becomes a header', async (t) => {
  const server = await startTestServer(t);
  const client = await firstAdmin(server);
  for (const bad of [
    '%0d%0aX-Evil:%201',
    '%0aX-Evil:1',
    '%E5%98%8A%E5%98%8DX-Evil:1',
    '%0d%0a%0d%0a<script>alert(1)</script>',
    '%u000aX-Evil:1',
    '%00%0aX-Evil:1',
  ])
    for (const path of [
      `/${bad}`,
      `/pages/${bad}`,
      `/pages/demo?cursor=${bad}`,
      `/receipts/${bad}`,
      `/desk/${bad}`,
      `/desk/account?done=${bad}`,
      `/desk/search?q=${bad}`,
      `/desk/log.csv?from=${bad}&to=${bad}`,
      `/desk/directory/exchange/file?format=${bad}`,
      `/comments/${bad}`,
      `/api/v1/challenge?page=${bad}`,
    ]) {
      const response = await client.get(path);
      assert.equal(response.headers.get('x-evil'), null, path);
      assert.ok(response.status < 500, `${path}: ${response.status}`);
    }
});

test('nothing but a POST of a form with its token changes anything: no GET, no other method, no way to name one', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf();
  const snapshot = async () =>
    JSON.stringify(
      await Promise.all([
        server.deps.db.read.selectFrom('user').selectAll().execute(),
        server.deps.db.read.selectFrom('page').selectAll().execute(),
        server.deps.db.read.selectFrom('site').selectAll().execute(),
        server.deps.db.read.selectFrom('invitation').select('id').execute(),
        server.deps.db.read.selectFrom('reason').selectAll().execute(),
      ]),
    );
  const before = await snapshot();
  const fields = {
    csrf,
    role: 'admin',
    name: 'Neu',
    lang: 'de',
    langs_de: '1',
    key: 'neu',
    title: 'x',
    url: 'https://x.example',
    label: 'x',
    text_de: 'x',
    referralRetentionDays: '1',
  };
  const posts = (await deskRoutes(server)).filter(({ method }) => method === 'POST');
  assert.ok(posts.length > 40);
  const cookie = admin.cookies();
  for (const route of posts) {
    const address = addressOf(route);
    const query = new URLSearchParams(fields).toString();
    const got = await admin.get(`${address}?${query}&_method=POST`, { 'x-http-method-override': 'POST' });
    assert.ok([200, 303, 404].includes(got.status), `GET ${nameOf(route)}: ${got.status}`);
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
      const response = await fetch(`${server.url}${address}?_method=POST`, {
        method,
        headers: {
          cookie,
          origin: 'http://wegweiser.test',
          'x-http-method-override': 'POST',
          'x-method-override': 'POST',
        },
        redirect: 'manual',
      });
      assert.ok(
        [200, 303, 403, 404, 415].includes(response.status),
        `${method} ${nameOf(route)}: ${response.status}`,
      );
    }
    for (const [type, body] of [
      ['application/json', JSON.stringify(fields)],
      ['text/plain', query],
      [
        'multipart/form-data; boundary=x',
        `--x\r\nContent-Disposition: form-data; name="role"\r\n\r\nadmin\r\n--x--\r\n`,
      ],
      ['application/xml', '<csrf/>'],
      ['application/x-www-form-urlencoded; charset=utf-7', query],
    ] as const) {
      const response = await admin.postAs(address, body, { 'content-type': type });
      assert.ok([400, 403, 415].includes(response.status), `${type} ${nameOf(route)}: ${response.status}`);
    }
  }
  assert.equal(await snapshot(), before);
});
