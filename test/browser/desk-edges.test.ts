import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/server.ts';
import { allScreened } from '../support/stored.ts';

/** A browser in which Amina is signed in, at a queue of two comments. */
async function start(t: Parameters<typeof startTestServer>[0]): Promise<{
  context: BrowserContext;
  page: Page;
}> {
  const env = { PORT: String(await freePort()), PUBLIC_URL: '' };
  const server = await startTestServer(t, { env, overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  await firstAdmin(server);
  for (const text of ['eins', 'zwei']) await visitor.submit(text, { name: `Von ${text}` });
  await allScreened(server);
  const browser = await openBrowser(t);
  const context = await browser.newContext({ locale: 'de-DE', baseURL: server.config.publicUrl });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await signIn(page);
  return { context, page };
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.fill('#email', 'amina@example.org');
  await page.fill('#password', 'drei gelbe Boote im Nebel');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Moderation/ }).waitFor();
  await page.waitForLoadState('domcontentloaded'); // the scripts run before that
}

const other = (page: Page, words: string) => page.locator('.waiting', { hasText: words }).getByRole('link');

test('a jump within the page leaves what is being typed', async (t) => {
  const { page } = await start(t);
  await page.locator('.opened .notes summary').click();
  await page.locator('.opened textarea').fill('halb geschrieben');
  const answers: string[] = [];
  page.on('response', (response) => answers.push(new URL(response.url()).pathname));
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await page.goBack();
  await page.waitForURL((url) => url.hash === '');
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
  assert.equal(await page.locator('.opened textarea').inputValue(), 'halb geschrieben');
  assert.ok(!answers.includes('/desk/moderation'), 'nothing was loaded');
});

test('after a new sign-in in another tab the page goes on with the new session, its way out included', async (t) => {
  const { context, page } = await start(t);
  const second = await context.newPage();
  await second.goto('/desk/moderation');
  await second.getByRole('button', { name: 'Abmelden' }).click();
  await signIn(second);
  await other(page, 'zwei').click();
  await page.locator('.opened', { hasText: 'zwei' }).waitFor();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.locator('#password').waitFor();
});

test('what was refused is shown where a reload shows the queue again', async (t) => {
  const { page } = await start(t);
  await page.getByRole('button', { name: 'Spam: Von eins' }).click();
  await page.locator('.opened', { hasText: 'zwei' }).waitFor();
  await page.locator('form.undo input[name="batch"]').evaluate((input) => input.setAttribute('value', 'x'));
  await page.locator('form.undo button').click();
  await page.getByRole('heading', { name: /nicht/ }).waitFor();
  await page.reload();
  await page.locator('.opened', { hasText: 'zwei' }).waitFor();
});

test('a server that never answers gives the page back', async (t) => {
  const { page } = await start(t);
  await page.clock.install();
  await page.route('**/desk/moderation?*', () => {});
  await other(page, 'zwei').click();
  await page.locator('body[aria-busy]').waitFor();
  await page.clock.runFor(60_000);
  await page.locator('#news .error').waitFor();
  assert.equal(await page.locator('body[aria-busy]').count(), 0);
});
