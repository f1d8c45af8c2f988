import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { settle } from '../support/mail-desk.ts';
import { consent, EMAIL, receiveMessages, startWithCase } from '../support/mailing-desk.ts';

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 640 } },
};
/** A folder for pictures, when somebody wants to look at the pages. */
const pictures = process.env.PICTURES;

test('contacts are offered and a message is handed over and accepted, in every size, without a finding of axe', async (t) => {
  const port = String(await freePort());
  const desk = await startWithCase(t, { desk: { env: { PORT: port, PUBLIC_URL: '' }, start: Date.now() } });
  const { server, mail, one } = desk;
  await receiveMessages(server);
  await receiveMessages(server, { name: 'Lotte Brandt', email: 'brandt@example.net' }, 1);
  await consent(server, one, { phone: '0511 987' });
  const browser = await openBrowser(t);
  const desktop = await openPage(browser, { baseURL: server.config.publicUrl, ...SIZES.desktop });
  await desktop.goto('/desk/sign-in');
  await desktop.fill('#email', 'amina@example.org');
  await desktop.fill('#password', 'drei gelbe Boote im Nebel');
  await desktop.keyboard.press('Enter');
  await desktop.getByRole('heading', { level: 1, name: /Moderation/ }).waitFor();
  const storageState = await desktop.context().storageState();

  const pages = new Map<string, typeof desktop>();
  for (const [size, options] of Object.entries(SIZES))
    pages.set(size, await openPage(browser, { baseURL: server.config.publicUrl, storageState, ...options }));

  /** Looks at a page in every size; `act` brings it into the state that is meant. */
  const look = async (
    name: string,
    path: string,
    act: (page: typeof desktop) => Promise<unknown> = async () => {},
  ) => {
    for (const [size, page] of pages) {
      await page.goto(path);
      await act(page);
      assert.deepEqual(await axe(page), [], `${name}, ${size}`);
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: innerWidth,
      }));
      assert.ok(scroll <= width, `${name}, ${size}: nothing sticks out`);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${size}.png`), fullPage: true });
      }
    }
  };
  const press = (button: string | RegExp) => (page: typeof desktop) =>
    page.getByRole('button', { name: button }).click();

  const offer = paths.desk.referralOffer(one.id);
  await look('offer', offer);
  await look('offer-arabic', offer, async (page) => {
    await page.selectOption('#lang', 'ar');
    await press('Vorschau')(page);
    await page.locator('.mail-preview').waitFor();
  });
  await look('offer-errors', offer, async (page) => {
    await page.fill('#body', 'Ohne Kontakte {{foo}}');
    await page.fill('#subject', '');
    await press('Senden')(page);
    await page.getByRole('alert').waitFor();
  });
  mail.refused.add(EMAIL);
  await desktop.goto(offer);
  await press('Senden')(desktop);
  await desktop.waitForLoadState();
  await settle(server);
  await look('offer-failed', offer);

  const handOver = paths.desk.referralHandOver(one.id);
  await look('hand-over', handOver);
  await desktop.goto(handOver);
  await desktop.locator('input[name="recipient"]').first().check();
  await press('Weitergeben')(desktop);
  await desktop.waitForLoadState();
  await settle(server);
  await look('hand-over-waiting', handOver);
  const link = /\/hand-overs\/[\w-]{22}/.exec(mail.mails.at(-1)?.text ?? '')?.[0] ?? '';
  await look('message', link);
  await look('message-opened', link, press('Nachricht öffnen'));
  await desktop.goto(link);
  await press('Ja, wir übernehmen')(desktop);
  await desktop.getByText('Vielen Dank').waitFor();
  await look('message-accepted', link);
  await look('templates', paths.desk.mailTemplates());
  await look('template', paths.desk.mailTemplate('de'), press('Vorschau'));
});
