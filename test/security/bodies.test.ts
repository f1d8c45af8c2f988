import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePageToken } from '../../src/comments/page-token.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { putPage } from '../support/put-page.ts';
import { startTestServer } from '../support/server.ts';
import { screened } from '../support/stored.ts';
import { fileOf, importFile } from '../transfer/support.ts';

const COMMENTS = '/api/v1/pages/demo/comments';

/** Whether every object would now have what an attack has put there. */
function assertUnpolluted(about: string): void {
  const fresh = {} as Record<string, unknown>;
  for (const name of ['polluted', 'role', 'isAdmin', 'admin', 'text', 'name', 'html', 'shell', 'status'])
    assert.equal(fresh[name], undefined, `${about}: ${name}`);
  assert.equal(Object.keys(Object.prototype).length, 0, about);
}

const POLLUTING = [
  '{"text":"Ein Kommentar.","__proto__":{"polluted":1,"role":"admin","text":"x"}}',
  '{"text":"Ein Kommentar.","constructor":{"prototype":{"polluted":1}}}',
  '{"__proto__":{"text":"Ein Kommentar."}}',
  '{"text":{"__proto__":{"polluted":1},"toString":"x"}}',
  '{"text":"Ein Kommentar.","name":{"constructor":{"prototype":{"isAdmin":true}}}}',
  '{"text":"Ein Kommentar.","__proto__.polluted":1,"a[__proto__][polluted]":1}',
  '[{"__proto__":{"polluted":1}}]',
  '{"hasOwnProperty":1,"text":"Ein Kommentar.","valueOf":null}',
];

test('no body, form, query, setting or import changes what every object has', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const { receipt } = await screened(server, visitor, 'Ein Kommentar.');
  const token = await makePageToken(server.deps);
  for (const body of POLLUTING) {
    for (const path of [
      COMMENTS,
      `/api/v1${receipt}/edit`,
      `/api/v1${receipt}/need`,
      `/api/v1${receipt}/consent`,
      '/api/v1/contacts/search',
    ]) {
      const response = await visitor.postJson(path, body);
      assert.ok(response.status < 500, `${path} ${body}: ${response.status}`);
    }
    const put = await putPage(server, '__proto__', JSON.parse(body), token);
    assert.ok(put.status < 500, body);
    assertUnpolluted(body);
  }
  const csrf = await admin.csrf();
  const fields = [
    ['__proto__', 'x'],
    ['__proto__[polluted]', '1'],
    ['constructor.prototype.polluted', '1'],
    ['langs___proto__', '1'],
    ['notice___proto__', 'x'],
    ['text___proto__', 'x'],
    ['hours_constructor', 'x'],
    ['location___proto___name', 'x'],
  ];
  for (const path of [
    '/desk/settings',
    '/desk/settings/notice',
    '/desk/settings/reasons',
    '/desk/shortcuts',
    '/desk/notifications',
    '/desk/directory',
    '/desk/search',
    '/desk/moderation/decisions',
  ]) {
    const response = await admin.post(path, [['csrf', csrf], ['label', 'x'], ['text_de', 'x'], ...fields]);
    assert.ok(response.status < 500, `${path}: ${response.status}`);
    assertUnpolluted(path);
  }
  for (const query of [
    '__proto__[polluted]=1',
    'constructor[prototype][polluted]=1',
    '__proto__=1',
    'keys=__proto__,constructor,toString',
  ])
    for (const path of [
      '/api/v1/counts',
      COMMENTS,
      '/api/v1/contacts',
      '/api/hsds/v3/services',
      '/desk/search',
      '/desk/moderation',
      '/contacts',
      '/demo',
    ]) {
      assert.ok((await admin.get(`${path}?${query}`)).status < 500, `${path}?${query}`);
      assertUnpolluted(path);
    }
  assert.deepEqual(
    await (await visitor.get('/api/v1/counts?keys=__proto__,constructor,demo')).json(),
    JSON.parse('{"counts":{"demo":0}}'),
  );

  const id = '01234567-89ab-7def-8123-456789abcdef';
  const line = (rest: string) =>
    `{"comment":{"id":"${id}","page":"p","inReplyTo":null,"state":"published","createdAt":"2026-01-01T00:00:00Z","publishedAt":null,"text":"x y z",${rest}}}`;
  const file = [
    '{"format":"wegweiser-comments","version":1,"__proto__":{"polluted":1}}',
    '{"page":{"key":"p","title":"T","url":"https://example.org/p","lang":"de","isClosed":false,"__proto__":{"polluted":1}}}',
    line('"__proto__":{"polluted":1},"origin":{"source":"__proto__","id":"polluted"},"lang":"__proto__"'),
  ].join('\n');
  await importFile(server, 'json', fileOf(server, file));
  const hsds =
    '[{"id":"a","__proto__":{"polluted":1},"name":"N","description":"D","organization":{"name":"O","__proto__":{"polluted":1}},"phones":[{"number":"0511 123456"}],"service_areas":[{"name":"Niedersachsen"}]}]';
  const csv =
    'organization,name,description_de,phones,areas,__proto__\r\nO,N,D,0511 123456,Niedersachsen,x\r\n';
  for (const one of [hsds, csv])
    assert.ok(
      (await admin.postFile('/desk/directory/exchange/plan', { csrf }, new Blob([one]))).status < 500,
    );
  assertUnpolluted('imports');
  for (const path of ['/pages/p', '/desk/search?q=x', '/pages/p/feed.atom'])
    assert.equal((await admin.get(path)).status, 200, path);
});

test('what is deep, huge, doubled or of another kind gets a clear refusal and harms nobody', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const csrf = await admin.csrf();
  const deep = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
  const bodies = [
    deep('[', ']', 100_000), deep('{"text":', '}', 30_000), `{"text":${deep('[', ']', 50_000)}}`, '{"text":"Ein Kommentar."', '{"text":1e309}', '{"text":12345678901234567890}', '{"text":true}',
    '{"text":"Ein \\ud800 Kommentar","name":"\\udc00\\ud800"}', '{"text":"\\u0000\\u0000"}', '{"text":"Ein Kommentar.","text":{}}', '{"text":"Ein Kommentar.","email":["a@example.org"]}', 'null', '""', '1', '[]', '', '\uFEFF{}', 'NaN',
    '{"text":"Ein Kommentar.","inReplyTo":"__proto__"}', '{"text":"Ein Kommentar.","notify":"yes"}', `{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join()}}`, '{"text":"x","text":"Ein Kommentar."}',
  ]; // biome-ignore format: a heap
  for (const body of bodies) {
    const started = performance.now();
    const response = await visitor.postJson(COMMENTS, body);
    assert.ok([202, 400, 413].includes(response.status), `${body.slice(0, 40)}: ${response.status}`);
    if (response.status !== 202) assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
    assert.ok(performance.now() - started < 10_000, body.slice(0, 40));
  }
  for (const type of [
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    '',
  ]) {
    const response = await visitor.postAs(COMMENTS, '{"text":"Ein Kommentar."}', { 'content-type': type });
    assert.equal(response.status, 415, type);
  }
  for (const encoding of ['gzip', 'br', 'deflate', 'x']) {
    const response = await visitor.postAs(COMMENTS, 'x', {
      'content-type': 'application/json',
      'content-encoding': encoding,
    });
    assert.equal(response.status, 415, encoding);
  }
  const { id } = await screened(server, visitor, 'Noch ein Kommentar.');
  const numbers = [
    '1e3',
    '-1',
    '0',
    '1.5',
    '9007199254740993',
    '1'.repeat(400),
    'Infinity',
    'NaN',
    '0x1',
    ' 1',
    '１',
    '+1',
    '1;2',
  ];
  for (const number of numbers) {
    const decision = await admin.post(`/desk/comments/${id}/approval`, {
      csrf,
      revision: number,
      state: 'pending',
    });
    assert.ok([303, 400, 409].includes(decision.status), `${number}: ${decision.status}`);
    for (const path of [
      `/desk/directory?page=${number}`,
      `/api/hsds/v3/services?page=${number}&per_page=${number}`,
      `/desk/moderation?after=${number}`,
      `/desk/insights?period=${number}`,
      `/desk/search?q=x&after=${number}`,
      `/pages/demo?cursor=${number}`,
    ])
      assert.ok((await admin.get(path.replaceAll(' ', '%20'))).status < 500, path);
    const settings = {
      csrf,
      name: 'x',
      lang: 'de',
      langs_de: '1',
      origins: '',
      closeAfterDays: number,
      referralRetentionDays: number,
    };
    assert.ok((await admin.post('/desk/settings', settings)).status < 500, number);
  }
  const twice = await admin.post('/desk/people/invitations', [
    ['csrf', 'x'],
    ['csrf', csrf],
    ['role', 'moderator'],
  ]);
  assert.equal(twice.status, 403, 'the first of two tokens counts');
  for (const path of [
    '/demo?reply=a&reply=b',
    '/pages/demo?cursor=a&cursor=b',
    '/api/v1/counts?keys=a&keys=b',
    '/desk/search?q=a&q=b',
    '/contacts?place=a&place=b&language=a&language=b',
  ])
    assert.ok((await admin.get(path)).status < 500, path);
  for (const lone of ['\ud800', 'a\udc00b', '\ud800\ud800']) {
    const response = await visitor.postJson(COMMENTS, { text: `Ein ${lone} Kommentar.`, name: lone });
    assert.ok([202, 400].includes(response.status));
  }
  const query = await visitor.get(`/desk/search?q=${'%ED%A0%80'.repeat(3)}`);
  assert.ok(query.status < 500);
  assert.equal((await visitor.get('/healthz')).status, 200);
});
