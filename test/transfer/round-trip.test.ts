import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { appendEvent } from '../../src/comments/append-event.ts';
import { NO_CONTENT } from '../../src/comments/content.ts';
import { type ExportFormat, exportComments } from '../../src/transfer/export-comments.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { allScreened, decideOn, published, screened, tokenOf } from '../support/stored.ts';
import { threadOf } from '../support/thread.ts';
import { byOrigin, fileOf, fixture, importFile, run, screenNow, wxrOf } from './support.ts';

async function exported(server: TestServer, format: ExportFormat, withAddresses = false) {
  const out = new PassThrough();
  const [content, counts] = await Promise.all([
    text(out),
    exportComments(server.deps, { format, withAddresses }, out),
  ]);
  return { content, ...counts };
}

const start = (t: Parameters<typeof startTestServer>[0]) =>
  startTestServer(t, { overrides: { screen: screenByMarker } });

/** A site with a comment of each kind. */
async function fill(server: TestServer) {
  const visitor = new Client(server);
  const moderator = await firstAdmin(server);
  const people = { visitor, moderator };
  const root = await published(server, people, 'Der Anfang <b>eines</b> Gesprächs & "mehr"', {
    name: 'Tom & Jerry',
    email: 'tom@example.net',
  });
  const reply = await published(server, people, 'Eine Antwort', { inReplyTo: root.id });
  await published(server, people, 'Antwort auf die Antwort', { inReplyTo: reply.id });
  const gone = await published(server, people, 'wird zurückgezogen', { email: 'weg@example.net' });
  await published(server, people, 'Antwort auf Zurückgezogenes', { inReplyTo: gone.id });
  await visitor.post(`${gone.receipt}/withdrawal`, {});
  const rejected = await screened(server, visitor, 'wird abgelehnt ]]> <script>x</script>');
  await decideOn(moderator, rejected.id, 'rejection', { reason: 'off_topic' });
  await screened(server, visitor, 'ist Spam #spam');
  await screened(server, visitor, '=1+1 wartet', { name: '@wartend' });
  await screened(server, visitor, 'braucht Hilfe #referral', {
    name: 'Hilfesuchend',
    email: 'hilfe@example.net',
  });
  await importFile(server, 'disqus', fixture('disqus.xml'));
  const imported = (await byOrigin(server)).get('201')?.id ?? '';
  const event = { type: 'withdrawn', actor: { kind: 'writer' }, at: Date.now() } as const;
  await server.deps.db.write((trx) => appendEvent(trx, imported, event, () => NO_CONTENT));
  return { root };
}

test('what is exported as JSON and imported elsewhere is exported there alike, and receipts go on', async (t) => {
  const here = await start(t);
  const { root } = await fill(here);
  const { content, exported: count, leftOut } = await exported(here, 'json', true);
  assert.deepEqual([count, leftOut], [10, { erased: 1, referred: 1, withdrawn: 2 }]);
  const there = await start(t);
  const { report, summary } = await importFile(there, 'json', fileOf(here, content));
  assert.deepEqual(report, []);
  screenNow(there);
  await allScreened(there);
  const again = await exported(there, 'json', true);
  assert.equal(again.content, content);
  assert.match(summary.join('\n'), /Imported, published: 6/);
  assert.deepEqual(await threadOf(new Client(there)), await threadOf(new Client(here)));
  const receipt = await new Client(there).get(`/api/v1/receipts/${tokenOf(root.receipt)}`);
  assert.equal(((await receipt.json()) as { state: string }).state, 'published');
  const second = await importFile(there, 'json', fileOf(here, content));
  assert.deepEqual(second.summary, ['Here already: 13']);
  // where it had come from before is still known, also of what has been withdrawn since
  assert.match(
    (await importFile(there, 'disqus', fixture('disqus.xml'))).summary[0] ?? '',
    /Here already: 5/,
  );
});

test('what is exported as WXR and imported elsewhere is exported there alike in what matters', async (t) => {
  const here = await start(t);
  await fill(here);
  const first = await exported(here, 'wxr', true);
  const there = await start(t);
  await importFile(there, 'wordpress', fileOf(here, first.content));
  screenNow(there);
  await allScreened(there);
  const second = await exported(there, 'wxr', true);
  assert.deepEqual(commentsIn(second.content), commentsIn(first.content));
  assert.ok(commentsIn(first.content).length > 8);
  // what came by JSON is known again in a WXR
  assert.deepEqual((await importFile(here, 'wordpress', fileOf(here, first.content))).summary, [
    `Here already: ${commentsIn(first.content).length}`,
  ]);
});

/** The comments of a WXR with everything but the numbers, which are made anew; a reply to what is gone begins a thread. */
const commentsIn = (wxr: string): string[] => {
  const comments = [...wxr.matchAll(/<wp:comment>.*?<\/wp:comment>/gs)].map(([comment]) => comment);
  const ids = new Set(comments.map((comment) => /_wegweiser_id<.*?value>([^<]+)/.exec(comment)?.[1]));
  return comments.map((comment) =>
    comment
      .replace(/<wp:comment_(id|parent)>\d+<\/wp:comment_\1>/g, '')
      .replace(
        /<wp:commentmeta><wp:meta_key>_wegweiser_parent<.*?value>([^<]+)<.*?commentmeta>/,
        (meta, id) => (ids.has(id) ? meta : ''),
      )
      .replace(/\n+/g, '\n'),
  );
};

test('no export holds a request for counselling, nor an address unless it is asked for', async (t) => {
  const server = await start(t);
  await fill(server);
  for (const format of ['json', 'wxr', 'csv'] as const) {
    const { content } = await exported(server, format);
    assert.match(content, /Eine Antwort/);
    assert.doesNotMatch(
      content,
      /braucht Hilfe|Hilfesuchend|hilfe@|wird zurückgezogen|weg@|tom@example\.net/,
    );
    assert.match((await exported(server, format, true)).content, /tom@example\.net/);
    assert.doesNotMatch((await exported(server, format, true)).content, /hilfe@|weg@/);
  }
});

test('a spreadsheet takes nothing in the CSV for a formula', async (t) => {
  const server = await start(t);
  await fill(server);
  const rows = parse((await exported(server, 'csv')).content, { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  assert.equal(rows.length, 10);
  const waiting = rows.find(({ text: words }) => words?.includes('wartet'));
  assert.deepEqual([waiting?.text, waiting?.name, waiting?.state], ["'=1+1 wartet", "'@wartend", 'pending']);
  for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+@\t\r-]/);
});

test('the WXR holds sanitised markup only', async (t) => {
  const server = await start(t);
  await fill(server);
  const { content } = await exported(server, 'wxr');
  assert.match(content, /Der Anfang <b>eines<\/b> Gesprächs &amp; "mehr"/);
  assert.match(content, /<wp:comment_author><!\[CDATA\[Tom &amp; Jerry\]\]>/);
  assert.doesNotMatch(content, /<script>x/);
});

test('the command exports to a file that others cannot read', async (t) => {
  const server = await start(t);
  await fill(server);
  const file = fileOf(server, '');
  const { status, stderr } = await run(server, 'export', '--format', 'json', '--out', `${file}.json`);
  assert.equal(status, 0);
  assert.match(stderr, /^10 comments were exported, without addresses\.$/m);
  assert.match(stderr, /^Left out, referred: 1$/m);
  assert.equal(statSync(`${file}.json`).mode & 0o777, 0o600);
  assert.equal(readFileSync(`${file}.json`, 'utf8'), (await exported(server, 'json')).content);
});

test('visitors are answered while another process imports', async (t) => {
  const server = await start(t);
  const visitor = new Client(server);
  const comments = Array.from({ length: 1500 }, (_, index) => ({
    id: index + 1,
    text: `Kommentar Nummer ${index}`,
  }));
  const importing = run(server, 'import', 'wordpress', fileOf(server, wxrOf(comments)));
  let isDone = false;
  void importing.then(() => {
    isDone = true;
  });
  let sent = 0;
  for (; !isDone || sent < 3; sent++) await visitor.submit(`Währenddessen geschrieben ${sent}`);
  const { status, stdout } = await importing;
  assert.equal(status, 0);
  assert.match(stdout, /^Imported, published: 1500$/m);
  assert.equal((await threadOf(visitor, 'artikel')).page.count, 1500);
  await allScreened(server);
});
