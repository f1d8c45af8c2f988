import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { formOf } from '../support/embedding.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/server.ts';
import { published } from '../support/stored.ts';

const SLOWED = 6;

/** A demo article with a thread, seen on a screen. */
async function start(t: TestContext, options: BrowserContextOptions) {
  const server = await startTestServer(t, {
    env: { PORT: String(await freePort()), PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  const { id } = await published(server, people, 'Guter Bericht.', { name: 'Karin' });
  await published(server, people, 'Finde ich auch.', { inReplyTo: id });
  const page = await openPage(await openBrowser(t), { ...options, baseURL: server.config.publicUrl });
  return { server, people, page, element: page.locator('wegweiser-comments') };
}

async function openDemo(page: Page, address = '/demo'): Promise<void> {
  await page.goto(address);
  await page.locator('wegweiser-comments').scrollIntoViewIfNeeded();
  await formOf(page.locator('wegweiser-comments')).waitFor();
}

test('on an old phone somebody reads, answers in their language, and sees what becomes of it', async (t) => {
  const { people, page, element } = await start(t, { viewport: { width: 360, height: 640 }, hasTouch: true });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await openDemo(page);
  await element.getByText('Guter Bericht.').waitFor();
  await element.getByRole('combobox').selectOption('tr');
  const turkish = visitorTexts('tr');
  await element.getByRole('button', { name: `${turkish.t('reply')}: Karin` }).tap();
  await element.getByLabel(turkish.t('text')).pressSequentially('Bizde de böyle oldu.');
  await element.getByRole('button', { name: turkish.t('send') }).tap();
  await element.locator('.own').getByText(turkish.t('state_pending')).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await people.moderator.decide('Bizde', 'approval');
  await page.reload();
  await element.locator('.replies').getByText('Bizde de böyle oldu.').waitFor();
});

test('on a desktop the whole way goes by the keyboard alone', async (t) => {
  const { page, element } = await start(t, { viewport: { width: 1280, height: 900 } });
  await openDemo(page);
  const focused = () => element.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.id ?? '');
  for (let presses = 0; (await focused()) !== 'text'; presses += 1) {
    assert.ok(presses < 40, 'the form is reached');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Ohne Maus geschrieben.');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await element.locator('.own').getByText('wartet darauf').waitFor();
});

/** What a screen reader has, in the order in which it reads; without addresses, times and the list of languages. */
async function treeOf(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  return tree
    .split('\n')
    .filter((line) => !/- (\/url|time|option)\b/.test(line))
    .map((line) => line.replace(/link "in dieser Minute · .*"/, 'link "in dieser Minute"').replace(/:$/, ''))
    .join('\n');
}

const THREAD = `- region "2 Kommentare"
  - heading "2 Kommentare" [level=2]
  - list
    - listitem
      - article "Karin"
        - heading "Karin" [level=3]
        - link "in dieser Minute"
        - paragraph: Guter Bericht.
        - 'button "Antworten: Karin"': Antworten
      - list
        - listitem
          - article "Anonym"
            - heading "Anonym" [level=3]
            - link "in dieser Minute"
            - paragraph
              - link "Antwort auf \u2068Karin\u2069"
            - paragraph: Finde ich auch.
            - 'button "Antworten: Anonym"': Antworten`;
const FORM = `- region "Einen Kommentar schreiben"
  - heading "Einen Kommentar schreiben" [level=2]
  - complementary "Beratung und Hilfe"
    - paragraph: "Bitte schreiben Sie an dieser Stelle nur allgemeine Kommentare. Wenn Sie individuell Beratung und Unterstützung brauchen, finden Sie hier Menschen, die Ihnen weiterhelfen:"
    - paragraph
      - link "Beratungsstellen und Notrufnummern"
    - group: In Leichter Sprache
  - alert
  - text: Ihr Kommentar
  - paragraph: Öffentlich. Bitte nennen Sie keine Telefonnummern, Adressen oder Aktenzeichen. Bis zu 5.000 Zeichen.
  - textbox "Ihr Kommentar"
  - status
  - text: Name (freiwillig)
  - paragraph: Ohne Angabe steht dort „Anonym“. Es muss nicht Ihr richtiger Name sein.
  - textbox "Name (freiwillig)"
  - text: E-Mail-Adresse (freiwillig)
  - paragraph: Wir zeigen sie nie und speichern sie verschlüsselt. Wir brauchen sie nur, um Ihnen zu antworten.
  - textbox "E-Mail-Adresse (freiwillig)"
  - paragraph
    - button "Kommentar abschicken"
    - text: Kommentare erscheinen, nachdem jemand aus der Redaktion sie gelesen hat.`;

test('a screen reader has the comments, whom to turn to, and the form, each with its name', async (t) => {
  const { page, element } = await start(t, { viewport: { width: 1280, height: 900 } });
  await openDemo(page);
  const tree = await treeOf(element);
  assert.equal(tree.slice(tree.indexOf('- region')), `${THREAD}\n${FORM}`);
  assert.match(tree, /^- status\n[\s\S]*- combobox "Sprache ändern · Language · اللغة"/);
});

for (const [name, options] of [
  ['at 360 pixels', { viewport: { width: 360, height: 640 } }],
  ['with less motion', { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' }],
] as const)
  test(`the Arabic article and its comments are mirrored, and axe finds nothing, ${name}`, async (t) => {
    const { page, element } = await start(t, options);
    await openDemo(page, '/demo?lang=ar');
    assert.deepEqual(await axe(page), []);
    const [article, thread] = await Promise.all(
      [page.locator('h1'), element.locator('h2').first()].map((one) =>
        one.evaluate((heading) => getComputedStyle(heading).direction),
      ),
    );
    assert.deepEqual([article, thread], ['rtl', 'rtl']);
  });
