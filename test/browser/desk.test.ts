import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { allScreened, eventsOf } from '../support/stored.ts';

interface Desk {
  server: TestServer;
  browser: Browser;
  visitor: Client;
  admin: Client;
}

async function start(t: Parameters<typeof startTestServer>[0], texts: readonly string[]): Promise<Desk> {
  const env = { PORT: String(await freePort()), PUBLIC_URL: '' };
  const server = await startTestServer(t, { env, overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  for (const text of texts) await visitor.submit(text, { name: `Von ${text.split(' ')[0]}` });
  await allScreened(server);
  return { server, browser: await openBrowser(t), visitor, admin };
}

/** A browser in which this person is signed in, at the queue. */
async function atDesk(
  { server, browser }: Desk,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(browser, { baseURL: server.config.publicUrl, ...options });
  await page.goto('/desk/sign-in');
  await page.fill('#email', `${name.toLowerCase()}@example.org`);
  await page.fill('#password', 'drei gelbe Boote im Nebel');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Moderation/ }).waitFor();
  if (options.javaScriptEnabled !== false) await isReady(page);
  return page;
}

/** The page's own script runs. */
const isReady = (page: Page) => page.locator('.choose-all:not([hidden])').waitFor({ state: 'attached' });

const opened = (page: Page, words: string) => page.locator('.opened', { hasText: words }).waitFor();

async function stateOf({ server }: Desk, words: string): Promise<string> {
  const rows = await server.deps.db.read.selectFrom('comment').select(['text', 'state']).execute();
  return rows.find(({ text }) => text?.includes(words))?.state ?? 'sealed';
}

const becomes = (desk: Desk, words: string, state: string) =>
  until(async () => (await stateOf(desk, words)) === state, `${words} is ${state}`);

test('two moderators at once: each sees what the other has open and decides, and nothing is decided twice', async (t) => {
  const desk = await start(t, ['eins', 'zwei', 'drei']);
  await desk.admin.colleague(desk.server, 'moderator', 'Bea');
  const amina = await atDesk(desk, 'Amina');
  await opened(amina, 'eins');
  const bea = await atDesk(desk, 'Bea');
  await opened(bea, 'zwei');
  await bea
    .locator('.waiting', { hasText: 'eins' })
    .getByText(/Amina hat das gerade geöffnet/)
    .waitFor();
  await amina
    .locator('.waiting', { hasText: 'zwei' })
    .getByText(/Bea hat das gerade geöffnet/)
    .waitFor();

  await bea.locator('.waiting', { hasText: 'drei' }).getByRole('link').click();
  await opened(bea, 'drei');
  await amina
    .locator('.waiting', { hasText: 'drei' })
    .getByText(/Bea hat das gerade geöffnet/)
    .waitFor();
  await amina
    .locator('.waiting', { hasText: 'zwei' })
    .getByText(/Bea hat/)
    .waitFor({ state: 'hidden' });

  await amina.getByRole('button', { name: 'Veröffentlichen: Von eins' }).click();
  await opened(amina, 'zwei');
  await bea.locator('.waiting', { hasText: 'eins' }).getByText('Amina hat das gerade entschieden.').waitFor();
  await bea.locator('nav [data-count="moderation"]', { hasText: '2' }).waitFor();

  await amina.locator('.waiting', { hasText: 'drei' }).getByRole('link').click();
  await amina
    .locator('.opened', { hasText: 'drei' })
    .getByText(/Bea hat das gerade geöffnet/)
    .waitFor();
  await amina.getByRole('button', { name: 'Spam: Von drei' }).click();
  await becomes(desk, 'drei', 'spam');
  await bea.locator('.opened').getByText('Amina hat das gerade entschieden.').waitFor();
  await bea.getByRole('button', { name: 'Veröffentlichen: Von drei' }).click();
  await bea.getByRole('alert').getByText('Ihre Entscheidung wurde nicht ausgeführt').waitFor();
  assert.equal(await stateOf(desk, 'drei'), 'spam', 'never silently overwritten');

  await desk.visitor.submit('vier', { name: 'Von vier' });
  await amina.getByText('Neue Kommentare sind da.').waitFor();
  await amina.getByRole('link', { name: 'Zeigen' }).click();
  await amina.locator('.queue', { hasText: 'vier' }).waitFor();
});

test('everything at the desk goes by keyboard alone, one key for each decision, and never while typing', async (t) => {
  const desk = await start(t, ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs #abuse']);
  const page = await atDesk(desk, 'Amina');
  const press = (key: string) => page.keyboard.press(key);
  await opened(page, 'eins');
  await press('j');
  await opened(page, 'zwei');
  await press('k');
  await opened(page, 'eins');

  await page.locator('.opened .notes summary').press('Enter');
  await page.locator('.opened textarea').focus();
  for (const key of 'arsbfzx') await press(key);
  assert.equal(await page.locator('.opened textarea').inputValue(), 'arsbfzx');
  await page.locator('.opened select[name="reason"]').focus();
  await press('s');
  assert.equal(await stateOf(desk, 'eins'), 'pending');

  const settle = () => page.waitForTimeout(500); // a decision wants the comment to have been on show
  await page.locator('.opened .writer').focus();
  await settle();
  const hit = hitTwiceOnceOpened(page, 'zwei', 'a');
  await press('a');
  await hit;
  await becomes(desk, 'eins', 'published');
  await settle();
  assert.equal(await stateOf(desk, 'zwei'), 'pending', 'a key hit twice decides once');
  await press('z');
  await opened(page, 'eins');
  await becomes(desk, 'eins', 'pending');

  for (const [key, words, state] of [
    ['r', 'eins', 'rejected'],
    ['s', 'zwei', 'spam'],
    ['b', 'drei', 'rejected'],
    ['f', 'vier', 'sealed'],
  ] as const) {
    await opened(page, words);
    await settle();
    await press(key);
    await becomes(desk, words, state);
  }
  await opened(page, 'fünf');
  await press('x');
  await page.getByText('1 ausgewählt').waitFor();
  await desk.visitor.submit('sieben', { name: 'Von sieben' });
  await allScreened(desk.server);
  await page.getByRole('link', { name: 'Zeigen' }).click();
  await page.locator('.waiting', { hasText: 'sieben' }).waitFor();
  await page.locator('.opened .writer').focus();
  await press('j');
  await opened(page, 'sieben');
  await press('x');
  await page.getByText('2 ausgewählt').waitFor();
  await press('/');
  await page.getByRole('heading', { name: /Suche/, level: 1 }).waitFor();
  await page.goto('/desk/moderation?part=late');
  await isReady(page);
  await opened(page, 'Von sechs');
  assert.equal(await page.getByText('sechs #abuse').isVisible(), false, 'what hurts is hidden');
  await press('v');
  await page.locator('.opened .words', { hasText: 'sechs' }).waitFor();
  await press('?');
  await page.getByRole('heading', { name: 'Tastenkürzel' }).waitFor();
});

/** Within the page, since on a busy machine a key that is sent from here may come when the comment has been on show. */
const hitTwiceOnceOpened = (page: Page, words: string, key: string): Promise<void> =>
  page.evaluate(
    ([wanted, pressed]) =>
      new Promise<void>((resolve) => {
        const looking = new MutationObserver(() => {
          if (!document.querySelector('.opened')?.textContent?.includes(wanted)) return;
          looking.disconnect();
          setTimeout(() => {
            for (let hits = 0; hits < 2; hits += 1)
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
            resolve();
          });
        });
        looking.observe(document.body, { childList: true, subtree: true });
      }),
    [words, key] as const,
  );

test('the keys can be changed and turned off', async (t) => {
  const desk = await start(t, ['eins', 'zwei']);
  const page = await atDesk(desk, 'Amina');
  await page.goto('/desk/shortcuts');
  await page.getByLabel('veröffentlichen', { exact: true }).fill('s');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('alert').getByText('Diese Taste ist schon vergeben.').waitFor();
  await page.getByLabel('veröffentlichen', { exact: true }).fill('p');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Gespeichert.').waitFor();

  await page.goto('/desk/moderation');
  await isReady(page);
  await opened(page, 'eins');
  await page.waitForTimeout(500);
  await page.keyboard.press('a');
  await page.keyboard.press('p');
  await becomes(desk, 'eins', 'published');
  await opened(page, 'zwei');

  await page.goto('/desk/shortcuts');
  await page.getByRole('button', { name: 'Alle ausschalten' }).click();
  await page.getByText('Gespeichert.').waitFor();
  await page.goto('/desk/moderation');
  await isReady(page);
  await opened(page, 'zwei');
  assert.equal(await page.locator('[aria-keyshortcuts], kbd').count(), 0);
});

test('without JavaScript: filter, open, decide, undo, choose several, note, with links and forms alone', async (t) => {
  const desk = await start(t, ['eins', 'zwei', 'drei', 'vier']);
  const page = await atDesk(desk, 'Amina', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  await page.getByText('Filtern', { exact: true }).click();
  await page.getByLabel('Reihenfolge').selectOption('neueste zuerst');
  await page.getByRole('button', { name: 'Anwenden' }).click();
  await opened(page, 'vier');
  await page.locator('.waiting', { hasText: 'zwei' }).getByRole('link').click();
  await opened(page, 'zwei');
  await page.getByRole('button', { name: 'Spam: Von zwei' }).click();
  await page.getByText('Als Spam abgelegt.').waitFor();
  await opened(page, 'eins');
  assert.match(page.url(), /order=newest/);
  await page.getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.getByText('Zurückgenommen.').waitFor();
  await opened(page, 'zwei');

  await page.getByLabel('Auswählen: Von eins').check();
  await page.getByLabel('Auswählen: Von drei').check();
  await page.getByText('Mehrere entscheiden').click();
  await page.locator('#bulk').getByRole('button', { name: 'Veröffentlichen' }).click();
  await page.getByText('2 Kommentare veröffentlicht.').waitFor();

  await page.locator('.opened .notes summary').click();
  await page.getByLabel('Neue Notiz').fill('Ist das derselbe wie gestern?');
  await page.getByRole('button', { name: 'Notiz speichern' }).click();
  await page.locator('.notes').getByText('Ist das derselbe wie gestern?').waitFor();
});

test('details in a comment are left out by a click, or asked about before it is published', async (t) => {
  const desk = await start(t, ['Anrufen 0151 23456789 oder mia@example.org']);
  const page = await atDesk(desk, 'Amina', { viewport: { width: 360, height: 640 } });
  await page.getByLabel(/0151 23456789/).check();
  await page.waitForTimeout(500);
  await page.keyboard.press('a');
  await page.getByRole('alert').getByText('Der Kommentar enthält noch persönliche Angaben').waitFor();
  assert.deepEqual(await axe(page), []);
  assert.equal(await stateOf(desk, 'Anrufen'), 'pending');
  await page.getByRole('button', { name: 'Alles auslassen und veröffentlichen' }).click();
  await becomes(desk, 'Anrufen […] oder […]', 'published');
  const [comment] = await desk.server.deps.db.read.selectFrom('comment').select('id').execute();
  assert.deepEqual(
    (await eventsOf(desk.server, comment?.id ?? '')).map(({ type }) => type),
    ['submitted', 'screened', 'redacted', 'approved'],
  );
});
