import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe } from '../support/browser.ts';
import { type Embedding, focusedIn, formOf, snippet, startEmbedding, wordsOf } from '../support/embedding.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { publishMany } from '../support/publish-many.ts';
import { until } from '../support/server.ts';
import { addPage, closePage, published } from '../support/stored.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const overrides = { screen: screenByMarker };

/** A root with a reply, and one in Arabic. */
async function fill({ server, people }: Embedding): Promise<{ root: string; reply: string }> {
  const { id: root } = await published(
    server,
    people,
    'Guter <b>Bericht</b>.\n\n<a href="https://example.org/x">Mehr</a>',
    {
      name: 'Karin',
    },
  );
  const { id: reply } = await published(server, people, 'Finde ich auch.', { inReplyTo: root });
  await published(server, people, 'مقال جيد. أتفق مع ما ورد في التقرير.', { name: 'منى' });
  return { root, reply };
}

test('a strict page of another website shows comments, notice and form: no cookie, no third party, no violation', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, site, page, element, asked, noise } = embedding;
  const { root } = await fill(embedding);
  await page.goto(site);
  await formOf(element).waitFor();
  assert.equal(await element.getByRole('heading', { name: '3 Kommentare' }).count(), 1);
  const words = element.locator(`#comment-${root} .words`);
  assert.equal(
    await words.evaluate((one) => one.innerHTML),
    '<p>Guter <b>Bericht</b>.</p><p><a href="https://example.org/x" rel="nofollow ugc noopener">Mehr</a></p>',
  );
  assert.match(await element.locator('.replies').innerText(), /Antwort auf .?Karin[\s\S]*Finde ich auch/);
  assert.match(await element.locator('.notice').innerText(), /nur allgemeine Kommentare/);
  const host = server.config.publicUrl;
  assert.equal(await element.locator('.signpost').getAttribute('href'), `${host}/contacts?lang=de`);
  assert.equal(await element.getByRole('link', { name: 'Kommentare', exact: true }).isVisible(), false);

  const origins = new Set(asked.map((one) => new URL(one.split(' ')[1] ?? '').origin));
  assert.deepEqual([...origins].filter((one) => one !== 'null').sort(), [site, host].sort());
  assert.deepEqual(await page.context().cookies(), []);
  assert.equal(
    await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length),
    '00',
  );
  assert.deepEqual(noise, []);
});

test('without JavaScript, and without an answer, the link to the same is there', async (t) => {
  const { server, site, page } = await startEmbedding(t, { context: { javaScriptEnabled: false } });
  await page.goto(site);
  const link = page.getByRole('link', { name: 'Kommentare' });
  assert.ok(await link.isVisible());
  assert.equal(await link.getAttribute('href'), `${server.config.publicUrl}/pages/demo`);
});

test('a thread that cannot be loaded leaves the link and can be asked for again', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { site, page, element } = embedding;
  await page.route('**/api/v1/site', (route) => route.abort());
  await page.goto(site);
  await element.getByRole('alert').waitFor();
  assert.ok(await page.getByRole('link', { name: 'Kommentare' }).isVisible());
  await page.unroute('**/api/v1/site');
  await element.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await formOf(element).waitFor();
});

test('a website that the settings do not name shows the link alone', async (t) => {
  const { server, site, page, element } = await startEmbedding(t, { overrides });
  await server.deps.db.write((trx) =>
    trx.updateTable('site').set({ origins: '["https://www.example.org"]' }).execute(),
  );
  await page.goto(site);
  await element.getByRole('alert').waitFor();
  assert.ok(await page.getByRole('link', { name: 'Kommentare' }).isVisible());
  assert.equal(await element.locator('form').count(), 0);
});

test('it asks for nothing but its script until it comes near', async (t) => {
  const { site, page, element, asked } = await startEmbedding(t, {
    body: (host) => `<div id="far"></div>${snippet(host)}`,
    context: { viewport: { width: 800, height: 600 } },
  });
  await page.route('**/style.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: '#far { height: 5000px; }' }),
  );
  await page.goto(site);
  await page.waitForTimeout(1000);
  assert.ok(!asked.some((one) => /api|texts|show/.test(one)), asked.join('\n'));
  await page.mouse.wheel(0, 4000);
  await formOf(element).waitFor();
});

test('long threads come part by part, without gaps, and the keyboard goes on at the first new comment', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, people, site, page, element, asked } = embedding;
  const ids = await publishMany(server, people, 60);
  await page.goto(site);
  await formOf(element).waitFor();
  assert.equal(await element.locator('.comment').count(), 50);
  await page.route('**/comments?cursor=*', (route) => route.abort());
  await element.getByRole('button', { name: 'Weitere Kommentare' }).click();
  await element.getByText('lassen sich gerade nicht laden').waitFor();
  await page.unroute('**/comments?cursor=*');
  const before = asked.length;
  await element.getByRole('button', { name: 'Weitere Kommentare' }).dblclick();
  await until(async () => (await element.locator('.comment').count()) === 60, 'all are there');
  const shown = await element
    .locator('.comment')
    .evaluateAll((all) => all.map(({ id }) => id.slice('comment-'.length)));
  assert.deepEqual([...shown].sort(), [...ids].sort());
  assert.equal(await focusedIn(element), `comment-${shown[50]}`);
  assert.equal(await element.getByRole('button', { name: 'Weitere Kommentare' }).isVisible(), false);
  assert.equal(asked.slice(before).filter((one) => one.includes('/comments?cursor=')).length, 1);

  await page.goto(`${site}/?again#comment-${shown[55]}`);
  await until(async () => (await focusedIn(element)) === `comment-${shown[55]}`, 'it goes to the comment');
  assert.ok(await element.locator(`#comment-${shown[55]}`).isVisible());
  await element.getByRole('button', { name: 'Zum Anfang der Kommentare' }).click();
  await element.locator(`#comment-${shown[0]}`).waitFor();
});

test('an address that points at a comment goes there, also when it changes, and comments name such addresses', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { site, page, element } = embedding;
  const { root, reply } = await fill(embedding);
  await page.goto(`${site}/artikel#comment-${reply}`);
  await until(async () => (await focusedIn(element)) === `comment-${reply}`, 'the reply is shown');
  assert.equal(
    await element.locator(`#comment-${root} .when`).getAttribute('href'),
    `${site}/artikel#comment-${root}`,
  );
  await element.locator(`#comment-${root} .when`).click();
  await until(async () => (await focusedIn(element)) === `comment-${root}`, 'the root is shown');
  assert.equal(await element.locator('.is-target').count(), 1);
});

test('a script that stands there twice, and the elements of the page itself, disturb nothing', async (t) => {
  const { site, page, element, noise } = await startEmbedding(t, {
    overrides,
    body: (host) =>
      `<script type="module" src="${host}/embed.js?2"></script><my-frame>${snippet(host)}</my-frame>`,
  });
  await page.addInitScript(() => {
    customElements.define(
      'my-frame',
      class extends HTMLElement {
        connectedCallback() {
          this.title = 'mine';
        }
      },
    );
  });
  await page.goto(site);
  await formOf(element).waitFor();
  assert.equal(await page.locator('my-frame').getAttribute('title'), 'mine');
  assert.deepEqual(noise, []);
});

test('two elements on a page know nothing of each other', async (t) => {
  const embedding = await startEmbedding(t, {
    overrides,
    body: (host) => `${snippet(host)}${snippet(host, 'other', 'lang="en"')}`,
  });
  const { server, people, site, page } = embedding;
  await addPage(server, 'other');
  await published(server, people, 'Nur bei der ersten.');
  await published(server, people, 'Nur bei der zweiten.', {}, 'other');
  await page.goto(site);
  const [first, second] = [
    page.locator('wegweiser-comments').nth(0),
    page.locator('wegweiser-comments').nth(1),
  ];
  await formOf(first).waitFor();
  await second.scrollIntoViewIfNeeded();
  await formOf(second).waitFor();
  assert.match(await wordsOf(first), /Nur bei der ersten/);
  assert.match(await wordsOf(second), /1 comment[\s\S]*Nur bei der zweiten/);
  await first.getByLabel('Ihr Kommentar').fill('Ein Entwurf');
  assert.equal(await second.getByLabel('Your comment').inputValue(), '');
});

test('removed it ends what it does, put back it begins anew, and it reads its attributes again', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, people, site, page, element } = embedding;
  await addPage(server, 'other');
  await published(server, people, 'Auf der anderen Seite.', {}, 'other');
  await page.goto(site);
  await formOf(element).waitFor();
  await page.evaluate(() => {
    const one = document.querySelector('wegweiser-comments');
    one?.remove();
    document.querySelector('main')?.append(one ?? '');
  });
  await formOf(element).waitFor();
  await element.evaluate((one) => one.setAttribute('page', 'other'));
  await element.getByText('Auf der anderen Seite.').waitFor();
  await element.evaluate((one) => one.setAttribute('lang', 'tr'));
  await element.getByRole('button', { name: visitorTexts('tr').t('send') }).waitFor();
  assert.equal(await element.locator('form').count(), 1);
});

test('an element that is removed while it loads stays quiet', async (t) => {
  const { site, page, asked, noise } = await startEmbedding(t, { overrides });
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/embed/texts/*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site);
  await until(() => asked.some((one) => one.includes('/embed/texts/')), 'it has begun');
  await page.evaluate(() => document.querySelector('wegweiser-comments')?.remove());
  letThrough();
  await page.waitForTimeout(500);
  assert.ok(!asked.some((one) => one.includes('/api/')));
  assert.deepEqual(noise, []);
});

test('all counts of a page are asked for in one request', async (t) => {
  const count = (key: string, more = '') =>
    `<p><wegweiser-count page="${key}" ${more}>–</wegweiser-count></p>`;
  const { server, people, site, page, asked } = await startEmbedding(t, {
    overrides,
    body: () =>
      `${count('demo')}${count('other')}${count('other', 'number')}${count('nothing')}${count('demo', 'lang="ar"')}`,
  });
  await addPage(server, 'other');
  await published(server, people, 'Eins.');
  await page.goto(site);
  await page.getByText('1 Kommentar', { exact: true }).waitFor();
  const told = await page.locator('wegweiser-count').allInnerTexts();
  assert.deepEqual(told.slice(0, 4), ['1 Kommentar', '0 Kommentare', '0', '–']);
  assert.equal(told[4], visitorTexts('ar').t('comments', { count: 1 }));
  assert.deepEqual(
    asked.filter((one) => one.includes('/counts')).map((one) => new URL(one.split(' ')[1] ?? '').search),
    ['?keys=demo%2Cother%2Cnothing'],
  );
});

test('a closed page shows its comments and whom to turn to, and no form', async (t) => {
  const embedding = await startEmbedding(t, { overrides });
  const { server, site, page, element } = embedding;
  await fill(embedding);
  await closePage(server, 'demo');
  await page.goto(site);
  await element.getByText('kann nicht mehr kommentiert werden').waitFor();
  assert.equal(await element.locator('form').count(), 0);
  assert.equal(await element.getByRole('button', { name: /Antworten/ }).count(), 0);
  assert.ok(await element.locator('.notice').isVisible());
});

test('the notice is the site’s own where it wrote one, also in the language of the browser, with its hours', async (t) => {
  const { server, site, page, element } = await startEmbedding(t, { context: { locale: 'ar-SY' } });
  await server.deps.db.write((trx) =>
    trx
      .updateTable('site')
      .set({
        notices: JSON.stringify({ de: 'Hier bitte nur Allgemeines.\n\nZweiter Absatz.' }),
        hours: JSON.stringify({ de: 'Montags 9–12 Uhr' }),
      })
      .execute(),
  );
  await page.goto(site);
  await formOf(element).waitFor();
  const notices = element.locator('.notice');
  await until(async () => (await notices.count()) === 2, 'both are there');
  assert.match(await notices.nth(0).innerText(), /nur Allgemeines[\s\S]*Zweiter Absatz/);
  assert.match(await notices.nth(1).innerText(), /[\u0600-\u06FF]{4}/);
  assert.equal(await element.locator('[lang="ar"][dir="rtl"] .notice').count(), 1);
  assert.match(await element.locator('.hours').innerText(), /Sprechzeiten[\s\S]*Montags 9–12 Uhr/);
});

for (const [name, options] of [
  ['on a desktop', { context: { viewport: { width: 1200, height: 900 } } }],
  ['at 360 pixels', { context: PHONE }],
  ['at 360 pixels in Arabic', { html: 'lang="ar" dir="rtl"', context: { ...PHONE, locale: 'ar' } }],
] as const)
  test(`axe finds nothing ${name}, and nothing is wider than the page`, async (t) => {
    const embedding = await startEmbedding(t, { overrides, ...options });
    const { site, page, element } = embedding;
    await fill(embedding);
    await page.goto(site);
    await formOf(element).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    if (name.includes('Arabic')) {
      const box = await element.locator('.notice').boundingBox();
      const sign = await element.locator('.signpost').boundingBox();
      assert.ok(box && sign && sign.x + sign.width > box.x + box.width - 40, 'it is mirrored');
    }
  });

test('it takes colours from properties, and a theme from its attribute', async (t) => {
  const { site, page, element } = await startEmbedding(t, {
    overrides,
    body: (host) => snippet(host, 'demo', 'theme="dark"'),
  });
  await page.route('**/style.css', (route) =>
    route.fulfill({
      contentType: 'text/css',
      // the website may call its own colours what it likes
      body: ':root { --accent: rgb(1, 2, 3); } wegweiser-comments { --wegweiser-accent: var(--accent); } wegweiser-comments::part(send) { border-radius: 0; }',
    }),
  );
  await page.goto(site);
  await formOf(element).waitFor();
  const style = await element.locator('button.primary').evaluate((button) => {
    const { backgroundColor, borderRadius, colorScheme } = getComputedStyle(button);
    return { backgroundColor, borderRadius, colorScheme };
  });
  assert.deepEqual(style, { backgroundColor: 'rgb(1, 2, 3)', borderRadius: '0px', colorScheme: 'dark' });
});
