import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { BATCH, eraseDue, SWEEPS } from '../../src/privacy/retention.ts';
import { DAY } from '../../src/shared/clock.ts';
import type { Schema } from '../../src/shared/db/schema.ts';
import { newId } from '../../src/shared/ids.ts';
import { changeSite } from '../../src/site/change-site.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { plansOf } from '../support/query-plans.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, eventsOf, published, screened } from '../support/stored.ts';

const START = Date.UTC(2026, 10, 2, 9);

async function start(t: Parameters<typeof startTestServer>[0]) {
  let now = START;
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const moderator = await firstAdmin(server);
  const people = { visitor: new Client(server), moderator };
  const person = await server.deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const sweepAt = async (at: number) => {
    now = at;
    return (await eraseDue(server.deps, { pause: 0 })).erased;
  };
  return { server, ...people, people, personId: person.id, sweepAt, now: () => now };
}

const rowOf = (server: TestServer, id: string) =>
  server.deps.db.read.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

const stateOf = async (server: TestServer, id: string) => (await rowOf(server, id)).state;

async function decided(at: Awaited<ReturnType<typeof start>>, decision: string, text = 'Worte') {
  const comment = await screened(at.server, at.visitor, text, { name: 'Karin', email: 'k@example.org' });
  const response = await decideOn(at.moderator, comment.id, decision);
  assert.ok(response.status < 400);
  return comment;
}

test('spam goes after 14 days, what was rejected or marked as abuse after 30, and not a moment before', async (t) => {
  const at = await start(t);
  const spam = await decided(at, 'spam');
  const rejected = await decided(at, 'rejection');
  const abuse = await decided(at, 'abuse');
  const pending = await screened(at.server, at.visitor, 'Wartet');
  const shown = await published(at.server, at.people, 'Sichtbar');
  const states = async () =>
    Promise.all([spam, rejected, abuse, pending, shown].map(({ id }) => stateOf(at.server, id)));

  assert.equal((await at.sweepAt(START + 13 * DAY)).size, 0);
  assert.equal((await at.sweepAt(START + 14 * DAY - 1)).size, 0);
  assert.deepEqual(
    [...(await at.sweepAt(START + 14 * DAY))],
    [
      ['spam', 1],
      ['correction', 0],
    ].slice(0, 1),
  );
  assert.deepEqual(await states(), ['erased', 'rejected', 'rejected', 'pending', 'published']);
  assert.equal((await at.sweepAt(START + 29 * DAY)).get('rejected'), undefined);
  assert.equal((await at.sweepAt(START + 30 * DAY - 1)).get('rejected'), undefined);
  assert.equal((await at.sweepAt(START + 30 * DAY)).get('rejected'), 2);
  assert.deepEqual(await states(), ['erased', 'erased', 'erased', 'pending', 'published']);
  const { type, actor_kind } = (await eventsOf(at.server, rejected.id)).at(-1) ?? {};
  assert.deepEqual([type, actor_kind], ['erased', 'system'], 'the bare log says so');

  const page = await (await at.visitor.get(rejected.receipt)).text();
  assert.match(page, /Dieser Kommentar ist gelöscht/);
  assert.doesNotMatch(
    page,
    /Beratung dazu ist abgeschlossen|Worte|Karin/,
    'it never went to the counsellors',
  );
  assert.equal((await at.sweepAt(START + 400 * DAY)).get('rejected'), undefined, 'once');
});

test('the setting decides how long rejected comments stay', async (t) => {
  const at = await start(t);
  const { id } = await decided(at, 'rejection');
  await changeSite(at.server.deps, { rejectedRetentionDays: '180' });
  assert.equal((await at.sweepAt(START + 180 * DAY - 1)).get('rejected'), undefined);
  await changeSite(at.server.deps, { rejectedRetentionDays: '3' });
  assert.equal((await at.sweepAt(START + 180 * DAY - 1)).get('rejected'), 1, 'also what was rejected before');
  assert.equal(await stateOf(at.server, id), 'erased');
});

test('30 days after the publication the address goes, and the comment stays', async (t) => {
  const at = await start(t);
  const more = { name: 'Karin', email: 'k@example.org' };
  const { id, receipt } = await published(at.server, at.people, 'Sichtbar', more);
  const marks = { wants_mail: 1, suspicion: 'no_token' };
  await at.server.deps.db.write((trx) =>
    trx.updateTable('comment').set(marks).where('id', '=', id).execute(),
  );
  const pending = await screened(at.server, at.visitor, 'Wartet', { email: 'k@example.org' });
  const before = await rowOf(at.server, id);
  assert.ok(before.email_sealed && before.writer);
  await at.sweepAt(START + 30 * DAY - 1);
  assert.deepEqual(await rowOf(at.server, id), before);
  assert.equal((await at.sweepAt(START + 30 * DAY)).get('address'), 1);
  const after = await rowOf(at.server, id);
  const { email_sealed, writer, suspicion, wants_mail } = after;
  assert.deepEqual([email_sealed, writer, suspicion, wants_mail], [null, null, null, 0]);
  assert.deepEqual([after.state, after.name, after.text], ['published', 'Karin', 'Sichtbar']);
  assert.ok((await rowOf(at.server, pending.id)).email_sealed, 'what waits may still be answered');
  assert.match(await (await at.visitor.get('/pages/demo')).text(), /Karin[\s\S]*Sichtbar/);
  assert.equal((await at.visitor.post(`${receipt}/withdrawal`, {})).status, 303, 'its receipt still opens');
  assert.equal(await stateOf(at.server, id), 'withdrawn');
});

test('the receipt of what was withdrawn or erased opens for 30 days more, then leads nowhere', async (t) => {
  const at = await start(t);
  const withdrawn = await decided(at, 'approval');
  await at.visitor.post(`${withdrawn.receipt}/withdrawal`, {});
  const spam = await decided(at, 'spam');
  await at.sweepAt(START + 14 * DAY);
  const status = async ({ receipt }: { receipt: string }) => (await at.visitor.get(receipt)).status;

  assert.equal((await at.sweepAt(START + 30 * DAY - 1)).get('link'), undefined);
  assert.deepEqual([await status(withdrawn), await status(spam)], [200, 200]);
  assert.equal((await at.sweepAt(START + 30 * DAY)).get('link'), 1);
  assert.deepEqual([await status(withdrawn), await status(spam)], [404, 200]);
  assert.equal(await stateOf(at.server, withdrawn.id), 'erased');
  await at.sweepAt(START + 44 * DAY - 1);
  assert.equal(await status(spam), 200);
  assert.equal((await at.sweepAt(START + 44 * DAY)).get('link'), 1);
  assert.equal(await status(spam), 404);
  assert.equal((await at.sweepAt(START + 500 * DAY)).get('link'), undefined, 'once');
});

const iso = (at: number) => new Date(at).toISOString();

/** Table → how long its row stays, in days after the moment that the row tells, and a row of that moment. */
type Row = (at: number, ids: { person: string; comment: string; referral: string; sealed: Buffer }) => object;
const ROWS: [keyof Schema, number, Row][] = [
  [
    'note',
    90,
    (at, { person, comment, sealed }) => ({
      id: newId(),
      comment_id: comment,
      person_id: person,
      sealed,
      at,
    }),
  ],
  ['redaction', 1 / 24, (at, { comment, sealed }) => ({ comment_id: comment, sealed, is_kept: 0, at })],
  ['redaction', 30, (at, { comment, sealed }) => ({ comment_id: comment, sealed, is_kept: 1, at })],
  [
    'correction',
    180,
    (at, { comment, sealed }) => ({
      ...{ comment_id: comment, was: 'spam', label: 'general', lang: 'de', urgency: null, topics: '[]' },
      ...{ model_version: 'x', sealed, corrected_at: at },
    }),
  ],
  [
    'referral_event',
    365,
    (at, { referral, person }) => ({
      ...{ id: newId(), referral_id: referral, type: 'read', actor_kind: 'person', actor_id: person, at },
    }),
  ],
  [
    'session',
    0,
    (at, { person }) => ({
      ...{ id: newId(), expiresAt: iso(at), token: newId(), createdAt: iso(at), updatedAt: iso(at) },
      ...{ ipAddress: null, userAgent: null, userId: person, confirmed_at: null },
    }),
  ],
  [
    'verification',
    0,
    (at) => ({
      ...{
        id: newId(),
        identifier: 'x',
        value: 'x',
        expiresAt: iso(at),
        createdAt: iso(at),
        updatedAt: iso(at),
      },
    }),
  ],
  [
    'invitation',
    30,
    (at) => ({
      ...{ id: newId(), token_hash: Buffer.from(newId()), role: 'admin', invited_by: null, is_setup: 0 },
      ...{ created_at: at, expires_at: at, accepted_at: null, accepted_by: null },
    }),
  ],
  [
    'password_reset',
    30,
    (at, { person }) => ({
      ...{ id: newId(), token_hash: Buffer.from(newId()), user_id: person, created_by: null },
      ...{ created_at: at, expires_at: at, used_at: null },
    }),
  ],
  [
    'directory_change',
    730,
    (at) => ({ id: newId(), service_id: 'x', kind: 'changed', person_id: null, at, changes: '{}' }),
  ],
  ['mail_sent', 30, (at) => ({ id: newId(), begun_at: at, sent_at: at })],
  ['used_code', 1, (at, { person }) => ({ user_id: person, code: '1', at })],
  ['spent_challenge', 1, (at) => ({ nonce: newId(), expires_at: at })],
  [
    'lease',
    1,
    (at, { person, comment }) => ({ comment_id: comment, person_id: person, since: at, until: at }),
  ],
];

test('every other row stays as long as its window says, and not a moment longer', async (t) => {
  const at = await start(t);
  const { db, sealing } = at.server.deps;
  // a year and more goes by: by then its address is gone, and nothing else of it
  const { id: comment } = await published(at.server, at.people, 'Sichtbar');
  const { id: asking } = await screened(at.server, at.visitor, 'Rat #normal');
  const referral = (await db.read.selectFrom('referral').select('id').executeTakeFirstOrThrow()).id;
  const ids = { person: at.personId, comment, referral, sealed: sealing.seal(comment, 'x') };
  const count = async (table: keyof Schema) => {
    const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(table)}`.execute(
      db.read,
    );
    return rows[0]?.count ?? 0;
  };
  let moment = START + 1000 * DAY;
  for (const [table, days, make] of ROWS) {
    await at.sweepAt(moment);
    const others = await count(table);
    await db.write((trx) =>
      trx
        .insertInto(table)
        .values(make(moment, ids) as never)
        .execute(),
    );
    const end = moment + days * DAY;
    if (days > 1) await at.sweepAt(end - DAY);
    await at.sweepAt(end - 1);
    assert.equal(await count(table), others + 1, `${table}: a moment before`);
    await at.sweepAt(end);
    assert.equal(await count(table), others, `${table}: then`);
    moment = end + DAY;
  }
  assert.deepEqual(
    [await stateOf(at.server, comment), await stateOf(at.server, asking)],
    ['published', 'referred'],
  );
});

test('a note on a comment that still waits stays', async (t) => {
  const at = await start(t);
  const { db, sealing } = at.server.deps;
  const { id } = await screened(at.server, at.visitor, 'Wartet');
  const note = {
    id: newId(),
    comment_id: id,
    person_id: at.personId,
    sealed: sealing.seal('x', 'x'),
    at: START,
  };
  await db.write((trx) => trx.insertInto('note').values(note).execute());
  assert.equal((await at.sweepAt(START + 365 * DAY)).get('note'), undefined);
});

test('who has left loses name, address and keys a year later, and cannot be let in again', async (t) => {
  const at = await start(t);
  const { db } = at.server.deps;
  await at.moderator.colleague(at.server, 'moderator', 'Bea');
  const csrf = await at.moderator.csrf();
  const { id } = await db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', 'Bea')
    .executeTakeFirstOrThrow();
  await at.moderator.post(`/desk/people/${id}/deactivation`, { csrf });
  const find = () => db.read.selectFrom('user').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  // the admin's own session would be over by then
  const sweeps = SWEEPS.filter(({ kind }) => kind === 'account');
  const sweepAt = async (now: number) =>
    (await eraseDue({ ...at.server.deps, clock: () => now }, { sweeps })).erased.get('account');
  assert.equal(await sweepAt(START + 365 * DAY - 1), undefined);
  assert.equal((await find()).email, 'bea@example.org');
  assert.equal(await sweepAt(START + 365 * DAY), 1);
  const { name, email } = await find();
  assert.deepEqual([name, email], ['–', `${id}@erased.invalid`]);
  assert.equal(await sweepAt(START + 366 * DAY), undefined, 'once');
  const accounts = await db.read.selectFrom('account').select('id').where('userId', '=', id).execute();
  assert.deepEqual(accounts, [], 'no password');
  assert.doesNotMatch(await (await at.moderator.get('/desk/people')).text(), /Bea|erased\.invalid/);
  assert.equal((await at.moderator.post(`/desk/people/${id}/reactivation`, { csrf })).status, 404);
});

test('what the report tells is kept for two years', async (t) => {
  const at = await start(t);
  await decided(at, 'spam');
  const days = () => at.server.deps.db.read.selectFrom('erasure_count').select('day').execute();
  await at.sweepAt(START + 14 * DAY);
  const [first] = await days();
  await at.sweepAt(START + (14 + 729) * DAY);
  assert.ok((await days()).some(({ day }) => day === first?.day));
  await at.sweepAt(START + (14 + 730) * DAY);
  assert.ok(!(await days()).some(({ day }) => day === first?.day));
});

test('what is due is found without reading through all comments', async (t) => {
  for (const { kind, due } of SWEEPS) {
    const plans = await plansOf(t, (db) => due(db.read, START, BATCH));
    assert.equal(plans.length, 1);
    for (const plan of plans)
      assert.doesNotMatch(
        plan,
        /SCAN (comment|comment_event|referral_event|note|redaction|mail_sent)$/m,
        kind,
      );
  }
});
