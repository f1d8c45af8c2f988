import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { problemIn } from '../support/problem.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { closePage, countComments, storedBy } from '../support/stored.ts';

type Context = Parameters<typeof startTestServer>[0];

const COMMENTS = '/api/v1/pages/demo/comments';

async function start(t: Context, env: Record<string, string> = {}) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker }, env });
  return { server, visitor: new Client(server) };
}

function sendRaw(server: TestServer, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return fetch(`${server.url}${COMMENTS}`, { method: 'POST', body, headers });
}

const JSON_TYPE = { 'content-type': 'application/json' };

test('a comment sent as JSON is answered with its id, its state and its receipt', async (t) => {
  const { server, visitor } = await start(t);
  const body = { text: 'Guter <b>Bericht</b>', name: 'Karin', email: 'karin@example.org', inReplyTo: null };
  const response = await visitor.postJson(COMMENTS, body);
  assert.equal(response.status, 202);
  assert.match(response.headers.get('cache-control') ?? '', /no-store/);
  const answer = (await response.json()) as { id: string; state: string; receipt: string };
  assert.equal(answer.state, 'received');
  assert.match(answer.receipt, /^http:\/\/wegweiser\.test\/receipts\/[\w-]{30}$/);
  const stored = await storedBy(server, answer.receipt);
  assert.equal(stored.id, answer.id);
  assert.equal(stored.email, 'karin@example.org');
  assert.deepEqual(stored.content, {
    name: 'Karin',
    text: 'Guter <b>Bericht</b>',
    html: '<p>Guter <b>Bericht</b></p>',
  });
});

test('every field at fault is named with a code', async (t) => {
  const { server, visitor } = await start(t);
  const cases: [unknown, number, Record<string, string>][] = [
    [{ text: '' }, 400, { text: 'text_too_short' }],
    [{ text: ' \n\u200B ' }, 400, { text: 'text_too_short' }],
    [{ text: '\u200C\u200C' }, 400, { text: 'text_too_short' }],
    [{ text: '😀'.repeat(5001) }, 413, { text: 'text_too_long' }],
    [{ text: 'a\0b' }, 400, { text: 'control_characters' }],
    [
      { text: 'Text', name: 'K\x1B', email: 'k\x7F@x.de' },
      400,
      { name: 'control_characters', email: 'control_characters' },
    ],
    [
      { text: 'Text', name: 'n'.repeat(81), email: 'nobody' },
      400,
      { name: 'name_too_long', email: 'email_invalid' },
    ],
    [{ text: 'Text', email: `a@${'b'.repeat(250)}.de` }, 400, { email: 'email_invalid' }],
    [{ text: 'Text', inReplyTo: 'x' }, 400, { inReplyTo: 'reply_target' }],
    [{}, 400, { text: 'not_a_string' }],
    [{ text: 5 }, 400, { text: 'not_a_string' }],
    [{ text: null }, 400, { text: 'not_a_string' }],
    [{ text: ['Guter', 'Text'], name: {} }, 400, { text: 'not_a_string', name: 'not_a_string' }],
    [{ text: 'Text', email: true, inReplyTo: 7 }, 400, { email: 'not_a_string', inReplyTo: 'not_a_string' }],
    [[], 400, { body: 'not_an_object' }],
    [['text'], 400, { body: 'not_an_object' }],
  ];
  for (const [body, status, errors] of cases) {
    assert.deepEqual(await problemIn(await visitor.postJson(COMMENTS, body), status), errors);
  }
  assert.equal(await countComments(server), 0);
});

test('lone surrogates are refused, pairs are taken', async (t) => {
  const { server, visitor } = await start(t);
  for (const lone of ['\\ud83d', '\\ude00', '\\ude00\\ud83d']) {
    const text = await visitor.postJson(COMMENTS, `{"text":"Guter Text ${lone}!"}`);
    assert.deepEqual(await problemIn(text, 400), { text: 'unreadable_characters' });
    const name = await visitor.postJson(COMMENTS, `{"text":"Guter Text","name":"K${lone}"}`);
    assert.deepEqual(await problemIn(name, 400), { name: 'unreadable_characters' });
  }
  const response = await visitor.postJson(COMMENTS, '{"text":"Guter Text \\ud83d\\ude00"}');
  const { receipt } = (await response.json()) as { receipt: string };
  assert.equal((await storedBy(server, receipt)).content?.text, 'Guter Text 😀');
});

test('malformed JSON is a problem, whatever is wrong with it', async (t) => {
  const { server, visitor } = await start(t);
  const deep = `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const texts = [
    '',
    ' ',
    '{',
    '{"text":',
    "{'text':'x'}",
    '{"text":"a\nb"}',
    'null',
    '"text"',
    '5',
    'true',
    '{}{}',
    '\uFEFF',
    deep,
  ];
  for (const text of [...texts, '{"text":"Guter Text"', '<xml/>', 'text=Guter+Text', '\0']) {
    await problemIn(await visitor.postJson(COMMENTS, text), 400);
  }
  const invalidUtf8 = Uint8Array.from(Buffer.from('{"text":"Gr\xFC\xDFe"}', 'latin1'));
  await problemIn(await sendRaw(server, invalidUtf8, JSON_TYPE), 400);
  assert.equal(await countComments(server), 0);
});

test('a body of 300 kB is a problem', async (t) => {
  const { visitor } = await start(t);
  await problemIn(await visitor.postJson(COMMENTS, { text: 'a'.repeat(300_000) }), 413);
});

test('only JSON in UTF-8 without compression is read', async (t) => {
  const { server } = await start(t);
  const body = '{"text":"Guter Text"}';
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'text/json5',
    'application/jsonx',
    'multipart/form-data',
  ];
  for (const type of [
    ...types,
    'application/json; charset=iso-8859-1',
    'application/json;charset="utf-16"',
    'x',
  ]) {
    await problemIn(await sendRaw(server, body, { 'content-type': type }), 415);
  }
  await problemIn(await sendRaw(server, new TextEncoder().encode(body), {}), 415);
  for (const coding of ['gzip', 'deflate', 'br', 'identity, gzip', 'zstd']) {
    const zipped = new Uint8Array(gzipSync(body));
    await problemIn(await sendRaw(server, zipped, { ...JSON_TYPE, 'content-encoding': coding }), 415);
  }
  assert.equal(await countComments(server), 0);
  for (const type of [
    'application/json; charset=utf-8',
    'Application/JSON;Charset="UTF-8"',
    'application/ld+json',
  ]) {
    assert.equal((await sendRaw(server, body, { 'content-type': type })).status, 202, type);
  }
});

test('keys of prototypes and unknown keys mean nothing, of a key that comes twice the last counts', async (t) => {
  const { server, visitor } = await start(t);
  const odd =
    '"__proto__":{"name":"Eve","state":"published"},"constructor":{"prototype":{"name":"Eve"}},"toString":1';
  const more = '"state":"published","id":"1","html":"<script>","published_replies":1,"publishedAt":0';
  const response = await visitor.postJson(COMMENTS, `{"text":"a",${odd},${more},"text":"Guter Text"}`);
  const { receipt } = (await response.json()) as { receipt: string };
  const stored = await storedBy(server, receipt);
  assert.deepEqual(stored.content, { name: null, text: 'Guter Text', html: '<p>Guter Text</p>' });
  assert.notEqual(stored.state, 'published');
  assert.equal(stored.published_at, null);
  assert.equal(({} as Record<string, unknown>).name, undefined);
});

test('unknown pages, unknown addresses and closed pages are problems', async (t) => {
  const { server, visitor } = await start(t);
  const body = { text: 'Guter Text' };
  for (const page of ['missing', '%00', '..%2Fdemo', 'DEMO', '__proto__', 'x'.repeat(2000)]) {
    await problemIn(await visitor.postJson(`/api/v1/pages/${page}/comments`, body), 404);
    await problemIn(await visitor.get(`/api/v1/pages/${page}/comments`), 404);
  }
  await problemIn(await visitor.get('/api/v1/pages/%E0%A4%A/comments'), 400);
  await problemIn(await visitor.get('/api/v1/nothing'), 404);
  await problemIn(await fetch(`${server.url}${COMMENTS}`, { method: 'DELETE' }), 404);
  await closePage(server, 'demo');
  await problemIn(await visitor.postJson(COMMENTS, body), 409);
  assert.equal(await countComments(server), 0);
});

test('too many comments are a problem that says when to come back', async (t) => {
  const { server, visitor } = await start(t, { SUBMISSIONS_PER_10_MINUTES: '3' });
  for (let index = 0; index < 5; index += 1) await visitor.postJson(COMMENTS, { text: '' });
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async () => (await visitor.postJson(COMMENTS, { text: 'Guter Text' })).status),
  );
  assert.deepEqual(statuses.sort(), [202, 202, 202, 429, 429, 429, 429, 429]);
  const response = await visitor.postJson(COMMENTS, { text: 'Guter Text' });
  assert.ok(Number(response.headers.get('retry-after')) > 0);
  await problemIn(response, 429);
  assert.equal(await countComments(server), 3);
  assert.equal((await visitor.get(COMMENTS)).status, 200, 'reading goes on');
});
