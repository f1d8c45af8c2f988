import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readHeldOut } from '../../src/screening/training/corpus.ts';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { storedBy } from '../support/stored.ts';

const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const GENERAL =
  'Danke für den Bericht. Wohnungen sind besser als Turnhallen, das sollte das Land allen Gemeinden bezahlen.';
const EMERGENCY = 'Ich kann nicht mehr, ich will mich heute Nacht umbringen. Bitte helfen Sie mir.';
const PHONE = { viewport: { width: 360, height: 740 } };

interface Visit {
  page: Page;
  /** Method, address and body of everything that was asked for. */
  asked: string[];
  /** What stood in the console, and what failed. */
  noise: string[];
}

async function start(t: TestContext): Promise<TestServer> {
  return startTestServer(t, { env: { PORT: String(await freePort()), PUBLIC_URL: '' } });
}

async function visit(
  t: TestContext,
  server: TestServer,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await openPage(await openBrowser(t), { baseURL: server.config.publicUrl, ...options });
  const asked: string[] = [];
  const noise: string[] = [];
  page.context().on('request', (request) => {
    asked.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
  });
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.goto('/pages/demo');
  return { page, asked, noise };
}

/** Browsers write into the console when a script comes as something else. */
const mimeOf = (name: string) => (name.endsWith('.js') ? 'text/javascript' : 'text/plain');
const hintOf = (page: Page) => page.locator('#counsel-hint');
const write = (page: Page, text: string) => page.locator('#text').fill(text);
const isClosed = (page: Page) => page.locator('#counsel-hint:not(.is-open)').waitFor({ state: 'attached' });
const isOpen = (page: Page) => page.locator('#counsel-hint.is-open').waitFor();

/** Until this text has been screened, whatever came of it: the texts of the hint are there. */
async function wasRead(page: Page, asked: readonly string[], lang = 'de'): Promise<void> {
  await until(() => asked.some((one) => one.includes(`/form/texts/${lang}.json`)), 'the text is read');
  await page.waitForTimeout(1000);
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
};

/** A request of the development texts, written as the language is. */
function clearRequest(lang: string): string {
  const row = readHeldOut('dev').find(
    (one) =>
      one.lang === lang &&
      one.label === 'referral' &&
      !one.hard &&
      one.text.length > 60 &&
      (SCRIPTS[lang]?.test(one.text) ?? true),
  );
  assert.ok(row, lang);
  return row.text;
}

for (const lang of ['de', 'ar', 'ti'])
  test(`a request in ${lang} shows the hint in that language, and no word of it leaves the device`, async (t) => {
    const server = await start(t);
    const { page, asked, noise } = await visit(t, server, PHONE);
    const text = clearRequest(lang);
    await write(page, text);
    await isOpen(page);
    const { t: words, dir } = visitorTexts(lang);
    const hint = hintOf(page);
    assert.deepEqual([await hint.getAttribute('lang'), await hint.getAttribute('dir')], [lang, dir]);
    const told = hint.getByRole('status');
    assert.match(await told.innerText(), new RegExp(words('state_referred').replaceAll('.', '\\.')));
    assert.equal(await hint.locator('.people > li').count(), 3);
    assert.ok((await hint.locator('a[href^="tel:"]').count()) >= 1);
    assert.ok(await page.evaluate(() => document.activeElement?.id === 'text'), 'the field keeps the focus');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));

    const needed = [
      '/assets/form/advise-',
      '/assets/form/screening-worker.js',
      '/assets/screening/screening.js',
      '/assets/screening/common.txt',
      `/assets/screening/${lang}.txt`,
      `/assets/form/texts/${lang}.json`,
      '/api/v1/contacts',
    ];
    for (const name of needed) assert.ok(asked.join('\n').includes(name), name);
    const origin = new URL(server.config.publicUrl).origin;
    for (const one of asked) {
      assert.match(one, new RegExp(`^GET ${origin}/\\S+ $`), 'nothing is posted, nobody else is asked');
      for (const word of text.split(/[\s,.;:!?]+/).filter((part) => part.length > 3))
        assert.ok(!one.includes(word), `${word} in ${one}`);
    }
    assert.deepEqual(noise, []);
  });

test('a general comment shows none, and loads the same', async (t) => {
  const server = await start(t);
  const one = await visit(t, server);
  await write(one.page, GENERAL);
  await wasRead(one.page, one.asked);
  assert.equal(await one.page.locator('#counsel-hint.is-open').count(), 0);
  assert.equal((await hintOf(one.page).innerText()).trim(), '');
  const other = await visit(t, server);
  await write(other.page, PLEA);
  await isOpen(other.page);
  assert.deepEqual(other.asked.sort(), one.asked.sort(), 'nobody can tell from the loading what was found');
});

test('nothing is loaded for a few characters, nor where the browser saves data', async (t) => {
  const server = await start(t);
  const { page, asked } = await visit(t, server);
  await write(page, 'Bitte helfen Sie');
  await page.waitForTimeout(1500);
  assert.ok(!asked.some((one) => /advise|worker|contacts/.test(one)));

  const saving = await visit(t, server);
  await saving.page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await saving.page.reload();
  await write(saving.page, PLEA);
  await saving.page.waitForTimeout(1500);
  assert.ok(!saving.asked.some((one) => /advise|worker|contacts/.test(one)));
});

test('what was closed stays closed, unless life comes to be in danger; a new visit begins anew', async (t) => {
  const server = await start(t);
  const { page } = await visit(t, server);
  await write(page, PLEA);
  await isOpen(page);
  await page.waitForTimeout(700);
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await isClosed(page);
  assert.ok(await page.evaluate(() => document.activeElement?.id === 'text'));
  await write(page, `${PLEA} Wer kann mir einen Anwalt nennen? Ich brauche Rat.`);
  await page.waitForTimeout(2000);
  assert.equal(await page.locator('#counsel-hint.is-open').count(), 0, 'it stays closed');
  await write(page, EMERGENCY);
  await isOpen(page);
  const told = await hintOf(page).getByRole('status').innerText();
  assert.match(told, /^Wenn Sie oder jemand bei Ihnen in Gefahr ist[\s\S]*112[\s\S]*persönlichen Rat/);
  await page.waitForTimeout(700);
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await write(page, `${EMERGENCY} Wirklich.`);
  await page.waitForTimeout(2000);
  assert.equal(await page.locator('#counsel-hint.is-open').count(), 0, 'twice is enough');
  await page.goto('/pages/demo');
  await write(page, PLEA);
  await isOpen(page);
});

test('the hint goes when the text is emptied, and waits while somebody is about to send', async (t) => {
  const server = await start(t);
  const { page } = await visit(t, server, { viewport: { width: 1000, height: 900 } });
  await write(page, PLEA);
  await isOpen(page);
  await write(page, '');
  await isClosed(page);
  const send = page.getByRole('button', { name: 'Kommentar abschicken' });
  await send.hover();
  const before = await send.boundingBox();
  await write(page, PLEA);
  await send.hover();
  await page.waitForTimeout(2000);
  assert.deepEqual(await send.boundingBox(), before, 'the button stays where it is');
  await page.mouse.move(500, 10);
  await isOpen(page);
  await page.waitForTimeout(700);
  await send.click();
  await page.waitForURL(/\/receipts\//);
});

test('from the hint to the counsellors: the receipt with contacts, the referral queue, and nothing for moderators', async (t) => {
  const server = await start(t);
  const { page, asked } = await visit(t, server, PHONE);
  await page.getByLabel('Name').fill('Zeynep');
  await write(page, PLEA);
  await isOpen(page);
  await page.waitForTimeout(700);
  await page.getByRole('button', { name: 'Lieber an das Beratungsteam schicken' }).click();
  await page.waitForURL(/\/receipts\//);
  await page.getByRole('heading', { level: 1, name: /persönlichen Rat/ }).waitFor();
  assert.ok((await page.locator('a[href^="tel:"]').count()) >= 1);
  const posts = asked.filter((one) => one.startsWith('POST'));
  assert.equal(posts.length, 1);
  assert.match(posts[0] ?? '', /to=counsellors/);
  assert.equal((await storedBy(server, page.url())).to_counsellors, 1);
  await page.goto(`/desk/invitations/${server.setupToken}`);
  await page.getByLabel('Ihr Name').fill('Amina');
  await page.getByLabel('E-Mail-Adresse').fill('amina@example.org');
  await page.getByLabel('Passwort').fill('drei gelbe Boote im Nebel');
  await page.getByRole('button', { name: 'Konto einrichten' }).click();
  await page.getByRole('heading', { level: 1, name: /Moderation/ }).waitFor();
  assert.equal(await page.getByText('sechs Jahren').count(), 0);
  await page.goto('/desk/referrals');
  assert.match(await page.locator('main').innerText(), /sechs Jahren|Zeynep/);
});

test('Enter in another field sends a comment, and sending one is never hindered', async (t) => {
  const server = await start(t);
  const { page, asked } = await visit(t, server);
  await write(page, PLEA);
  await isOpen(page);
  await page.getByLabel('Name').press('Enter');
  await page.waitForURL(/\/receipts\//);
  assert.doesNotMatch(asked.find((one) => one.startsWith('POST')) ?? 'to=', /to=/);
  assert.equal((await storedBy(server, page.url())).to_counsellors, 0);
});

test('without JavaScript the form works as ever', async (t) => {
  const server = await start(t);
  const { page, asked } = await visit(t, server, { javaScriptEnabled: false, ...PHONE });
  await write(page, PLEA);
  assert.equal((await hintOf(page).boundingBox())?.height ?? 0, 0, 'the place of the hint takes no room');
  await page.getByRole('button', { name: 'Kommentar abschicken' }).click();
  await page.waitForURL(/\/receipts\//);
  await page.getByRole('heading', { level: 1, name: /persönlichen Rat/ }).waitFor();
  assert.ok(!asked.some((one) => /advise|worker|contacts/.test(one)));
});

for (const failing of [
  '**/screening.js',
  '**/de.txt',
  '**/api/v1/contacts',
  '**/texts/de.json',
  '**/advise-*.js',
])
  test(`if ${failing} does not arrive, nothing is shown and nothing breaks`, async (t) => {
    const server = await start(t);
    const { page, noise } = await visit(t, server);
    await page
      .context()
      .route(failing, (route) => route.fulfill({ status: 200, contentType: mimeOf(failing), body: '<' }));
    await write(page, PLEA);
    await page.waitForTimeout(2500);
    await write(page, `${PLEA} Bitte.`);
    await page.waitForTimeout(1500);
    assert.equal((await hintOf(page).innerText()).trim(), '');
    assert.deepEqual(noise, []);
    await page.getByRole('button', { name: 'Kommentar abschicken' }).click();
    await page.waitForURL(/\/receipts\//);
  });

for (const [name, options] of [
  ['at 360 pixels', PHONE],
  ['on a desktop', { viewport: { width: 1280, height: 900 } }],
] as const)
  test(`axe finds nothing at the open hint ${name}`, async (t) => {
    const server = await start(t);
    const { page } = await visit(t, server, options);
    for (const text of [PLEA, EMERGENCY]) {
      await write(page, text);
      await isOpen(page);
      await page.waitForTimeout(1500);
      assert.deepEqual(await axe(page), []);
    }
  });
