import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/shared/ids.ts';
import { openGuarded } from '../support/guarded-browser.ts';
import { heaps, oneOfEachKind } from '../support/hostile-comments.ts';
import type { ReceivedMail } from '../support/mail.ts';
import { afterUndo, settle, startMailDesk } from '../support/mail-desk.ts';
import {
  consent,
  formOf,
  mailRows,
  postForm,
  receiveMessages,
  startWithCase,
} from '../support/mailing-desk.ts';
import { decideOn, screened } from '../support/stored.ts';

const BREAKS = ['\r\n', '\n', '\r', '\u2028', '\u0085', '%0d%0a', '\\r\\n', '\r\n\t', '\0'];
const INJECTED = 'Bcc: opfer@evil.example';

/** Asserts that a mail has one receiver and no header that somebody wrote into a field. */
function assertUninjected(mail: ReceivedMail, about: string): void {
  const head = mail.raw.split('\r\n\r\n')[0] ?? '';
  assert.doesNotMatch(head, /^(bcc|x-evil|cc):/im, about);
  for (const name of ['From', 'To', 'Subject', 'Message-ID', 'Content-Type'])
    assert.equal(head.match(new RegExp(`^${name}:`, 'gim'))?.length, 1, `${name}: ${about}`);
  assert.doesNotMatch(mail.recipient, /evil/, about);
  assert.doesNotMatch(mail.raw, /[^\r]\n/, 'every line ends as it must');
}

test('no line break in a setting, a name or an address becomes a header of a mail', async (t) => {
  const desk = await startMailDesk(t);
  const { server, admin, visitor, mail } = desk;
  for (const line of BREAKS) {
    const csrf = await admin.csrf();
    const bad = `Rat${line}${INJECTED}${line}X-Evil: 1${line}${line}Hallo`;
    const site = {
      csrf,
      lang: 'de',
      langs_de: '1',
      origins: '',
      referralRetentionDays: '30',
      rejectedRetentionDays: '30',
    };
    const saved = await admin.post('/desk/settings', {
      ...site,
      name: bad,
      senderName: bad,
      senderEmail: '',
      replyTo: '',
    });
    assert.equal(saved.status, 303);
    for (const field of ['senderEmail', 'replyTo']) {
      const address = `rat@example.org${line}${INJECTED}`;
      const refused = await admin.post('/desk/settings', {
        ...site,
        name: 'x',
        senderName: '',
        senderEmail: '',
        replyTo: '',
        [field]: address,
      });
      assert.equal(refused.status, 400, `${field} ${JSON.stringify(line)}`);
    }
    const email = `karin@example.org${line}${INJECTED}`;
    const body = { text: 'Ein Kommentar.', email, notify: true };
    assert.equal(
      (await visitor.postJson('/api/v1/pages/demo/comments', body)).status,
      400,
      JSON.stringify(line),
    );
    assert.equal(
      (
        await visitor.postJson('/api/v1/pages/demo/comments', {
          ...body,
          email: 'a@example.org,b@evil.example',
        })
      ).status,
      400,
    );

    const name = `Karin${line}${INJECTED}`.replace(/[\0\u0085]/g, ' ');
    const { id } = await screened(server, visitor, 'Ein Kommentar.', {
      name,
      email: 'karin@example.org',
      notify: 'yes',
    });
    assert.equal((await decideOn(admin, id, 'approval', { confirmed: '1' })).status, 303);
    await desk.at(afterUndo(desk.now()));
  }
  assert.equal(mail.mails.length, BREAKS.length);
  for (const one of mail.mails) {
    assertUninjected(one, one.subject ?? '');
    assert.match(one.subject ?? '', /Rat/);
  }
});

test('no line break in a template, a personal line, a remark or a recipient becomes a header', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const bad = `x\r\n${INJECTED}\r\nX-Evil: 1`;
  const offer = paths.desk.referralOffer(one.id);
  const fields = await formOf(admin, offer);
  const refused = await postForm(admin, offer, fields, { action: 'send', subject: bad });
  if (refused.status === 303) await settle(server);
  const sent = await postForm(admin, offer, await formOf(admin, offer), { action: 'send', line: bad });
  assert.ok([303, 409].includes(sent.status), `${sent.status}`);
  await settle(server);
  const contact = await receiveMessages(server, { name: bad, email: 'berger@example.net' });
  await consent(server, one, {
    contactId: contact.serviceId,
    phone: bad,
    email: `a@example.org\r\n${INJECTED}`,
  });
  const path = paths.desk.referralHandOver(one.id);
  const handed = await postForm(admin, path, await formOf(admin, path), {
    recipient: contact.recipientId,
    remark: bad,
  });
  assert.ok(handed.status < 500, `${handed.status}`);
  await settle(server);
  assert.ok(mail.mails.length >= 1 && (await mailRows(server)).length >= 1);
  for (const letter of mail.mails) assertUninjected(letter, letter.subject ?? '');
});

test('a mail whose parts are hostile runs nothing and asks nobody when its HTML is opened', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t, {
    writer: { name: '<img src=x onerror=alert(1)>', email: 'x@example.org' },
  });
  const guarded = await openGuarded(t, server, { bypassCSP: true });
  const [name = '<b onclick=alert(1)>'] = oneOfEachKind(80);
  const { db } = server.deps;
  await db.write((trx) => trx.updateTable('site').set({ name: '"><svg onload=alert(1)>' }).execute());
  await db
    .write((trx) =>
      trx.updateTable('service').set({ name: '<script>alert(1)</script>', description_de: name }).execute(),
    )
    .catch(() => {});
  const path = paths.desk.referralOffer(one.id);
  const line = (heaps(9)[4] ?? '').slice(0, 480).replaceAll('{{', '{ {');
  assert.equal(
    (await postForm(admin, path, await formOf(admin, path), { action: 'send', line })).status,
    303,
  );
  await settle(server);
  assert.ok(mail.mails.length > 0);
  for (const letter of mail.mails) {
    await guarded.page.route('**/mail', (route) =>
      route.fulfill({ body: letter.html || '', contentType: 'text/html; charset=utf-8' }),
    );
    await guarded.page.goto(`${server.url}/mail?${newId()}`.replace('/mail?', '/mail#'), {
      waitUntil: 'load',
    });
    guarded.assertQuiet(letter.subject ?? '');
    const strange = await guarded.page.evaluate(
      () =>
        document.querySelectorAll(
          'script, img, svg, iframe, form, object, link, base, [onclick], [onerror], [onload], a:not([href^="http"], [href^="mailto:"], [href^="tel:"])',
        ).length,
    );
    assert.equal(strange, 0, letter.html || '');
    assert.ok((letter.text ?? '').includes(line.split('\n')[0] ?? '?'), 'the line is there as it was typed');
  }
});
