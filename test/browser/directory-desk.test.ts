import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { firstAdmin } from '../support/client.ts';
import { addEntry, ENTRY, postEntry } from '../support/directory.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
};

test('the directory of the desk works in a browser, on every screen', async (t) => {
  const server = await startTestServer(t, { env: { PORT: String(await freePort()), PUBLIC_URL: '' } });
  const admin = await firstAdmin(server);
  const long = `Beratung ${'a'.repeat(150)}`;
  const path = await addEntry(admin, { name: long, is_assured: '' });
  await postEntry(admin, path, { ...ENTRY, version: '1', name: long, phones: '110', is_assured: '' });
  const browser = await openBrowser(t);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const page = await openPage(browser, {
      ...options,
      baseURL: server.config.publicUrl,
    });
    const check = async (what: string) => {
      assert.deepEqual(await axe(page), [], `${what} on ${screen}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wide, 0, `${what} is too wide on ${screen}`);
    };
    await page.goto('/desk/sign-in');
    await page.fill('#email', 'amina@example.org');
    await page.fill('#password', 'drei gelbe Boote im Nebel');
    await page.click('button.primary');
    await page.goto('/desk/directory');
    await check('list');
    await page.goto('/desk/directory?due=1&words=Beratung&status=active');
    await check('due');
    await page.goto(path);
    await page.fill('#name', 'Anders');
    await page.fill('#hours_1', 'vormittags');
    await check('entry');
    await page.click('.entry-form button.primary');
    await page.locator('.error-summary a').first().click();
    await check('faults');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'hours_1');
    await page.fill('#hours_1', '9-12');
    await postEntry(admin, path, {
      ...ENTRY,
      version: await page.inputValue('.entry-form [name="version"]'),
      name: long,
      phones: `0800 ${screen.length}23456`,
      is_assured: '',
    });
    await page.click('.entry-form button.primary');
    await page.locator('.error-summary').waitFor();
    assert.equal(await page.inputValue('#name'), 'Anders');
    await check('conflict');
    await page.goto('/desk/directory/new');
    await check('new');
    await page.context().close();
  }
});
