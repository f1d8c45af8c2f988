import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';
import { referralOf, screened, storedBy } from '../support/stored.ts';

/** Language → a request in it, and a town as its speakers type it. */
const STORIES = {
  de: ['Mein Mann lässt mich nicht aus dem Haus. #urgent', 'Göttingen'],
  ar: ['زوجي يمنعني من الخروج، ماذا أفعل؟ #urgent', '٣٧٠٧٣'],
  ti: ['ሰብኣየይ ካብ ገዛ ክወጽእ ኣይፈቅደለይን። #urgent', '37073'],
} as const;
type Lang = keyof typeof STORIES;

const langOf = (text: string): Lang =>
  /[\u0600-\u06ff]/.test(text) ? 'ar' : /[\u1200-\u137f]/.test(text) ? 'ti' : 'de';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const port = String(await freePort());
  const screen: typeof screenByMarker = (text, options) => ({
    ...screenByMarker(text, options),
    topics: ['violence'],
    lang: langOf(text),
  });
  const server = await startTestServer(t, { env: { PORT: port, PUBLIC_URL: '' }, overrides: { screen } });
  return { server, visitor: new Client(server), browser: await openBrowser(t) };
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds at this address on a narrow phone, with every fold open. */
async function faults(browser: Browser, address: string): Promise<string[]> {
  const page = await openPage(browser, { viewport: { width: 360, height: 640 } });
  await page.goto(address);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const found = [...(await axe(page)), ...((await overflow(page)) > 0 ? ['wider than its screen'] : [])];
  await page.context().close();
  return found;
}

for (const [lang, [words, town]] of Object.entries(STORIES)) {
  test(`without JavaScript on a narrow phone, the whole way in ${lang}: read, tell a place, agree, take it back`, async (t) => {
    const { server, visitor, browser } = await start(t);
    const { t: text, dir } = visitorTexts(lang);
    const { receipt, id } = await screened(server, visitor, words);
    const address = `${server.url}${receipt}`;
    const page = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    });
    await page.goto(address);
    assert.deepEqual(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      [lang, dir],
    );
    assert.equal(await page.locator('.contact').count(), 3);
    assert.deepEqual(await faults(browser, address), []);

    await page.fill('#place', town);
    await page.selectOption('#lang', lang);
    await page.getByRole('button', { name: text('need_save') }).click();
    await page.getByText(text('need_told')).waitFor();
    assert.match(await page.locator('#need dl').innerText(), /Landkreis Göttingen/);

    await page.getByText(text('consent_start'), { exact: true }).click();
    await page.fill('#phone', '0171 3920055');
    await page.getByRole('button', { name: text('consent_give') }).click();
    await page.locator('#agreed-error').waitFor();
    assert.equal(await page.inputValue('#phone'), '0171 3920055', 'what was typed is still there');
    await page.check('#agreed');
    await page.getByRole('button', { name: text('consent_give') }).click();
    await page.getByText(text('consent_given')).waitFor();
    const consents = () => server.deps.db.read.selectFrom('consent').selectAll().execute();
    assert.equal((await consents()).length, 1);
    assert.deepEqual(await faults(browser, address), []);

    await page.getByRole('button', { name: text('consent_takeBack') }).click();
    await page.getByText(text('consent_intro')).waitFor();
    assert.deepEqual(await consents(), []);

    assert.deepEqual(await faults(browser, `${address}/general`), []);
    await page.getByRole('link', { name: text('general_link') }).click();
    await page.getByRole('link', { name: text('general_stay') }).click();
    assert.equal((await storedBy(server, receipt)).state, 'referred');
    assert.equal((await referralOf(server, id))?.state, 'open');
  });
}

test('whoever cannot read the page finds their language on it, without JavaScript', async (t) => {
  const { server, visitor, browser } = await start(t);
  const { receipt } = await screened(server, visitor, STORIES.de[0]);
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${server.url}${receipt}`);
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'العربية', exact: true }).click();
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  await page.getByRole('button', { name: visitorTexts('ar').t('need_save') }).click();
  await page.waitForURL(/\?lang=ar#contacts$/);
});
