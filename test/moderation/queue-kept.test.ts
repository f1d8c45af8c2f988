import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin, unmarked } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

const QUEUE = '/desk/moderation';

/** Two servers on one database, as two web processes are; the same person is signed in at both. */
async function startTwo(t: Parameters<typeof startTestServer>[0]) {
  const overrides = { screen: screenByMarker };
  const server = await startTestServer(t, { overrides });
  const admin = await firstAdmin(server);
  const other = await startTestServer(t, { overrides, dataDir: server.config.dataDir });
  const elsewhere = new Client(other);
  await elsewhere.post('/desk/sign-in', {
    email: 'amina@example.org',
    password: 'drei gelbe Boote im Nebel',
  });
  return { server, admin, elsewhere, visitor: new Client(server) };
}

const pageOf = async (client: Client, path = QUEUE, headers: Record<string, string> = {}) =>
  unmarked(await (await client.get(path, headers)).text());
const count = (page: string) => /<h1>[^<]*<span class="count">(\d+)/.exec(page)?.[1];
const csrfIn = (page: string) =>
  new Set([...page.matchAll(/name="csrf" value="([^"]+)"/g)].map(([, it]) => it));

test('a decision shows at once in the queue of every process, although all have just shown the comment', async (t) => {
  const { server, admin, elsewhere, visitor } = await startTwo(t);
  const readers = [admin, elsewhere];
  await screened(server, visitor, 'Der Kommentar bleibt');
  for (const [decider, words] of [
    [admin, 'Das erste Wort'],
    [elsewhere, 'Das zweite Wort'],
  ] as const) {
    const { id } = await screened(server, visitor, words);
    for (const reader of readers) {
      const page = await pageOf(reader, `${QUEUE}?open=${id}`);
      assert.ok(page.includes(words) && count(page) === '2');
    }
    await decideOn(decider, id, 'approval');
    for (const reader of readers) {
      const page = await pageOf(reader);
      assert.ok(!page.includes(words) && page.includes('Der Kommentar bleibt'));
      assert.equal(count(page), '1');
    }
  }
});

test('what was rewritten, retitled, noted, screened anew or taken back by another process is shown as it is now', async (t) => {
  const { server, admin, elsewhere, visitor } = await startTwo(t);
  const { id, receipt } = await screened(server, visitor, 'Die alten Worte');
  const see = async () => {
    await pageOf(elsewhere, `${QUEUE}?order=newest`);
    return pageOf(elsewhere);
  };
  assert.match(await see(), /Die alten Worte/);
  await server.deps.db.write((trx) =>
    trx.updateTable('page').set({ title: 'Neuer Titel' }).where('key', '=', 'demo').execute(),
  );
  assert.match(await see(), /Neuer Titel/);
  await admin.post(`/desk/comments/${id}/notes`, { csrf: await admin.csrf(), note: 'Bitte zu zweit lesen' });
  assert.match(await see(), /Bitte zu zweit lesen/);
  await server.deps.db.write((trx) =>
    trx
      .updateTable('comment')
      .set({ text: 'Die neuen Worte', html: '<p>Die neuen Worte</p>', revision: 2 })
      .where('id', '=', id)
      .execute(),
  );
  const page = await see();
  assert.ok(page.includes('Die neuen Worte') && !page.includes('Die alten Worte'));
  assert.ok(page.includes(`value="${id}:2"`));
  assert.doesNotMatch(page, /class="verdict unscreened"/);
  await server.deps.db.write((trx) =>
    trx.updateTable('comment').set({ verdict: null }).where('id', '=', id).execute(),
  );
  assert.match(await see(), /class="verdict unscreened"/, 'the same revision with another verdict');
  await visitor.post(`${receipt}/withdrawal`, {});
  assert.doesNotMatch(await see(), /neuen Worte/);
});

test('what is kept for all is given to each in their language, with their own token, lease and undo', async (t) => {
  const { server, admin, visitor } = await startTwo(t);
  const bea = await admin.colleague(server, 'moderator', 'Bea');
  const english = { 'accept-language': 'en' };
  const { id } = await screened(server, visitor, 'Das erste Wort');
  await screened(server, visitor, 'Das zweite Wort');
  const gone = await screened(server, visitor, 'Das dritte Wort');
  await decideOn(admin, gone.id, 'approval');
  for (let round = 0; round < 2; round++) {
    const hers = await pageOf(admin, `${QUEUE}?open=${id}`);
    const beas = await pageOf(bea, `${QUEUE}?open=${id}`, english);
    assert.match(hers, /<html lang="de"/);
    assert.match(beas, /<html lang="en"/);
    for (const words of ['Das erste Wort', 'Das zweite Wort'])
      for (const page of [hers, beas]) assert.ok(page.includes(words));
    assert.deepEqual([csrfIn(hers).size, csrfIn(beas).size], [1, 1]);
    assert.notDeepEqual(csrfIn(hers), csrfIn(beas));
    assert.match(beas, /class="leased" data-lease>[^<]*Amina/);
    assert.doesNotMatch(hers, /class="leased" data-lease>[^<]/, 'the own lease is no news');
    assert.match(hers, /class="undo"/);
    assert.doesNotMatch(beas, /class="undo"/);
    assert.match(hers, /href="\/desk\/people"/);
    assert.doesNotMatch(beas, /href="\/desk\/people"/);
    assert.doesNotMatch(beas, /Auswählen/);
    assert.doesNotMatch(hers, /Select /);
  }
});

test('a reason or a key that another process changed is there in the next page', async (t) => {
  const { server, admin, elsewhere } = await startTwo(t);
  await screened(server, new Client(server), 'Das erste Wort');
  assert.match(await pageOf(admin), /<option value="off_topic">/);
  const csrf = await elsewhere.csrf();
  await elsewhere.post('/desk/settings/reasons/off_topic/deactivation', { csrf });
  await elsewhere.post('/desk/shortcuts', { csrf, change: 'off' });
  const page = await pageOf(admin);
  assert.doesNotMatch(page, /<option value="off_topic">/);
  assert.doesNotMatch(page, /aria-keyshortcuts/);
});

test('a comment that goes while the page is made is shown as it is, or not at all', async (t) => {
  const { server, admin, visitor } = await startTwo(t);
  const { id } = await screened(server, visitor, 'Das erste Wort');
  const database = connect(databaseFile(server.config.dataDir));
  t.after(() => database.close());
  const { remember } = server.deps.db.committed;
  t.mock.method(server.deps.db.committed, 'remember', async (...asked: Parameters<typeof remember>) => {
    // between the list and the comment that is to be open
    if (asked[0] === 'waiting item')
      database.prepare("UPDATE comment SET state = 'rejected' WHERE id = ?").run(id);
    return await remember(...asked);
  });
  const response = await admin.get(QUEUE);
  assert.equal(response.status, 200);
  assert.match(await response.text(), /name="state" value="rejected"/);
});
