import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { indexComment } from '../../src/comments/search-index.ts';
import type { Screen } from '../../src/moderation/screen-comment.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { search, termsInIndex } from '../support/search.ts';
import { startTestServer } from '../support/server.ts';
import { addPage, allScreened, decideOn, referralOf, screened } from '../support/stored.ts';

const screen: Screen = (text, options) => ({
  ...screenByMarker(text, options),
  lang: /[\u0600-\u06FF]/.test(text) ? 'ar' : 'de',
});

async function start(t: Parameters<typeof startTestServer>[0], clock?: () => number) {
  const server = await startTestServer(t, { overrides: { screen, ...(clock ? { clock } : {}) } });
  const visitor = new Client(server);
  const moderator = await firstAdmin(server);
  const write = async (text: string, more: Record<string, string> = {}, page = 'demo') =>
    (await screened(server, visitor, text, more, page)).id;
  return { server, visitor, moderator, write };
}

test('spellings find one another, in text and name, and beginnings find words', async (t) => {
  const { moderator, write } = await start(t);
  const mueller = await write('Frau Müller wohnt in der Straße am See.', { name: 'Jörg' });
  const arabic = await write('شكرا يا أحمد على الكتاب رقم ١٢');
  const found = async (words: string) => (await search(moderator, { words })).ids;
  for (const words of [
    'Mueller',
    'muller',
    'MÜLLER strasse',
    'Joerg',
    'jorg müller',
    'wohn',
    '"Frau Mueller wohnt"',
  ])
    assert.deepEqual(await found(words), [mueller], words);
  for (const words of ['احمد', 'أَحمد', 'کتاب الكتاب'.slice(5), '12', '۱۲', '"رقم ١٢"'])
    assert.deepEqual(await found(words), [arabic], words);
  for (const words of ['"Müller Frau"', 'Müller Kassel', 'ohnt', 'wohn See', 'Müller -See', '"wohn"'])
    assert.deepEqual(await found(words), [], words);
  const long = await write('Flüchtlingsunterkunft und Flüchtlinge, الكتابات');
  for (const words of ['flüchtling', 'fluechtlings', 'Flüchtlingsunter', 'und flüchtlinge', 'الكتابا'])
    assert.deepEqual(await found(words), [long], words);
  assert.deepEqual(await found('flüchtlingx'), []);
  assert.deepEqual(await found('-kassel -unterkunft'), [long, arabic, mueller], 'only exclusions');
});

test('each filter leaves what it says, together and alone', async (t) => {
  let now = Date.parse('2026-03-28T22:30:00Z');
  const { server, moderator, write } = await start(t, () => now);
  await addPage(server, 'zwei');
  const bea = await moderator.colleague(server, 'moderator', 'Bea');
  const pending = await write('gemeinsam eins');
  now = Date.parse('2026-03-28T23:00:00Z'); // midnight in Germany
  const published = await write('gemeinsam zwei', {}, 'zwei');
  const rejected = await write('gemeinsam drei');
  now = Date.parse('2026-03-29T21:59:59.999Z'); // the end of a day of 23 hours
  const spam = await write('gemeinsam vier', {}, 'zwei');
  now = Date.parse('2026-03-29T22:00:00Z');
  const arabic = await write('gemeinsam سلام');
  await decideOn(moderator, published, 'approval');
  await decideOn(bea, rejected, 'rejection', { reason: 'insulting' });
  await decideOn(bea, spam, 'spam');
  const people = new Map(
    [...(await search(bea, {})).page.matchAll(/<option value="([0-9a-f-]{36})">(\w+)/g)].map(
      ([, id, name]) => [name, id ?? ''],
    ),
  );
  const cases: [Record<string, string>, string[]][] = [
    [{}, [arabic, spam, rejected, published, pending]],
    [{ page: 'zwei' }, [spam, published]],
    [{ page: 'Seite zwei' }, [spam, published]],
    [{ outcome: 'pending' }, [arabic, pending]],
    [{ outcome: 'published' }, [published]],
    [{ outcome: 'rejected' }, [rejected]],
    [{ outcome: 'marked_abuse' }, []],
    [{ outcome: 'spam' }, [spam]],
    [{ person: people.get('Bea') ?? '' }, [spam, rejected]],
    [{ person: people.get('Amina') ?? '' }, [published]],
    [{ lang: 'ar' }, [arabic]],
    [{ from: '2026-03-29' }, [arabic, spam, rejected, published]],
    [{ until: '2026-03-28' }, [pending]],
    [{ from: '2026-03-29', until: '2026-03-29' }, [spam, rejected, published]],
    [
      { page: 'zwei', outcome: 'spam', person: people.get('Bea') ?? '', from: '2026-03-29', lang: 'de' },
      [spam],
    ],
    [{ page: 'demo', outcome: 'spam' }, []],
  ];
  for (const [filters, expected] of cases) {
    assert.deepEqual((await search(bea, filters)).ids, expected, JSON.stringify(filters));
    assert.deepEqual((await search(bea, { ...filters, words: 'gemeinsam' })).ids, expected, 'with a word');
  }
});

test('parts follow one another without loss or repetition, also when comments share a millisecond', async (t) => {
  let calls = 0;
  const { server, visitor, moderator } = await start(
    t,
    () => Date.UTC(2026, 6, 1) + Math.floor(calls++ / 30),
  );
  const texts = Array.from({ length: 65 }, (_, index) => `haus nummer${index}`);
  for (const text of texts) await visitor.submit(text);
  await allScreened(server);
  const first = await search(moderator, { words: 'haus', lang: 'de' });
  assert.equal(first.heading, '65 comments found');
  const ids = [...first.ids];
  const sizes = [first.ids.length];
  for (let next = first.next; next; ) {
    const part = await search(moderator, next);
    assert.equal(part.heading, '65 comments found');
    ids.push(...part.ids);
    sizes.push(part.ids.length);
    next = part.next;
  }
  assert.deepEqual(sizes, [30, 30, 5]);
  assert.equal(new Set(ids).size, 65);
  const times = await server.deps.db.read.selectFrom('comment').select(['id', 'created_at']).execute();
  const order = ids.map((id) => times.find((row) => row.id === id)?.created_at ?? 0);
  assert.deepEqual(
    order,
    [...order].sort((a, b) => b - a),
    'newest first',
  );
  for (const cursor of ['x', '-1', '9'.repeat(40), '1e3'])
    assert.deepEqual((await search(moderator, { words: 'haus', cursor })).ids, first.ids, cursor);
});

test('a count that would take long is said to be more', async (t) => {
  const { server, moderator, write } = await start(t);
  const id = await write('viel siebzehn');
  await server.deps.db.write(async (trx) => {
    const row = await trx.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const { section: _section, ...model } = row;
    for (let index = 0; index < 1001; index++) {
      const copy = { id: newId(), receipt_hash: Buffer.from(String(index)), text: 'viel' };
      await trx
        .insertInto('comment')
        .values({ ...model, ...copy, thread_id: copy.id })
        .execute();
      await indexComment(trx, copy.id);
    }
  });
  assert.equal((await search(moderator, { words: 'viel' })).heading, 'More than 1,000 comments found');
  assert.equal((await search(moderator, { words: 'viel siebzehn' })).heading, '1 comment found');
});

test('referred and withdrawn words are found no more, nor are they in the index or the files', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const referred = await screened(server, visitor, 'Vertraulichkeit xylophonreferral bitte', {
    name: 'Quastenflosser',
  });
  const withdrawn = await screened(server, visitor, 'Vertraulichkeit xylophonwithdrawn bitte', {
    name: 'Zwergflamingo',
  });
  const edited = await screened(server, visitor, 'Vertraulichkeit xylophonedited bitte');
  const never = await screened(server, visitor, 'Vertraulichkeit xylophonnever #referral');
  assert.equal(never.state, 'referred');
  const found = async (words: string) => (await search(moderator, { words })).ids;
  assert.deepEqual(await found('Vertraulichkeit'), [edited.id, withdrawn.id, referred.id]);
  assert.ok(termsInIndex(server).includes('xylophonreferral'));

  await decideOn(moderator, withdrawn.id, 'approval');
  assert.equal((await decideOn(moderator, referred.id, 'referral')).status, 303);
  await visitor.post(`${withdrawn.receipt}/withdrawal`, { confirmed: 'yes' });
  assert.equal(await visitor.stateOf(withdrawn.receipt), 'withdrawn');
  await visitor.post(`${edited.receipt}/edit`, { text: 'Neu geschrieben, Vertraulichkeit.' });
  await allScreened(server);

  assert.deepEqual(await found('Vertraulichkeit'), [edited.id]);
  assert.deepEqual(await found('neu geschrieben'), [edited.id], 'an edit replaces');
  assert.deepEqual(await found(''), [edited.id]);
  const gone = ['xylophon', 'quastenflos', 'zwergflamingo'];
  const terms = termsInIndex(server);
  assert.ok(terms.includes('vertraulichkeit'));
  for (const word of gone)
    assert.deepEqual(
      terms.filter((term) => term.includes(word.slice(0, 4))),
      [],
      word,
    );
  const entries = await server.deps.db.read.selectFrom('search_entry').selectAll().execute();
  assert.deepEqual(
    entries.map((entry) => entry.comment_id),
    [edited.id],
  );
  for (const file of ['', '-wal']) {
    const bytes = readFileSync(databaseFile(server.config.dataDir) + file).toString('latin1');
    for (const word of ['ylophon', 'uastenflos', 'wergflamingo'])
      assert.ok(!bytes.includes(word), `${word} in ${file}`);
  }

  const referral = await referralOf(server, referred.id);
  const csrf = await moderator.csrf();
  await moderator.post(`/desk/referrals/${referral?.id}/return`, { csrf });
  assert.deepEqual(await found('xylophonreferral'), [referred.id], 'returned to moderation');
  assert.deepEqual((await search(moderator, { outcome: 'pending' })).ids, [edited.id, referred.id]);
});

test('whatever is typed, it is never a syntax error, and the form comes back as it was', async (t) => {
  const { moderator, write } = await start(t);
  const id = await write('Ganz gewöhnlich NEAR und OR, a AND b NOT c.');
  const hostile = [
    '"',
    '""',
    "'",
    'NEAR(',
    'a AND',
    'NOT',
    'OR OR',
    'words:x',
    '*',
    'x*',
    '^a',
    '{a b}: c',
    '-',
    '--',
    '-"',
    '(',
    '"a" "',
    'a\u0000b',
    '_all',
    '_stpending',
    '\uD800',
  ];
  for (const words of hostile) {
    const answer = await search(moderator, { words });
    assert.ok([200, 400].includes(answer.status), `${words}: ${answer.status}`);
  }
  assert.deepEqual((await search(moderator, { words: 'NEAR OR AND not' })).ids, [id]);
  assert.deepEqual((await search(moderator, { words: '_stpending' })).ids, [], 'no tag can be typed');
  const wrong: [Record<string, string>, string][] = [
    [{ words: '… !? *' }, 'no word and no number'],
    [{ words: 'x'.repeat(201) }, 'too long'],
    [{ from: '2026-02-30' }, 'no such day'],
    [{ from: '2026-03-02', until: '2026-03-01' }, 'before the first'],
    [{ page: 'gibtsnicht' }, 'choose another'],
    [{ person: 'x' }, 'choose another'],
    [{ outcome: 'referred' }, 'choose another'],
    [{ lang: 'DROP TABLE' }, 'choose another'],
  ];
  for (const [fields, message] of wrong) {
    const { status, page, ids } = await search(moderator, { words: 'wort', ...fields });
    assert.equal(status, 400, JSON.stringify(fields));
    assert.ok(page.includes(message), message);
    assert.deepEqual(ids, []);
    const words = fields.words ?? 'wort';
    assert.ok(page.includes(`value="${words}"`), 'filled in');
  }
  const longest = await search(moderator, { words: 'ab '.repeat(66) });
  assert.equal(longest.status, 200);
});

test('excerpts show what was found, and nothing that was written becomes markup', async (t) => {
  const { moderator, write } = await start(t);
  const name = '"><svg onload=alert(1)> Treffer';
  await write(`<b>Treffer</b> <script>alert("Treffer")</script> a&b 'Treffer' ${'lang '.repeat(200)}`, {
    name,
  });
  const { page } = await search(moderator, { words: 'treffer "><img src=x onerror=alert(1)>' });
  assert.ok(!/<img|<svg onload|<script/.test(page.replace(/<svg class="sign"/, '')));
  const found = (await search(moderator, { words: 'treffer' })).page;
  assert.ok(found.includes('<mark>Treffer</mark>'));
  assert.ok(!/<svg onload|<script/.test(found));
  assert.ok(found.includes('&quot;&gt;&lt;svg onload=alert(1)&gt; <mark>Treffer</mark>'));
});

test('a search is for moderators, by a form of this session, and leaves no trace', async (t) => {
  const { server, moderator, write } = await start(t);
  await write('Suchbegriff');
  const { page, status } = await search(moderator, { words: 'suchbegriff' });
  assert.equal(status, 200);
  assert.doesNotMatch(/<title>.*<\/title>/.exec(page)?.[0] ?? '', /suchbegriff/i);
  assert.doesNotMatch(page.replaceAll(/value="[^"]*"/g, ''), /(href|action)="[^"]*suchbegriff/i);
  assert.equal((await search(moderator, { words: 'suchbegriff', csrf: 'x' })).status, 403);
  assert.equal((await new Client(server).post('/desk/search', { words: 'suchbegriff' })).status, 401);
  const empty = await (
    await moderator.get('/desk/search?words=suchbegriff', { 'accept-language': 'en' })
  ).text();
  assert.doesNotMatch(empty, /suchbegriff|found/i);
  assert.match(empty, /with the counsellors/);
  assert.equal((await search(moderator, { words: 'gibtesnicht' })).heading, 'Nothing found.');
  assert.doesNotMatch(server.logged.join('\n'), /suchbegriff|gibtesnicht/i);
});
