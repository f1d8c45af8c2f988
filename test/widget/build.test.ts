import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { buildForm } from '../../src/widget/build/build-form.ts';
import { compressFiles } from '../../src/widget/build/compress.ts';
import { Client } from '../support/client.ts';
import { startTestServer, temporaryFolder } from '../support/server.ts';

const HINT_BUDGET = 4000;
const ADVICE_BUDGET = 12_000;

test('what every page with a form loads is small, and so is what it loads when somebody writes', async (t) => {
  const folder = temporaryFolder(t);
  const hint = await buildForm(folder);
  assert.ok(hint > 0 && hint <= HINT_BUDGET, `${hint} bytes`);
  for (const name of globSync('*.js', { cwd: folder })) {
    const code = readFileSync(join(folder, name));
    assert.ok(gzipSync(code).length <= ADVICE_BUDGET, name);
    assert.doesNotMatch(code.toString(), /\beval\(|new Function|innerHTML|https?:\/\/(?!www\.w3)/, name);
  }
});

test('there are texts for every language that visitors read, with its direction', async (t) => {
  const folder = temporaryFolder(t);
  await buildForm(folder);
  for (const lang of visitorLanguages) {
    const texts = JSON.parse(readFileSync(join(folder, 'texts', `${lang}.json`), 'utf8'));
    const { t: text, dir } = visitorTexts(lang);
    assert.deepEqual([texts.lang, texts.dir, texts.heading], [lang, dir, text('state_referred')]);
    for (const [key, value] of Object.entries(texts)) assert.ok(value !== '', `${lang} ${key}`);
  }
  compressFiles(folder);
  const plain = readFileSync(join(folder, 'texts/de.json'), 'utf8');
  assert.equal(String(gunzipSync(readFileSync(join(folder, 'texts/de.json.gz')))), plain);
  assert.equal(String(brotliDecompressSync(readFileSync(join(folder, 'texts/de.json.br')))), plain);
});

test('built files are sent compressed where the browser takes that, and asked for again by their ETag', async (t) => {
  const server = await startTestServer(t);
  const client = new Client(server);
  const get = (path: string, encoding: string, more: Record<string, string> = {}) =>
    client.get(path, { 'accept-encoding': encoding, ...more });
  const sizeOf = (answer: Response) => Number(answer.headers.get('content-length'));
  const path = '/assets/screening/screening.js';
  const plain = await get(path, 'identity');
  const content = await plain.text();
  assert.equal(plain.headers.get('content-encoding'), null);
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ] as const) {
    const answer = await get(path, accepted);
    assert.equal(answer.headers.get('content-encoding'), encoding);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(answer.headers.get('vary') ?? '', /Accept-Encoding/);
    assert.ok(sizeOf(answer) < sizeOf(plain) * 0.7, `${encoding} ${sizeOf(answer)}`);
    assert.equal(await answer.text(), content, 'it is the same file');
    const etag = answer.headers.get('etag') ?? '';
    assert.equal(
      (await get(path, accepted, { 'if-none-match': etag, 'cache-control': 'max-age=0' })).status,
      304,
    );
  }
  assert.match(
    (await get('/assets/screening/de.txt', 'br')).headers.get('content-type') ?? '',
    /^text\/plain/,
  );
  for (const missing of ['/assets/form/nothing.js', '/assets/form/..%2fopenapi.json.br', '/assets/form/'])
    assert.equal((await get(missing, 'br')).status, 404, missing);
  assert.equal((await get('/assets/wegweiser.css', 'br')).headers.get('content-encoding'), null);
});

test('without the built files the server starts, and the form is as it is without a script', async (t) => {
  const server = await startTestServer(t, { overrides: { hasHint: false } });
  const visitor = new Client(server);
  const answer = await visitor.get('/pages/demo');
  assert.doesNotMatch(answer.headers.get('content-security-policy') ?? '', /script-src/);
  const page = await answer.text();
  assert.doesNotMatch(page, /<script|counsel-hint/);
  assert.match(page, /<textarea/);
  assert.match(await visitor.submit('Ein Kommentar'), /^\/receipts\//);
});

test('a page with the hint keeps its ETag', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const first = await visitor.get('/pages/demo');
  assert.match(await first.text(), /<script type="module" src="\/assets\/form\/hint\.js"><\/script>/);
  const again = await visitor.get('/pages/demo', {
    'if-none-match': first.headers.get('etag') ?? '',
    'cache-control': 'max-age=0',
  });
  assert.equal(again.status, 304);
  const contacts = await visitor.get('/api/v1/contacts');
  const etag = contacts.headers.get('etag') ?? '';
  assert.equal(
    (await visitor.get('/api/v1/contacts', { 'if-none-match': etag, 'cache-control': 'max-age=0' })).status,
    304,
  );
});
