import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/server.ts';
import { referralOf, screened } from '../support/stored.ts';

async function start(t: TestContext) {
  const port = String(await freePort());
  const server = await startTestServer(t, {
    env: { PORT: port, PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const admin = await firstAdmin(server);
  const browser = await openBrowser(t);
  const signIn = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage(browser, { baseURL: server.config.publicUrl, ...options });
    await page.goto('/desk/sign-in');
    await page.fill('#email', 'amina@example.org');
    await page.fill('#password', 'drei gelbe Boote im Nebel');
    await page.click('button.primary');
    await page.goto('/desk/referrals');
    return page;
  };
  return { server, admin, visitor: new Client(server), signIn };
}

test('a counsellor goes through the cases by keys alone, and no key is taken while typing', async (t) => {
  const { server, visitor, signIn } = await start(t);
  const first = await screened(server, visitor, 'Erste #urgent', { name: 'Karin', email: 'k@example.org' });
  const second = await screened(server, visitor, 'Zweite #normal', { name: 'Jo' });
  const page = await signIn();
  await page.keyboard.press('j');
  await page.getByText('Erste #urgent').waitFor();
  await page.keyboard.press('t');
  await page.locator('.done', { hasText: 'Übernommen.' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('mtcjk');
  assert.equal(await page.locator('#case-note').inputValue(), 'mtcjk');
  await page.locator('#case-note').blur();
  await page.keyboard.press('j');
  await page.getByText('Zweite #normal').waitFor();
  await page.keyboard.press('k');
  await page.getByText('Erste #urgent').waitFor();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await page.locator('.done', { hasText: 'Abgeschlossen.' }).waitFor();
  assert.equal((await referralOf(server, first.id))?.outcome, 'contacted');
  await page.keyboard.press('z');
  await page.locator('.done', { hasText: 'Wieder offen.' }).waitFor();
  await page.goto(`/desk/referrals/${(await referralOf(server, second.id))?.id}`);
  await page.keyboard.press('m');
  await page.locator('.done', { hasText: 'Zurück in der Moderation.' }).waitFor();
  assert.equal((await referralOf(server, second.id))?.state, 'returned');
});

test('the queue hears of a new request and of a colleague who takes one, without a reload', async (t) => {
  const { server, admin, visitor, signIn } = await start(t);
  const cem = await admin.colleague(server, 'counsellor', 'Cem');
  const { id } = await screened(server, visitor, 'Erste #normal', { name: 'Karin' });
  const page = await signIn();
  await page.waitForTimeout(500);
  await screened(server, visitor, 'Ein Kommentar');
  await screened(server, visitor, 'Zweite #urgent');
  await page.getByText('Eine neue Anfrage ist da.').waitFor();
  const referral = await referralOf(server, id);
  await cem.post(`/desk/referrals/${referral?.id}/assignment`, { csrf: await cem.csrf(), from: '' });
  await page.getByText('Cem hat das gerade übernommen.').waitFor();
});

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 640 } },
};

test('queue and case are accessible, empty, with one and with many, and fit a phone', async (t) => {
  const { server, visitor, signIn } = await start(t);
  const pages = new Map<string, Page>();
  for (const [size, options] of Object.entries(SIZES)) pages.set(size, await signIn(options));
  const look = async (name: string, path: string) => {
    for (const [size, page] of pages) {
      await page.goto(path);
      assert.deepEqual(await axe(page), [], `${name} ${size}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${name} ${size} is ${overflow} px too wide`);
      const folder = process.env.CASE_SHOTS;
      if (folder) await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: true });
    }
  };
  await look('empty', '/desk/referrals');
  const text = 'Meine Freundin soll am 3.12. abgeschoben werden. Was können wir tun? #urgent';
  const { id } = await screened(server, visitor, text, { name: 'Karin M.', email: 'karin@example.org' });
  await look('one', '/desk/referrals');
  const referral = await referralOf(server, id);
  await look('case', `/desk/referrals/${referral?.id}`);
  for (let index = 0; index < 30; index++) {
    const marker = ['#normal', '#urgent', '#normal', '#emergency'][index % 4];
    const name = ['Karin', '', 'Abdulrahman Al-Mohammad von und zu Langenhagen', 'منى'][index % 4] ?? '';
    await screened(server, visitor, `Frage ${index} ${index % 3 === 0 ? 'am 12.12.' : ''} ${marker}`, {
      name,
    });
  }
  await look('many', '/desk/referrals');
});
