import assert from 'node:assert/strict';
import { test } from 'node:test';
import texts from '../../locales/de/desk.json' with { type: 'json' };
import type { Clock } from '../../src/shared/clock.ts';
import { openDatabase } from '../../src/shared/db/database.ts';
import { runOutboxRow } from '../../src/shared/outbox/run-outbox-row.ts';
import { backoff } from '../../src/shared/queue/jobs.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { failingScreen } from './failing-screen.ts';
import { assertScreenedOnce, readStored } from './stored.ts';

const TRIES = 5;
const TEXT = 'In unserer Gemeinde hat die Unterbringung in Wohnungen funktioniert.';

/** A clock that stands still until it is moved. */
function standingClock() {
  let now = Date.now();
  const clock: Clock = () => now;
  return {
    clock,
    advance(milliseconds: number) {
      now += milliseconds;
    },
  };
}

async function outboxOf({ config }: TestServer) {
  return (await readStored(config.dataDir)).outbox[0];
}

/** Lets the engine look; it finds nothing that is due. */
async function assertNothingIsDue(server: TestServer, calls: () => number): Promise<void> {
  const before = calls();
  server.deps.queue.enqueue([]);
  await server.deps.db.write(async () => {});
  await outboxOf(server);
  assert.equal(calls(), before);
}

test('a screening that fails is tried again with pauses that double, then the comment is held for a person', async (t) => {
  const time = standingClock();
  const { calls, screen } = failingScreen(Number.POSITIVE_INFINITY);
  const server = await startTestServer(t, { overrides: { clock: time.clock, screen } });
  const visitor = new Client(server);
  const receipt = await visitor.submit(TEXT, { name: 'Karin' });

  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await until(() => calls() === attempt, `try ${attempt} is made`);
    const row = await outboxOf(server);
    assert.equal(row?.attempts, attempt);
    assert.equal(row.dueAt - time.clock(), 1000 * 2 ** (attempt - 1));
    time.advance(backoff(attempt) - 1);
    await assertNothingIsDue(server, calls);
    time.advance(1);
    server.deps.queue.enqueue([]);
  }

  assert.equal(await visitor.stateOf(receipt), 'pending');
  assert.equal(calls(), TRIES);
  const { comments, outbox } = await readStored(server.config.dataDir);
  assert.deepEqual(outbox, []);
  assert.deepEqual(comments[0]?.events, ['submitted 1', 'screening_failed 1']);
  assert.equal(comments[0].verdict, null);

  const moderator = await firstAdmin(server);
  const { id } = await moderator.pending('Unterbringung');
  assert.equal(id, comments[0].id);
  const page = await (await moderator.get('/desk/moderation')).text();
  assert.ok(page.includes(texts.label_unscreened), 'the moderators see that it is not sorted');
  assert.doesNotMatch(server.logged.join(''), /Unterbringung|Karin/);
});

test('a screening that works at its third try records one verdict', async (t) => {
  const time = standingClock();
  const { calls, screen } = failingScreen(2);
  const server = await startTestServer(t, { overrides: { clock: time.clock, screen } });
  const receipt = await new Client(server).submit(TEXT);
  for (const attempt of [1, 2]) {
    await until(() => calls() === attempt, `try ${attempt} is made`);
    assert.equal((await outboxOf(server))?.attempts, attempt);
    time.advance(backoff(attempt));
    server.deps.queue.enqueue([]);
  }
  assert.equal(await new Client(server).stateOf(receipt), 'pending');
  const { comments, outbox } = await readStored(server.config.dataDir);
  assert.deepEqual(outbox, []);
  assert.deepEqual(comments[0]?.events, ['submitted 1', 'screened 1']);
  assert.notEqual(comments[0].verdict, null);
});

test('tries that never came back, as when each kills its process, count too', async (t) => {
  const { calls, screen } = failingScreen(1);
  const server = await startTestServer(t, { overrides: { screen, clock: standingClock().clock } });
  const receipt = await new Client(server).submit(TEXT);
  await until(() => calls() === 1, 'the first try is made');
  const db = openDatabase(server.config.dataDir);
  t.after(() => db.close());
  const { id } = await db.read.selectFrom('outbox').select('id').executeTakeFirstOrThrow();
  const { jobs, clock } = server.deps;
  const dying = {
    ...jobs,
    'screen-comment': { ...jobs['screen-comment'], run: () => new Promise<void>(() => {}) },
  };
  for (let attempt = 2; attempt <= TRIES; attempt += 1) {
    void runOutboxRow({ db, clock, jobs: dying }, id);
    await until(async () => (await outboxOf(server))?.attempts === attempt, `try ${attempt} has begun`);
  }
  await runOutboxRow({ db, clock, jobs }, id);
  assert.equal(await new Client(server).stateOf(receipt), 'pending');
  const { comments, outbox } = await readStored(server.config.dataDir);
  assert.deepEqual(outbox, []);
  assert.deepEqual(comments[0]?.events, ['submitted 1', 'screening_failed 1']);
});

test('a comment that two engines screen at the same time gets one verdict', async (t) => {
  const time = standingClock();
  const { calls, screen } = failingScreen(1);
  const server = await startTestServer(t, { overrides: { clock: time.clock, screen } });
  await new Client(server).submit(TEXT);
  await until(() => calls() === 1, 'the first try has failed');
  const db = openDatabase(server.config.dataDir);
  t.after(() => db.close());
  const { id } = await db.read.selectFrom('outbox').select('id').executeTakeFirstOrThrow();
  await Promise.all(Array.from({ length: 5 }, () => runOutboxRow({ ...server.deps, db }, id)));
  const { comments, outbox } = await readStored(server.config.dataDir);
  assert.deepEqual(outbox, []);
  comments.forEach(assertScreenedOnce);
});
