import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simpleParser } from 'mailparser';
import { decrypt, generateKey, readMessage, readPrivateKey } from 'openpgp';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/shared/ids.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { settle } from '../support/mail-desk.ts';
import {
  consent,
  EMAIL,
  everythingKept,
  formOf,
  historyOf,
  mailRows,
  NAME,
  postForm,
  receiveMessages,
  startWithCase,
  stateOf,
} from '../support/mailing-desk.ts';

/** The secret link in a mail. */
const linkIn = (text: string) => /http:\/\/wegweiser\.test(\/hand-overs\/[\w-]{22})/.exec(text)?.[1] ?? '';

const keyFor = (email: string, more: object = {}) =>
  generateKey({ userIDs: [{ name: 'Dr. Berger', email }], format: 'armored', ...more });

test('with a key the mail is PGP/MIME: it holds the words for its owner and for nobody else', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const { privateKey, publicKey } = await keyFor('berger@example.net');
  const contact = await receiveMessages(server, { pgpKey: publicKey });
  await consent(server, one, { contactId: contact.serviceId, phone: '0511 987' });
  const path = paths.desk.referralHandOver(one.id);
  const page = await (await admin.get(path)).text();
  assert.match(page, /Geheimwort.*Geheimname.*geheimadresse@example\.org.*0511 987/s);
  assert.match(page, /Dr\. Berger.*berger@example\.net.*verschlüsselt mit PGP/s);
  const fields = await formOf(admin, path);
  const sent = await postForm(admin, path, fields, {
    recipient: contact.recipientId,
    remark: 'Bitte BEMERKUNG beachten',
  });
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, paths.desk.referralMails(one.id)]);
  await settle(server);
  const [letter] = mail.mails;
  assert.equal(letter?.recipient, 'berger@example.net');
  assert.match(letter?.subject ?? '', /: Eine Nachricht für Sie$/);
  const raw = letter?.raw ?? '';
  assert.match(
    raw.replace(/\r\n\s+/g, ' '),
    /Content-Type: multipart\/encrypted; protocol="application\/pgp-encrypted"; boundary=/,
  );
  assert.match(
    raw,
    /Content-Type: application\/pgp-encrypted\r\nContent-Transfer-Encoding: 7bit\r\n.*?\r\n\r\nVersion: 1\r\n/s,
  );
  for (const word of [
    'Geheim',
    EMAIL,
    'BEMERKUNG',
    '0511',
    'hand-overs',
    Buffer.from('Geheimwort').toString('base64').slice(0, 10),
  ])
    assert.ok(!raw.includes(word), `${word} in the mail`);
  const armored = /-----BEGIN PGP MESSAGE-----.*-----END PGP MESSAGE-----/s.exec(raw)?.[0] ?? '';
  const decrypted = await decrypt({
    message: await readMessage({ armoredMessage: armored }),
    decryptionKeys: await readPrivateKey({ armoredKey: privateKey }),
  });
  const inner = await simpleParser(String(decrypted.data));
  assert.match(
    inner.text ?? '',
    /BEMERKUNG.*Geheimwort Abschiebung.*Geheimname.*geheimadresse@example\.org.*0511 987/s,
  );
  assert.match(linkIn(inner.text ?? ''), /^\/hand-overs\//);
  assert.equal(await stateOf(server, one.id), 'handed_over');
  const event = (await historyOf(server, one.id)).at(-1);
  assert.deepEqual(
    [event?.type, event?.actor_kind, event?.detail],
    ['handed_over', 'person', contact.serviceId],
  );
  const { bytes, log } = everythingKept(server);
  for (const word of ['BEMERKUNG', EMAIL, 'Geheimwort', NAME, linkIn(inner.text ?? '').slice(12)])
    assert.ok(!bytes.includes(word) && !log.includes(word), word);
});

test('words of violence are veiled before the hand-over as in the case, other words are not', async (t) => {
  for (const topic of ['violence', 'residence'] as const) {
    const screen: typeof screenByMarker = (text, options) => ({
      ...(screenByMarker(text, options) as Awaited<ReturnType<typeof screenByMarker>>),
      topics: [topic],
    });
    const { server, admin, one } = await startWithCase(t, { desk: { overrides: { screen } } });
    await receiveMessages(server);
    await consent(server, one, { phone: '0511 987' });
    const veiled = /<details class="veil">(?:(?!<\/details>).)*Geheimwort(?:(?!<\/details>).)*<\/details>/s;
    for (const path of [paths.desk.case(one.id), paths.desk.referralHandOver(one.id)]) {
      const page = await (await admin.get(path)).text();
      assert.equal(page.split('Geheimwort').length, 2, `the words stand once on ${path}`);
      assert.equal(veiled.test(page), topic === 'violence', `${topic} on ${path}`);
    }
    const page = await (await admin.get(paths.desk.referralHandOver(one.id))).text();
    assert.match(
      page.replace(veiled, ''),
      /geheimadresse@example\.org.*0511 987/s,
      'what else goes is in sight',
    );
  }
});

test('without a key the mail holds no word, no name and no address, only where the message waits', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const contact = await receiveMessages(server);
  await consent(server, one);
  const path = paths.desk.referralHandOver(one.id);
  assert.match(await (await admin.get(path)).text(), /Dr\. Berger.*nur ein geheimer Link/s);
  await postForm(admin, path, await formOf(admin, path), {
    recipient: contact.recipientId,
    remark: 'BEMERKUNG',
  });
  await settle(server);
  const [letter] = mail.mails;
  const all = [letter?.subject, letter?.text, letter?.html, letter?.raw].join('\n');
  assert.doesNotMatch(all, /Geheim|geheimadresse|BEMERKUNG/);
  assert.match(letter?.text ?? '', /Dringlichkeit: normal.*Sprache: Deutsch.*Themen: Aufenthalt/s);
  assert.match(letter?.text ?? '', /\/hand-overs\/[\w-]{22}/);
  assert.doesNotMatch(letter?.subject ?? '', /asyl|aufenthalt|berat|gewalt/i);
});

test('what the writer did not agree to is passed on to nobody', async (t) => {
  const { server, admin, mail, visitor, one } = await startWithCase(t);
  const named = await receiveMessages(server);
  const other = await receiveMessages(server, { name: 'Andere', email: 'andere@example.net' }, 1);
  const path = paths.desk.referralHandOver(one.id);
  assert.match(await (await admin.get(path)).text(), /Noch keine Einwilligung/);
  const csrf = await admin.csrf();
  const forged = new URLSearchParams({ csrf, handOver: newId(), consentedAt: '0' });
  assert.equal((await postForm(admin, path, forged, { recipient: named.recipientId })).status, 409);
  await consent(server, one, { contactId: named.serviceId, withName: false });
  const page = await (await admin.get(path)).text();
  assert.doesNotMatch(page, /Geheimname|Andere/);
  const fields = await formOf(admin, path);
  const wrong = await postForm(admin, path, fields, { recipient: other.recipientId });
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /wer die Nachricht bekommt/);
  const tooLong = await postForm(admin, path, fields, {
    recipient: named.recipientId,
    remark: 'z'.repeat(1001),
  });
  assert.equal(tooLong.status, 400);
  assert.match(await tooLong.text(), /Bemerkung ist zu lang.*zzzz/s);
  await postForm(admin, path, fields, { recipient: named.recipientId });
  await settle(server);
  const link = linkIn(mail.mails[0]?.text ?? '');
  const opened = await (await visitor.post(`${link}/opening`, {})).text();
  assert.match(opened, /Geheimwort/);
  assert.doesNotMatch(opened, /Geheimname/);
});

test('consent that is taken back or given anew between page and button counts as none', async (t) => {
  const desk = await startWithCase(t);
  const { server, admin, one } = desk;
  const contact = await receiveMessages(server);
  await consent(server, one);
  const path = paths.desk.referralHandOver(one.id);
  const fields = await formOf(admin, path);
  await server.deps.db.write((trx) => trx.deleteFrom('consent').execute());
  const gone = await postForm(admin, path, fields, { recipient: contact.recipientId });
  assert.equal(gone.status, 409);
  assert.match(await gone.text(), /Einwilligung geändert oder zurückgenommen/);
  desk.set(desk.now() + 60_000);
  await consent(server, one, { withName: false });
  assert.equal((await postForm(admin, path, fields, { recipient: contact.recipientId })).status, 409);
  assert.deepEqual([await stateOf(server, one.id), (await mailRows(server)).length], ['open', 0]);
});

test('consent that is taken back before the mail is on its way keeps it here', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const contact = await receiveMessages(server);
  await consent(server, one);
  await server.deps.queue.stop();
  const path = paths.desk.referralHandOver(one.id);
  await postForm(admin, path, await formOf(admin, path), { recipient: contact.recipientId });
  await server.deps.db.write((trx) => trx.deleteFrom('consent').execute());
  await server.deps.queue.start();
  await settle(server);
  assert.equal(mail.mails.length, 0);
  assert.deepEqual(
    (await mailRows(server)).map(({ state, last_failure }) => [state, last_failure]),
    [['failed', 'stopped']],
  );
});

test('two posts at once hand over once, and so do two counsellors', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const contact = await receiveMessages(server);
  const colleague = await admin.colleague(server, 'counsellor', 'Cem');
  await consent(server, one);
  const path = paths.desk.referralHandOver(one.id);
  const mine = await formOf(admin, path);
  const hers = await formOf(colleague, path);
  const answers = await Promise.all([
    postForm(admin, path, mine, { recipient: contact.recipientId }),
    postForm(admin, path, mine, { recipient: contact.recipientId }),
    postForm(colleague, path, hers, { recipient: contact.recipientId }),
  ]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 303, 409]);
  await settle(server);
  assert.equal(mail.mails.length, 1);
  assert.match(await (await admin.get(path)).text(), /bei einer Stelle, die noch nicht geantwortet hat/);
});

test('a key that has expired, or is none, is named, and nothing leaves', async (t) => {
  const { server, admin, one } = await startWithCase(t);
  const expired = await keyFor('a@example.net', { date: new Date('2020-01-01'), keyExpirationTime: 86_400 });
  const contacts = [
    await receiveMessages(server, { pgpKey: expired.publicKey }),
    await receiveMessages(server, { pgpKey: 'kein Schlüssel' }, 1),
  ];
  await consent(server, one);
  const path = paths.desk.referralHandOver(one.id);
  for (const { recipientId } of contacts) {
    const response = await postForm(admin, path, await formOf(admin, path), { recipient: recipientId });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /abgelaufen oder unbrauchbar/);
  }
  assert.equal((await mailRows(server)).length, 0);
});

test('a contact that nobody receives messages for leads to the directory', async (t) => {
  const { server, admin, one } = await startWithCase(t);
  await consent(server, one);
  const path = paths.desk.referralHandOver(one.id);
  const page = await (await admin.get(path)).text();
  assert.match(
    page,
    /fehlt noch, wer Nachrichten empfängt.*href="\/desk\/directory\/[0-9a-f-]{36}#recipients"/s,
  );
  assert.doesNotMatch(page, /name="recipient"|name="remark"/, 'nothing is asked for that could not be sent');
});
