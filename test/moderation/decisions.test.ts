import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvent } from '../../src/comments/append-event.ts';
import { COMMENT_STATES, type CommentState } from '../../src/comments/comment.ts';
import { BUILT_IN_REASONS } from '../../src/reasons/reason.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';

interface Desk {
  server: TestServer;
  visitor: Client;
  moderator: Client;
}

async function start(t: Parameters<typeof startTestServer>[0], clock?: () => number): Promise<Desk> {
  const overrides = { screen: screenByMarker, ...(clock ? { clock } : {}) };
  const server = await startTestServer(t, { overrides });
  return { server, visitor: new Client(server), moderator: await firstAdmin(server) };
}

/** Decision → the event it is, the state it leads to, and the states in which it may be made. */
const DECISIONS: Record<string, { type: string; to: CommentState; from: readonly CommentState[] }> = {
  approval: { type: 'approved', to: 'published', from: ['pending', 'rejected', 'spam'] },
  rejection: { type: 'rejected', to: 'rejected', from: ['pending', 'published', 'spam'] },
  spam: { type: 'marked_spam', to: 'spam', from: ['pending', 'published', 'rejected'] },
  abuse: { type: 'marked_abuse', to: 'rejected', from: ['pending', 'published', 'rejected', 'spam'] },
  referral: { type: 'referred', to: 'referred', from: ['pending', 'published', 'rejected', 'spam'] },
};

/** A comment in this state. */
async function commentIn(desk: Desk, state: CommentState): Promise<{ id: string; receipt: string }> {
  const { server, visitor, moderator } = desk;
  if (state === 'received') {
    await server.deps.queue.stop();
    const receipt = await visitor.submit('Ein Kommentar');
    return { id: (await storedBy(server, receipt)).id, receipt };
  }
  const { id, receipt } = await screened(
    server,
    visitor,
    `Ein Kommentar${state === 'referred' ? ' #referral' : ''}`,
  );
  const decision = Object.keys(DECISIONS).find((one) => state !== 'referred' && DECISIONS[one]?.to === state);
  if (decision) await decideOn(moderator, id, decision);
  if (state === 'withdrawn' || state === 'erased') await visitor.post(`${receipt}/withdrawal`, {});
  if (state === 'erased')
    await server.deps.db.write((trx) =>
      appendEvent(trx, id, { type: 'erased', actor: { kind: 'system' }, at: 1 }),
    );
  return { id, receipt };
}

for (const state of COMMENT_STATES) {
  const open = Object.keys(DECISIONS).filter((one) => DECISIONS[one]?.from.includes(state));
  test(`a comment that is ${state} is open for ${open.join(', ') || 'no decision'}`, async (t) => {
    const desk = await start(t);
    for (const [decision, { type, to, from }] of Object.entries(DECISIONS)) {
      const { id, receipt } = await commentIn(desk, state);
      assert.equal((await storedBy(desk.server, receipt)).state, state);
      const before = await eventsOf(desk.server, id);
      const page = await (await desk.moderator.get(`/desk/comments/${id}`)).text();
      assert.equal(
        page.includes(`/desk/comments/${id}/${decision}"`),
        from.includes(state),
        'what can be done is offered',
      );

      const response = await decideOn(desk.moderator, id, decision, { state });
      const after = await eventsOf(desk.server, id);
      if (!from.includes(state)) {
        assert.equal(response.status, 409);
        assert.match(await response.text(), /Ihre Entscheidung wurde nicht ausgeführt/);
        assert.deepEqual(after, before);
        assert.equal((await storedBy(desk.server, receipt)).state, state);
        continue;
      }
      assert.deepEqual(
        [response.status, response.headers.get('location')],
        [303, `/desk/moderation?done=${type}`],
      );
      assert.equal((await storedBy(desk.server, receipt)).state, to);
      assert.deepEqual(
        [after.length, after.at(-1)?.type, after.at(-1)?.state],
        [before.length + 1, type, to],
      );
      assert.equal((await referralOf(desk.server, id))?.state, to === 'referred' ? 'open' : undefined);
    }
  });
}

test('of two moderators who decide at the same time exactly one is heard, whatever they decide', async (t) => {
  const desk = await start(t);
  const { server, visitor, moderator } = desk;
  const colleague = await moderator.colleague(server, 'moderator', 'Bea');
  const tokens = { moderator: await moderator.csrf(), colleague: await colleague.csrf() };
  for (const first of Object.keys(DECISIONS)) {
    for (const second of Object.keys(DECISIONS)) {
      const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
      const seen = { revision: '1', state: 'pending' };
      const answers = await Promise.all([
        moderator.post(`/desk/comments/${id}/${first}`, { csrf: tokens.moderator, ...seen }),
        colleague.post(`/desk/comments/${id}/${second}`, { csrf: tokens.colleague, ...seen }),
      ]);
      const statuses = answers.map(({ status }) => status);
      assert.deepEqual([...statuses].sort(), [303, 409], `${first} and ${second}`);
      const winner = statuses[0] === 303 ? first : second;
      assert.equal((await storedBy(server, receipt)).state, DECISIONS[winner]?.to);
      const decided = (await eventsOf(server, id)).filter(({ actor_kind }) => actor_kind === 'person');
      assert.deepEqual(
        decided.map(({ type }) => type),
        [DECISIONS[winner]?.type],
      );
    }
  }
});

test('each reason for a rejection is kept and told to the writer, another one is not', async (t) => {
  const { server, visitor, moderator } = await start(t);
  for (const reason of BUILT_IN_REASONS) {
    const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
    await decideOn(moderator, id, 'rejection', { reason });
    assert.equal((await eventsOf(server, id)).at(-1)?.reason, reason);
    const told = (await (await visitor.get(`/api/v1${receipt}`)).json()) as { reason: string };
    assert.equal(told.reason, reason);
    const page = await (await visitor.get(receipt)).text();
    assert.match(page, /Begründung: \p{Lu}/u);
    assert.doesNotMatch(page, /reason_/, 'in words');
  }
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  const before = await eventsOf(server, id);
  assert.equal((await decideOn(moderator, id, 'rejection', { reason: '<script>' })).status, 400);
  assert.deepEqual(await eventsOf(server, id), before, 'a reason that there is not decides nothing');
  await decideOn(moderator, id, 'rejection');
  // the latest rejection counts: with a reason, undone, without one
  await decideOn(moderator, id, 'approval', { state: 'rejected' });
  await decideOn(moderator, id, 'rejection', { state: 'published', reason: 'duplicate' });
  await decideOn(moderator, id, 'approval', { state: 'rejected' });
  await decideOn(moderator, id, 'rejection', { state: 'published', reason: '' });
  assert.doesNotMatch(await (await visitor.get(receipt)).text(), /Begründung/);
});

test('a decision must say what was seen, and of what', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  for (const decision of Object.keys(DECISIONS)) {
    for (const seen of [
      { revision: '' },
      { revision: '0' },
      { revision: '-1' },
      { revision: '1.5' },
      { revision: 'x' },
      { state: '' },
      { state: 'x' },
    ]) {
      assert.equal((await decideOn(moderator, id, decision, seen)).status, 400);
    }
    assert.equal((await decideOn(moderator, id, decision, { revision: '2' })).status, 409);
    for (const other of [newId(), 'x', id.toUpperCase(), '%00']) {
      assert.equal((await decideOn(moderator, other, decision)).status, 404, other);
    }
  }
  assert.equal((await storedBy(server, receipt)).state, 'pending');
});

test('the history tells who did what when and why, and whose hand it was', async (t) => {
  let now = Date.UTC(2026, 6, 1, 8);
  const { server, visitor, moderator } = await start(t, () => now);
  const colleague = await moderator.colleague(server, 'counsellor', 'Bea');
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  now += 60_000;
  await decideOn(moderator, id, 'rejection', { reason: 'off_topic' });
  now += 60_000;
  await decideOn(colleague, id, 'approval', { state: 'rejected' });
  now += 60_000;
  await visitor.post(`${receipt}/withdrawal`, {});

  const users = await server.deps.db.read.selectFrom('user').select(['id', 'name']).execute();
  const idOf = (name: string) => users.find((user) => user.name === name)?.id ?? '';
  const start8 = Date.UTC(2026, 6, 1, 8);
  assert.deepEqual(
    (await eventsOf(server, id)).map(({ type, actor_kind, actor_id, reason, state, at }) => [
      type,
      actor_kind,
      actor_id,
      reason,
      state,
      at - start8,
    ]),
    [
      ['submitted', 'writer', null, null, 'received', 0],
      ['screened', 'system', null, 'general', 'pending', 0],
      ['rejected', 'person', idOf('Amina'), 'off_topic', 'rejected', 60_000],
      ['approved', 'person', idOf('Bea'), null, 'published', 120_000],
      ['withdrawn', 'writer', null, null, 'withdrawn', 180_000],
    ],
  );
  const page = await (await moderator.get(`/desk/comments/${id}`)).text();
  const rows = [...page.matchAll(/<tr><td><time datetime="([^"]+)".*?<\/tr>/gs)].map(([row]) =>
    row.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
  );
  assert.equal(rows.length, 5);
  assert.match(rows[2] ?? '', /1\. Juli 2026 um 10:01 abgelehnt Amina hat mit dem Thema nichts zu tun 1/);
  assert.match(rows[3] ?? '', /10:02 veröffentlicht Bea/);
});

test('what has happened cannot be changed or deleted, not even in the database', async (t) => {
  const { server, visitor } = await start(t);
  const { id } = await screened(server, visitor, 'Ein Kommentar');
  const before = await eventsOf(server, id);
  const database = connect(databaseFile(server.config.dataDir));
  t.after(() => database.close());
  for (const statement of [
    "UPDATE comment_event SET reason = 'x'",
    'UPDATE comment_event SET at = at + 1',
    'UPDATE OR REPLACE comment_event SET actor_id = NULL',
    'DELETE FROM comment_event',
    'INSERT OR REPLACE INTO comment_event SELECT * FROM comment_event',
    'DELETE FROM comment',
  ]) {
    assert.throws(() => database.prepare(statement).run(), /append-only|FOREIGN KEY/, statement);
  }
  assert.deepEqual(await eventsOf(server, id), before);
});
