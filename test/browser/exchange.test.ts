import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { firstAdmin } from '../support/client.ts';
import { addEntry } from '../support/directory.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
};

const LONG = `Beratung ${'a'.repeat(150)}`;
const HEADER = 'organization,name,description_de,phones,areas\n';

test('a file of the directory is imported in a browser, on every screen', async (t) => {
  const server = await startTestServer(t, { env: { PORT: String(await freePort()), PUBLIC_URL: '' } });
  const admin = await firstAdmin(server);
  await addEntry(admin, { organization: 'Beispiel e.V.', name: LONG });
  const browser = await openBrowser(t);
  for (const [index, [screen, options]] of Object.entries(SCREENS).entries()) {
    const page = await openPage(browser, { ...options, baseURL: server.config.publicUrl });
    const check = async (what: string) => {
      assert.deepEqual(await axe(page), [], `${what} on ${screen}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wide, 0, `${what} is too wide on ${screen}`);
    };
    const send = async (file: string) => {
      await page.goto('/desk/directory');
      await page.click('main a[href="/desk/directory/exchange"]');
      const buffer = Buffer.from(file);
      await page.setInputFiles('#file', { name: 'a.csv', mimeType: 'text/csv', buffer });
      await page.click('main button.primary');
    };
    await page.goto('/desk/sign-in');
    await page.fill('#email', 'amina@example.org');
    await page.fill('#password', 'drei gelbe Boote im Nebel');
    await page.click('button.primary');
    await page.getByRole('heading', { level: 1, name: /Moderation/ }).waitFor();
    await send('name,colour\n');
    await page.locator('.error-summary a').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'file');
    await check('bad file');
    await send(
      `${HEADER}Beispiel e.V.,${LONG},"Zwei\nZeilen",0511 ${index}23456,Region Hannover\n` +
        `Beispiel e.V.,Neu ${index},Berät.,0511 123456,Region Hannover\nX,${LONG}${LONG},Berät.,zwölf,Atlantis\n`,
    );
    await page.locator('.faults').first().waitFor();
    await page.locator('.plan details').evaluate((one) => one.setAttribute('open', ''));
    await check('plan');
    await page.click('main button.primary');
    await page.getByText('Neu: 1, geändert: 1').waitFor();
    await check('done');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^wegweiser-directory-[\d-]{10}\.csv$/);
    await page.context().close();
  }
});
