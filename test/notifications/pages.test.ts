import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { startMailDesk } from '../support/mail-desk.ts';
import { screened } from '../support/stored.ts';

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('axe finds nothing on the pages about mails, and none is wider than its screen', async (t) => {
  const env = { PORT: String(await freePort()), PUBLIC_URL: '' };
  const { server, visitor } = await startMailDesk(t, { env, start: Date.now() });
  const comment = await screened(server, visitor, 'Ein Kommentar', { email: 'a@example.org', notify: 'yes' });
  const { id: personId } = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .executeTakeFirstOrThrow();
  const { unsubscribe } = server.deps;
  const stops = [
    paths.commentMailStop(comment.id, unsubscribe.tokenFor({ kind: 'comment', id: comment.id })),
    paths.digestStop(personId, unsubscribe.tokenFor({ kind: 'digest', id: personId })),
  ];
  const browser = await openBrowser(t);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const page = await openPage(browser, { ...options, baseURL: server.config.publicUrl });
    const check = async (what: string) => {
      assert.deepEqual(await axe(page), [], `${what} on ${screen}`);
      assert.equal(await overflow(page), 0, `${what} is too wide on ${screen}`);
    };
    await page.goto('/pages/demo');
    await page.fill('#text', 'Ein Kommentar');
    await page.check('#notify');
    await page.click('button.primary');
    assert.equal(await page.isChecked('#notify'), true);
    await check('the form that wants an address');
    await page.goto('/desk/sign-in');
    await page.fill('#email', 'amina@example.org');
    await page.fill('#password', 'drei gelbe Boote im Nebel');
    await page.click('button.primary');
    await page.goto(paths.desk.notifications());
    await check('the choice');
    await page.check('#duty_hours');
    for (let day = 0; day < 7; day += 1) await page.uncheck(`#duty_day_${day}`);
    await page.click('.notifications button.primary');
    await page.waitForSelector('.error-summary');
    await check('the choice with an error');
    await page.check('#duty_day_3');
    await page.selectOption('#digest', 'daily');
    await page.click('.notifications button.primary');
    await page.waitForSelector('.done');
    await check('the saved choice');
    for (const stop of stops) {
      await page.goto(stop);
      await check(stop.split('/')[2] ?? '');
      const button = page.getByRole('main').getByRole('button');
      if ((await button.count()) === 0) continue;
      await button.click();
      await check(`${stop.split('/')[2]}, stopped`);
    }
  }
});
