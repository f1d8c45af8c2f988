import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Verdict } from '../../src/screening/verdict.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';

/** Long words, right-to-left text and a link: what breaks layouts. */
const LONG = `Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung${'a'.repeat(120)}`;
const ARABIC = 'شكراً على هذا المقال، السكن أفضل للأطفال من القاعات.';

/** A verdict by marker words, so that every kind of page can be filled. */
function screenByMarker(text: string): Verdict {
  const label =
    text.includes('NOTFALL') || text.includes('EILIG') || text.includes('مساعدة') ? 'referral' : 'general';
  const urgency = text.includes('NOTFALL') ? 'emergency' : text.includes('EILIG') ? 'urgent' : 'normal';
  const scores = { referral: 0.1, general: 0.1, spam: 0.1, abuse: 0.1, [label]: 0.7 };
  return {
    label,
    scores,
    unsure: false,
    urgency: label === 'referral' ? urgency : null,
    topics: label === 'referral' ? ['violence'] : [],
    lang: /[\u0600-\u06FF]/.test(text) ? 'ar' : 'de',
    reasons: [{ signal: 'first-person', weight: 0.5, phrase: text.slice(0, 4), start: 0, end: 4 }],
    modelVersion: 'test',
  };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const DESKTOP = { width: 1440, height: 900 };
const TABLET = { width: 1024, height: 768 };
const SCREENS: Record<string, BrowserContextOptions> = {
  desktop: { viewport: DESKTOP },
  'phone of 360 pixels': { viewport: { width: 360, height: 640 } },
  'Arabic phone': { viewport: { width: 360, height: 640 }, locale: 'ar-SY' },
};

/** The comments of the demo article begin when somebody comes near. */
async function showEmbedded(page: Page): Promise<void> {
  const element = page.locator('wegweiser-comments');
  await element.scrollIntoViewIfNeeded();
  await element.locator('form').waitFor();
}

/** A site on which every kind of page can be seen. */
async function fillSite(t: TestContext) {
  const port = String(await freePort());
  const server = await startTestServer(t, {
    env: { PORT: port, PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const receipts: Record<string, string> = {};
  for (const [name, text] of Object.entries({
    published: `${LONG} <a href="https://example.org/${'b'.repeat(150)}">Quelle</a>`,
    arabic: ARABIC,
    rejected: 'Abgelehnt wird dieser Text.',
    pending: `Noch zu lesen: ${LONG}`,
    emergency: 'NOTFALL in der Unterkunft',
    urgent: `EILIG ${LONG}`,
    help: 'أحتاج إلى مساعدة',
  })) {
    receipts[name] = await visitor.submit(text, { name: name === 'arabic' ? 'منى' : LONG.slice(0, 80) });
    await visitor.stateOf(receipts[name]);
  }
  const { id } = await admin.decide('Quelle', 'approval');
  await admin.decide('القاعات', 'approval');
  await admin.decide('Abgelehnt', 'rejection', { reason: 'off_topic' });
  await visitor.stateOf(await visitor.submit('Eine Antwort darauf.', { inReplyTo: id }));
  await admin.decide('Eine Antwort', 'approval');
  receipts.withdrawn = await visitor.submit('Zieh ich zurück.');
  await visitor.post(`${receipts.withdrawn}/withdrawal`, {});

  const pages = [
    '/',
    '/pages/demo',
    `/pages/demo?reply=${id}`,
    '/pages/demo?lang=ar',
    '/contacts?lang=fa',
    '/nothing?lang=ti',
    '/contacts',
    '/demo',
    '/demo?lang=ar',
    '/docs/embed',
    '/nothing',
    ...Object.values(receipts),
    `${receipts.pending}/edit`,
    `${receipts.help}/withdrawal`,
    `${receipts.help}?lang=vi`,
  ];
  const desk = [
    '/desk/moderation',
    '/desk/referrals',
    '/desk/people',
    '/desk/erasures',
    '/desk/moderation?order=newest&lang=de',
    '/desk/moderation?page=nothing',
    '/desk/shortcuts',
    '/desk/directory/exchange',
    '/desk/search',
    '/desk/insights',
    '/desk/notifications',
    '/desk/account',
    '/desk/settings',
    '/desk/settings/notice',
    '/desk/settings/pages',
    '/desk/settings/pages/demo',
    '/desk/settings/new-page',
    '/desk/settings/reasons',
    '/desk/settings/new-reason',
    `/desk/comments/${id}`,
    '/desk/comments/none',
  ];
  return { server, receipts, pages, desk };
}

test('axe finds nothing on any page, and no page is wider than its screen', async (t) => {
  const { server, receipts, pages, desk } = await fillSite(t);
  const browser = await openBrowser(t);
  for (const [screen, options] of Object.entries(SCREENS)) {
    await t.test(screen, async () => {
      const page = await openPage(browser, { ...options, baseURL: server.config.publicUrl });
      const check = async (what: string) => {
        assert.deepEqual(await axe(page), [], what);
        assert.equal(await overflow(page), 0, `${what} is too wide`);
        if (screen !== 'desktop') return;
        await page.setViewportSize(TABLET);
        assert.equal(await overflow(page), 0, `${what} is too wide on a tablet`);
        await page.setViewportSize(DESKTOP);
      };
      for (const path of pages) {
        await page.goto(path);
        if (path.startsWith('/demo')) await showEmbedded(page);
        await check(
          path.replace(
            /receipts\/[\w-]+/,
            `receipts/${Object.keys(receipts).find((name) => receipts[name] === path)}`,
          ),
        );
      }
      for (const path of ['/pages/demo', '/pages/demo?lang=ar']) {
        await page.goto(path);
        await page.fill('#email', 'keine Adresse');
        await page.click('button.primary');
        for (const details of await page.locator('details').all())
          await details.evaluate((one) => one.setAttribute('open', ''));
        await check(`the form with errors and open languages at ${path}`);
      }
      await page.goto('/desk/sign-in');
      await check('sign-in');
      await page.fill('#email', 'amina@example.org');
      await page.fill('#password', 'drei gelbe Boote im Nebel');
      await page.click('button.primary');
      for (const path of desk) {
        await page.goto(path);
        for (const details of await page.locator('details').all())
          await details.evaluate((one) => one.setAttribute('open', ''));
        await check(path);
      }
      await page.goto('/desk/referrals');
      const menu = page.locator('.menu-button');
      if (await menu.isVisible()) {
        await menu.click();
        await page.getByRole('link', { name: 'Amina' }).waitFor();
        await check('the open menu');
      }
    });
  }
});

test('a phone shows words and decisions of the first comment at once, and its menu needs no script', async (t) => {
  const port = String(await freePort());
  const server = await startTestServer(t, {
    env: { PORT: port, PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const visitor = new Client(server);
  await firstAdmin(server);
  await visitor.stateOf(await visitor.submit(`Erstes Wort. ${'Und noch ein Satz. '.repeat(60)}`));
  const page = await openPage(await openBrowser(t), {
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
    baseURL: server.config.publicUrl,
  });
  await page.goto('/desk/sign-in');
  await page.fill('#email', 'amina@example.org');
  await page.fill('#password', 'drei gelbe Boote im Nebel');
  await page.click('button.primary');
  const isInSight = async (what: string) => {
    const box = await page.locator(what).first().boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 640, `${what} is on the first screen`);
  };
  for (const what of ['.opened .writer', '.opened .words', '.decide button.primary', '.with-reason button'])
    await isInSight(what);
  await page.locator('.menu-button').click();
  await page.getByRole('link', { name: 'Suche' }).click();
  await page.waitForURL(/search/);
});

test('an emergency shows the numbers above everything else, and an Arabic plea is answered from right to left', async (t) => {
  const port = String(await freePort());
  const server = await startTestServer(t, {
    env: { PORT: port, PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const visitor = new Client(server);
  const emergency = await visitor.submit('NOTFALL in der Unterkunft');
  const arabic = await visitor.submit('أحتاج إلى مساعدة');
  for (const receipt of [emergency, arabic]) await visitor.stateOf(receipt);
  const page = await openPage(await openBrowser(t), {
    viewport: { width: 360, height: 640 },
    baseURL: server.config.publicUrl,
  });
  await page.goto(emergency);
  const call = await page.getByRole('link', { name: /110/ }).first().boundingBox();
  assert.ok(call && call.y + call.height < 640, 'the number stands on the first screen of an old phone');
  await page.goto(arabic);
  assert.deepEqual(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang]), [
    'rtl',
    'ar',
  ]);
  const heading = await page
    .getByRole('heading', { level: 1 })
    .evaluate((one) => getComputedStyle(one).textAlign);
  assert.match(heading, /start|right/);
});

test('everything can be reached and sent with the keyboard alone, and the focus is visible', async (t) => {
  const port = String(await freePort());
  const server = await startTestServer(t, {
    env: { PORT: port, PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const page = await openPage(await openBrowser(t), { baseURL: server.config.publicUrl });
  await page.goto('/pages/demo');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      return {
        id: element.id,
        isVisible: style.outlineStyle !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)',
      };
    });
    assert.ok(focused.isVisible, `the focus is not visible on ${focused.id}`);
    if (focused.id === 'text') break;
  }
  await page.keyboard.type('Mit der Tastatur geschrieben.');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/receipts/);
});

test('no page asks another server for anything, and those of visitors run no script but the hint of the form', async (t) => {
  const port = String(await freePort());
  const server = await startTestServer(t, { env: { PORT: port, PUBLIC_URL: '' } });
  const page = await openPage(await openBrowser(t), { baseURL: server.config.publicUrl });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.config.publicUrl) foreign.push(request.url());
  });
  const own: Readonly<Record<string, string>> = {
    '/': 'script',
    '/contacts': 'script',
    '/pages/demo': 'script:not([src="/assets/form/hint.js"])',
    '/demo': 'script:not([src="/embed.js"])',
    '/docs/embed': 'script',
    '/desk/sign-in': 'script:not([src^="/assets/desk/"])',
  };
  for (const [path, scripts] of Object.entries(own)) {
    await page.goto(path);
    assert.equal(await page.locator(`${scripts}, [style], style`).count(), 0, path);
    assert.deepEqual(await page.context().cookies(), [], `${path} sets a cookie`);
  }
  assert.deepEqual(foreign, []);
});

test('the notice stands there in the language of the browser too, with the way to the contacts', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const page = await (await visitor.get('/pages/demo', { 'accept-language': 'ar-SY,ar;q=0.9' })).text();
  assert.match(page, /Bitte schreiben Sie an dieser Stelle nur allgemeine Kommentare/);
  assert.match(page, /<div lang="ar" dir="rtl"><aside class="notice".*href="\/contacts"/s);
  for (const language of ['de-DE', '*', 'xx']) {
    const other = await (await visitor.get('/pages/demo', { 'accept-language': language })).text();
    assert.equal(other.split('class="notice"').length, 2, `one notice for ${language}`);
  }
});
