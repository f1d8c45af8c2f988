import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

const OURS =
  /<details class="simple" lang="de-simple"><summary>In Leichter Sprache<\/summary><p dir="auto">Auf dieser/;

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const page = async (path = '/pages/demo', language = 'de') =>
    (await visitor.get(path, { 'accept-language': language })).text();
  const told = async () =>
    ((await (await visitor.get('/api/v1/site')).json()) as { simpleNotice: { text: string } | null })
      .simpleNotice;
  const save = async (fields: Record<string, string>) =>
    admin.post('/desk/settings/notice', { csrf: await admin.csrf(), ...fields });
  return { server, admin, visitor, page, told, save };
}

test('wherever the notice stands in German it is offered in Leichte Sprache too, a sentence a line', async (t) => {
  const { server, visitor, page, told } = await start(t);
  const shown = await page();
  assert.match(shown, OURS);
  const simple = /<details class="simple".*?<\/details>/s.exec(shown)?.[0] ?? '';
  assert.match(simple, /können die Kommentare lesen\.<br>Bitte schreiben Sie hier nur Ihre Meinung\.<\/p>/);
  assert.match(simple, /<a href="\/contacts">Hilfe finden<\/a>/);
  assert.deepEqual(await told(), {
    lang: 'de-simple',
    label: 'In Leichter Sprache',
    text: (await told())?.text,
    link: 'Hilfe finden',
  });
  assert.match((await told())?.text ?? '', /^Auf dieser Seite stehen Kommentare\.\n/);
  assert.doesNotMatch(await page('/pages/demo?lang=ar'), /de-simple/, 'only where there is German');

  const receipt = await visitor.submit('Ein Kommentar.');
  await visitor.stateOf(receipt);
  assert.match(await page(`${receipt}/edit`), OURS);
  // a page in another language whose reader's browser asks for German
  await server.deps.db.write((trx) => trx.updateTable('page').set({ lang: 'tr' }).execute());
  assert.match(await page(), OURS);
  assert.doesNotMatch(await page('/pages/demo', 'fr'), /de-simple/);
  const chosen = await page('/pages/demo?lang=de', 'fr');
  assert.match(chosen, OURS);
  assert.match(chosen, /<a href="\/contacts\?lang=de">Hilfe finden/);
});

test('ours is not shown beside a German notice of the site’s own, and the site can write its own', async (t) => {
  const { admin, page, told, save } = await start(t);
  await save({ notice_de: 'Hier nur Fragen zur Ausstellung.' });
  assert.doesNotMatch(await page(), /de-simple/, 'it might say what is not true here');
  assert.equal(await told(), null);

  const own = 'Das ist unser Satz.\r\nNoch <b>einer</b>.\r\n\r\nEin Absatz.';
  assert.equal((await save({ 'notice_de-simple': own })).status, 303);
  assert.match(
    await page(),
    /lang="de-simple"><summary>In Leichter Sprache<\/summary><p dir="auto">Das ist unser Satz\.<br>Noch &lt;b&gt;einer&lt;\/b&gt;\.<\/p><p dir="auto">Ein Absatz\.<\/p>/,
  );
  assert.match(
    await page(),
    /Hier nur Fragen zur Ausstellung/,
    'a form without the other field leaves it alone',
  );
  assert.equal((await told())?.text, 'Das ist unser Satz.\nNoch <b>einer</b>.\n\nEin Absatz.');
  const form = await (await admin.get('/desk/settings/notice')).text();
  assert.match(form, /<label for="notice_de-simple">/);
  assert.match(form, />\s*Das ist unser Satz\.\nNoch &lt;b&gt;/);

  const long = await save({ 'notice_de-simple': 'x'.repeat(1001) });
  assert.equal(long.status, 400);
  assert.match(await long.text(), /href="#notice_de-simple"/);
  await save({ notice_de: '', 'notice_de-simple': '' });
  assert.match(await page(), OURS);
});

test('a site that addresses nobody in German is not asked for Leichte Sprache', async (t) => {
  const { server, admin } = await start(t);
  await server.deps.db.write((trx) =>
    trx.updateTable('site').set({ lang: 'en', langs: '["en","ar"]' }).execute(),
  );
  assert.doesNotMatch(await (await admin.get('/desk/settings/notice')).text(), /de-simple/);
});
