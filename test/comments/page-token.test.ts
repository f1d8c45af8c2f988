import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPage } from '../../src/comments/find-page.ts';
import { makePageToken, revokePageToken, WRONG_PAGE_TOKENS } from '../../src/comments/page-token.ts';
import { problemIn } from '../support/problem.ts';
import { putPage } from '../support/put-page.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { closePage } from '../support/stored.ts';

const ARTICLE = { title: 'Das Haus', url: 'https://www.example.org/haus/', lang: 'de' };

const titles = async (server: TestServer) =>
  (await server.deps.db.read.selectFrom('page').select('title').execute()).map(({ title }) => title);

test('with its secret a website opens an article, and brings it up to date without opening it again', async (t) => {
  const server = await startTestServer(t);
  const token = await makePageToken(server.deps);
  const added = await putPage(server, 'wp-7', ARTICLE, token);
  assert.equal(added.status, 201);
  assert.deepEqual(await added.json(), { key: 'wp-7', address: 'http://wegweiser.test/pages/wp-7' });
  await closePage(server, 'wp-7');
  const before = await findPage(server.deps, 'wp-7');

  const changed = await putPage(server, 'wp-7', { ...ARTICLE, title: 'Das neue Haus' }, token);
  assert.equal(changed.status, 200);
  assert.deepEqual(await findPage(server.deps, 'wp-7'), { ...before, title: 'Das neue Haus' });
  assert.ok(before.closedAt !== null);

  const isClosed = async () => (await findPage(server.deps, 'wp-7')).closedAt !== null;
  await putPage(server, 'wp-7', { ...ARTICLE, open: true }, token);
  assert.equal(await isClosed(), false, 'unless it is told to');
  await putPage(server, 'wp-7', { ...ARTICLE, open: false }, token);
  assert.equal(await isClosed(), true);
  const refused = await putPage(server, 'wp-7', { ...ARTICLE, open: 'ja' }, token);
  assert.deepEqual(await problemIn(refused, 400), { open: 'not_a_boolean' });
});

test('without the secret nothing is opened, and only its hash is kept', async (t) => {
  const server = await startTestServer(t);
  const before = await titles(server);
  const none = await putPage(server, 'wp-7', ARTICLE, null);
  assert.equal(none.status, 401);
  assert.equal(none.headers.get('www-authenticate'), 'Bearer');

  const old = await makePageToken(server.deps);
  const token = await makePageToken(server.deps);
  const row = await server.deps.db.read.selectFrom('site').selectAll().executeTakeFirstOrThrow();
  assert.ok(!JSON.stringify(row).includes(token));
  for (const wrong of [null, '', old, `${token}x`, token.slice(1)])
    assert.equal((await putPage(server, 'wp-7', ARTICLE, wrong)).status, 401, String(wrong));
  assert.deepEqual(await titles(server), before);
  assert.equal((await putPage(server, 'wp-7', ARTICLE, token)).status, 201);
  await revokePageToken(server.deps);
  assert.equal((await putPage(server, 'wp-8', ARTICLE, token)).status, 401);
  assert.ok(!server.logged.join('').includes(token));
});

test('wrong secrets are refused after many of them; right ones do not count', async (t) => {
  const server = await startTestServer(t);
  const token = await makePageToken(server.deps);
  for (let at = 0; at < WRONG_PAGE_TOKENS + 5; at += 1)
    assert.notEqual((await putPage(server, 'wp-7', ARTICLE, token)).status, 429);
  for (let at = 0; at < WRONG_PAGE_TOKENS; at += 1)
    assert.equal((await putPage(server, 'wp-7', ARTICLE, 'falsch')).status, 401);
  const refused = await putPage(server, 'wp-7', ARTICLE, 'falsch');
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
});

test('what a page cannot have is refused with the field at fault', async (t) => {
  const server = await startTestServer(t);
  const token = await makePageToken(server.deps);
  const cases: [string, unknown, string][] = [
    ['mit leer', ARTICLE, 'key'],
    ['wp-7', { ...ARTICLE, title: ' ' }, 'title'],
    ['wp-7', { ...ARTICLE, url: 'javascript:alert(1)' }, 'url'],
    ['wp-7', { ...ARTICLE, lang: 'de_DE' }, 'lang'],
    ['wp-7', { ...ARTICLE, url: undefined }, 'url'],
  ];
  const before = await titles(server);
  for (const [key, body, fault] of cases) {
    const answer = await putPage(server, key, body, token);
    assert.deepEqual(await problemIn(answer, 400), { [fault]: `page_${fault}` });
  }
  assert.deepEqual(await titles(server), before);
});
