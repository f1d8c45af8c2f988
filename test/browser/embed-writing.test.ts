import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe } from '../support/browser.ts';
import {
  type Embedding,
  focusedIn,
  formOf,
  send,
  snippet,
  startEmbedding,
  wordsOf,
} from '../support/embedding.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { until } from '../support/server.ts';
import { closePage, countComments, published, storedBy } from '../support/stored.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const overrides = { screen: screenByMarker };
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const ARABIC = 'أنا لاجئ من سوريا، رفضوا طلبي ولا أعرف ماذا أفعل. أرجوكم ساعدوني، أحتاج إلى محامي.';
const DANGER =
  'Mein Mann schlägt mich jeden Tag, ich habe Angst um mein Leben und um die Kinder. Bitte helfen Sie mir sofort.';

const drafts = ({ page }: Embedding) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));
const ownOf = ({ element }: Embedding) => element.locator('.own');
const statusOf = ({ element }: Embedding) => element.locator('.visually-hidden[role="status"]');

async function open(
  t: Parameters<typeof startEmbedding>[0],
  options: Parameters<typeof startEmbedding>[1] = {},
) {
  const embedding = await startEmbedding(t, options);
  await embedding.page.goto(embedding.site);
  await formOf(embedding.element).waitFor();
  return embedding;
}

test('a comment shows at once to its writer, waits for a moderator, and then stands on the page', async (t) => {
  const embedding = await open(t, { overrides });
  const { server, people, page, element, noise } = embedding;
  await element.getByLabel('Name').fill('Karin');
  await send(element, 'Ein guter\nArtikel.');
  const own = ownOf(embedding);
  await own.getByText('wartet darauf').waitFor();
  assert.match(await own.innerText(), /Ein guter\nArtikel\./);
  assert.match(await statusOf(embedding).innerText(), /wartet darauf/);
  assert.ok(await own.evaluate((card) => (card.getRootNode() as ShadowRoot).activeElement === card));
  assert.equal(await element.getByLabel('Ihr Kommentar').inputValue(), '');
  assert.equal(await drafts(embedding), '{}');
  const receipt = await own.getByRole('link', { name: 'Ihre persönliche Seite' }).getAttribute('href');
  const stored = await storedBy(server, receipt ?? '');
  assert.deepEqual([stored.content?.name, stored.content?.text], ['Karin', 'Ein guter\nArtikel.']);

  await people.visitor.stateOf(new URL(receipt ?? '').pathname);
  await people.moderator.decide('Artikel', 'approval');
  await page.reload();
  await element.locator('.comment', { hasText: 'Artikel.' }).waitFor();
  assert.equal(await ownOf(embedding).count(), 0);
  assert.deepEqual(noise, []);
});

test('while it is sent, the text is on the card already, and a second click sends nothing more', async (t) => {
  const embedding = await open(t, { overrides });
  const { server, page, element } = embedding;
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/comments', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await send(element, 'Langsames Netz.');
  await ownOf(embedding).getByText('Langsames Netz.').waitFor();
  assert.match(await ownOf(embedding).innerText(), /wird abgeschickt/);
  await element.getByRole('button', { name: 'Kommentar abschicken' }).click({ force: true });
  letThrough();
  await ownOf(embedding).getByText('wartet darauf').waitFor();
  assert.equal(await countComments(server), 1);
});

test('an answer is written beneath its comment, and stands there once it is published', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, people, site, page, element } = embedding;
  const { id } = await published(server, people, 'Die Wurzel.', { name: 'Karin' });
  await page.goto(site);
  await formOf(element).waitFor();
  await element.getByLabel('Ihr Kommentar').fill('Schon begonnen');
  await element.getByRole('button', { name: 'Antworten: Karin' }).click();
  await element.getByRole('heading', { name: /Antwort auf .?Karin/ }).waitFor();
  assert.equal(await focusedIn(element), 'text');
  assert.equal(await element.getByLabel('Ihr Kommentar').inputValue(), 'Schon begonnen');
  assert.equal(await element.locator(`#comment-${id} + .write .notice`).count(), 1);
  await element.getByRole('button', { name: 'Lieber einen neuen Kommentar schreiben' }).click();
  assert.equal(await element.locator('.end .write').count(), 1);
  await element.getByRole('button', { name: 'Antworten: Karin' }).click();
  await send(element, 'Eine Antwort.');
  await ownOf(embedding).getByText('wartet darauf').waitFor();
  const receipt = await ownOf(embedding).getByRole('link').getAttribute('href');
  assert.equal((await storedBy(server, receipt ?? '')).in_reply_to, id);
});

test('a failure keeps the text, says what to do, and takes the card back', async (t) => {
  const embedding = await open(t, { overrides });
  const { server, page, element } = embedding;
  const faults = element.locator('.faults');
  const text = element.getByLabel('Ihr Kommentar');

  await send(element, 'x');
  await faults.getByText('mindestens zwei Zeichen').waitFor();
  assert.equal(await text.getAttribute('aria-invalid'), 'true');
  await faults.getByRole('button').click();
  assert.equal(await focusedIn(element), 'text');
  await element.getByLabel('E-Mail-Adresse').fill('keine');
  await send(element, 'Ein langer Kommentar.');
  await faults.getByText('nicht wie eine E-Mail-Adresse').waitFor();
  assert.equal(await text.getAttribute('aria-invalid'), null);
  await element.getByLabel('E-Mail-Adresse').fill('');

  for (const [answer, told] of [
    [{ status: 429, headers: { 'retry-after': '540' } }, /in .?9.? Minuten/],
    [{ status: 429, headers: { 'retry-after': '20' } }, /in .?2.? Minuten/],
    [{ status: 503 }, /gerade|Gerade/],
    [{ status: 413 }, /zu lang/],
    [null, /keine Verbindung/],
  ] as const) {
    await page.route('**/api/v1/pages/demo/comments', (route) =>
      answer
        ? route.fulfill({
            status: answer.status,
            body: '{}',
            headers: {
              'access-control-allow-origin': '*',
              'access-control-expose-headers': 'Retry-After',
              ...('headers' in answer ? answer.headers : {}),
            },
          })
        : route.abort(),
    );
    await send(element, 'Ein langer Kommentar.');
    await until(async () => told.test(await faults.innerText()), `${told} is told`);
    assert.equal(await text.inputValue(), 'Ein langer Kommentar.');
    assert.equal(await ownOf(embedding).count(), 0);
    assert.match(await drafts(embedding), /Ein langer Kommentar/);
    await page.unroute('**/api/v1/pages/demo/comments');
  }
  await closePage(server, 'demo');
  await send(element, 'Ein langer Kommentar.');
  await faults.getByText('kann nicht mehr kommentiert werden').waitFor();
  assert.equal(await text.inputValue(), 'Ein langer Kommentar.');
  assert.equal(await countComments(server), 0);
  assert.deepEqual(await axe(page), []);
});

test('a draft is there again after the page was loaded anew, without the address, and for this page alone', async (t) => {
  const embedding = await open(t, { overrides, body: (host) => snippet(host) });
  const { page, element } = embedding;
  await element.getByLabel('Ihr Kommentar').fill('Angefangen und');
  await element.getByLabel('Name').fill('Karin');
  await element.getByLabel('E-Mail-Adresse').fill('karin@example.org');
  assert.doesNotMatch(await drafts(embedding), /example\.org/);
  await page.reload();
  await formOf(element).waitFor();
  assert.equal(await element.getByLabel('Ihr Kommentar').inputValue(), 'Angefangen und');
  assert.equal(await element.getByLabel('Name').inputValue(), 'Karin');
  assert.equal(await element.getByLabel('E-Mail-Adresse').inputValue(), '');
  await element.getByLabel('Ihr Kommentar').fill('');
  assert.equal(await drafts(embedding), '{}');
});

test('a request for help becomes the answer to it: contacts, the receipt, and no word of it on the page', async (t) => {
  const embedding = await open(t, { context: PHONE });
  const { page, element, noise } = embedding;
  await send(element, PLEA);
  const own = ownOf(embedding);
  await own.getByRole('heading', { name: /persönlichen Rat/ }).waitFor();
  assert.doesNotMatch(await wordsOf(element), /sechs Jahren/);
  assert.equal(await drafts(embedding), '{}');
  assert.equal(await own.locator('.people > li').count(), 3);
  assert.ok((await own.locator('a[href^="tel:"]').count()) >= 1);
  assert.equal(await own.locator('.leave').count(), 0);
  assert.match(await statusOf(embedding).innerText(), /persönlichen Rat.*Diese Stellen/);
  assert.deepEqual(await axe(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(noise, []);
  await own.getByRole('link', { name: 'Ihre persönliche Seite' }).click();
  await page.waitForURL(/\/receipts\//);
  await page.getByRole('heading', { level: 1, name: /persönlichen Rat/ }).waitFor();
});

test('whoever writes in Arabic on a German page is answered in Arabic, from right to left', async (t) => {
  const embedding = await open(t, { context: PHONE });
  const { page, element } = embedding;
  await send(element, ARABIC);
  const own = ownOf(embedding);
  const { t: words } = visitorTexts('ar');
  await own.getByRole('heading', { name: words('state_referred') }).waitFor();
  assert.deepEqual([await own.getAttribute('lang'), await own.getAttribute('dir')], ['ar', 'rtl']);
  assert.equal(await own.locator('.people > li').count(), 3);
  assert.equal(await own.getByRole('link', { name: words('embed_receipt') }).count(), 1);
  assert.doesNotMatch(await wordsOf(element), /لاجئ من سوريا/);
  assert.deepEqual(await axe(page), []);
});

test('where life is in danger the numbers stand above everything else and are told first', async (t) => {
  const embedding = await open(t, {
    context: PHONE,
    env: { QUICK_EXIT_URL: 'https://www.weather.example/today' },
  });
  const { page, element } = embedding;
  await send(element, DANGER);
  const own = ownOf(embedding);
  await own.locator('.danger').waitFor();
  assert.match(
    await own.innerText(),
    /^Diese Seite schnell verlassen\s+Wenn Sie oder jemand bei Ihnen in Gefahr ist, rufen Sie sofort an:\s+110[\s\S]*112[\s\S]*persönlichen Rat/,
  );
  assert.equal(await own.locator('.danger a[href="tel:110"]').count(), 1);
  const out = own.getByRole('link', { name: 'Diese Seite schnell verlassen' });
  assert.deepEqual(
    [await out.getAttribute('href'), await out.getAttribute('rel')],
    ['https://www.weather.example/today', 'noreferrer'],
  );
  assert.match(await own.locator('#leave-hint').innerText(), /Öffnet \u2068?weather\.example\u2069?\./);
  assert.match(await statusOf(embedding).innerText(), /^Wenn Sie[^.]*110, 112/);
  assert.deepEqual(await axe(page), []);
});

test('the receipt is asked for no more once the element is gone', async (t) => {
  const embedding = await open(t, { overrides });
  const { server, page, element, asked } = embedding;
  await server.deps.queue.stop();
  await send(element, 'Wird noch gelesen.');
  await until(() => asked.some((one) => one.includes('/api/v1/receipts/')), 'it was asked for');
  await page.evaluate(() => document.querySelector('wegweiser-comments')?.remove());
  const before = asked.length;
  await page.waitForTimeout(2500);
  assert.equal(asked.length, before);
});

test('everything can be done with the keyboard alone', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, people, site, page, element } = embedding;
  await published(server, people, 'Die Wurzel.', { name: 'Karin' });
  await page.goto(site);
  await formOf(element).waitFor();
  const tabTo = async (id: string) => {
    for (let presses = 0; (await focusedIn(element)) !== id; presses += 1) {
      assert.ok(presses < 12, `${id} can be reached`);
      await page.keyboard.press('Tab');
    }
  };
  await tabTo('text');
  await page.keyboard.type('Nur mit Tasten.');
  await tabTo('email');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await ownOf(embedding).getByText('wartet darauf').waitFor();
  await page.keyboard.press('Tab');
  const link = await element.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('part'));
  assert.equal(link, 'receipt');
});
