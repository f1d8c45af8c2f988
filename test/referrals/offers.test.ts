import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { headerOf } from '../support/mail.ts';
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
  readForm,
  startWithCase,
  stateOf,
} from '../support/mailing-desk.ts';
import { startTestServer } from '../support/server.ts';
import { referralOf, screened } from '../support/stored.ts';

test('a counsellor sends contacts: the mail arrives with both parts and not a word of the writer', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  const fields = await formOf(admin, path);
  assert.equal(fields.getAll('contact').length, 3, 'fitting ones are chosen already');
  assert.equal(fields.get('lang'), 'de');
  const response = await postForm(admin, path, fields, {
    action: 'send',
    line: 'Rufen Sie gern morgens an.',
  });
  assert.deepEqual(
    [response.status, response.headers.get('location')],
    [303, paths.desk.referralMails(one.id)],
  );
  assert.equal(await stateOf(server, one.id), 'offered');
  await settle(server);
  assert.equal(mail.mails.length, 1);
  const [letter] = mail.mails;
  const all = `${letter?.text}\n${letter?.html}`;
  assert.equal(letter?.recipient, EMAIL);
  const site = await server.deps.db.read.selectFrom('site').select('name').executeTakeFirstOrThrow();
  assert.equal(letter?.subject, `Eine Antwort von ${site.name}`);
  assert.doesNotMatch(letter?.subject ?? '', /asyl|gewalt|berat|abschieb/i);
  for (const part of [letter?.text, letter?.html || '']) {
    assert.match(part ?? '', /Rufen Sie gern morgens an\./);
    assert.match(part ?? '', /Telefon: .*\d{3}/);
    assert.match(part ?? '', /Danke für Ihr Vertrauen/);
    assert.doesNotMatch(part ?? '', /\{\{/);
  }
  assert.match(letter?.html || '', /<html lang="de" dir="ltr">.*href="tel:/s);
  assert.doesNotMatch(letter?.raw ?? '', /style="[^"]*url|<script/);
  assert.doesNotMatch(all, /Geheim/);
  assert.equal(letter && headerOf(letter, 'Content-Language'), 'de');
  const [row] = await mailRows(server);
  assert.deepEqual([row?.state, row?.failures, row?.last_failure], ['sent', 0, null]);
  const events = await historyOf(server, one.id);
  assert.deepEqual(
    events.slice(-2).map(({ type, actor_kind }) => [type, actor_kind]),
    [
      ['read', 'person'],
      ['offered', 'person'],
    ],
  );
  assert.equal(events.at(-1)?.detail, fields.getAll('contact').join(','));
});

test('a mail in a language from right to left is marked so, with numbers that read from left to right', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  const fields = await formOf(admin, path);
  const begun = await postForm(admin, path, fields, { action: 'send', lang: 'ar' });
  assert.equal(begun.status, 409, 'German words are not sent as Arabic');
  assert.equal((await mailRows(server)).length, 0);
  const begunPage = await begun.text();
  assert.match(begunPage, /<textarea id="body"[^>]* dir="rtl">/, 'marks stand where the text stands');
  const arabic = readForm(begunPage);
  assert.equal(arabic.get('composed'), 'ar');
  assert.equal((await postForm(admin, path, arabic, { action: 'send' })).status, 303);
  await settle(server);
  const html = mail.mails[0]?.html || '';
  assert.match(html, /<html lang="ar" dir="rtl">/);
  assert.match(html, /<body lang="ar" dir="rtl"/);
  assert.match(html, /<a href="tel:[\d+]+"><bdi dir="ltr">/);
  assert.match(html, /<strong lang="de"><bdi>/);
  assert.match(mail.mails[0]?.text ?? '', /: \u2068[+\d]/);
});

test('two clicks send once', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  const fields = await formOf(admin, path);
  const answers = await Promise.all([1, 2, 3].map(() => postForm(admin, path, fields, { action: 'send' })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  await settle(server);
  assert.equal(mail.mails.length, 1);
  assert.equal((await historyOf(server, one.id)).filter(({ type }) => type === 'offered').length, 1);
});

test('what is wrong comes back with what was typed', async (t) => {
  const { server, admin, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  const fields = await formOf(admin, path);
  const body = fields.get('body') ?? '';
  const faulty: [Record<string, string | string[]>, RegExp][] = [
    [{ contact: [] }, /eine bis fünf Stellen/],
    [{ contact: Array.from({ length: 6 }, () => crypto.randomUUID()) }, /eine bis fünf Stellen/],
    [{ body: body.replace('{{contacts}}', '') }, /genau einmal stehen/],
    [{ body: `${body} {{contacts}}` }, /genau einmal stehen/],
    [{ body: `${body} {{nonsense}}` }, /passt hier nicht: \{\{nonsense\}\}/],
    [{ subject: '' }, /Betreff braucht/],
    [{ subject: `x${'y'.repeat(120)}` }, /Betreff braucht/],
    [{ line: 'z'.repeat(501) }, /Satz ist zu lang/],
    [{ body: `${body}${'z'.repeat(4000)}` }, /Text ist zu lang/],
  ];
  for (const [change, message] of faulty) {
    const response = await postForm(admin, path, fields, { action: 'send', ...change });
    const page = await response.text();
    assert.equal(response.status, 400, String(message));
    assert.match(page, message);
    const typed = Object.values(change).flat()[0] ?? '';
    if (typed.length > 0 && !('contact' in change)) assert.ok(page.includes(typed.slice(0, 200)));
  }
  assert.equal((await mailRows(server)).length, 0);
});

test('a draft is kept for whoever wrote it, sealed, and can be thrown away or sent', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  const colleague = await admin.colleague(server, 'counsellor', 'Cem');
  const line = 'ENTWURFSZEILE';
  const fields = await formOf(admin, path);
  for (const text of [`${line}1`, `${line}2`])
    assert.equal((await postForm(admin, path, fields, { action: 'draft', line: text })).status, 303);
  const again = await formOf(admin, path);
  assert.deepEqual([again.get('line'), again.get('mail')], [`${line}2`, fields.get('mail')]);
  assert.equal((await formOf(colleague, path)).get('line'), '', 'nobody else reads it');
  assert.equal((await mailRows(server)).length, 1);
  assert.ok(!everythingKept(server).bytes.includes(line));
  assert.equal(await stateOf(server, one.id), 'open');
  const foreign = await postForm(colleague, path, await formOf(colleague, path), {
    action: 'send',
    mail: fields.get('mail') ?? '',
  });
  assert.equal(foreign.status, 409, 'it is hers to send');
  await postForm(admin, path, again, { action: 'discard' });
  assert.equal((await mailRows(server)).length, 0);
  await postForm(admin, path, again, { action: 'draft' });
  assert.equal((await postForm(admin, path, await formOf(admin, path), { action: 'send' })).status, 303);
  assert.equal((await postForm(admin, path, again, { action: 'draft' })).status, 409, 'it has been sent');
  await settle(server);
  assert.match(mail.mails[0]?.text ?? '', /ENTWURFSZEILE2/);
});

test('a preview sends nothing and shows the mail as it will be', async (t) => {
  const { server, admin, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  const response = await postForm(admin, path, await formOf(admin, path), {
    action: 'preview',
    lang: 'fa',
    line: '<b>fett</b>',
  });
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, /mail-preview.*<div class="words" lang="fa" dir="rtl">.*&lt;b&gt;fett&lt;\/b&gt;/s);
  assert.doesNotMatch(page, /style="/, 'the pages of the desk allow none');
  assert.deepEqual([(await mailRows(server)).length, await stateOf(server, one.id)], [0, 'open']);
});

test('without an address nothing can be sent, and the page says what can be done; one of the consent will do', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t, { writer: {} });
  const path = paths.desk.referralOffer(one.id);
  await consent(server, one, { email: null, phone: '0511 123' });
  const page = await (await admin.get(path)).text();
  assert.match(page, /keine E-Mail-Adresse angegeben.*href="tel:0511123"/s);
  assert.doesNotMatch(page, /name="action"/);
  await consent(server, one, { email: 'spaeter@example.org' });
  const fields = await formOf(admin, path);
  await consent(server, one, { email: null, phone: '0511 123' });
  assert.equal((await postForm(admin, path, fields, { action: 'send' })).status, 409);
  await consent(server, one, { email: 'spaeter@example.org' });
  assert.equal((await postForm(admin, path, fields, { action: 'send' })).status, 303);
  await settle(server);
  assert.equal(mail.mails[0]?.recipient, 'spaeter@example.org');
});

test('without a mail server sending is not offered, and a referral that has ended takes none', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  const { id } = await screened(server, new Client(server), 'hilfe #referral', { email: EMAIL });
  const referral = await referralOf(server, id);
  const path = paths.desk.referralOffer(referral?.id ?? '');
  const page = await (await admin.get(path)).text();
  assert.match(page, /noch kein Mailserver eingerichtet/);
  assert.doesNotMatch(page, /name="action"/);
  const csrf = await admin.csrf();
  await admin.post(paths.desk.referralClosure(referral?.id ?? ''), { csrf, outcome: 'contacted' });
  assert.equal((await admin.get(path)).status, 409);
});

test('neither the files of the database nor the log nor the outbox hold a word or an address', async (t) => {
  const { server, admin, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  await postForm(admin, path, await formOf(admin, path), { action: 'send', line: 'PERSÖNLICHEZEILE' });
  const queued = everythingKept(server);
  await settle(server);
  const sent = everythingKept(server);
  for (const { bytes, log } of [queued, sent])
    for (const word of ['PERSÖNLICHEZEILE', EMAIL, NAME, 'Geheimwort', 'Danke für Ihr Vertrauen']) {
      assert.ok(!bytes.includes(word), `${word} in the database`);
      assert.ok(!log.includes(word), `${word} in the log`);
    }
});

test('without an address the page says what can be done, and a hand-over only once there is consent', async (t) => {
  const { server, admin, one } = await startWithCase(t, { writer: {} });
  const path = paths.desk.referralOffer(one.id);
  const handOver = `href="${paths.desk.referralHandOver(one.id)}"`;
  const before = await (await admin.get(path)).text();
  assert.match(before, /keine Adresse für eine Antwort.*stehen bereits passende Stellen/s);
  assert.ok(!before.includes(handOver), 'that would lead to a page where nothing can be done');
  await consent(server, one, { email: null, phone: '0511 987' });
  const after = await (await admin.get(path)).text();
  assert.ok(after.includes(handOver));
  assert.match(after, /Rufen Sie an:|tel:0511987/);
});
