import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { newToken } from '../../src/shared/ids.ts';
import type { LiveEvent } from '../../src/shared/live.ts';
import { Client } from '../support/client.ts';
import { settle } from '../support/mail-desk.ts';
import {
  consent,
  formOf,
  historyOf,
  postForm,
  receiveMessages,
  startWithCase,
  stateOf,
} from '../support/mailing-desk.ts';

const DAYS = 86_400_000;

/** A message that lies with a contact, and the contact with its link. */
async function handedOver(t: TestContext) {
  const desk = await startWithCase(t);
  const { server, admin, mail, one } = desk;
  const contact = await receiveMessages(server);
  await consent(server, one, { phone: '0511 987' });
  const path = paths.desk.referralHandOver(one.id);
  const fields = await formOf(admin, path);
  await postForm(admin, path, fields, { recipient: contact.recipientId, remark: 'BEMERKUNG' });
  await settle(server);
  const link = /\/hand-overs\/[\w-]{22}/.exec(mail.mails[0]?.text ?? '')?.[0] ?? '';
  const heard: LiveEvent[] = [];
  server.deps.live.subscribe((event) => heard.push(event));
  return { ...desk, contact, link, colleague: new Client(server), heard };
}

const state = async ({ server, one }: Awaited<ReturnType<typeof handedOver>>) => ({
  referral: await stateOf(server, one.id),
  row: await server.deps.db.read.selectFrom('hand_over').selectAll().executeTakeFirstOrThrow(),
});

test('looking at the link changes nothing and shows no word, however often a scanner does', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, server, one } = desk;
  const before = [await state(desk), await historyOf(server, one.id)];
  for (const path of [link, `${link}?x=1`, `${link}/opening`, `${link}/acceptance`, `${link}/refusal`]) {
    const response = await colleague.get(path);
    const page = await response.text();
    assert.equal(response.status, path.startsWith(`${link}/`) ? 404 : 200);
    assert.doesNotMatch(page, /Geheim|BEMERKUNG|0511 987/);
    assert.equal(response.headers.get('set-cookie'), null);
  }
  const first = await colleague.get(link);
  assert.deepEqual(
    ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => first.headers.get(name)),
    ['no-store', 'no-referrer', 'noindex'],
  );
  assert.match(await first.text(), /wartet auf|bittet um persönliche Beratung.*Nachricht öffnen/s);
  assert.deepEqual([await state(desk), await historyOf(server, one.id)], before);
  assert.ok(!server.logged.join('').includes(link.slice(12)), 'no secret in the log');
});

test('the message opens by a button, and the desk sees when', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, server, admin, one } = desk;
  for (let times = 0; times < 2; times += 1) {
    const response = await colleague.post(`${link}/opening`, {});
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(
      await response.text(),
      /Geheimwort.*Geheimname.*geheimadresse@example\.org.*0511 987.*BEMERKUNG/s,
    );
  }
  const opened = (await historyOf(server, one.id)).filter(({ type }) => type === 'hand_over_opened');
  assert.deepEqual(
    opened.map(({ actor_kind }) => actor_kind),
    ['contact'],
  );
  assert.match(await (await admin.get(paths.desk.referralHandOver(one.id))).text(), /geöffnet/);
  assert.equal((await colleague.get(`/hand-overs/${newToken()}`)).status, 404);
  assert.equal((await colleague.post(`/hand-overs/${newToken()}/opening`, {})).status, 404);
});

test('whoever accepts has accepted, once, and can read for seven days more', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, server, one, heard } = desk;
  const answers = await Promise.all([1, 2].map(() => colleague.post(`${link}/acceptance`, {})));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  );
  assert.equal((await state(desk)).referral, 'accepted');
  assert.equal((await historyOf(server, one.id)).filter(({ type }) => type === 'accepted').length, 1);
  assert.deepEqual(
    heard.map(({ kind, personId }) => [kind, personId]),
    [['arrived', null]],
  );
  const late = await colleague.post(`${link}/refusal`, { reason: 'other' });
  assert.equal(late.status, 409);
  assert.match(await late.text(), /zugesagt/);
  desk.set(desk.now() + 7 * DAYS - 1);
  assert.match(await (await colleague.post(`${link}/opening`, {})).text(), /Geheimwort/);
  desk.set(desk.now() + 1);
  const after = await (await colleague.post(`${link}/opening`, {})).text();
  assert.doesNotMatch(after, /Geheim/);
  assert.match(after, /nicht mehr gezeigt/);
});

test('whoever declines says why, and the message is back with the counsellors', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, server, one, admin, contact } = desk;
  for (const reason of ['', 'x']) {
    const response = await colleague.post(`${link}/refusal`, { reason });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /einen Grund/);
  }
  assert.equal((await colleague.post(`${link}/refusal`, { reason: 'no_capacity' })).status, 303);
  assert.equal((await colleague.post(`${link}/refusal`, { reason: 'no_capacity' })).status, 303);
  assert.equal((await state(desk)).referral, 'declined');
  const event = (await historyOf(server, one.id)).at(-1);
  assert.deepEqual([event?.type, event?.actor_kind, event?.detail], ['declined', 'contact', 'no_capacity']);
  const page = await (await colleague.get(link)).text();
  assert.match(page, /abgesagt.*keine freien Plätze/s);
  assert.doesNotMatch(await (await colleague.post(`${link}/opening`, {})).text(), /Geheim/);
  const path = paths.desk.referralHandOver(one.id);
  assert.match(await (await admin.get(path)).text(), /abgelehnt.*keine freien Plätze/s);
  const again = await postForm(admin, path, await formOf(admin, path), { recipient: contact.recipientId });
  assert.equal(again.status, 303, 'it can go to somebody else');
});

test('after fourteen days the link answers nothing any more', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, admin, one } = desk;
  desk.set(desk.now() + 14 * DAYS);
  assert.match(await (await colleague.get(link)).text(), /Zeit für eine Antwort ist abgelaufen/);
  assert.doesNotMatch(await (await colleague.post(`${link}/opening`, {})).text(), /Geheim/);
  assert.equal((await colleague.post(`${link}/acceptance`, {})).status, 409);
  assert.equal((await state(desk)).referral, 'handed_over');
  const page = await (await admin.get(paths.desk.referralHandOver(one.id))).text();
  assert.match(page, /ohne Antwort abgelaufen/);
  assert.match(page, /name="recipient"/, 'it can be handed over again');
});

test('a counsellor calls a message back that nobody has answered', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, admin, one, server } = desk;
  const path = paths.desk.referralHandOverCancellation(one.id);
  const csrf = await admin.csrf();
  assert.equal((await admin.post(path, { csrf })).status, 303);
  assert.equal((await admin.post(path, { csrf })).status, 409);
  assert.equal((await state(desk)).referral, 'open');
  assert.equal((await historyOf(server, one.id)).at(-1)?.type, 'hand_over_cancelled');
  for (const answer of [
    await colleague.get(link),
    await colleague.post(`${link}/opening`, {}),
    await colleague.post(`${link}/acceptance`, {}),
  ]) {
    const page = await answer.text();
    assert.match(page, /zurückgeholt/);
    assert.doesNotMatch(page, /Geheim/);
  }
});

test('a message whose case has ended, or whose words are erased, is not there any more', async (t) => {
  const desk = await handedOver(t);
  const { colleague, link, server } = desk;
  const { db } = server.deps;
  const changes = [
    () => db.write((trx) => trx.updateTable('referral').set({ state: 'withdrawn' }).execute()),
    () => db.write((trx) => trx.updateTable('referral').set({ state: 'closed' }).execute()),
    () =>
      db.write(async (trx) => {
        await trx.updateTable('referral').set({ state: 'handed_over' }).execute();
        await trx.updateTable('referral_mail').set({ sealed: null }).execute();
      }),
  ];
  for (const change of changes) {
    await change();
    assert.match(await (await colleague.get(link)).text(), /gibt es nicht mehr/);
    assert.doesNotMatch(await (await colleague.post(`${link}/opening`, {})).text(), /Geheim/);
    assert.equal((await colleague.post(`${link}/acceptance`, {})).status, 409);
  }
});

test('the page speaks German or English', async (t) => {
  const { colleague, link } = await handedOver(t);
  const english = await (await colleague.get(link, { 'accept-language': 'en-GB' })).text();
  assert.match(english, /<html lang="en" dir="ltr">.*A message from.*Yes, we take it on/s);
  assert.match(await (await colleague.get(link, { 'accept-language': 'fr' })).text(), /<html lang="de"/);
});
