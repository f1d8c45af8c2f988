import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import type { Receipt } from '../../src/widget/embed/api.ts';
import { axe } from '../support/browser.ts';
import { type Embedding, formOf, send, startEmbedding } from '../support/embedding.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { until } from '../support/server.ts';
import { published } from '../support/stored.ts';

const overrides = { screen: screenByMarker };
const arabic = visitorTexts('ar');
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';

const switchOf = ({ element }: Embedding) => element.getByRole('combobox', { name: /Language · اللغة/ });
const frameIn = ({ element }: Embedding, lang: string) => element.locator(`.frame[lang="${lang}"]`);

async function open(t: Parameters<typeof startEmbedding>[0], options = {}): Promise<Embedding> {
  const embedding = await startEmbedding(t, { overrides, ...options });
  await embedding.page.goto(embedding.site);
  await formOf(embedding.element).waitFor();
  return embedding;
}

async function choose(embedding: Embedding, lang: string): Promise<void> {
  await switchOf(embedding).selectOption(lang);
  await frameIn(embedding, lang).locator('form').waitFor();
}

test('a visitor chooses a language: everything is in it and mirrored, the keyboard goes on there, the tab keeps it', async (t) => {
  const embedding = await open(t);
  const { server, people, page, element, noise } = embedding;
  assert.equal(await switchOf(embedding).inputValue(), 'de', 'the language of the page comes first');
  const offered = await switchOf(embedding)
    .locator('option')
    .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent]));
  assert.deepEqual(
    Object.fromEntries(offered),
    Object.fromEntries(visitorLanguages.map((lang) => [lang, visitorTexts(lang).languageName(lang)])),
  );
  await choose(embedding, 'ar');
  assert.equal(await frameIn(embedding, 'ar').getAttribute('dir'), 'rtl');
  assert.ok(
    await switchOf(embedding).evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement),
  );
  await element.getByRole('button', { name: arabic.t('send') }).waitFor();
  assert.deepEqual(await axe(page), []);

  await published(server, people, 'Guter Bericht.');
  await page.reload();
  await frameIn(embedding, 'ar').locator('form').waitFor();
  assert.equal(await element.locator('h2').first().innerText(), arabic.t('comments', { count: 1 }));
  assert.deepEqual(noise, []);
});

test('what was begun, and what was sent, outlives the change of language', async (t) => {
  const embedding = await open(t);
  const { page, element } = embedding;
  await send(element, 'Ein guter Artikel.');
  const own = element.locator('.own');
  await own.getByText('wartet darauf').waitFor();
  const receipt = await own.getByRole('link', { name: 'Ihre persönliche Seite' }).getAttribute('href');
  await element.getByLabel('Ihr Kommentar').fill('Noch ein Gedanke');
  await element.getByLabel('Name').fill('Karin');
  await element.getByLabel('E-Mail').fill('karin@example.org');
  await choose(embedding, 'ar');
  assert.match(await own.innerText(), /Ein guter Artikel\./);
  await own.getByText(arabic.t('state_pending')).waitFor();
  assert.equal(await own.getByRole('link').getAttribute('href'), `${receipt}?lang=ar`);
  assert.equal(await own.count(), 1);
  assert.equal(await element.locator('#text').inputValue(), 'Noch ein Gedanke');
  assert.equal(await element.locator('#name').inputValue(), 'Karin');
  assert.equal(await element.locator('#email').inputValue(), 'karin@example.org');
  const stored = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  assert.doesNotMatch(stored, /karin@example|guter Artikel/);
});

test('a message for the counsellors does not come back in another language; its contacts do', async (t) => {
  const embedding = await open(t, { overrides: {} });
  const { element } = embedding;
  await send(element, PLEA);
  const own = element.locator('.own.is-help');
  await own.waitFor();
  await choose(embedding, 'ar');
  await own.getByText(arabic.t('state_referred'), { exact: true }).waitFor();
  assert.equal(await own.getAttribute('dir'), 'rtl');
  assert.ok((await own.locator('.people li').count()) > 0);
  assert.match(await own.locator('.calls').innerText(), new RegExp(`110\\s*${arabic.t('call_110')}`));
  assert.doesNotMatch(await element.locator('.frame').innerText(), /Duldung/);
});

test('the languages of a contact are named and joined as the chosen language does it', async (t) => {
  const embedding = await open(t, { overrides: {} });
  await embedding.page.route('**/api/v1/receipts/*', async (route) => {
    const response = await route.fetch();
    const receipt: Receipt = await response.json();
    for (const contact of receipt.contacts ?? []) contact.languages = ['kmr', 'rom'];
    await route.fulfill({ response, json: receipt });
  });
  await send(embedding.element, PLEA);
  await embedding.element.locator('.own.is-help').waitFor();
  await choose(embedding, 'ckb');
  const sorani = visitorTexts('ckb');
  const told = sorani.list(['kmr', 'rom'].map(sorani.languageName));
  await embedding.element
    .locator('.own.is-help .meta')
    .getByText(`${sorani.t('contactLanguages')}: ${told}`)
    .first()
    .waitFor();
});

test('a page that is closed meanwhile keeps what was sent from here, in the language chosen since', async (t) => {
  const embedding = await open(t);
  const { server, element } = embedding;
  await send(element, 'Ein guter Artikel.');
  const own = element.locator('.own');
  await own.getByText('wartet darauf').waitFor();
  const receipt = await own.getByRole('link').getAttribute('href');
  await server.deps.db.write((trx) => trx.updateTable('page').set({ closed_at: Date.now() }).execute());
  await switchOf(embedding).selectOption('ar');
  await frameIn(embedding, 'ar').getByText(arabic.t('closed')).waitFor();
  await own.getByText('Ein guter Artikel.').waitFor();
  assert.equal(await own.getByRole('link').getAttribute('href'), `${receipt}?lang=ar`);
});

test('a change of language waits for what is on its way', async (t) => {
  const embedding = await open(t);
  const { page, element } = embedding;
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/api/v1/pages/demo/comments', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await send(element, 'Langsame Leitung.');
  await switchOf(embedding).selectOption('fr');
  await page.waitForTimeout(300);
  assert.equal(await frameIn(embedding, 'de').count(), 1);
  letThrough();
  await frameIn(embedding, 'fr').locator('.own').waitFor();
  assert.equal(await element.locator('#text').inputValue(), '');
});

test('where the browser keeps nothing, the choice holds for the page', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  await embedding.page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await embedding.page.goto(embedding.site);
  await formOf(embedding.element).waitFor();
  await choose(embedding, 'tr');
  await embedding.element.getByRole('button', { name: visitorTexts('tr').t('send') }).waitFor();
});

test('a choice that we have no texts for any more is none', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  await embedding.page.addInitScript(() => sessionStorage.setItem('wegweiser-lang', 'xx'));
  await embedding.page.goto(embedding.site);
  await frameIn(embedding, 'de').locator('form').waitFor();
  await until(async () => (await switchOf(embedding).inputValue()) === 'de', 'the language of the page');
});

test('the German notice can be read in Leichte Sprache', async (t) => {
  const { element } = await open(t);
  const simple = element.locator('details[lang="de-simple"]');
  await simple.getByText('In Leichter Sprache').click();
  await simple.getByText('Bitte schreiben Sie hier nur Ihre Meinung.').waitFor();
});

test('a site that says something else in German has our notice in Leichte Sprache no more', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, site, page, element } = embedding;
  await server.deps.db.write((trx) =>
    trx.updateTable('site').set({ notices: '{"de":"Nur hier."}' }).execute(),
  );
  await page.goto(site);
  await frameIn(embedding, 'de').getByText('Nur hier.').waitFor();
  assert.equal(await element.locator('details').count(), 0);
});
