import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { openDatabase } from '../../src/shared/db/database.ts';
import { assertInvariants } from '../support/invariants.ts';
import { until } from '../support/server.ts';
import { countUndone, readStored, type Stored } from './stored.ts';
import { createChance } from './storm/chance.ts';
import { type Crowd, startCrowd } from './storm/crowd.ts';
import { FAULTS } from './storm/faults.ts';
import { findWrongDecisions, startModerators } from './storm/moderators.ts';
import { startTown } from './storm/town.ts';
import { markerIn } from './visitors.ts';

/** `npm run test:fault` sets these; the short form runs with all the other tests. */
const SUBMISSIONS = Number(process.env.FAULT_SUBMISSIONS ?? 600);
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? FAULTS.length);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const CLIENTS = 8;
const PATIENCE = 300_000;

test('what was answered for is there once, screened once and decided on once, whatever dies, hangs, is full or is wrong', async (t) => {
  t.diagnostic(`seed ${SEED}: FAULT_SEED=${SEED} makes the same faults in the same order again`);
  const chance = createChance(SEED);
  const town = await startTown(t);
  const moderators = await startModerators(town, createChance(SEED + 1));
  const crowd = startCrowd(town.urls, SUBMISSIONS, CLIENTS, createChance(SEED + 2));
  for (let round = 0, schedule = [...FAULTS]; round < ROUNDS; round += 1) {
    if (round % FAULTS.length === 0) schedule = chance.shuffled(FAULTS);
    const fault = schedule[round % FAULTS.length];
    assert.ok(fault);
    const started = performance.now();
    crowd.allow(Math.ceil(SUBMISSIONS / ROUNDS));
    await crowd.untilTaken(0.2);
    await fault.strike(town, chance);
    await town.restore();
    await crowd.untilTaken();
    t.diagnostic(`${fault.name}: ${Math.round(performance.now() - started)} ms`);
  }
  await crowd.done;
  await until(async () => (await countUndone(town.dataDir)).outbox === 0, 'all work is done', PATIENCE);
  await moderators.stop();

  const { comments } = await readStored(town.dataDir);
  assertAllOnce(comments, crowd);
  assert.deepEqual(crowd.wrong, [], 'every other answer said to try again');
  assert.deepEqual(await findWrongDecisions(town.dataDir, moderators.attempts), []);
  await assertInvariants(town.dataDir);
  report(t, comments, crowd, moderators.attempts);
  await assertMailed(t, town.dataDir, town.mail.taken);
});

/** Of what was taken each one is there, of the rest none twice, and nothing that nobody sent. */
function assertAllOnce(comments: readonly Stored[], { taken, unanswered }: Crowd): void {
  const stored = Map.groupBy(comments, (comment) => markerIn(comment.text));
  for (const [marker, answer] of taken) {
    const [comment, ...more] = stored.get(marker) ?? [];
    assert.ok(comment, `${marker} is lost`);
    assert.equal(comment.receiptHash, answer.receiptHash);
    if (answer.id !== null) assert.equal(comment.id, answer.id);
    assert.deepEqual(more, [], `${marker} is there twice`);
  }
  for (const [marker, list] of stored) {
    assert.ok(taken.has(marker) || unanswered.has(marker), `nobody sent ${marker}`);
    assert.equal(list.length, 1, `${marker} is there twice`);
  }
  for (const { id, state, events } of comments) {
    assert.notEqual(state, 'received', `${id} was never screened`);
    assert.equal(events.filter((event) => event.startsWith('screen')).length, 1, `${id}: ${events}`);
  }
}

function report(
  t: TestContext,
  comments: readonly Stored[],
  { taken, unanswered, refusals }: Crowd,
  attempts: readonly { status: number | null }[],
): void {
  const held = comments.filter(({ events }) => events.includes('screening_failed 1')).length;
  const statuses = Object.entries(Object.groupBy(attempts, ({ status }) => String(status)));
  const decided = statuses.map(([status, list]) => `${list?.length} × ${status}`).join(', ');
  t.diagnostic(
    `${taken.size} taken, ${comments.length} stored, ${unanswered.size} not answered for (${refusals()} × 503), ${held} not screened in five tries; decisions: ${decided}`,
  );
}

/** Each emergency was told to somebody, or had been seen before. More than once only where nobody said it had arrived. */
async function assertMailed(t: TestContext, dataDir: string, taken: Map<string, number>): Promise<void> {
  const db = openDatabase(dataDir);
  const open = await db.read.selectFrom('mail_sent').select('id').where('sent_at', 'is', null).execute();
  const emergencies = await db.read
    .selectFrom('referral')
    .select('id')
    .where('urgency', '=', 'emergency')
    .execute();
  await db.close();
  assert.deepEqual(open, [], 'no mail is claimed and not sent');
  assert.ok(emergencies.length > 0);
  assert.ok(taken.size >= emergencies.length, `${taken.size} mails for ${emergencies.length} emergencies`);
  const twice = [...taken.values()].filter((times) => times > 1).length;
  t.diagnostic(`${taken.size} mails for ${emergencies.length} emergencies, ${twice} of them more than once`);
}
