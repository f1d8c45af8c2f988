import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countDue as countEverythingDue, eraseDue } from '../../src/privacy/retention.ts';
import { DAY } from '../../src/shared/clock.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { changeSite } from '../../src/site/change-site.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fillReferral, openEverything } from '../support/sealed-rows.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';

type Deps = TestServer['deps'];
const eraseDueReferrals = async (deps: Deps) => (await eraseDue(deps)).erased.get('referral') ?? 0;
const countDue = async (deps: Deps) => (await countEverythingDue(deps)).get('referral') ?? 0;

const START = Date.UTC(2026, 10, 2, 9);

async function start(t: Parameters<typeof startTestServer>[0]) {
  let now = START;
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const admin = await firstAdmin(server);
  const person = await server.deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const day = (number: number, less = 0) => {
    now = START + number * DAY - less;
  };
  return { server, admin, visitor: new Client(server), personId: person.id, day };
}

async function act(server: TestServer, counsellor: Client, commentId: string, what: string) {
  const referral = await referralOf(server, commentId);
  const response = await counsellor.post(`/desk/referrals/${referral?.id}/${what}`, {
    csrf: await counsellor.csrf(),
    outcome: 'contacted',
  });
  return response.status;
}

/** A referral that a counsellor has closed, with something in every sealed column that it can have. */
async function closed(at: Awaited<ReturnType<typeof start>>, text = 'Mein Bescheid #normal') {
  const comment = await screened(at.server, at.visitor, text, { name: 'Karin', email: 'karin@example.org' });
  const referral = await referralOf(at.server, comment.id);
  const ids = { id: referral?.id ?? '', commentId: comment.id, personId: at.personId };
  await fillReferral(at.server.deps, ids, 'eine Notiz');
  assert.equal(await act(at.server, at.admin, comment.id, 'closure'), 303);
  return { ...comment, referralId: ids.id };
}

test('thirty days after the closing everything sealed is erased, and not a moment before', async (t) => {
  const at = await start(t);
  const { deps } = at.server;
  const comment = await closed(at);
  at.day(29);
  assert.equal(await eraseDueReferrals(deps), 0);
  at.day(30, 1);
  assert.equal(await countDue(deps), 0);
  assert.equal(await eraseDueReferrals(deps), 0);
  const before = await openEverything(deps);
  assert.deepEqual(before.map(({ where }) => where).sort(), [
    'consent.sealed',
    'correction.sealed',
    'referral.sealed',
    'referral_mail.sealed',
    'referral_note.sealed',
  ]);
  assert.match(await (await at.visitor.get(comment.receipt)).text(), /Mein Bescheid/);

  at.day(30);
  assert.equal(await countDue(deps), 1);
  assert.equal(await eraseDueReferrals(deps), 1);
  assert.deepEqual(await openEverything(deps), []);
  const log = databaseFile(at.server.config.dataDir);
  assert.equal(readFileSync(`${log}-wal`).length, 0, 'nothing stays in the write-ahead log');
  assert.equal((await storedBy(at.server, comment.receipt)).state, 'erased');
  assert.equal((await eventsOf(at.server, comment.id)).at(-1)?.type, 'erased');
  const kept = await referralOf(at.server, comment.id);
  assert.deepEqual([kept?.state, kept?.outcome], ['closed', 'contacted'], 'for the figures');
  const events = await deps.db.read.selectFrom('referral_event').select(['type', 'actor_kind']).execute();
  assert.deepEqual(events.at(-1), { type: 'erased', actor_kind: 'system' });
  assert.equal(await eraseDueReferrals(deps), 0, 'once');
});

test('the receipt of an erased message says so, with where to turn to, and it cannot be opened again', async (t) => {
  const at = await start(t);
  const comment = await closed(at);
  at.day(31);
  await eraseDueReferrals(at.server.deps);
  const page = await (await at.visitor.get(comment.receipt)).text();
  assert.match(page, /gelöscht[\s\S]*nur eine begrenzte Zeit[\s\S]*href="\/contacts"/);
  assert.doesNotMatch(page, /Mein Bescheid|Karin|withdrawal/);
  const answer = await at.visitor.get(`/api/v1${comment.receipt}`);
  assert.equal(((await answer.json()) as { state: string }).state, 'erased');
  assert.equal(await act(at.server, at.admin, comment.id, 'reopening'), 409);
  await at.visitor.post(`${comment.receipt}/withdrawal`, {});
  assert.equal((await storedBy(at.server, comment.receipt)).state, 'erased');
});

test('what was opened again, is still open, or went back to moderation stays', async (t) => {
  const at = await start(t);
  const [reopened, open, returned] = [
    await closed(at, 'Wieder offen #normal'),
    await screened(at.server, at.visitor, 'Noch offen #normal'),
    await screened(at.server, at.visitor, 'Doch allgemein #normal'),
  ];
  await act(at.server, at.admin, reopened.id, 'reopening');
  await act(at.server, at.admin, returned.id, 'return');
  at.day(400);
  assert.equal(await eraseDueReferrals(at.server.deps), 0);
  assert.equal((await referralOf(at.server, reopened.id))?.sealed === null, false);
  assert.equal((await referralOf(at.server, open.id))?.sealed === null, false);
  assert.equal((await storedBy(at.server, returned.receipt)).text, 'Doch allgemein #normal');
});

test('what is left of a referral that was returned or withdrawn goes too; its comment is not touched', async (t) => {
  const at = await start(t);
  const { deps } = at.server;
  const comment = await screened(at.server, at.visitor, 'Doch allgemein #normal');
  await act(at.server, at.admin, comment.id, 'return');
  const referral = await referralOf(at.server, comment.id);
  await deps.db.write((trx) => trx.deleteFrom('correction').execute());
  await fillReferral(deps, { id: referral?.id ?? '', commentId: comment.id, personId: at.personId }, 'Notiz');
  at.day(30);
  assert.equal(await eraseDueReferrals(deps), 1);
  assert.deepEqual(
    (await openEverything(deps)).map(({ where }) => where),
    ['correction.sealed'],
  );
  assert.equal((await storedBy(at.server, comment.receipt)).state, 'pending');
});

test('the setting counts, also for what was closed before it changed', async (t) => {
  const at = await start(t);
  await closed(at);
  await changeSite(at.server.deps, { referralRetentionDays: '3' });
  at.day(3, 1);
  assert.equal(await countDue(at.server.deps), 0);
  at.day(3);
  assert.equal(await countDue(at.server.deps), 1);
  await changeSite(at.server.deps, { referralRetentionDays: '365' });
  assert.equal(await countDue(at.server.deps), 0);
});

test('many at once are erased in parts, however many processes do it, and the log counts them', async (t) => {
  const at = await start(t);
  const first = await closed(at);
  const { deps } = at.server;
  const row = await deps.db.read.selectFrom('referral').selectAll().executeTakeFirstOrThrow();
  const comment = await deps.db.read.selectFrom('comment').selectAll().executeTakeFirstOrThrow();
  await deps.db.write(async (trx) => {
    for (let number = 0; number < 120; number += 1) {
      const id = `${first.id.slice(0, -4)}${String(number).padStart(4, '0')}`;
      const { section, ...own } = comment;
      await trx
        .insertInto('comment')
        .values({ ...own, id, thread_id: id, receipt_hash: Buffer.from(id) })
        .execute();
      const { urgency_rank, stage, deadline_rank, ...referral } = row;
      await trx
        .insertInto('referral')
        .values({ ...referral, id, comment_id: id, sealed: deps.sealing.seal(id, { text: 'x' }) })
        .execute();
    }
  });
  at.day(40);
  const counts = await Promise.all([eraseDueReferrals(deps), eraseDueReferrals(deps)]);
  assert.equal((counts[0] ?? 0) + (counts[1] ?? 0), 121);
  const events = await deps.db.read
    .selectFrom('comment_event')
    .select('id')
    .where('type', '=', 'erased')
    .execute();
  assert.equal(events.length, 121, 'each once');
  assert.match(at.server.logged.join(''), /"kind":"referral","count":\d+,"msg":"erased/);
});
