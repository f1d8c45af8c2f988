import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const COMMENTS = '/api/v1/pages/demo/comments';
const ELSEWHERE = 'https://www.example.org';

const ask = (server: TestServer, path: string, origin: string, init: RequestInit = {}) =>
  fetch(`${server.url}${path}`, { ...init, headers: { origin, ...init.headers } });

const preflight = (server: TestServer, path: string, origin: string) =>
  ask(server, path, origin, {
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');

async function allowOnly(server: TestServer, origins: string): Promise<void> {
  await server.deps.db.write((trx) => trx.updateTable('site').set({ origins }).execute());
}

test('pages of other websites may read, write and follow receipts, and never with cookies', async (t) => {
  const server = await startTestServer(t);
  const asked = await preflight(server, COMMENTS, ELSEWHERE);
  assert.equal(asked.status, 204);
  assert.equal(allowed(asked), '*');
  assert.match(asked.headers.get('access-control-allow-methods') ?? '', /POST/);
  assert.match(asked.headers.get('access-control-allow-headers') ?? '', /Content-Type/i);
  assert.ok(Number(asked.headers.get('access-control-max-age')) > 0);

  const posted = await ask(server, COMMENTS, ELSEWHERE, {
    method: 'POST',
    body: JSON.stringify({ text: 'Von nebenan ein Gruß.' }),
    headers: { 'content-type': 'application/json' },
  });
  assert.equal(posted.status, 202);
  const { receipt } = (await posted.json()) as { receipt: string };
  const answers = [
    asked,
    posted,
    await ask(server, COMMENTS, ELSEWHERE),
    await ask(server, `/api/v1${new URL(receipt).pathname}`, ELSEWHERE),
    await ask(server, '/api/v1/counts?keys=demo', ELSEWHERE),
    await ask(server, '/api/v1/site', ELSEWHERE),
  ];
  for (const answer of answers) {
    assert.equal(allowed(answer), '*', answer.url);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null, answer.url);
    assert.match(answer.headers.get('vary') ?? '', /Origin/i, answer.url);
    assert.deepEqual(answer.headers.getSetCookie(), [], answer.url);
  }
});

test('an error can be read from another website too, with when to try again', async (t) => {
  const server = await startTestServer(t, { env: { SUBMISSIONS_PER_10_MINUTES: '1' } });
  const post = () =>
    ask(server, COMMENTS, ELSEWHERE, {
      method: 'POST',
      body: JSON.stringify({ text: 'Ein Gruß.' }),
      headers: { 'content-type': 'application/json' },
    });
  await post();
  const refused = await post();
  assert.equal(refused.status, 429);
  assert.equal(allowed(refused), '*');
  assert.match(refused.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
  assert.equal(allowed(await ask(server, '/api/v1/pages/nothing/comments', ELSEWHERE)), '*');
});

test('once the settings name websites, only those may, each told alone', async (t) => {
  const server = await startTestServer(t);
  await allowOnly(server, JSON.stringify([ELSEWHERE]));
  for (const answer of [
    await preflight(server, COMMENTS, ELSEWHERE),
    await ask(server, COMMENTS, ELSEWHERE),
  ]) {
    assert.equal(allowed(answer), ELSEWHERE);
    assert.match(answer.headers.get('vary') ?? '', /Origin/i);
  }
  for (const foreign of ['https://example.org', 'http://www.example.org', 'null']) {
    const asked = await preflight(server, COMMENTS, foreign);
    assert.equal(allowed(asked), null, foreign);
    assert.equal(asked.headers.get('access-control-allow-methods'), null, foreign);
    assert.equal(allowed(await ask(server, COMMENTS, foreign)), null, foreign);
  }
  const withoutOrigin = await fetch(`${server.url}${COMMENTS}`);
  assert.equal(withoutOrigin.status, 200, 'programs are no browsers');
  assert.match(
    withoutOrigin.headers.get('vary') ?? '',
    /Origin/i,
    'a cache must not give it to another site',
  );
});

test('neither the desk nor a page of a visitor is open to the scripts of others', async (t) => {
  const server = await startTestServer(t);
  for (const path of ['/desk/sign-in', '/pages/demo', '/contacts', '/'])
    assert.equal(allowed(await ask(server, path, ELSEWHERE)), null, path);
  assert.equal(allowed(await preflight(server, '/desk/moderation', ELSEWHERE)), null);
});

test('the site tells what a form needs, its own words among it, and keeps its ETag', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  await server.deps.db.write((trx) =>
    trx
      .updateTable('site')
      .set({
        notices: JSON.stringify({ de: 'Nur Allgemeines, bitte.' }),
        hours: JSON.stringify({ de: 'Mo 9–12' }),
      })
      .execute(),
  );
  const answer = await visitor.get('/api/v1/site');
  const site = (await answer.json()) as Record<string, unknown>;
  assert.deepEqual(Object.keys(site).sort(), [
    'hours',
    'lang',
    'langs',
    'name',
    'notices',
    'offersMail',
    'quickExitUrl',
    'simpleNotice',
  ]);
  assert.deepEqual(site.notices, { de: 'Nur Allgemeines, bitte.' });
  assert.equal(site.offersMail, false);
  const etag = answer.headers.get('etag') ?? '';
  const again = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
  assert.equal((await visitor.get('/api/v1/site', again)).status, 304);
});

test('a comment is located once it is published, and not before', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const answer = await visitor.postJson(COMMENTS, { text: 'Ein guter Artikel, danke!' });
  const { id, receipt } = (await answer.json()) as { id: string; receipt: string };
  await visitor.stateOf(new URL(receipt).pathname);
  assert.equal((await visitor.get(`/api/v1/comments/${id}`)).status, 404);
  await admin.decide('Ein guter Artikel', 'approval');
  const place = await (await visitor.get(`/api/v1/comments/${id}`)).json();
  assert.deepEqual(place, { page: 'demo', cursor: null });
});
