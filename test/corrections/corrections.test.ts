import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CORRECTIONS_KEPT } from '../../src/corrections/correction.ts';
import { allCorrections } from '../../src/corrections/corrections-store.ts';
import { eraseDue } from '../../src/privacy/retention.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, referralOf, screened } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0], clock?: () => number) {
  const overrides = { screen: screenByMarker, ...(clock ? { clock } : {}) };
  const server = await startTestServer(t, { overrides });
  return { server, visitor: new Client(server), moderator: await firstAdmin(server) };
}

const corrections = (server: TestServer) => allCorrections(server.deps.db, server.deps.sealing);

const CASES: readonly [marker: string, decision: string, more: Record<string, string>, label: string][] = [
  ['general', 'referral', {}, 'referral'],
  ['general', 'spam', {}, 'spam'],
  ['general', 'rejection', { reason: 'insulting' }, 'abuse'],
  ['general', 'rejection', { reason: 'advertising' }, 'spam'],
  ['spam', 'approval', {}, 'general'],
  ['spam', 'referral', {}, 'referral'],
  ['abuse', 'approval', {}, 'general'],
  ['abuse', 'spam', {}, 'spam'],
];

for (const [was, decision, more, label] of CASES) {
  const name = Object.values(more).join();
  test(`${decision}${name ? ` (${name})` : ''} of what the system called ${was} teaches ${label}`, async (t) => {
    const { server, visitor, moderator } = await start(t);
    const { id } = await screened(server, visitor, `Worte #${was}`);
    await decideOn(moderator, id, decision, more);
    const [only, ...rest] = await corrections(server);
    assert.equal(rest.length, 0);
    assert.deepEqual(
      {
        commentId: only?.commentId,
        text: only?.text,
        was: only?.was,
        label: only?.label,
        model: only?.modelVersion,
      },
      { commentId: id, text: `Worte #${was}`, was, label, model: 'test' },
    );
    assert.equal(only?.urgency, label === 'referral' ? 'normal' : null);
  });
}

test('a referral that a counsellor returns teaches general', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id } = await screened(server, visitor, 'Worte #referral');
  const referral = await referralOf(server, id);
  await moderator.post(`/desk/referrals/${referral?.id}/return`, { csrf: await moderator.csrf() });
  const [only] = await corrections(server);
  assert.deepEqual([only?.was, only?.label, only?.text], ['referral', 'general', 'Worte #referral']);
});

test('who agrees with the system, or rejects for another reason, teaches nothing', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const decisions: [string, string, Record<string, string>][] = [
    ['general', 'approval', {}],
    ['spam', 'spam', {}],
    ['general', 'rejection', { reason: 'off_topic' }],
    ['general', 'rejection', {}],
  ];
  for (const [marker, decision, more] of decisions) {
    const { id } = await screened(server, visitor, `Worte ${decision} #${marker}`);
    await decideOn(moderator, id, decision, more);
  }
  assert.deepEqual(await corrections(server), []);
});

test('a correction that is taken back is forgotten', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id } = await screened(server, visitor, 'Worte');
  await decideOn(moderator, id, 'spam');
  assert.equal((await corrections(server)).length, 1);
  await decideOn(moderator, id, 'approval', { state: 'spam' });
  assert.deepEqual(await corrections(server), []);
});

test('whoever withdraws a comment takes the correction along', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Worte');
  await decideOn(moderator, id, 'spam');
  await visitor.post(`${receipt}/withdrawal`, {});
  assert.deepEqual(await corrections(server), []);
});

test('a correction is kept for half a year and not a day longer', async (t) => {
  let now = Date.UTC(2026, 0, 1);
  const { server, visitor, moderator } = await start(t, () => now);
  const { id } = await screened(server, visitor, 'Worte #spam');
  await decideOn(moderator, id, 'approval');
  const day = 86_400_000;
  now += CORRECTIONS_KEPT - day;
  await eraseDue(server.deps);
  assert.equal((await corrections(server)).length, 1);
  now += 2 * day;
  await eraseDue(server.deps);
  assert.deepEqual(await corrections(server), []);
});

test('the database file holds no word of a corrected referral', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id } = await screened(server, visitor, 'Zwetschgenknödelrezept');
  await decideOn(moderator, id, 'referral');
  assert.equal((await corrections(server)).length, 1);
  const file = readFileSync(join(server.deps.config.dataDir, 'wegweiser.db'));
  assert.ok(!file.includes('Zwetschgenknödelrezept'));
});
