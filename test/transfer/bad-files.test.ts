import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { AppError } from '../../src/shared/errors.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { countComments } from '../support/stored.ts';
import { fileOf, importFile, run, wxrOf } from './support.ts';

const GOOD = wxrOf([
  { id: 1, text: 'Ein ganzer Kommentar.' },
  { id: 2, text: 'Noch einer.' },
]);

/** Nothing of a bad file is taken, and what is wrong with it is said without a word of it. */
async function assertRefused(server: TestServer, system: string, content: string | Buffer, why: RegExp) {
  await assert.rejects(importFile(server, system, fileOf(server, content)), (error: unknown) => {
    assert.ok(error instanceof AppError, String(error));
    assert.match(error.message, why);
    assert.doesNotMatch(error.message, /Kommentar/);
    return true;
  });
  assert.equal(await countComments(server), 0);
}

test('an XML file that is cut off, broken or something else brings nothing, and is told by line and column', async (t) => {
  const server = await startTestServer(t);
  const place = /\(line \d+, column \d+\)/;
  await assertRefused(server, 'wordpress', GOOD.slice(0, -30), place);
  await assertRefused(server, 'wordpress', GOOD.replace('</wp:comment>', '</wp:kommentar>'), place);
  await assertRefused(server, 'wordpress', '', place);
  await assertRefused(server, 'wordpress', 'Kommentar', place);
  await assertRefused(server, 'wordpress', '<rss version="2.0"><channel/></rss>', /not a WordPress export/);
  await assertRefused(server, 'disqus', GOOD, /does not begin with <disqus>/);
});

test('another encoding than UTF-8 is refused instead of being guessed', async (t) => {
  const server = await startTestServer(t);
  const latin = Buffer.from(GOOD.replace('Noch einer', 'Schöne Grüße'), 'latin1');
  await assertRefused(server, 'wordpress', latin, /not UTF-8/);
  await assertRefused(server, 'wordpress', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), /not UTF-8/);
  await assertRefused(server, 'wordpress', GOOD.replace('UTF-8', 'ISO-8859-1'), /must be UTF-8/);
});

test('entities are not expanded and nothing outside of the file is opened', async (t) => {
  const server = await startTestServer(t);
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  const withType = (type: string, text: string) =>
    GOOD.replace('<rss ', `<!DOCTYPE rss [${type}]><rss `).replace(
      'Ein ganzer Kommentar.',
      `]]>${text}<![CDATA[`,
    );
  await assertRefused(server, 'wordpress', withType(`<!ENTITY l0 "ha">${laughs}`, '&l9;'), /document type/);
  await assertRefused(
    server,
    'wordpress',
    withType(`<!ENTITY file SYSTEM "file://${server.config.dataDir}/secrets.json">`, '&file;'),
    /document type/,
  );
  await assertRefused(
    server,
    'wordpress',
    GOOD.replace('Ein ganzer Kommentar.', ']]>&file;<![CDATA['),
    /not well-formed/,
  );
});

test('an element that nests for ever ends the import, not the memory', async (t) => {
  const server = await startTestServer(t);
  await assertRefused(server, 'wordpress', GOOD.replace('<item>', '<item>'.repeat(10_000)), /too deeply/);
});

test('control characters, which stand in many databases, do no harm', async (t) => {
  const server = await startTestServer(t);
  const file = fileOf(server, GOOD.replace('Noch einer', 'Noch\u0008 ei\u000Bner'));
  await importFile(server, 'wordpress', file);
  assert.equal(await countComments(server), 2);
});

test('a file that is no export of Wegweiser, and a line that cannot be read, are named', async (t) => {
  const server = await startTestServer(t);
  const header = '{"format":"wegweiser-comments","version":1}';
  await assertRefused(server, 'json', '', /not an export/);
  await assertRefused(server, 'json', '[]', /not an export/);
  await assertRefused(server, 'json', '{"format":"wegweiser-comments","version":2}', /newer/);
  await assertRefused(server, 'json', `${header}\n\n{"comment":`, /Line 3 /);
  await assertRefused(server, 'json', `${header}\n{"comment":{"id":"1"}}`, /Line 2 /);
});

test('a file that is no database of Isso is refused', async (t) => {
  const server = await startTestServer(t);
  await assertRefused(server, 'isso', '', /not an SQLite/);
  await assertRefused(server, 'isso', GOOD, /not an SQLite/);
  await assertRefused(
    server,
    'isso',
    Buffer.from(`SQLite format 3\0${'x'.repeat(5000)}`),
    /not a database of Isso/,
  );
});

test('a file that is not there, and a bad call, are told', async (t) => {
  const server = await startTestServer(t);
  const missing = join(server.config.dataDir, 'nothing');
  for (const system of ['wordpress', 'disqus', 'isso', 'json'])
    await assert.rejects(importFile(server, system, missing), /cannot be read \(ENOENT\)/);
  const { status, stderr } = await run(server, 'import', 'json', missing);
  assert.deepEqual([status, stderr], [1, 'The file cannot be read (ENOENT).\n']);
  assert.equal((await run(server, 'import', 'isso', missing)).status, 64);
  assert.equal((await run(server, 'import', 'livefyre', missing)).status, 64);
  assert.equal((await run(server, 'import', 'json')).status, 64);
  assert.equal((await run(server, 'export')).status, 64);
  assert.equal((await run(server, 'export', '--format', 'json', '--out', join(missing, 'x'))).status, 1);
  assert.equal(
    (await run(server, 'import', 'json', fileOf(server, ''), '--report', join(missing, 'x'))).status,
    1,
  );
});
