import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { firstAdmin } from '../support/client.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';
import { screenedAs, tellHistory, tellReferral } from './history.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-23T08:00Z');
const LABELS = ['general', 'spam', 'abuse', 'referral'] as const;

/** A server with a year of comments and a browser that opens its desk. */
async function start(t: Parameters<typeof startTestServer>[0]) {
  const env = { PORT: String(await freePort()), PUBLIC_URL: '' };
  const server = await startTestServer(t, { env, overrides: { clock: () => NOW } });
  await firstAdmin(server);
  for (let index = 0; index < 90; index += 1) {
    const at = NOW - index * 4 * DAY;
    const label = LABELS[index % 4] ?? 'general';
    await tellHistory(server, { at, label, state: index < 3 ? 'pending' : 'published' }, [
      screenedAs(label, at),
      { type: index % 3 === 0 ? 'approved' : 'marked_spam', at: at + index * 60_000 },
    ]);
    if (label === 'referral') await tellReferral(server, { at, lang: 'ar', topics: ['asylum', 'family'] });
  }
  const browser = await openBrowser(t);
  const open = async (options: BrowserContextOptions = {}) => {
    const page = await openPage(browser, { baseURL: server.config.publicUrl, ...options });
    await page.goto('/desk/sign-in');
    await page.fill('#email', 'amina@example.org');
    await page.fill('#password', 'drei gelbe Boote im Nebel');
    await page.click('button.primary');
    return page;
  };
  return { server, open };
}

const widthBeyondScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  tablet: { viewport: { width: 1024, height: 768 } },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
};

test('axe finds nothing in any period on any screen, folded or not, and nothing is too wide', async (t) => {
  const { open } = await start(t);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const page = await open(options);
    for (const address of ['/desk/insights', '/desk/insights?period=12m', '/desk/log.csv?from=x&to=y']) {
      await page.goto(address);
      assert.deepEqual(await axe(page), [], `${address} on ${screen}`);
      for (const folded of await page.locator('details').all()) await folded.locator('summary').click();
      assert.deepEqual(await axe(page), [], `${address} unfolded on ${screen}`);
      assert.equal(await widthBeyondScreen(page), 0, `${address} is too wide on ${screen}`);
    }
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    assert.equal(await widthBeyondScreen(page), 0, `right to left is too wide on ${screen}`);
    await page.context().close();
  }
});

test('a chart says in words what it shows, and a phone begins at its newest end', async (t) => {
  const { open } = await start(t);
  const page = await open({ viewport: { width: 360, height: 640 } });
  await page.goto('/desk/insights?period=12w');
  const chart = page.getByRole('img', { name: 'Eingegangene Kommentare pro Woche' });
  const description = await chart.locator('desc').textContent();
  assert.match(
    description ?? '',
    /^31\. August 2026 bis 23\. November 2026\. Höchster Wert: 3 \(7\. September 2026\)/,
  );
  const region = await page.locator('.chart-scroll').first().boundingBox();
  const [first, last] = [chart.locator('g').first(), chart.locator('g').last()];
  const isInside = async (place: typeof first) => {
    const box = await place.boundingBox();
    return box && region && box.x >= region.x && box.x + box.width <= region.x + region.width;
  };
  assert.equal(await isInside(last), true, 'the running week is in sight');
  assert.equal(await isInside(first), false, 'the first week is not');
  assert.equal(await page.locator('script, [style], style').count(), 0);
});

test('on paper there are charts and numbers in black on white, and nothing to press', async (t) => {
  const { open } = await start(t);
  const page = await open({ viewport: { width: 760, height: 1000 }, colorScheme: 'dark' });
  await page.goto('/desk/insights?period=12w');
  const numbers = page.getByRole('table', { name: 'Tabelle: Entscheidungen pro Woche' });
  assert.equal(await numbers.isVisible(), false, 'folded away on the screen');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await numbers.isVisible(), true);
  assert.ok(((await numbers.boundingBox())?.height ?? 0) > 100);
  for (const what of ['nav', 'button', 'summary', '.top', '.log'])
    for (const one of await page.locator(what).all())
      assert.equal(await one.isVisible(), false, `${what} is on paper`);
  const style = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return {
      ink: of('.headline').color,
      paper: of('body').backgroundColor,
      card: of('.insight').backgroundColor,
      column: of('.series-1').color,
      broken: of('.chart').breakInside,
    };
  });
  assert.deepEqual(style, {
    ink: 'rgb(0, 0, 0)',
    paper: 'rgb(255, 255, 255)',
    card: 'rgb(255, 255, 255)',
    column: 'rgb(0, 0, 0)',
    broken: 'avoid',
  });
  assert.equal(await widthBeyondScreen(page), 0);
});
