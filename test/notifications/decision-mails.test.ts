import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendEvent } from '../../src/comments/append-event.ts';
import type { Screen } from '../../src/moderation/screen-comment.ts';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fieldIn } from '../support/form.ts';
import { headerOf, type ReceivedMail } from '../support/mail.ts';
import { afterUndo, type MailDesk, startMailDesk } from '../support/mail-desk.ts';
import { startTestServer, until } from '../support/server.ts';
import { decideOn, screened, storedBy } from '../support/stored.ts';

const WANTED = { name: 'Zuleika Geheimname', email: 'zuleika@example.net', notify: 'yes' };
const TEXT = 'Ein Geheimwort im Kommentar';

/** A comment whose writer wants to know, decided on; nothing is sent before an undo is impossible. */
async function decided(desk: MailDesk, decision: string, more: Record<string, string> = {}) {
  const comment = await screened(desk.server, desk.visitor, TEXT, WANTED);
  assert.equal((await decideOn(desk.admin, comment.id, decision, more)).status, 303);
  return comment;
}

const undoWindowEnds = (desk: MailDesk) => desk.at(afterUndo(desk.now()));

const wordsOf = ({ raw, subject, text, html }: ReceivedMail) => `${raw}${subject}${text}${html}`;

/** The path of the link that stops mails. */
const stopLinkOf = (mail: ReceivedMail): string =>
  new URL((headerOf(mail, 'List-Unsubscribe') ?? '').slice(1, -1)).pathname;

test('a writer who wants it hears that the comment is published, when that can no longer be undone', async (t) => {
  const desk = await startMailDesk(t);
  const { id } = await decided(desk, 'approval');
  await desk.at(afterUndo(desk.now()) - 1);
  assert.equal(desk.mail.mails.length, 0, 'it can still be undone');
  await undoWindowEnds(desk);
  await undoWindowEnds(desk);
  const [mail] = desk.mail.mails;
  assert.equal(desk.mail.mails.length, 1);
  assert.ok(mail);
  assert.equal(mail.recipient, 'zuleika@example.net');
  assert.match(mail.subject ?? '', /^Ihr Kommentar bei /);
  assert.match(mail.text ?? '', /Ihr Kommentar ist veröffentlicht\./);
  assert.match(mail.text ?? '', new RegExp(`^http://wegweiser\\.test/comments/${id}$`, 'm'));
  assert.doesNotMatch(wordsOf(mail), /Geheim|Zuleika /);
  assert.doesNotMatch(desk.server.logged.join(''), /Geheim|zuleika|Zuleika/);
});

test('a writer hears the reason of a rejection and finds the page, and the subject does not tell', async (t) => {
  const desk = await startMailDesk(t);
  const { id } = await decided(desk, 'rejection', { reason: 'off_topic' });
  await undoWindowEnds(desk);
  const text = desk.mail.mails[0]?.text ?? '';
  assert.match(text, /Ihr Kommentar wird nicht veröffentlicht\./);
  assert.match(text, /Begründung: /);
  assert.match(text, /^http:\/\/wegweiser\.test\/pages\/demo$/m);
  assert.ok(!text.includes(`/comments/${id}\n`), 'no link to what is not published');
  assert.doesNotMatch(desk.mail.mails[0]?.subject ?? '', /veröffentlicht/);
});

test('nothing is mailed to writers who did not ask, of spam, and of what went to the counsellors', async (t) => {
  const desk = await startMailDesk(t);
  const { id } = await screened(desk.server, desk.visitor, 'Ohne Wunsch', { email: 'a@example.net' });
  await decideOn(desk.admin, id, 'approval');
  await decided(desk, 'spam');
  await decided(desk, 'referral');
  await undoWindowEnds(desk);
  assert.equal(desk.mail.mails.length, 0);
});

test('nothing is mailed when the decision is undone or the comment withdrawn before', async (t) => {
  const desk = await startMailDesk(t);
  const undone = await decided(desk, 'approval');
  const withdrawn = await decided(desk, 'approval');
  await desk.server.deps.db.write((trx) => {
    const event = { type: 'undone', actor: { kind: 'system' }, at: desk.now(), restores: 'pending' } as const;
    return appendEvent(trx, undone.id, event);
  });
  await desk.visitor.post(`${withdrawn.receipt}/withdrawal`, {});
  await undoWindowEnds(desk);
  assert.equal(desk.mail.mails.length, 0);

  await decideOn(desk.admin, undone.id, 'rejection');
  await undoWindowEnds(desk);
  assert.equal(desk.mail.mails.length, 1, 'the decision that stands is told');
  assert.match(desk.mail.mails[0]?.text ?? '', /nicht veröffentlicht/);
});

test('of a decision that is changed at once only the last one is told, once', async (t) => {
  const desk = await startMailDesk(t);
  const { id } = await decided(desk, 'approval');
  desk.set(desk.now() + 6000);
  await decideOn(desk.admin, id, 'rejection', { state: 'published', reason: 'duplicate' });
  await desk.at(desk.now() + 6000);
  assert.equal(desk.mail.mails.length, 0, 'the rejection can still be undone');
  // both rows are due now: the one that comes second finds the mail under way and looks again later
  desk.set(desk.now() + 6000);
  desk.server.deps.queue.enqueue([]);
  await until(() => desk.mail.mails.length > 0, 'it is told');
  await desk.at(desk.now() + 60_000);
  assert.equal(desk.mail.mails.length, 1);
  assert.match(desk.mail.mails[0]?.text ?? '', /nicht veröffentlicht/);
});

test('a mail is in the language of the comment, from right to left where that is written so', async (t) => {
  const inArabic: Screen = (text, options) => ({ ...screenByMarker(text, options), lang: 'ar' });
  const desk = await startMailDesk(t, { overrides: { screen: inArabic } });
  await decided(desk, 'approval');
  await undoWindowEnds(desk);
  const [mail] = desk.mail.mails;
  assert.match(mail?.text ?? '', /نُشر تعليقكم/);
  assert.match(String(mail?.html), /<html lang="ar" dir="rtl">/);
  assert.equal(mail && headerOf(mail, 'Content-Language'), 'ar');
});

test('the link in a mail shows a button at first, and stops the mails about this comment by a POST', async (t) => {
  const desk = await startMailDesk(t);
  const { id, receipt } = await decided(desk, 'approval');
  await undoWindowEnds(desk);
  const [mail] = desk.mail.mails;
  assert.ok(mail);
  assert.equal(headerOf(mail, 'List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click');
  const link = stopLinkOf(mail);

  const shown = await desk.visitor.get(link);
  assert.match(await shown.text(), /<form method="post"><p><button/);
  assert.equal(shown.headers.get('referrer-policy'), 'no-referrer');
  assert.equal((await storedBy(desk.server, receipt)).wants_mail, 1, 'GET changes nothing');

  // as a mail provider does it: another origin, no cookies
  const oneClick = await fetch(new URL(link, desk.server.url), {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'error',
  });
  assert.equal(oneClick.status, 200);
  assert.equal((await storedBy(desk.server, receipt)).wants_mail, 0);
  assert.match(await (await desk.visitor.get(link)).text(), /keine Nachrichten mehr/);

  await decideOn(desk.admin, id, 'rejection', { state: 'published' });
  await undoWindowEnds(desk);
  assert.equal(desk.mail.mails.length, 1);
});

test('a link that was made up stops nothing', async (t) => {
  const desk = await startMailDesk(t);
  const mine = await decided(desk, 'approval');
  const other = await decided(desk, 'approval');
  await undoWindowEnds(desk);
  const token = desk.mail.mails
    .map(stopLinkOf)
    .find((link) => link.includes(mine.id))
    ?.split('/')
    .at(-1);
  for (const path of [
    `/unsubscribe/comments/${other.id}/${token}`,
    `/unsubscribe/comments/${mine.id}/x`,
    `/unsubscribe/digests/${mine.id}/${token}`,
  ]) {
    assert.equal((await desk.visitor.get(path)).status, 404, path);
    assert.equal((await desk.visitor.post(path, {})).status, 404, path);
  }
  assert.equal((await storedBy(desk.server, mine.receipt)).wants_mail, 1);
  assert.equal((await storedBy(desk.server, other.receipt)).wants_mail, 1);
});

test('the form asks for an address when mail is wanted, and keeps the wish', async (t) => {
  const desk = await startMailDesk(t);
  const empty = await (await desk.visitor.get('/pages/demo')).text();
  assert.match(empty, /<input type="checkbox" id="notify" name="notify" value="yes">/);
  const response = await desk.visitor.post('/pages/demo', { text: TEXT, notify: 'yes' });
  assert.equal(response.status, 400);
  const page = await response.text();
  assert.equal(
    fieldIn(page, 'email').message,
    'Damit wir Ihnen schreiben können, brauchen wir Ihre E-Mail-Adresse.',
  );
  assert.equal(fieldIn(page, 'text').value, TEXT);
  assert.match(page, /name="notify" value="yes" checked>/);
});

test('the API takes the wish too', async (t) => {
  const desk = await startMailDesk(t);
  const post = (body: object) =>
    desk.visitor.postJson('/api/v1/pages/demo/comments', { text: TEXT, ...body });
  const refused = await post({ notify: true });
  assert.equal(refused.status, 400);
  assert.deepEqual(((await refused.json()) as { errors: object }).errors, { email: 'wants_mail' });
  assert.equal((await post({ notify: 'yes', email: 'z@example.net' })).status, 400);
  for (const [notify, wanted] of [
    [true, 1],
    [false, 0],
    [null, 0],
  ] as const) {
    const taken = (await (await post({ notify, email: 'z@example.net' })).json()) as { receipt: string };
    assert.equal((await storedBy(desk.server, taken.receipt)).wants_mail, wanted);
  }
});

test('without a mail server nothing is offered and nothing is noted', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  assert.doesNotMatch(await (await visitor.get('/pages/demo')).text(), /notify/);
  const { receipt } = await screened(server, visitor, TEXT, { notify: 'yes', email: 'z@example.net' });
  assert.equal((await storedBy(server, receipt)).wants_mail, 0);
  assert.equal((await screened(server, visitor, TEXT, { notify: 'yes' })).state, 'pending');
});
