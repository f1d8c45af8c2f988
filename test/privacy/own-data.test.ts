import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { handOver } from '../support/hand-over.ts';
import { consent, EMAIL, receiveMessages, startWithCase, WORDS } from '../support/mailing-desk.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, published, referralOf, screened, storedBy } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  return { server, visitor: new Client(server), moderator: await firstAdmin(server) };
}

const dataOf = async (visitor: Client, receipt: string) => {
  const response = await visitor.get(`${receipt}/data`);
  assert.equal(response.status, 200);
  return { response, text: await response.text() };
};

test('by the link of the receipt its writer gets everything that is stored of them, and nothing of others', async (t) => {
  const at = await start(t);
  const own = await screened(at.server, at.visitor, 'EIGENE Worte 0151 23456789', {
    name: 'Karin',
    email: 'karin@example.org',
  });
  await published(at.server, at, 'FREMDE Worte', { name: 'Otto', email: 'otto@example.org' });
  await at.server.deps.db.write((trx) =>
    trx.updateTable('comment').set({ wants_mail: 1 }).where('id', '=', own.id).execute(),
  );
  const csrf = await at.moderator.csrf();
  await at.moderator.post(`/desk/comments/${own.id}/notes`, { csrf, note: 'NOTIZ' });
  assert.match(await (await at.visitor.get(own.receipt)).text(), /href="[^"]+\/data" download/);

  const { response, text } = await dataOf(at.visitor, own.receipt);
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="?wegweiser\.json/);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const stored = JSON.parse(text);
  assert.deepEqual([stored.state, stored.email, stored.wantsMail], ['pending', 'karin@example.org', true]);
  assert.deepEqual([stored.words.name, stored.words.text], ['Karin', 'EIGENE Worte 0151 23456789']);
  assert.deepEqual(
    stored.events.map(({ event, by }: { event: string; by: string }) => `${event} ${by}`),
    ['submitted writer', 'screened system'],
  );
  // who has the link may have it from somebody's telephone: what the team writes is not for them
  assert.doesNotMatch(text, /FREMDE|Otto|otto@|NOTIZ|Anna|admin@/);
  assert.match(stored.note, /what the team has noted/);
});

test('what moderators left out of a comment is in the file as long as it is kept', async (t) => {
  const at = await start(t);
  const { id, receipt } = await screened(at.server, at.visitor, 'Rufen Sie an: 0151 23456789');
  await decideOn(at.moderator, id, 'approval', { blackOut: '14-27', keepOriginal: '1' });
  const { text } = await dataOf(at.visitor, receipt);
  assert.equal(JSON.parse(text).wordsBeforeDetailsWereLeftOut?.text, 'Rufen Sie an: 0151 23456789');
});

test('spam is told as rejected in the file, too', async (t) => {
  const at = await start(t);
  const { id, receipt } = await screened(at.server, at.visitor, 'Kaufen #spam');
  await decideOn(at.moderator, id, 'spam');
  const { text } = await dataOf(at.visitor, receipt);
  assert.equal(JSON.parse(text).state, 'rejected');
  assert.doesNotMatch(text.replace('Kaufen #spam', '').replaceAll('Kaufen #spam', ''), /spam/i);
});

test('nobody gets a file with a link that never was one', async (t) => {
  const at = await start(t);
  assert.equal((await at.visitor.get('/receipts/AAAAAAAAAAAAAAAAAAAAAA/data')).status, 404);
  const { receipt } = await screened(at.server, at.visitor, 'WORTE');
  await at.visitor.post(`${receipt}/withdrawal`, {});
  const { text } = await dataOf(at.visitor, receipt);
  assert.doesNotMatch(text, /WORTE/);
  assert.deepEqual([JSON.parse(text).words, JSON.parse(text).email], [null, null]);
});

test('the file of a message to the counsellors holds what was told, agreed to and handed over, and no colleague', async (t) => {
  const desk = await startWithCase(t);
  const { server, visitor, one } = desk;
  const contact = await receiveMessages(server);
  await consent(server, one, { contactId: contact.serviceId, phone: '0511 987' });
  const person = await server.deps.db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const mail = {
    to: EMAIL,
    lang: 'de',
    subject: 'Hilfe',
    text: 'ANTWORT',
    html: '',
    encrypted: null,
    contactIds: [],
  };
  await server.deps.db.write(async (trx) => {
    const of = { id: newId(), referral_id: one.id };
    const seal = (value: unknown) => server.deps.sealing.seal(one.commentId, value);
    await trx
      .insertInto('referral_mail')
      .values({
        ...of,
        kind: 'offer',
        state: 'sent',
        sealed: seal(mail),
        created_by: person.id,
        created_at: 1,
        sent_at: 2,
        last_failure: null,
      })
      .execute();
    await trx
      .insertInto('referral_note')
      .values({ ...of, person_id: person.id, sealed: seal('NOTIZ'), at: 1 })
      .execute();
  });
  await handOver(server, one.id, contact.serviceId, 'accepted');
  const { text } = await dataOf(visitor, one.receipt);
  const { counselling } = JSON.parse(text);
  assert.equal(counselling.words.text, WORDS);
  assert.equal(counselling.words.email, EMAIL);
  assert.deepEqual([counselling.consent.phone, counselling.consent.email], ['0511 987', EMAIL]);
  assert.equal(counselling.mails[0].text, 'ANTWORT');
  assert.deepEqual([counselling.handedOver.length, counselling.handedOver[0].answer], [1, 'accepted']);
  assert.doesNotMatch(text, /NOTIZ|Berger|berger@|Anna/);
});

test('who withdraws a message learns before and after which contact has it, too', async (t) => {
  const { server, visitor, one } = await startWithCase(t);
  const contact = await receiveMessages(server);
  await consent(server, one, { contactId: contact.serviceId });
  const said = /Diese Stelle hat Ihre Nachricht bekommen: [^<]+\. Damit sie auch dort gelöscht wird/;
  assert.doesNotMatch(await (await visitor.get(`${one.receipt}/withdrawal`)).text(), said);
  await handOver(server, one.id, contact.serviceId, 'accepted');
  assert.match(await (await visitor.get(`${one.receipt}/withdrawal`)).text(), said);
  await visitor.post(`${one.receipt}/withdrawal`, {});
  const page = await (await visitor.get(one.receipt)).text();
  assert.match(page, said);
  assert.doesNotMatch(page, /Geheimwort/);
  assert.equal((await referralOf(server, one.commentId))?.sealed, null);
  assert.equal((await storedBy(server, one.receipt)).state, 'withdrawn');
});

test('a contact that has not opened the link has nothing, and the page does not claim it', async (t) => {
  const { server, visitor, one } = await startWithCase(t);
  const contact = await receiveMessages(server);
  await consent(server, one, { contactId: contact.serviceId });
  await handOver(server, one.id, contact.serviceId);
  await visitor.post(`${one.receipt}/withdrawal`, {});
  assert.doesNotMatch(await (await visitor.get(one.receipt)).text(), /hat Ihre Nachricht bekommen/);
});
