import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { allScreened } from '../support/stored.ts';
import { threadOf } from '../support/thread.ts';
import { byOrigin, fixture, importFile, screenNow } from './support.ts';

test('a Disqus export keeps threads, dates and states, and leaves a place for what was deleted but answered', async (t) => {
  const server = await startTestServer(t);
  const { summary, report } = await importFile(server, 'disqus', fixture('disqus.xml'));
  assert.deepEqual(summary, [
    'Imported, published: 3',
    'Imported, deleted there: an empty place for answers: 1',
    'Imported, spam: 1',
    'Skipped, the article is not public (draft, private, with a password or deleted): 1',
    'Pages added: 1',
  ]);
  assert.deepEqual(report, ['skipped\tpage_not_public\tdisqus\t206']);
  const { page, comments } = await threadOf(new Client(server), 'artikel-1');
  assert.equal(page.count, 3);
  assert.deepEqual(
    comments.map(({ name, removed, publishedAt, replies }) => [
      name ?? removed,
      publishedAt,
      replies.map((reply) => reply.name),
    ]),
    [
      ['Karin', '2018-02-01T10:00:00.000Z', []],
      [true, undefined, ['Mina', 'Nora']],
    ],
  );
  assert.equal(
    comments[0]?.html,
    '<p>Ein Kommentar mit <b>Nachdruck</b> &amp; Absätzen.</p><p>Zweiter Absatz.</p>',
  );
  const rows = await byOrigin(server);
  assert.deepEqual([rows.get('204')?.state, rows.get('202')?.text], ['spam', null]);
  assert.deepEqual((await importFile(server, 'disqus', fixture('disqus.xml'))).summary.slice(0, 1), [
    'Here already: 5',
  ]);
});

/** A database as Isso makes it. */
function issoOf(server: TestServer): string {
  const file = join(server.config.dataDir, 'isso.db');
  const database = new Sqlite(file);
  database.exec(`
    CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256));
    CREATE TABLE comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT NOT NULL,
      modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR NOT NULL, author VARCHAR, email VARCHAR, website VARCHAR,
      likes INTEGER DEFAULT 0, dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL, notification INTEGER DEFAULT 0);
    INSERT INTO threads VALUES (1, '/blog/artikel/', 'Ein Artikel'), (2, '/blog/anderer', NULL);
    INSERT INTO comments (tid, id, parent, created, mode, remote_addr, text, author, email, website, voters) VALUES
      (1, 1, NULL, 1500000000.25, 1, '198.51.100.99', 'Ein **Kommentar**', 'Petra', 'petra@example.net', 'https://petra.example.net', x''),
      (1, 2, 1, 1500000100, 2, '198.51.100.99', 'Wartet noch.', NULL, NULL, NULL, x''),
      (1, 3, NULL, 1500000200, 4, '', '', NULL, NULL, NULL, x''),
      (1, 4, 3, 1500000300, 1, '', 'Antwort auf Gelöschtes', 'Rosa', NULL, NULL, x''),
      (2, 5, NULL, 1500000400, 1, '', '<script>alert(1)</script>Hallo', 'Sven', NULL, NULL, x'');`);
  database.close();
  return file;
}

test('an Isso database keeps threads, dates and states; neither computers nor websites are read', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const file = issoOf(server);
  const { summary } = await importFile(server, 'isso', file, { site: 'https://example.org' });
  assert.deepEqual(summary, [
    'Imported, published: 3',
    'Imported, waiting, to be screened: 1',
    'Imported, deleted there: an empty place for answers: 1',
    'Pages added: 2',
  ]);
  const { page, comments } = await threadOf(new Client(server), 'blog-artikel');
  assert.equal(page.count, 2);
  assert.deepEqual(
    comments.map(({ name, replies }) => [name, replies.map((reply) => reply.name)]),
    [
      ['Petra', []],
      [undefined, ['Rosa']],
    ],
  );
  assert.equal(comments[0]?.publishedAt, '2017-07-14T02:40:00.250Z');
  const other = await threadOf(new Client(server), 'blog-anderer');
  assert.equal(other.comments[0]?.html, '<p>Hallo</p>');
  screenNow(server);
  await allScreened(server);
  const rows = await byOrigin(server);
  assert.deepEqual([rows.get('2')?.state, rows.get('2')?.in_reply_to], ['pending', rows.get('1')?.id]);
  assert.doesNotMatch(JSON.stringify([...rows.values()]), /198\.51|petra\.example\.net|petra@/);
});
