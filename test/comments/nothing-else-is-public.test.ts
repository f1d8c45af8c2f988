import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { appendEvent } from '../../src/comments/append-event.ts';
import { NO_CONTENT } from '../../src/comments/content.ts';
import { paths } from '../../src/paths.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { routesOf } from '../support/routes.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { addPage, closePage, decideOn, published, screened, storedBy, tokenOf } from '../support/stored.ts';

interface Hidden {
  /** How it came to where it is. */
  story: string;
  id: string;
  receipt: string;
  state: string;
  /** Words of its text, its name and its address. */
  words: string[];
}

/** A word for each part of a comment, found nowhere else. */
function wordsFor(story: string) {
  const stem = story.replace(/\W/g, '').toUpperCase();
  return { text: `${stem}TEXT`, name: `${stem}NAME`, email: `${stem.toLowerCase()}mail@example.org` };
}

/** A comment for every state, and for the ways into the states in which words must be gone. */
async function tellStories(
  server: TestServer,
  visitor: Client,
  moderator: Client,
  root: string,
): Promise<Hidden[]> {
  const hidden: Hidden[] = [];
  const tell = async (
    story: string,
    marker: string,
    act: (comment: { id: string; receipt: string }) => Promise<unknown> = async () => undefined,
  ) => {
    const { text, name, email } = wordsFor(story);
    const typed = `<b>${text}</b> ${marker}\n    at ${text} (file:1:1)`;
    const inReplyTo = story.includes('reply') ? root : '';
    const comment = await screened(server, visitor, typed, { name, email, inReplyTo });
    await act(comment);
    const { state } = await storedBy(server, comment.receipt);
    hidden.push({ story, id: comment.id, receipt: comment.receipt, state, words: [text, name, email] });
  };
  const withdraw = ({ receipt }: { receipt: string }) => visitor.post(`${receipt}/withdrawal`, {});
  const decide =
    (decision: string, state = 'pending') =>
    (comment: { id: string }) =>
      decideOn(moderator, comment.id, decision, { state });
  const both =
    (first: (one: { id: string; receipt: string }) => Promise<unknown>, second: typeof first) =>
    async (comment: { id: string; receipt: string }) => {
      await first(comment);
      await second(comment);
    };

  await tell('pending', '');
  await tell('pending reply', '');
  await tell('held as abuse', '#abuse');
  await tell('referred', '#emergency');
  await tell('referred reply', '#referral');
  await tell('referred by a person', '', decide('referral'));
  await tell(
    'referred after it was published',
    '',
    both(decide('approval'), decide('referral', 'published')),
  );
  await tell('rejected', '', decide('rejection'));
  await tell(
    'rejected after it was published',
    '',
    both(decide('approval'), decide('rejection', 'published')),
  );
  await tell('spam', '#spam', decide('spam'));
  await tell('withdrawn while pending', '', withdraw);
  await tell('withdrawn after it was published', '', both(decide('approval'), withdraw));
  await tell('withdrawn reply', '', both(decide('approval'), withdraw));
  await tell('withdrawn while referred', '#referral', withdraw);
  await tell('withdrawn after a rejection', '', both(decide('rejection'), withdraw));
  await tell(
    'erased',
    '',
    both(withdraw, ({ id }) => erase(server, id)),
  );
  return hidden;
}

/** As the retention will. */
const erase = (server: TestServer, id: string) =>
  server.deps.db.erase((trx) =>
    appendEvent(trx, id, { type: 'erased', actor: { kind: 'system' }, at: Date.now() }, () => NO_CONTENT),
  );

/** A comment that the screening never gets to see. */
async function received(server: TestServer, visitor: Client, story: string, marker = ''): Promise<Hidden> {
  const { text, name, email } = wordsFor(story);
  const receipt = await visitor.submit(`${text} ${marker}\n    at ${text} (file:1:1)`, { name, email });
  const { id, state } = await storedBy(server, receipt);
  return { story, id, receipt, state, words: [text, name, email] };
}

/** Every address that the public can ask for, by the pattern of its route. */
function addresses(ids: readonly string[], receipt: string, server: TestServer): Record<string, string[]> {
  const { unsubscribe } = server.deps;
  const token = tokenOf(receipt);
  return {
    '/healthz': ['/healthz'],
    '/readyz': ['/readyz'],
    '/metrics': ['/metrics'],
    '/': ['/'],
    '/demo': ['/demo', '/demo?lang=ar'],
    '/docs/embed': ['/docs/embed', ...ids.map((id) => `/docs/embed?page=${id}`)],
    '/pages/:key': [
      '/pages/demo',
      '/pages/other',
      '/pages/demo?cursor=x',
      ...ids.map((id) => `/pages/demo?reply=${id}`),
      ...ids.map((id) => `/pages/demo?cursor=${Buffer.from(`0 ${id}`).toString('base64url')}`),
    ],
    '/pages/:key/feed.atom': ['/pages/demo/feed.atom', '/pages/other/feed.atom'],
    '/comments/:id': ids.map((id) => `/comments/${id}`),
    '/receipts/:token': [`/receipts/${token}`, ...ids.map((id) => `/receipts/${id}`)],
    '/receipts/:token/withdrawal': [
      `/receipts/${token}/withdrawal`,
      ...ids.map((id) => `/receipts/${id}/withdrawal`),
    ],
    '/receipts/:token/general': [`/receipts/${token}/general`, ...ids.map((id) => `/receipts/${id}/general`)],
    '/receipts/:token/data': [`/receipts/${token}/data`, ...ids.map((id) => `/receipts/${id}/data`)],
    '/receipts/:token/edit': [`/receipts/${token}/edit`, ...ids.map((id) => `/receipts/${id}/edit`)],
    '/unsubscribe/comments/:id/:token': ids.map((id) =>
      paths.commentMailStop(id, unsubscribe.tokenFor({ kind: 'comment', id })),
    ),
    '/unsubscribe/digests/:id/:token': ids.map((id) =>
      paths.digestStop(id, unsubscribe.tokenFor({ kind: 'digest', id })),
    ),
    '/hand-overs/:token': ids.map((id) => `/hand-overs/${id}`),
    '/contacts': ['/contacts'],
    '/api/openapi.json': ['/api/openapi.json'],
    '/api/v1/pages/:key/comments': [
      '/api/v1/pages/demo/comments',
      '/api/v1/pages/other/comments',
      ...ids.map(
        (id) => `/api/v1/pages/demo/comments?cursor=${Buffer.from(`0 ${id}`).toString('base64url')}`,
      ),
    ],
    '/api/v1/pages/:key/form': ['/api/v1/pages/demo/form'],
    '/api/v1/challenge': ['/api/v1/challenge?page=demo', '/api/v1/challenge'],
    '/api/v1/comments/:id': ids.map((id) => `/api/v1/comments/${id}`),
    '/api/v1/site': ['/api/v1/site'],
    '/api/v1/contacts': ['/api/v1/contacts'],
    '/api/hsds/v3': ['/api/hsds/v3'],
    '/api/hsds/v3/services': ['/api/hsds/v3/services?full=true&per_page=500'],
    '/api/hsds/v3/services/:id': ids.map((id) => `/api/hsds/v3/services/${id}`),
    '/api/v1/counts': ['/api/v1/counts?keys=demo,other'],
    '/api/v1/receipts/:token': [`/api/v1/receipts/${token}`, ...ids.map((id) => `/api/v1/receipts/${id}`)],
  };
}

test('what is not published appears nowhere in public, in any state, and nowhere in the log', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  await addPage(server, 'other');
  const visitor = new Client(server);
  const moderator = await firstAdmin(server);
  const open = await published(server, { visitor, moderator }, 'OFFENTEXT', {
    name: 'OFFENNAME',
    email: 'offenmail@example.org',
  });
  const reply = await published(server, { visitor, moderator }, 'ANTWORTTEXT', { inReplyTo: open.id });
  const hidden = await tellStories(server, visitor, moderator, open.id);
  hidden.push(await received(server, visitor, 'screening breaks', '#broken'));
  await until(
    () => server.logged.some((line) => line.includes('will be tried again')),
    'the screening has failed',
  );
  await server.deps.queue.stop();
  hidden.push(await received(server, visitor, 'waits for the system'));
  assert.deepEqual(
    [...new Set(hidden.map(({ state }) => state))].sort(),
    ['erased', 'pending', 'received', 'referred', 'rejected', 'spam', 'withdrawn'],
    'there is one in every state but published',
  );

  // the receipt asked for is one of those; it shows its own words and nobody else's
  const mine = hidden.pop() as Hidden;
  const all = addresses([...hidden.map(({ id }) => id), newId()], mine.receipt, server);
  const publicRoutes = (await routesOf(server)).filter(
    ({ method, path }) => method === 'GET' && !path.startsWith('/desk'),
  );
  assert.deepEqual(
    publicRoutes.map(({ path }) => path).sort(),
    Object.keys(all).sort(),
    'every public route is asked',
  );

  const stranger = new Client(server);
  const forbidden = hidden.flatMap(({ id, receipt, words }) => [id, tokenOf(receipt), ...words]);
  for (const address of Object.values(all).flat()) {
    const response = await stranger.get(address);
    const told = `${JSON.stringify([...response.headers])} ${await response.text()}`;
    // an address that fails may repeat what was asked for, nothing more
    for (const word of forbidden)
      if (!address.includes(word)) assert.ok(!told.includes(word), `${word} at ${address}`);
    assert.ok(!told.includes('offenmail'), `an e-mail address at ${address}`);
    const atReceipt = address.includes(tokenOf(mine.receipt));
    assert.ok(atReceipt || !told.includes(mine.id), `the id of a receipt at ${address}`);
  }
  const thread = await (await stranger.get('/api/v1/pages/demo/comments')).text();
  assert.match(thread, /OFFENTEXT.*ANTWORTTEXT/);
  assert.equal((JSON.parse(thread) as { page: { count: number } }).page.count, 2);
  assert.deepEqual(await (await stranger.get('/api/v1/counts?keys=demo')).json(), { counts: { demo: 2 } });
  assert.equal((await stranger.get(`/comments/${reply.id}`)).status, 302);

  await closePage(server, 'demo');
  await stranger.post('/pages/demo', { text: 'ZUSPÄT', email: 'zuspaet@example.org' });
  await stranger.postJson('/api/v1/pages/demo/comments', '{"text":"KAPUTT');
  const log = server.logged.join('');
  for (const word of [
    ...forbidden,
    ...mine.words,
    'OFFEN',
    'offenmail',
    'ZUSPÄT',
    'zuspaet',
    'KAPUTT',
    'amina',
    'Amina',
  ])
    if (!hidden.some(({ id }) => id === word)) assert.ok(!log.includes(word), `${word} in the log`);
  assert.doesNotMatch(log, /127\.0\.0\.|::1|::ffff/);
  for (const { receipt } of [...hidden, mine, open])
    assert.ok(!log.includes(tokenOf(receipt)), 'a receipt in the log');
});

test('the files of the database hold no word that is sealed or gone, and no address and no link', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const moderator = await firstAdmin(server);
  const open = await published(server, { visitor, moderator }, 'OFFENTEXT', {
    email: 'offenmail@example.org',
  });
  const hidden = await tellStories(server, visitor, moderator, open.id);
  const edited = await screened(server, visitor, 'ERSTEFASSUNG', { name: 'ERSTERNAME' });
  await visitor.post(`${edited.receipt}/edit`, { text: 'Zweite Fassung' });
  await visitor.stateOf(edited.receipt);
  await server.deps.queue.stop();
  hidden.push(await received(server, visitor, 'waits for the system'));

  const file = databaseFile(server.config.dataDir);
  const bytes = Buffer.concat(
    [file, `${file}-wal`].filter((one) => existsSync(one)).map((one) => readFileSync(one)),
  );
  assert.ok(bytes.includes('OFFENTEXT') && bytes.includes('PENDINGTEXT'), 'what is open can be found');
  for (const { story, state, words, receipt } of hidden) {
    const [, , email = ''] = words;
    assert.ok(!bytes.includes(tokenOf(receipt)), `the link of ${story}`);
    assert.ok(!bytes.includes(email), `the address of ${story}`);
    if (!['received', 'referred', 'withdrawn', 'erased'].includes(state)) continue;
    for (const word of words) assert.ok(!bytes.includes(word), `${word}: ${story}`);
  }
  for (const word of ['ERSTEFASSUNG', 'ERSTERNAME', 'offenmail', tokenOf(open.receipt)])
    assert.ok(!bytes.includes(word), word);
});
