import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { problemIn } from '../support/problem.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, eventsOf, referralOf, storedBy } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  return { server, visitor: new Client(server), moderator: await firstAdmin(server) };
}

type Bring = (server: TestServer, moderator: Client, id: string) => Promise<unknown>;
const decide =
  (decision: string): Bring =>
  (_server, moderator, id) =>
    decideOn(moderator, id, decision);
const close: Bring = async (server, moderator, id) => {
  const referral = await referralOf(server, id);
  return moderator.post(`/desk/referrals/${referral?.id}/closure`, {
    csrf: await moderator.csrf(),
    outcome: 'contacted',
  });
};
const stay: Bring = async () => undefined;

/** Story → the marker for the screening, what people do, the state it is withdrawn from. */
const STORIES: Record<string, [string, Bring, string]> = {
  'waits for a moderator': ['', stay, 'pending'],
  'could be abuse': ['#abuse', stay, 'pending'],
  'was referred': ['#urgent', stay, 'referred'],
  'was referred by a person': ['', decide('referral'), 'referred'],
  'was referred and dealt with': ['#urgent', close, 'referred'],
  'is published': ['', decide('approval'), 'published'],
  'was rejected': ['', decide('rejection'), 'rejected'],
  'is spam': ['', decide('spam'), 'spam'],
};

async function assertNothingLeft(server: TestServer, receipt: string): Promise<void> {
  const stored = await storedBy(server, receipt);
  assert.equal(stored.state, 'withdrawn');
  const { sealed, name, text, html, email_sealed, verdict, content } = stored;
  assert.deepEqual(
    [sealed, name, text, html, email_sealed, verdict, content],
    [null, null, null, null, null, null, null],
  );
  assert.equal((await referralOf(server, stored.id))?.sealed ?? null, null);
  const events = await eventsOf(server, stored.id);
  const { type, actor_kind, state, at } = events.at(-1) ?? {};
  assert.deepEqual([type, actor_kind, state], ['withdrawn', 'writer', 'withdrawn']);
  assert.equal(at, stored.state_since);
}

for (const [story, [marker, bring, state]] of Object.entries(STORIES)) {
  test(`a comment that ${story} can be withdrawn, once, and then its words are gone`, async (t) => {
    const { server, visitor, moderator } = await start(t);
    const receipt = await visitor.submit(`WORTE ${marker}`, { name: 'KARIN', email: 'karin@example.org' });
    await visitor.stateOf(receipt);
    const { id } = await storedBy(server, receipt);
    await bring(server, moderator, id);
    const before = await storedBy(server, receipt);
    assert.equal(before.state, state);
    assert.match(await (await visitor.get(receipt)).text(), /WORTE[\s\S]*\/withdrawal/);

    const response = await visitor.post(`${receipt}/withdrawal`, {});
    assert.deepEqual([response.status, response.headers.get('location')], [303, receipt]);
    await assertNothingLeft(server, receipt);
    const page = await (await visitor.get(receipt)).text();
    assert.match(page, /Sie haben Ihren Kommentar zurückgezogen/);
    assert.doesNotMatch(page, /WORTE|KARIN|\/withdrawal|\/edit|tel:/);
    for (const path of ['/desk/moderation', '/desk/referrals', `/desk/comments/${id}`, '/pages/demo']) {
      assert.doesNotMatch(await (await moderator.get(path)).text(), /WORTE|KARIN|karin@/, path);
    }
    assert.match(
      await (await moderator.get(`/desk/comments/${id}`)).text(),
      /Der Text ist gelöscht.*zurückgezogen/s,
    );

    const events = (await eventsOf(server, id)).length;
    const again = await visitor.post(`${receipt}/withdrawal`, {});
    assert.deepEqual([again.status, again.headers.get('location')], [303, receipt], 'a second click');
    await problemIn(await visitor.postJson(`/api/v1${receipt}/withdraw`, {}), 409);
    for (const decision of ['approval', 'rejection', 'spam', 'referral']) {
      for (const seen of [state, 'withdrawn']) {
        assert.equal((await decideOn(moderator, id, decision, { state: seen })).status, 409);
      }
    }
    assert.equal((await eventsOf(server, id)).length, events, 'nothing more happens to it');
  });
}

test('a comment that nobody has read yet can be withdrawn, and is not read afterwards', async (t) => {
  const read: string[] = [];
  const screen: typeof screenByMarker = (text, options) => {
    read.push(text);
    return screenByMarker(text, options);
  };
  const server = await startTestServer(t, { overrides: { screen } });
  const visitor = new Client(server);
  await server.deps.queue.stop();
  const receipt = await visitor.submit('WORTE', { name: 'KARIN', email: 'karin@example.org' });
  assert.deepEqual(await (await visitor.postJson(`/api/v1${receipt}/withdraw`, {})).json(), {
    state: 'withdrawn',
    lang: null,
  });
  await assertNothingLeft(server, receipt);
  await server.deps.queue.start();
  const later = await visitor.submit('Ein anderer');
  await visitor.stateOf(later);
  assert.deepEqual(read, ['Ein anderer']);
  await assertNothingLeft(server, receipt);
});

test('of two withdrawals at the same time one is carried out', async (t) => {
  const { server, visitor } = await start(t);
  const receipt = await visitor.submit('WORTE');
  await visitor.stateOf(receipt);
  const answers = await Promise.all([1, 2, 3].map(() => visitor.postJson(`/api/v1${receipt}/withdraw`, {})));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
  const { id } = await storedBy(server, receipt);
  assert.equal((await eventsOf(server, id)).filter(({ type }) => type === 'withdrawn').length, 1);
});

test('who dealt with a referral and how remains when its writer withdraws it', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const receipt = await visitor.submit('WORTE #urgent');
  await visitor.stateOf(receipt);
  const { id } = await storedBy(server, receipt);
  await close(server, moderator, id);
  const before = await referralOf(server, id);
  await visitor.post(`${receipt}/withdrawal`, {});
  assert.deepEqual(await referralOf(server, id), { ...before, sealed: null });
});

test('nothing is withdrawn by looking', async (t) => {
  const { server, visitor } = await start(t);
  const receipt = await visitor.submit('WORTE');
  await visitor.stateOf(receipt);
  const asked = await visitor.get(`${receipt}/withdrawal`);
  assert.equal(asked.status, 200);
  assert.match(await asked.text(), /Wirklich zurückziehen\?/);
  await problemIn(await visitor.get(`/api/v1${receipt}/withdraw`), 404);
  assert.equal((await storedBy(server, receipt)).state, 'pending');
  await visitor.post(`${receipt}/withdrawal`, {});
  assert.equal((await visitor.get(`${receipt}/withdrawal`)).headers.get('location'), receipt);
});

test('a comment can be withdrawn while another process reads the database', async (t) => {
  const { server, visitor } = await start(t);
  const receipt = await visitor.submit('WORTE');
  await visitor.stateOf(receipt);
  const other = connect(databaseFile(server.config.dataDir));
  t.after(() => other.close());
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM comment').get();
  assert.equal((await visitor.post(`${receipt}/withdrawal`, {})).status, 303);
  await assertNothingLeft(server, receipt);
});
