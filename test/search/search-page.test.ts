import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';
import { addPage, decideOn, screened } from '../support/stored.ts';

const LONG = `Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung${'a'.repeat(120)}`;
const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 900 }, javaScriptEnabled: true },
  tablet: { viewport: { width: 1024, height: 768 } },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
};

test('a moderator searches in a browser, and axe finds nothing on any screen', async (t) => {
  const port = String(await freePort());
  const server = await startTestServer(t, {
    env: { PORT: port, PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  for (let index = 0; index < 32; index++)
    await visitor.submit(`Wohnung Nummer ${index} ${index === 5 ? LONG : ''}`);
  await screened(server, visitor, 'شكراً على هذا المقال عن السكن', { name: 'منى' });
  const { id } = await screened(server, visitor, `Eine Wohnung in Müllheim. ${LONG} Wohnung`, {
    name: LONG.slice(0, 80),
  });
  await decideOn(admin, id, 'approval');

  const browser = await openBrowser(t);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const page = await openPage(browser, { ...options, baseURL: server.config.publicUrl });
    const check = async (what: string) => {
      assert.deepEqual(await axe(page), [], `${what} on ${screen}`);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(width, 0, `${what} is too wide on ${screen}`);
    };
    await page.goto('/desk/sign-in');
    await page.fill('#email', 'amina@example.org');
    await page.fill('#password', 'drei gelbe Boote im Nebel');
    await page.click('button.primary');
    const menu = page.locator('.menu-button');
    if (await menu.isVisible()) await menu.click();
    await page.click('nav >> text=Suche');
    await page.click('summary');
    await check('the empty form');
    await page.fill('#words', 'wohn');
    await page.keyboard.press('Enter');
    await page.waitForSelector('mark');
    assert.equal(new URL(page.url()).search, '', 'the address holds no words');
    await check('the results');
    await page.click('.more button');
    await page.waitForSelector('text=Zum Anfang');
    await check('the next part');
    await page.fill('#words', 'muellheim');
    await page.click('summary');
    await page.selectOption('#outcome', 'published');
    await page.click('.search-form button');
    await page.waitForSelector('text=1 Kommentar gefunden');
    assert.equal(await page.locator('mark').first().textContent(), 'Müllheim');
    assert.equal(await page.inputValue('#words'), 'muellheim');
    await check('one result');
    await page.fill('#words', 'السكن');
    await page.click('.search-form button');
    await page.waitForSelector('.empty-title');
    await check('nothing found');
    await page.fill('#words', '???');
    await page.click('.search-form button');
    await page.waitForSelector('.error-summary');
    await check('the form with an error');
    await page.context().close();
  }
});

test('with many pages, one of them is typed and suggested', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const admin = await firstAdmin(server);
  for (let index = 0; index < 51; index++) await addPage(server, `seite${index}`);
  const page = await (await admin.get('/desk/search')).text();
  assert.match(page, /<input type="text" list="pages"/);
  assert.match(page, /<option value="seite50">Seite seite50<\/option>/);
});
