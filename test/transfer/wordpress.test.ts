import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { appendEvent } from '../../src/comments/append-event.ts';
import { NO_CONTENT } from '../../src/comments/content.ts';
import { addPage } from '../../src/comments/manage-pages.ts';
import { DAY } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { TYPABLE } from '../support/hostile-comments.ts';
import { search } from '../support/search.ts';
import { startTestServer } from '../support/server.ts';
import { allScreened, countComments, eventsOf, referralOf } from '../support/stored.ts';
import { assertStrict } from '../support/strict-html.ts';
import { threadOf } from '../support/thread.ts';
import { byOrigin, fileOf, fixture, importFile, importWxr, run, screenNow, wxrOf } from './support.ts';

const PAGE = '2019-03-wohnen-und-leben';

test('published comments appear beneath their article, at their dates, in threads of any depth', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  await importFile(server, 'wordpress', fixture('wordpress.xml'));
  const { page, comments } = await threadOf(visitor, PAGE);
  assert.deepEqual([page.count, page.open], [6, false]);
  const imported = await byOrigin(server);
  const idOf = (number: number) => imported.get(String(number))?.id;
  assert.deepEqual(
    comments.map(({ id, replies }) => [id, replies.map((reply) => [reply.id, reply.inReplyTo])]),
    [
      [
        idOf(10),
        [
          [idOf(11), idOf(10)],
          [idOf(12), idOf(11)],
        ],
      ],
      // what it answers is in the bin
      [null, [[idOf(22), null]]],
      [idOf(18), []],
      [idOf(23), []],
    ],
  );
  assert.equal(comments[0]?.name, 'Amina & Sami');
  assert.equal(comments[0]?.publishedAt, '2019-03-04T09:00:00.000Z');
  assert.equal(
    comments[0]?.html,
    '<p>Das war ein guter Bericht über die Gemeinde.</p><p>Mehr steht <a href="https://example.com/mehr" rel="nofollow ugc noopener">hier</a>.<br>Danke!</p>',
  );
  const html = await (await visitor.get(`/pages/${PAGE}`)).text();
  assert.match(html, /Wohnen &amp; Leben &lt;script&gt;/);
  assert.match(await (await visitor.get(`/pages/${PAGE}/feed.atom`)).text(), /Dritte Ebene/);
});

test('states are kept, and the desk finds and tells of what was imported', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  await importFile(server, 'wordpress', fixture('wordpress.xml'));
  const imported = await byOrigin(server);
  assert.deepEqual(
    [10, 15, 16].map((number) => imported.get(String(number))?.state),
    ['published', 'spam', 'rejected'],
  );
  assert.deepEqual((await search(admin, { words: 'Gemeinde' })).ids, [imported.get('10')?.id]);
  const history = await (
    await admin.get(`/desk/comments/${imported.get('10')?.id}`, { 'accept-language': 'en' })
  ).text();
  assert.match(history, /brought over from another system/);
  assert.match(history, /amina\.sami@example\.net/);
});

test('what waited is sealed until it has been screened, and years later nobody is woken for it', async (t) => {
  const server = await startTestServer(t);
  await importFile(server, 'wordpress', fixture('wordpress.xml'));
  const before = await byOrigin(server);
  for (const number of ['14', '24']) {
    const row = before.get(number);
    assert.deepEqual(
      [row?.state, row?.text, row?.name, row?.sealed !== null],
      ['received', null, null, true],
    );
  }
  screenNow(server);
  await allScreened(server);
  const after = await byOrigin(server);
  assert.deepEqual([after.get('14')?.state, after.get('24')?.state], ['pending', 'referred']);
  assert.equal(after.get('14')?.created_at, Date.parse('2019-03-07T09:00:00Z'));
  const referral = await referralOf(server, after.get('24')?.id ?? '');
  assert.equal(referral?.urgency, 'emergency');
  assert.equal((await server.deps.db.read.selectFrom('outbox').select('job').execute()).length, 0);
  assert.deepEqual(
    (await eventsOf(server, after.get('14')?.id ?? '')).map(({ type }) => type),
    ['imported', 'screened'],
  );
});

test('an emergency of the last days rings as if it had been written here', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const at = (days: number) => new Date(Date.now() - days * DAY);
  await importWxr(server, [
    { id: 1, text: 'neulich #emergency', approved: '0', at: at(2) },
    { id: 2, text: 'lange her #emergency', approved: '0', at: at(31) },
  ]);
  screenNow(server);
  await allScreened(server);
  const imported = await byOrigin(server);
  const told = await server.deps.db.read
    .selectFrom('outbox')
    .innerJoin('referral', 'referral.id', 'outbox.subject_id')
    .select(['job', 'comment_id'])
    .where('job', '=', 'mail-overdue')
    .execute();
  assert.deepEqual(told, [{ job: 'mail-overdue', comment_id: imported.get('1')?.id }]);
});

test('addresses of computers, programs and websites stay behind; those of writers are sealed', async (t) => {
  const server = await startTestServer(t);
  await importFile(server, 'wordpress', fixture('wordpress.xml'));
  const everything = readdirSync(server.config.dataDir)
    .map((name) => readFileSync(join(server.config.dataDir, name), 'latin1'))
    .join('\n');
  assert.match(everything, /Bernd/);
  for (const secret of [
    '198.51.100.77',
    'writer-homepage',
    'browser-of-writer',
    'amina.sami@example.net',
    'Das Fest im Rathaus',
  ])
    assert.ok(!everything.includes(secret), secret);
  const row = (await byOrigin(server)).get('10');
  assert.equal(
    server.deps.sealing.open(row?.id ?? '', row?.email_sealed ?? Buffer.alloc(0)),
    'amina.sami@example.net',
  );
});

test('the report names what was skipped, and why, without a word of it', async (t) => {
  const server = await startTestServer(t);
  const report = join(server.config.dataDir, 'report.tsv');
  const { stdout } = await run(server, 'import', 'wordpress', fixture('wordpress.xml'), '--report', report);
  const blog = 'wordpress blog.example.org';
  assert.deepEqual(readFileSync(report, 'utf8').trim().split('\n').sort(), [
    `note\temail_dropped\t${blog}\t23`,
    `note\tparent_missing\t${blog}\t18`,
    `skipped\tno_date\t${blog}\t21`,
    `skipped\tno_page\t${blog}\t40`,
    `skipped\tno_text\t${blog}\t20`,
    `skipped\tnot_a_comment\t${blog}\t19`,
    `skipped\tpage_not_public\t${blog}\t30`,
    `skipped\tpage_not_public\t${blog}\t31`,
    `skipped\tpingback\t${blog}\t13`,
  ]);
  assert.match(stdout, /^Imported, published: 6$/m);
  assert.match(stdout, /^Imported, waiting, to be screened: 2$/m);
  assert.match(stdout, /^Pages added: 1$/m);
});

test('a second import brings nothing twice, not even what its writer has withdrawn, and new replies find their place', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  await importWxr(server, [{ id: 1, text: 'Der erste Kommentar.' }]);
  const again = await importWxr(server, [{ id: 1, text: 'Der erste Kommentar.' }]);
  assert.deepEqual(again.summary, ['Here already: 1']);
  await importWxr(server, [{ id: 2, text: 'Eine spätere Antwort.', parent: 1 }]);
  const { comments } = await threadOf(visitor, 'artikel');
  assert.deepEqual([comments.length, comments[0]?.replies.length], [1, 1]);
  const id = comments[0]?.id ?? '';
  const event = { type: 'withdrawn', actor: { kind: 'writer' }, at: Date.now() } as const;
  await server.deps.db.write((trx) => appendEvent(trx, id, event, () => NO_CONTENT));
  assert.deepEqual((await importWxr(server, [{ id: 1, text: 'Der erste Kommentar.' }])).summary, [
    'Here already: 1',
  ]);
  // the same number at another blog is another comment
  const other = wxrOf([{ id: 1, text: 'Anderswo.' }]).replaceAll('blog.example.org', 'anderes.example.org');
  await importFile(server, 'wordpress', fileOf(server, other));
  assert.equal(await countComments(server), 3);
});

test('a page is known again by its address, whatever its key', async (t) => {
  const server = await startTestServer(t);
  await addPage(server.deps, {
    key: 'eigener-schluessel',
    title: 'Ein Artikel',
    url: 'http://www.blog.example.org/artikel',
    lang: 'de',
  });
  const { summary } = await importWxr(server, [{ id: 1, text: 'Guten Tag' }]);
  assert.deepEqual(summary, ['Imported, published: 1']);
  assert.equal((await threadOf(new Client(server), 'eigener-schluessel')).page.count, 1);
});

test('pages whose addresses would make the same key are two pages', async (t) => {
  const server = await startTestServer(t);
  await importWxr(server, [{ id: 1, text: 'Guten Tag' }], 'a/b');
  await importWxr(server, [{ id: 2, text: 'Guten Tag' }], 'a-b');
  const pages = await server.deps.db.read.selectFrom('page').select(['key', 'published_count']).execute();
  assert.deepEqual(
    pages.filter(({ published_count }) => published_count === 1).map(({ key }) => key.slice(0, 3)),
    ['a-b', 'a-b'],
  );
});

test('a dry run says the same and writes nothing', async (t) => {
  const server = await startTestServer(t);
  const dry = await importFile(server, 'wordpress', fixture('wordpress.xml'), { isDryRun: true });
  assert.equal(await countComments(server), 0);
  assert.equal((await server.deps.db.read.selectFrom('page').select('key').execute()).length, 1);
  const real = await importFile(server, 'wordpress', fixture('wordpress.xml'));
  assert.deepEqual([dry.report, dry.summary], [real.report, real.summary]);
});

test('progress is told up to the last comment', async (t) => {
  const server = await startTestServer(t);
  const comments = Array.from({ length: 120 }, (_, index) => ({ id: index + 1, text: `Kommentar ${index}` }));
  const { progress } = await importWxr(server, comments);
  assert.ok(progress.length >= 3);
  assert.deepEqual(progress.at(-1), [120, 120]);
});

test('replies in any order and in a circle are all taken', async (t) => {
  const server = await startTestServer(t);
  const { summary } = await importWxr(server, [
    { id: 5, text: 'fünf', parent: 4 },
    { id: 4, text: 'vier', parent: 99 },
    { id: 1, text: 'eins', parent: 2 },
    { id: 2, text: 'zwei', parent: 1 },
    { id: 3, text: 'drei', parent: 3 },
  ]);
  assert.deepEqual(summary.slice(0, 1), ['Imported, published: 5']);
  assert.match(summary[1] ?? '', /begins a thread: 3$/);
  const { comments } = await threadOf(new Client(server), 'artikel');
  assert.deepEqual(comments.map(({ replies }) => replies.length).sort(), [0, 1, 1]);
});

test('nothing of an attack is left in texts, names and titles', async (t) => {
  const server = await startTestServer(t);
  const comments = TYPABLE.map((vector, index) => ({
    id: index + 1,
    text: `Vorher ${vector} nachher`,
    name: vector,
  }));
  const xml = wxrOf(comments).replace(
    '<title>Ein Artikel',
    '<title><![CDATA[<img src=x onerror=alert(1)>]]>Ein Artikel',
  );
  await importFile(server, 'wordpress', fileOf(server, xml));
  const rows = await byOrigin(server);
  assert.ok(rows.size > TYPABLE.length * 0.9, `${rows.size} of ${TYPABLE.length}`);
  for (const [id, { html, name }] of rows) {
    assertStrict(html ?? '', id);
    assert.doesNotMatch(name ?? '', /[\p{Cc}\u202E]/u);
  }
  const page = await (await new Client(server).get('/pages/artikel')).text();
  assert.doesNotMatch(page, /<img|<iframe|<script>|onerror=alert\(1\)>/i);
});

test('what is longer than visitors may write is kept whole, and what is far longer is left out, not cut', async (t) => {
  const server = await startTestServer(t);
  const long = 'Wort '.repeat(2000).trim();
  const { summary } = await importWxr(server, [
    { id: 1, text: long, name: 'N'.repeat(200) },
    { id: 2, text: 'Wort '.repeat(20_000) },
    { id: 3, text: 'kurz', name: 'N'.repeat(300) },
  ]);
  const rows = await byOrigin(server);
  assert.deepEqual([...rows.keys()], ['1']);
  assert.deepEqual([rows.get('1')?.text, rows.get('1')?.name?.length], [long, 200]);
  assert.match(summary.join('\n'), /Skipped, its text is longer/);
  assert.match(summary.join('\n'), /Skipped, its name is longer/);
  assert.match(summary.join('\n'), /Note, its text is longer/);
});
