import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashToken, newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { referralOf, screened } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  await firstAdmin(server);
  const visitor = new Client(server);
  const { id, receipt } = await screened(server, visitor, 'WORTE #urgent', { email: 'karin@example.org' });
  const referral = await referralOf(server, id);
  assert.ok(referral);
  return { server, visitor, receipt, commentId: id, referral };
}

/** Everything that can hang on a referral: consent, a note, a mail in each state, a hand-over under way and one answered. */
async function fill(
  server: TestServer,
  { commentId, referralId }: { commentId: string; referralId: string },
) {
  const { db, sealing } = server.deps;
  const person = await db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const service = await db.read.selectFrom('service').select('id').executeTakeFirstOrThrow();
  const sealed = sealing.seal(commentId, 'GEHEIM');
  await db.write(async (trx) => {
    await trx
      .updateTable('referral')
      .set({ state: 'handed_over', shown_at: 1 })
      .where('id', '=', referralId)
      .execute();
    await trx.insertInto('consent').values({ referral_id: referralId, given_at: 1, sealed }).execute();
    const note = { id: newId(), referral_id: referralId, person_id: person.id, sealed, at: 1 };
    await trx.insertInto('referral_note').values(note).execute();
    for (const state of ['draft', 'queued', 'sent']) {
      const mail = { id: newId(), referral_id: referralId, kind: 'hand_over', state, sealed };
      await trx
        .insertInto('referral_mail')
        .values({ ...mail, created_by: person.id, created_at: 1, sent_at: null, last_failure: null })
        .execute();
      if (state === 'draft') continue;
      const isAnswered = state === 'sent';
      await trx
        .insertInto('hand_over')
        .values({
          id: newId(),
          referral_id: referralId,
          service_id: service.id,
          contact_id: 'x',
          mail_id: mail.id,
          token_hash: hashToken(mail.id),
          created_by: person.id,
          created_at: 1,
          expires_at: 2,
          opened_at: null,
          answered_at: isAnswered ? 1 : null,
          answer: isAnswered ? 'declined' : null,
          reason: isAnswered ? 'full' : null,
          cancelled_at: null,
        })
        .execute();
    }
  });
}

const rows = async (server: TestServer) => {
  const { read } = server.deps.db;
  return {
    consents: await read.selectFrom('consent').selectAll().execute(),
    notes: await read.selectFrom('referral_note').selectAll().execute(),
    mails: await read.selectFrom('referral_mail').selectAll().orderBy('id').execute(),
    handOvers: await read.selectFrom('hand_over').selectAll().orderBy('id').execute(),
    events: await read
      .selectFrom('referral_event')
      .select(['type', 'actor_kind', 'detail'])
      .orderBy('id')
      .execute(),
  };
};

for (const state of ['handed_over', 'closed', 'returned'] as const) {
  test(`whoever withdraws takes away everything sealed of a referral that is ${state}`, async (t) => {
    const { server, visitor, receipt, commentId, referral } = await start(t);
    await fill(server, { commentId, referralId: referral.id });
    const { db } = server.deps;
    await db.write((trx) =>
      trx.updateTable('referral').set({ state }).where('id', '=', referral.id).execute(),
    );
    await visitor.post(`${receipt}/withdrawal`, {});

    const { consents, notes, mails, handOvers, events } = await rows(server);
    assert.deepEqual([consents, notes], [[], []]);
    assert.deepEqual(
      mails.map((mail) => [mail.state, mail.sealed, mail.last_failure]),
      [
        ['failed', null, 'erased'],
        ['sent', null, null],
      ],
      'what waits is not sent any more',
    );
    assert.deepEqual(
      handOvers.map(({ answer, reason, cancelled_at }) => [answer, reason, cancelled_at !== null]),
      [
        [null, null, true],
        ['declined', 'full', false],
      ],
      'a contact that has not answered finds its link closed',
    );
    const after = await referralOf(server, commentId);
    assert.deepEqual([after?.sealed, after?.shown_at], [null, 1], 'dates remain');
    assert.equal(after?.state, state === 'handed_over' ? 'withdrawn' : state);
    assert.deepEqual(
      events.map(({ type }) => type).filter((type) => type !== 'shown'),
      state === 'handed_over'
        ? ['opened', 'withdrawn', 'hand_over_cancelled', 'erased']
        : ['opened', 'hand_over_cancelled', 'erased'],
    );
    assert.equal(events.at(-1)?.actor_kind, 'writer');
  });
}
