import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { publishMany } from '../support/publish-many.ts';
import { startTestServer } from '../support/server.ts';
import {
  addPage,
  allScreened,
  closePage,
  decideOn,
  published,
  screened,
  storedBy,
} from '../support/stored.ts';
import { pagesFrom, threadOf, wholeThread } from '../support/thread.ts';

const THREAD = '/api/v1/pages/demo/comments';

async function start(t: Parameters<typeof startTestServer>[0], now?: () => number) {
  const overrides = { screen: screenByMarker, ...(now ? { clock: now } : {}) };
  const server = await startTestServer(t, { overrides });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  return { server, people, ...people };
}

test('130 roots are listed part by part without gaps and without doubles', async (t) => {
  let calls = 0;
  // several comments share a millisecond, so that the order needs the id too
  const clock = () => Date.UTC(2026, 6, 1) + Math.floor(calls++ / 4);
  const { server, people, visitor } = await start(t, clock);
  const ids = await publishMany(server, people, 130);
  const parts = await wholeThread(visitor);
  assert.deepEqual(
    parts.map(({ comments }) => comments.length),
    [50, 50, 30],
  );
  const listed = parts.flatMap(({ comments }) => comments.map(({ id }) => id ?? ''));
  assert.equal(new Set(listed).size, 130);
  assert.deepEqual([...listed].sort(), [...ids].sort());
  const times = parts.flatMap(({ comments }) => comments.map(({ publishedAt }) => publishedAt ?? ''));
  assert.deepEqual(times, [...times].sort());
  assert.ok(new Set(times).size < 130, 'some were published in the same millisecond');

  const shown = (await pagesFrom(visitor, '/pages/demo')).flatMap((page) =>
    [...page.matchAll(/id="comment-([\w-]+)"/g)].map(([, id]) => id),
  );
  assert.deepEqual(shown, listed, 'the pages show the same');

  for (const id of [listed[0], listed[49], listed[50], listed[51], listed[99], listed[129]]) {
    const location = (await visitor.get(`/comments/${id}`)).headers.get('location') ?? '';
    assert.ok(location.endsWith(`#comment-${id}`));
    assert.ok(
      (await (await visitor.get(location)).text()).includes(`id="comment-${id}"`),
      'the permalink shows it',
    );
  }
});

test('a part ends early where a conversation is long, and nothing is missing', async (t) => {
  const { server, people, visitor, moderator } = await start(t);
  const roots = await publishMany(server, people, 3);
  const receipts: string[] = [];
  for (const inReplyTo of [roots[0], roots[0], roots[1], roots[1]]) {
    // not so many at once that a slow machine refuses some
    const replies = Array.from({ length: 60 }, (_, index) =>
      visitor.submit(`Antwort ${index}.`, { inReplyTo: inReplyTo ?? '' }),
    );
    receipts.push(...(await Promise.all(replies)));
  }
  await allScreened(server);
  const csrf = await moderator.csrf();
  await Promise.all(
    receipts.map(async (receipt) => {
      const { id } = await storedBy(server, receipt);
      await moderator.post(`/desk/comments/${id}/approval`, { csrf, revision: '1', state: 'pending' });
    }),
  );
  const parts = await wholeThread(visitor);
  assert.deepEqual(
    parts.map(({ comments }) => comments.map(({ id, replies: list }) => [id, list.length])),
    [
      [[roots[0], 120]],
      [
        [roots[1], 120],
        [roots[2], 0],
      ],
    ],
  );
  const seen = parts.flatMap(({ comments }) =>
    comments.flatMap(({ id, replies: list }) => [id, list.at(-1)?.id]),
  );
  for (const id of seen.filter((one): one is string => typeof one === 'string')) {
    const place = (await visitor.get(`/comments/${id}`)).headers.get('location') ?? '';
    const page = await (await visitor.get(place)).text();
    assert.ok(
      page.includes(`id="comment-${id}"`),
      `the permalink of ${id} leads to ${place}, where it is not`,
    );
  }
});

test('an unreadable cursor counts as none', async (t) => {
  const { server, people, visitor } = await start(t);
  await published(server, people, 'Wurzel');
  const first = await threadOf(visitor);
  const encode = (text: string) => Buffer.from(text).toString('base64url');
  const odd = [
    '',
    'x',
    '%%%',
    '0',
    encode('5'),
    encode('x y'),
    encode(`-1 ${newId()}`),
    encode(`1e9 ${newId()}`),
    encode('0 x'),
    encode(`9999999999999999 ${newId()}`),
    encode("0 ' OR 1"),
    '\u0000',
    'a'.repeat(5000),
  ];
  for (const cursor of odd) {
    assert.deepEqual(await threadOf(visitor, 'demo', cursor), first, cursor);
    const page = await visitor.get(`/pages/demo?cursor=${encodeURIComponent(cursor)}`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /Wurzel/);
  }
  assert.deepEqual(await (await visitor.get(`${THREAD}?cursor=a&cursor=b`)).json(), first);
  const atEnd = await threadOf(visitor, 'demo', encode(`999999999999999 ${newId()}`));
  assert.deepEqual([atEnd.comments, atEnd.next], [[], null]);
});

/** As a browser asks again for what it has; fetch by itself would add no-cache, which asks for all of it. */
const ifChanged = (visitor: Client, tag: string) =>
  visitor.get(THREAD, { 'if-none-match': tag, 'cache-control': 'max-age=0' });

test('the thread has a tag that changes when, and only when, what is public changes', async (t) => {
  const { server, people, visitor, moderator } = await start(t);
  const tag = async (path = THREAD) => (await visitor.get(path)).headers.get('etag') ?? '';
  const seen = [await tag()];
  const changes = async (what: string, change: () => Promise<unknown>) => {
    await change();
    const now = await tag();
    assert.ok(!seen.includes(now), what);
    seen.push(now);
    const response = await ifChanged(visitor, now);
    assert.equal(response.status, 304);
    assert.equal(await response.text(), '');
    for (const old of seen.slice(0, -1)) {
      assert.equal((await ifChanged(visitor, old)).status, 200, 'an old tag is not fresh');
    }
  };
  const waiting = await screened(server, visitor, 'wartet');
  await screened(server, visitor, 'Hilfe #referral');
  assert.equal(await tag(), seen[0], 'what is not public changes nothing');

  let root = { id: '', receipt: '' };
  await changes('published', async () => (root = await published(server, people, 'Wurzel')));
  await changes('reply', () => published(server, people, 'Antwort', { inReplyTo: root.id }));
  await changes('rejected', () => decideOn(moderator, root.id, 'rejection', { state: 'published' }));
  await changes('published again', () => decideOn(moderator, root.id, 'approval', { state: 'rejected' }));
  await decideOn(moderator, waiting.id, 'rejection');
  assert.equal(await tag(), seen.at(-1));
  await changes('withdrawn', () => visitor.post(`${root.receipt}/withdrawal`, {}));
  await changes('closed', () => closePage(server, 'demo'));
  assert.notEqual(await tag(`${THREAD}?cursor=x`), await tag(), 'each part has its own');
});

test('counts and feed hold what is published, newest first, and nothing else', async (t) => {
  const { server, people, visitor } = await start(t);
  await addPage(server, 'leer');
  const first = await published(server, people, 'Erster <b>Kommentar</b> & mehr', { name: 'A & <B>' });
  const second = await published(server, people, 'Zweiter\nKommentar');
  await screened(server, visitor, 'wartet');
  const counts = await visitor.get('/api/v1/counts?keys=demo,leer,missing,,__proto__');
  assert.deepEqual(await counts.json(), { counts: { demo: 2, leer: 0 } });
  assert.equal((await visitor.get(`/api/v1/counts?keys=${'x,'.repeat(101)}`)).status, 400);
  assert.deepEqual(await (await visitor.get('/api/v1/counts')).json(), { counts: {} });

  const response = await visitor.get('/pages/demo/feed.atom');
  assert.match(response.headers.get('content-type') ?? '', /^application\/atom\+xml/);
  const feed = await response.text();
  assert.deepEqual(
    [...feed.matchAll(/urn:uuid:([\w-]+)/g)].map(([, id]) => id),
    [second.id, first.id],
  );
  assert.match(feed, /&lt;p&gt;Erster &lt;b&gt;Kommentar&lt;\/b&gt; &amp;amp; mehr&lt;\/p&gt;/);
  assert.match(feed, /<name>A &amp; &lt;B&gt;<\/name>/);
  assert.equal((await visitor.get('/pages/missing/feed.atom')).status, 404);
});
