import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSender, findSite } from '../../src/site/find-site.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

/** The form as it stands before anybody has changed anything. */
const FORM = {
  name: 'Flüchtlingsrat Musterland',
  lang: 'de',
  langs_de: '1',
  langs_ar: '1',
  langs_en: '1',
  origins: '',
  closeAfterDays: '',
  referralRetentionDays: '30',
  rejectedRetentionDays: '30',
  senderName: '',
  senderEmail: '',
  replyTo: '',
};

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf();
  const save = (fields: Record<string, string>) => admin.post('/desk/settings', { csrf, ...FORM, ...fields });
  const saveTexts = (fields: Record<string, string>) =>
    admin.post('/desk/settings/notice', { csrf, ...fields });
  return { server, admin, visitor: new Client(server), save, saveTexts };
}

const textOf = async (client: Client, path: string, lang = 'de') =>
  await (await client.get(path, { 'accept-language': lang })).text();

test('only admins find the settings in the navigation', async (t) => {
  const { server, admin } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  assert.match(await textOf(admin, '/desk/moderation'), /href="\/desk\/settings"/);
  assert.doesNotMatch(await textOf(moderator, '/desk/moderation'), /desk\/settings/);
  assert.equal((await moderator.get('/desk/settings')).status, 403);
});

test('what is saved is said to be saved, stands in the form again and takes effect', async (t) => {
  const { server, admin, visitor, save } = await start(t);
  const saved = await save({
    name: '  Flüchtlingsrat \t Niedersachsen ',
    origins: 'https://www.example.org/\r\n\r\nhttp://localhost:8080\nhttps://WWW.example.org',
    closeAfterDays: '30',
    referralRetentionDays: '90',
    rejectedRetentionDays: '180',
    senderName: 'Wegweiser',
    senderEmail: 'kommentare@example.org',
    replyTo: 'redaktion@example.org',
  });
  assert.deepEqual([saved.status, saved.headers.get('location')], [303, '/desk/settings?done=saved']);
  const page = await textOf(admin, '/desk/settings?done=saved');
  assert.match(page, /<p class="done" role="status">Gespeichert\./);
  assert.equal(fieldIn(page, 'name').value, 'Flüchtlingsrat Niedersachsen');
  assert.equal(fieldIn(page, 'origins').value, 'https://www.example.org\nhttp://localhost:8080');
  assert.equal(fieldIn(page, 'closeAfterDays').value, '30');
  assert.equal(fieldIn(page, 'referralRetentionDays').value, '90');
  assert.equal(fieldIn(page, 'rejectedRetentionDays').value, '180');
  assert.match(page, /name="langs_ar" value="1" checked/);
  assert.doesNotMatch(page, /name="langs_tr" value="1" checked/);
  assert.match(await textOf(visitor, '/pages/demo'), /Flüchtlingsrat Niedersachsen/);
  assert.deepEqual(await findSender(server.deps), {
    name: 'Wegweiser',
    email: 'kommentare@example.org',
    replyTo: 'redaktion@example.org',
  });
  await save({ closeAfterDays: '0' });
  assert.deepEqual(await findSender(server.deps), {
    name: 'Flüchtlingsrat Musterland',
    email: null,
    replyTo: null,
  });
  assert.equal((await findSite(server.deps)).closeAfterDays, null);
});

const BAD: Record<string, readonly string[]> = {
  name: ['', '   ', 'x'.repeat(101)],
  origins: [
    'www.example.org',
    'https://example.org/path',
    'https://example.org/?a',
    'https://user@example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://example.org\nnothing',
    Array.from({ length: 21 }, (_, n) => `https://${n}.example.org`).join('\n'),
  ],
  closeAfterDays: ['-1', '1.5', 'x', '3651', '999999', '1e3'],
  referralRetentionDays: ['', '0', '366', '-1', '1.5', 'x', '1e2', '0030'],
  rejectedRetentionDays: ['', '0', '366', '-1', '1.5', 'x', '1e2', '0030'],
  senderName: ['x'.repeat(101)],
  senderEmail: ['nobody', 'a@b', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org'],
  replyTo: ['nobody'],
};

test('bad input comes back with a message at its field, and nothing is changed', async (t) => {
  const { server, save } = await start(t);
  const before = await findSite(server.deps);
  for (const [name, values] of Object.entries(BAD)) {
    for (const value of values) {
      const response = await save({ name: 'Ein anderer Name', senderName: 'Anna', [name]: value });
      assert.equal(response.status, 400, `${name}: ${value}`);
      const page = await response.text();
      const field = fieldIn(page, name);
      assert.ok(field.isInvalid && field.message !== '', `${name}: ${value}`);
      assert.equal(
        field.value.replace(/\r\n/g, '\n'),
        value.replace(/\r\n/g, '\n'),
        'the form comes back filled in',
      );
      if (name !== 'senderName') assert.equal(fieldIn(page, 'senderName').value, 'Anna');
      assert.match(page, new RegExp(`<a href="#${name}">`), 'the summary leads to the field');
    }
  }
  const noLanguage = await save({ langs_de: '', langs_ar: '', langs_en: '' });
  assert.match(await noLanguage.text(), /id="langs-error"/);
  assert.equal((await save({ lang: '' })).status, 400);
  assert.deepEqual(await findSite(server.deps), before);
});

test('an own notice replaces the built-in one in its language alone, as plain text with its lines', async (t) => {
  const { visitor, saveTexts } = await start(t);
  const saved = await saveTexts({
    notice_de: 'Erste <b>Zeile</b>\r\nZweite & Zeile\r\n\r\nNeuer Absatz',
    notice_ar: '',
  });
  assert.equal(saved.headers.get('location'), '/desk/settings/notice?done=saved');
  const page = await textOf(visitor, '/pages/demo', 'ar-SY');
  assert.match(
    page,
    /<p dir="auto">Erste &lt;b&gt;Zeile&lt;\/b&gt;<br>Zweite &amp; Zeile<\/p><p dir="auto">Neuer Absatz<\/p>/,
  );
  assert.doesNotMatch(page, /Bitte schreiben Sie an dieser Stelle/);
  assert.match(page, /<div lang="ar" dir="rtl"><aside class="notice"[^>]*><p>نرجو أن تكتبوا/);
  assert.match(page, /Beratungsstellen und Notrufnummern/, 'the way to those who help stays');
  const receipt = await visitor.submit('Ein Kommentar');
  assert.match(await textOf(visitor, `${receipt}/edit`), /Neuer Absatz/);

  await saveTexts({ notice_de: '' });
  assert.match(await textOf(visitor, '/pages/demo'), /Bitte schreiben Sie an dieser Stelle/);
});

test('the hours stand beside the form, in the language of the browser too if they are written in it', async (t) => {
  const { server, visitor, saveTexts } = await start(t);
  assert.doesNotMatch(await textOf(visitor, '/pages/demo'), /Sprechzeiten/);
  await saveTexts({ hours_de: 'Mo und Mi 10–13 Uhr' });
  const german = await textOf(visitor, '/pages/demo', 'ar');
  assert.match(german, /<h3 id="hours">Unsere Sprechzeiten<\/h3>\n<div><p dir="auto">Mo und Mi 10–13 Uhr/);
  assert.equal(german.split('class="hours"').length, 2, 'once, since there are none in Arabic');
  await saveTexts({ hours_ar: 'الإثنين 10–13' });
  assert.deepEqual((await findSite(server.deps)).hours, {
    de: 'Mo und Mi 10–13 Uhr',
    ar: 'الإثنين 10–13',
  });
  const both = await textOf(visitor, '/pages/demo', 'ar');
  assert.match(both, /<div lang="ar" dir="rtl">.*الإثنين 10–13/s);
  // a page in a language without hours shows those of the site's language, marked as such
  await server.deps.db.write((trx) => trx.updateTable('page').set({ lang: 'tr' }).execute());
  assert.match(
    await textOf(visitor, '/pages/demo', 'tr'),
    /Görüşme saatlerimiz<\/h3>\n<div lang="de" dir="ltr">/,
  );
});

test('a text that is too long comes back, at its field', async (t) => {
  const { server, saveTexts } = await start(t);
  const response = await saveTexts({
    notice_de: 'x'.repeat(1001),
    hours_de: 'bleibt',
    hours_ar: 'y'.repeat(501),
  });
  assert.equal(response.status, 400);
  const page = await response.text();
  assert.ok(fieldIn(page, 'notice_de').isInvalid && fieldIn(page, 'hours_ar').isInvalid);
  assert.equal(fieldIn(page, 'hours_de').value, 'bleibt');
  const fit = await saveTexts({ notice_de: '😀'.repeat(1000), hours_ar: 'y'.repeat(500) });
  assert.equal(fit.status, 303);
  assert.equal([...((await findSite(server.deps)).notices.de ?? '')].length, 1000);
});

test('visitors are addressed in the languages that the site has chosen', async (t) => {
  const { admin, visitor, save } = await start(t);
  assert.match(await textOf(visitor, '/pages/demo', 'tr'), /<div lang="tr"/);
  await save({});
  assert.doesNotMatch(await textOf(visitor, '/pages/demo', 'tr'), /<div lang="tr"/);
  assert.match(await textOf(visitor, '/pages/demo', 'ar'), /<div lang="ar"/);
  const form = await textOf(admin, '/desk/settings/notice');
  assert.deepEqual([...form.matchAll(/name="notice_(\w+)"/g)].map((one) => one[1]).sort(), [
    'ar',
    'de',
    'en',
  ]);
});

test('no setting stands in the log', async (t) => {
  const { server, save, saveTexts }: { server: TestServer } & Awaited<ReturnType<typeof start>> =
    await start(t);
  await save({ senderEmail: 'geheim@example.org', senderName: 'x'.repeat(101) });
  await save({ senderEmail: 'geheim@example.org' });
  await saveTexts({ hours_de: 'Telefon 0511 geheim' });
  assert.doesNotMatch(server.logged.join('\n'), /geheim/);
});
