import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';

const PHONE = { viewport: { width: 360, height: 640 } };

async function start(t: Parameters<typeof startTestServer>[0]) {
  const port = String(await freePort());
  const server = await startTestServer(t, { env: { PORT: port, PUBLIC_URL: '' } });
  const browser = await openBrowser(t);
  const open = (options: BrowserContextOptions) =>
    openPage(browser, { ...options, baseURL: server.config.publicUrl });
  return { server, open };
}

/** Asks for help in Hannover, in the language of the page. */
async function search(page: Page, lang: string, topic: 'violence' | 'asylum' = 'violence'): Promise<void> {
  const { t } = visitorTexts(lang);
  await page.goto(`/contacts?lang=${lang}`);
  await page.getByLabel(t(`topic_${topic}`), { exact: true }).check();
  await page.fill('#place', '30173');
  await page.getByRole('button', { name: t('need_save') }).click();
  await page.getByRole('heading', { name: t('finder_results') }).waitFor();
}

const isWiderThanItsScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const lang of ['de', 'ar', 'ti']) {
  for (const javaScriptEnabled of [true, false]) {
    test(`on a narrow phone the finder answers in ${lang}, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
      const { open } = await start(t);
      const page = await open({ ...PHONE, javaScriptEnabled });
      await search(page, lang);
      const html = page.locator('html');
      assert.deepEqual(
        [await html.getAttribute('lang'), await html.getAttribute('dir')],
        [lang, visitorTexts(lang).dir],
      );
      assert.equal(await page.locator('.results .contact').count(), 5);
      assert.ok((await page.locator('.results a[href^="tel:"]').count()) > 0);
      assert.equal(await isWiderThanItsScreen(page), false);
      if (!javaScriptEnabled) return;
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      assert.deepEqual(await axe(page), []);
      assert.equal(await isWiderThanItsScreen(page), false, 'with everything open');
    });
  }
}

test('nothing searched is in the address, neither after the search nor after going back and forth', async (t) => {
  const { open } = await start(t);
  const page = await open(PHONE);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await search(page, 'de');
  assert.equal(page.url().replace(/^https?:\/\/[^/]+/, ''), '/contacts#results');
  await page.goBack();
  await page.getByRole('heading', { name: visitorTexts('de').t('finder_heading') }).waitFor();
  addresses.push(page.url());
  assert.equal(await page.locator('.results').count(), 0);
  for (const address of addresses) assert.doesNotMatch(address, /violence|30173/);
});

test('on paper stand the answers and the numbers, without the form', async (t) => {
  const { open } = await start(t);
  const page = await open({});
  await search(page, 'de');
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.numbers', '.results .contact >> nth=0', '.results .phone >> nth=0'])
    assert.ok(await page.locator(shown).isVisible(), shown);
  for (const hidden of ['.finder', '.languages', '.results .map >> nth=0', '.directory', '.top', '.bottom'])
    assert.equal(await page.locator(hidden).isVisible(), false, hidden);
});

test('a map is asked for by nobody until its link is followed, and then without where from', async (t) => {
  const { server, open } = await start(t);
  const page = await open({});
  const foreign: string[] = [];
  await page.context().route(
    (url) => url.origin !== server.config.publicUrl,
    (route) => {
      foreign.push(route.request().url());
      return route.fulfill({ body: 'a map', contentType: 'text/html' });
    },
  );
  await search(page, 'de', 'asylum');
  const map = page.locator('.results .map').first();
  await map.hover();
  assert.deepEqual(foreign, []);
  await map.click();
  await page.waitForURL(/openstreetmap/);
  assert.match(foreign[0] ?? '', /^https:\/\/www\.openstreetmap\.org\/search\?query=/);
  assert.equal(await page.evaluate(() => document.referrer), '');
});
