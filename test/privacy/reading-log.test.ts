import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readings } from '../../src/privacy/reading-log-store.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { plansOf } from '../support/query-plans.ts';
import { startTestServer } from '../support/server.ts';
import { referralOf, screened } from '../support/stored.ts';
import { pagesFrom } from '../support/thread.ts';

const START = Date.UTC(2026, 10, 2, 9);

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  const comment = await screened(server, new Client(server), 'Mein Bescheid #normal', { name: 'Karin' });
  const referral = await referralOf(server, comment.id);
  const person = await server.deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const note = (
    type: string,
    at: number,
    actor: { kind: string; id?: string },
    detail: string | null = null,
  ) =>
    server.deps.db.write((trx) =>
      trx
        .insertInto('referral_event')
        .values({
          id: newId(),
          referral_id: referral?.id ?? '',
          type,
          actor_kind: actor.kind,
          actor_id: actor.id ?? null,
          at,
          detail,
        })
        .execute(),
    );
  return { server, admin, referralId: referral?.id ?? '', personId: person.id, note };
}

test('admins read who opened which message and when, without a word of it', async (t) => {
  const { server, admin, referralId, personId, note } = await start(t);
  assert.match(await (await admin.get('/desk/people')).text(), /href="\/desk\/reading-log"/);
  assert.match(await (await admin.get('/desk/reading-log')).text(), /Noch hat niemand/);
  await note('read', START, { kind: 'person', id: personId });
  const service = await server.deps.db.read
    .selectFrom('service')
    .select(['id', 'name'])
    .executeTakeFirstOrThrow();
  await note('hand_over_opened', START + 60_000, { kind: 'contact' }, service.id);
  await note('read', START - 60_000, { kind: 'person', id: 'gone' });
  await note('assigned', START, { kind: 'person', id: personId });
  const page = await (await admin.get('/desk/reading-log')).text();
  const lines = [
    ...page.matchAll(/<li><time datetime="([^"]+)">[^<]*<\/time>\s*<span><b><bdi>([^<]*)<\/bdi>/g),
  ];
  assert.deepEqual(
    lines.map(([, at, who]) => [at, who]),
    [
      ['2026-11-02T09:01:00.000Z', service.name],
      ['2026-11-02T09:00:00.000Z', 'Amina'],
      ['2026-11-02T08:59:00.000Z', 'Ein gelöschtes Konto'],
    ],
  );
  assert.ok(page.includes(referralId.slice(-8)));
  assert.doesNotMatch(page, /Bescheid|Karin/);
  const counsellor = await admin.colleague(server, 'counsellor', 'Cem');
  assert.equal((await counsellor.get('/desk/reading-log')).status, 403);
});

test('each line leads to the case, until its words are erased', async (t) => {
  const { server, admin, referralId, personId, note } = await start(t);
  await note('read', START, { kind: 'person', id: personId });
  const link = new RegExp(`<a href="(/desk/referrals/${referralId})">Nachricht ${referralId.slice(-8)} `);
  const [, address = ''] = link.exec(await (await admin.get('/desk/reading-log')).text()) ?? [];
  assert.match(await (await admin.get(address)).text(), /Mein Bescheid/);
  await server.deps.db.write((trx) =>
    trx.updateTable('referral').set({ state: 'closed', sealed: null }).execute(),
  );
  const later = await (await admin.get('/desk/reading-log')).text();
  assert.doesNotMatch(later, link);
  assert.match(later, /inzwischen gelöscht/);
});

test('a long log comes in parts without gaps and without doubles', async (t) => {
  const { admin, personId, note } = await start(t);
  for (let number = 0; number < 120; number += 1) {
    await note('read', START + Math.floor(number / 7) * 1000, { kind: 'person', id: personId });
  }
  const pages = await pagesFrom(admin, '/desk/reading-log');
  const times = pages.map((page) =>
    [...page.matchAll(/<li><time datetime="([^"]+)"/g)].map(([, at]) => at ?? ''),
  );
  assert.deepEqual(
    times.map(({ length }) => length),
    [50, 50, 20],
  );
  assert.deepEqual(times.flat(), times.flat().sort().reverse());
  for (const cursor of ['x', 'OSAxIDE']) {
    assert.equal((await admin.get(`/desk/reading-log?cursor=${cursor}`)).status, 200);
  }
});

test('the log is read by its index', async (t) => {
  const plans = await plansOf(t, async (db) => {
    await readings(db, null, 51);
    await readings(db, { at: START, id: newId() }, 51);
  });
  for (const plan of plans) {
    assert.match(plan, /event USING INDEX referral_read/);
    assert.doesNotMatch(plan, /TEMP B-TREE/);
  }
  assert.equal(plans.length, 2);
});
