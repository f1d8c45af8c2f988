import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, until } from '../support/server.ts';
import { eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';

const TO = { to: 'counsellors' };

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  return { server, admin, visitor: new Client(server) };
}
type Server = Awaited<ReturnType<typeof start>>['server'];

const openedOf = async (server: Server, referralId: string) =>
  await server.deps.db.read
    .selectFrom('referral_event')
    .select(['type', 'detail'])
    .where('referral_id', '=', referralId)
    .where('type', '=', 'opened')
    .execute();

for (const marker of ['', '#spam', '#abuse', '#urgent']) {
  test(`what its writer sends to the counsellors goes to them, screened as ${marker || 'general'}`, async (t) => {
    const { server, admin, visitor } = await start(t);
    const words = `MEINEWORTE ${marker}`;
    const { id, receipt, state } = await screened(server, visitor, words, { ...TO, name: 'MEINNAME' });
    assert.equal(state, 'referred');

    const row = await storedBy(server, receipt);
    assert.equal(row.to_counsellors, 1);
    assert.equal(
      row.label,
      { '#spam': 'spam', '#abuse': 'abuse', '#urgent': 'referral' }[marker] ?? 'general',
    );
    assert.deepEqual([row.content, row.email, row.verdict, row.is_unsure], [null, null, null, 0]);
    const referral = await referralOf(server, id);
    assert.ok(referral?.sealed);
    assert.equal(referral.state, 'open');
    assert.equal(referral.urgency, marker === '#urgent' ? 'urgent' : 'normal');
    assert.equal(referral.topics, marker === '#urgent' ? '["residence"]' : '["other"]');
    assert.deepEqual(await openedOf(server, referral.id), [{ type: 'opened', detail: 'by_writer' }]);

    const page = await (await visitor.get(receipt)).text();
    assert.match(page, /MEINEWORTE/);
    assert.ok((page.match(/href="tel:/g) ?? []).length >= 3, 'contacts are shown');
    for (const path of ['/desk/moderation', '/desk/moderation?part=late', '/desk/search?q=MEINEWORTE']) {
      const found = (await (await admin.get(path)).text()).replaceAll('value="MEINEWORTE"', '');
      assert.doesNotMatch(found, /class="words[^>]*>[^<]*MEINEWORTE|MEINNAME/, path);
    }
    assert.match(await (await admin.get('/desk/referrals')).text(), new RegExp(referral.id));
    const corrections = await server.deps.db.read.selectFrom('correction').selectAll().execute();
    assert.deepEqual(corrections, [], 'nothing is learnt from it');
  });
}

test('by the API too', async (t) => {
  const { server, visitor } = await start(t);
  const answer = await visitor.postJson('/api/v1/pages/demo/comments', { text: 'Nur für Sie', ...TO });
  assert.equal(answer.status, 202);
  const receipt = new URL(String(((await answer.json()) as { receipt: string }).receipt)).pathname;
  assert.equal(await visitor.stateOf(receipt), 'referred');
  assert.equal((await storedBy(server, receipt)).to_counsellors, 1);
});

test('a change before the screening keeps the way that was chosen', async (t) => {
  const { server, visitor } = await start(t);
  await server.deps.queue.stop();
  const receipt = await visitor.submit('Erste Fassung', TO);
  assert.equal((await visitor.post(`${receipt}/edit`, { text: 'Zweite Fassung' })).status, 303);
  const { id } = await storedBy(server, receipt);
  const job = server.deps.jobs['screen-comment'];
  const rows = await server.deps.db.read
    .selectFrom('outbox')
    .selectAll()
    .where('subject_id', '=', id)
    .execute();
  for (const row of rows) await job.run({ id: row.id, job: 'screen-comment', subjectId: id } as never);
  assert.equal((await storedBy(server, receipt)).state, 'referred');
  assert.equal((await referralOf(server, id))?.state, 'open');
});

test('what cannot be screened goes to the counsellors if it was meant for them, else to the moderators', async (t) => {
  const { server, admin, visitor } = await start(t);
  await server.deps.queue.stop();
  for (const more of [TO, {}]) {
    const receipt = await visitor.submit('UNLESBAR #broken', more);
    const { id } = await storedBy(server, receipt);
    const row = await server.deps.db.read
      .selectFrom('outbox')
      .selectAll()
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow();
    await server.deps.jobs['screen-comment'].giveUp?.({
      id: row.id,
      job: 'screen-comment',
      subjectId: id,
    } as never);
    const stored = await storedBy(server, receipt);
    assert.equal(stored.label, null);
    const referral = await referralOf(server, id);
    if (!('to' in more)) {
      assert.equal(stored.state, 'pending');
      assert.equal(referral, undefined);
      continue;
    }
    assert.deepEqual([stored.state, stored.content, stored.email], ['referred', null, null]);
    assert.deepEqual([referral?.urgency, referral?.topics, referral?.lang], ['normal', '["other"]', 'und']);
    assert.deepEqual(await openedOf(server, referral?.id ?? ''), [{ type: 'opened', detail: 'by_writer' }]);
    assert.match(await (await visitor.get(receipt)).text(), /href="tel:/);
    assert.doesNotMatch(await (await admin.get('/desk/moderation')).text(), /UNLESBAR/);
  }
});

test('the counsellors see who chose the way; a general comment goes back and is then one like any other', async (t) => {
  const { server, admin, visitor } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Doch allgemein', TO);
  const referral = await referralOf(server, id);
  assert.match(
    await (await admin.get(`/desk/referrals/${referral?.id}`)).text(),
    /selbst an das Beratungsteam geschickt/,
  );
  await admin.post(`/desk/referrals/${referral?.id}/return`, { csrf: await admin.csrf() });
  assert.equal((await storedBy(server, receipt)).state, 'pending');
  assert.match(
    await (await admin.get(`/desk/comments/${id}`)).text(),
    /auf eigenen Wunsch an die Beratung geschickt/,
  );
  await visitor.post(`${receipt}/edit`, { text: 'Ganz allgemein' });
  assert.equal(await visitor.stateOf(receipt), 'pending');
});

test('Insights count it as a referral, and hold nothing against the screening', async (t) => {
  const { server, admin, visitor } = await start(t);
  const { id } = await screened(server, visitor, 'Ohne Kennzeichen', TO);
  const referral = await referralOf(server, id);
  await admin.post(`/desk/referrals/${referral?.id}/closure`, {
    csrf: await admin.csrf(),
    outcome: 'contacted',
  });
  await until(async () => (await referralOf(server, id))?.state === 'closed', 'it is closed');
  const events = await eventsOf(server, id);
  assert.equal(events.find(({ type }) => type === 'screened')?.reason, 'by_writer');
  const { rows } = { rows: await server.deps.db.read.selectFrom('judgement').selectAll().execute() };
  assert.deepEqual(
    rows.map(({ screened_as, found, waited }) => [screened_as, found, waited]),
    [['by_writer', 'referral', null]],
  );
  const page = await (await admin.get('/desk/insights', { 'accept-language': 'en' })).text();
  assert.match(page, /<section[^>]*confusion|id="confusion"|confusion/);
  assert.doesNotMatch(page, /% agreement on 1 comment/);
});
