import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DECISIONS, type Decision, UNDO_WINDOW } from '../../src/moderation/decision.ts';
import { Client, firstAdmin, unmarked } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { caseOf, decideOn, eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';
import { threadOf } from '../support/thread.ts';

const PATH: Record<Decision, string> = {
  approved: 'approval',
  rejected: 'rejection',
  marked_spam: 'spam',
  marked_abuse: 'abuse',
  referred: 'referral',
};

interface Desk {
  server: TestServer;
  visitor: Client;
  moderator: Client;
  /** Lets time pass. */
  wait(milliseconds: number): void;
}

async function start(t: Parameters<typeof startTestServer>[0]): Promise<Desk> {
  let now = Date.UTC(2026, 6, 1, 8);
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { server, visitor: new Client(server), moderator: await firstAdmin(server), wait };
}

/** Presses the undo button that the queue offers. @returns what the queue then says, null when nothing is offered */
async function undo(client: Client): Promise<string | null> {
  const page = await (await client.get('/desk/moderation')).text();
  const batch = /action="\/desk\/undos">.*?name="batch" value="([^"]+)"/s.exec(page)?.[1];
  if (!batch) return null;
  const answer = await client.post('/desk/undos', { csrf: await client.csrf(), batch });
  assert.equal(answer.status, 303);
  return await (await client.get(answer.headers.get('location') ?? '')).text();
}

const isSeen = (server: TestServer) =>
  until(async () => {
    const page = await server.deps.db.read
      .selectFrom('page')
      .selectAll()
      .where('key', '=', 'demo')
      .executeTakeFirst();
    return page && page.seen_version === page.thread_version;
  }, 'the thread counts as seen');

for (const decision of DECISIONS) {
  test(`what was ${decision} waits again after an undo, as if nothing had been, and can be decided anew`, async (t) => {
    const { server, visitor, moderator } = await start(t);
    const typed = { name: 'Karin', email: 'Karin@example.org' };
    const { id, receipt } = await screened(server, visitor, 'Ein Kommentar', typed);
    const before = await storedBy(server, receipt);
    await decideOn(moderator, id, PATH[decision]);
    assert.notEqual((await storedBy(server, receipt)).state, 'pending');
    assert.match((await undo(moderator)) ?? '', /Zurückgenommen\./);

    const after = await storedBy(server, receipt);
    for (const column of ['state', 'text', 'html', 'name', 'email', 'verdict', 'writer', 'revision'] as const)
      assert.deepEqual(after[column], before[column], column);
    assert.deepEqual([after.published_at, await referralOf(server, id)], [null, undefined]);
    assert.deepEqual((await threadOf(visitor)).comments, []);
    assert.deepEqual((await eventsOf(server, id)).map(({ type }) => type).slice(-2), [decision, 'undone']);
    const corrections = await server.deps.db.read.selectFrom('correction').select('comment_id').execute();
    assert.deepEqual(corrections, [], 'it teaches nothing any more');
    assert.equal((await decideOn(moderator, id, 'approval')).status, 303);
  });
}

test('a decision on what was decided before is undone to what was decided before', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  await decideOn(moderator, id, 'spam');
  await decideOn(moderator, id, 'approval', { state: 'spam' });
  assert.equal(await countCorrections(server), 0);
  await undo(moderator);
  assert.equal((await storedBy(server, receipt)).state, 'spam');
  assert.equal(await countCorrections(server), 1, 'what the first decision taught holds again');
  await undo(moderator);
  assert.equal((await storedBy(server, receipt)).state, 'pending', 'one after the other');
  assert.equal(await undo(moderator), null);
});

const countCorrections = async (server: TestServer) =>
  (await server.deps.db.read.selectFrom('correction').select('comment_id').execute()).length;

test('until a visitor has seen it an undo leaves no trace in public, afterwards the thread shows a gap', async (t) => {
  const { server, visitor, moderator, wait } = await start(t);
  const unseen = await screened(server, visitor, 'ungesehen');
  await decideOn(moderator, unseen.id, 'approval');
  wait(UNDO_WINDOW * 20);
  assert.doesNotMatch((await undo(moderator)) ?? '', /schon gesehen/);
  assert.equal((await storedBy(server, unseen.receipt)).published_at, null);

  await decideOn(moderator, unseen.id, 'approval');
  await visitor.get('/pages/demo');
  await isSeen(server);
  wait(UNDO_WINDOW - 1);
  assert.doesNotMatch((await undo(moderator)) ?? '', /schon gesehen/, 'for ten seconds in any case');
  assert.equal((await storedBy(server, unseen.receipt)).published_at, null);

  await decideOn(moderator, unseen.id, 'approval');
  await visitor.get('/api/v1/pages/demo/comments');
  await isSeen(server);
  wait(UNDO_WINDOW);
  assert.match((await undo(moderator)) ?? '', /Jemand hatte den Kommentar schon gesehen/);
  const after = await storedBy(server, unseen.receipt);
  assert.deepEqual([after.state, after.published_at !== null], ['pending', true]);
  assert.equal((await eventsOf(server, unseen.id)).at(-1)?.reason, 'after_seen');
  assert.deepEqual((await threadOf(visitor)).comments, [], 'and nobody reads it any more');
});

test('what a visitor read before another comment came does not make the new one seen', async (t) => {
  const { server, visitor, moderator, wait } = await start(t);
  const first = await screened(server, visitor, 'erster');
  const second = await screened(server, visitor, 'zweiter');
  await decideOn(moderator, first.id, 'approval');
  await visitor.get('/pages/demo');
  await isSeen(server);
  await decideOn(moderator, second.id, 'approval');
  wait(UNDO_WINDOW);
  await undo(moderator);
  await undo(moderator);
  assert.equal((await storedBy(server, second.receipt)).published_at, null);
  assert.notEqual((await storedBy(server, first.receipt)).published_at, null);
});

test('a referral is taken back until a counsellor has seen it; then it is theirs to return', async (t) => {
  const { server, visitor, moderator: admin, wait } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar', { email: 'a@example.org' });
  await decideOn(moderator, id, 'referral');
  wait(UNDO_WINDOW * 2);
  await admin.get('/desk/referrals');
  assert.equal((await referralOf(server, id))?.seen_at, null, 'a line of the queue shows no words');
  await caseOf(server, admin, id);
  assert.match((await undo(moderator)) ?? '', /die Beratung hat ihn schon gesehen/);
  assert.deepEqual(
    [(await storedBy(server, receipt)).state, (await referralOf(server, id))?.state],
    ['referred', 'open'],
  );
  assert.doesNotMatch(await (await moderator.get(`/desk/comments/${id}`)).text(), /Ein Kommentar/);
});

test('nothing is undone over what has happened since: a later decision, a withdrawal, an undo before', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const colleague = await moderator.colleague(server, 'moderator', 'Bea');
  const decided = await screened(server, visitor, 'Ein Kommentar');
  await decideOn(moderator, decided.id, 'approval');
  const batch = (await eventsOf(server, decided.id)).at(-1)?.batch ?? '';
  await decideOn(colleague, decided.id, 'rejection', { state: 'published' });
  assert.match((await undo(moderator)) ?? '', /bleibt, wie er ist/);
  assert.equal((await storedBy(server, decided.receipt)).state, 'rejected');

  const withdrawn = await screened(server, visitor, 'Ein anderer');
  await decideOn(moderator, withdrawn.id, 'spam');
  await visitor.post(`${withdrawn.receipt}/withdrawal`, {});
  assert.match((await undo(moderator)) ?? '', /bleibt, wie er ist/);
  assert.equal((await storedBy(server, withdrawn.receipt)).content, null);

  const csrf = await moderator.csrf();
  for (const unknown of ['', 'x', batch.replace(/.$/, (last) => (last === '0' ? '1' : '0'))])
    assert.equal((await moderator.post('/desk/undos', { csrf, batch: unknown })).status, 404);
});

test('the undo of a publication with blacked-out details brings the words back as they were', async (t) => {
  const { server, visitor, moderator, wait } = await start(t);
  const text = 'Ruft mich an: 0151 23456789, danke.';
  const { id, receipt } = await screened(server, visitor, text);
  const start_ = text.indexOf('0151');
  await decideOn(moderator, id, 'approval', { blackOut: `${start_}-${start_ + 13}` });
  assert.equal((await storedBy(server, receipt)).text, 'Ruft mich an: […], danke.');
  await undo(moderator);
  const after = await storedBy(server, receipt);
  assert.deepEqual([after.text, after.redacted_at, after.state], [text, null, 'pending']);
  assert.equal(after.revision, 3, 'a decision on the redacted text does not fit any more');
  assert.equal((await decideOn(moderator, id, 'approval', { revision: '2' })).status, 409);
  wait(1);
  assert.match(unmarked(await (await moderator.get(`/desk/comments/${id}`)).text()), /0151 23456789/);
});
