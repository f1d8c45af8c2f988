import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/server.ts';

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 1024, height: 768 } },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
};
const LONG = `Grundstücksverkehrsgenehmigungszuständigkeit${'s'.repeat(120)}`;

async function signIn(page: Page): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.fill('#email', 'amina@example.org');
  await page.fill('#password', 'drei gelbe Boote im Nebel');
  await page.click('button.primary');
}

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { env: { PORT: String(await freePort()), PUBLIC_URL: '' } });
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf();
  const post = (path: string, fields: Record<string, string>) =>
    admin.post(`/desk/settings/${path}`, { csrf, ...fields });
  return { server, admin, visitor: new Client(server), post };
}

test('axe finds nothing on the settings and on what they change, and nothing is wider than its screen', async (t) => {
  const { server, post } = await start(t);
  await post('notice', {
    notice_de: `Ein eigener Hinweis.\n\n${LONG}`,
    hours_de: 'Mo und Mi 10–13 Uhr\nTelefon 0511 98 24 60 30',
    hours_ar: 'الإثنين والأربعاء 10–13',
  });
  await post('pages', { key: 'lang', title: LONG, url: `https://example.org/${LONG}`, lang: 'de' });
  await post('pages/lang/closing', {});
  await post('reasons', {
    label: LONG.slice(0, 80),
    teaches: 'spam',
    text_de: LONG,
    text_ar: 'الرجاء عدم التكرار.',
  });
  await post('reasons/other/deactivation', {});
  const browser = await openBrowser(t);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const page = await openPage(browser, { ...options, baseURL: server.config.publicUrl });
    const check = async (what: string) => {
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      assert.deepEqual(await axe(page), [], `${what} on ${screen}`);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(width, 0, `${what} is too wide on ${screen}`);
    };
    await signIn(page);
    for (const path of [
      '?done=saved',
      '/notice',
      '/pages',
      '/pages?q=nirgends',
      '/new-page',
      '/pages/lang',
      '/reasons',
      '/new-reason',
      '/reasons/off_topic',
    ]) {
      await page.goto(`/desk/settings${path}`);
      await check(path);
    }
    await page.goto('/desk/settings/new-reason');
    await page.click('button.primary');
    await check('a reason with errors');
    await page.goto('/desk/settings');
    await page.fill('#origins', 'nothing');
    await page.fill('#senderEmail', 'nobody');
    for (const box of await page.locator('input[type=checkbox]').all()) await box.uncheck();
    await page.click('button.primary');
    await check('the site with errors');
    await page.goto('/pages/demo');
    await check('the form beside the hours');
    await page.context().close();
  }
});

test('an admin writes a notice in a browser, and a visitor reads it from right to left', async (t) => {
  const { server } = await start(t);
  const page = await openPage(await openBrowser(t), { baseURL: server.config.publicUrl });
  await signIn(page);
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByRole('link', { name: 'Hinweis und Sprechzeiten' }).click();
  await page.locator('summary', { hasText: 'Arabisch' }).click();
  await page.getByLabel('Hinweis über dem Formular (Arabisch)').fill('سطر أول\nسطر ثان');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('status').getByText('Gespeichert.').waitFor();
  const visitor = await openPage(page.context().browser() ?? assert.fail(), {
    baseURL: server.config.publicUrl,
    locale: 'ar-SY',
  });
  await visitor.goto('/pages/demo');
  const line = visitor.getByText('سطر أول');
  assert.equal(await line.evaluate((one) => getComputedStyle(one).direction), 'rtl');
  assert.equal(await line.innerText(), 'سطر أول\nسطر ثان');
});
