import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { visitorTexts } from '../../src/shared/i18n.ts';
import { axe, openBrowser, openPage } from '../support/browser.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { allScreened } from '../support/stored.ts';

const BUSY = { UNPROVEN_PER_10_MINUTES: '0' };
const PLEA = 'Ich habe eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const TEXT = 'Ein guter Bericht, danke!';

interface Visit {
  server: TestServer;
  page: Page;
  /** Everything that was asked for. */
  asked: string[];
  noise: string[];
}

/** A visitor on the hosted page, or where `address` says for the server's. */
async function visit(
  t: TestContext,
  env: Record<string, string>,
  options: BrowserContextOptions & { address?: (server: string) => Promise<string> } = {},
): Promise<Visit> {
  const { address, ...more } = options;
  const server = await startTestServer(t, {
    env: { PORT: String(await freePort()), PUBLIC_URL: '', ...env },
    overrides: { screen: screenByMarker },
  });
  const page = await openPage(await openBrowser(t), { baseURL: server.config.publicUrl, ...more });
  const asked: string[] = [];
  const noise: string[] = [];
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.goto(address ? await address(server.config.publicUrl) : '/pages/demo');
  return { server, page, asked, noise };
}

/** The only comment, once it is screened. */
async function stored(server: TestServer) {
  const find = () =>
    server.deps.db.read
      .selectFrom('comment')
      .select(['state', 'section', 'suspicion', 'to_counsellors'])
      .execute();
  await until(async () => (await find()).length > 0, 'the comment has come');
  await allScreened(server);
  const all = await find();
  assert.equal(all.length, 1, 'it was sent once');
  return all[0];
}
const ORDINARY = { state: 'pending', section: 1, suspicion: null, to_counsellors: 0 };

const isAsked = (asked: readonly string[], what: string) => asked.some((one) => one.includes(what));
const receiptOf = (page: Page) => page.waitForURL(/\/receipts\//);

test('under load the hosted form works for the comment by itself, and it is an ordinary one', async (t) => {
  const { server, page, asked, noise } = await visit(t, BUSY);
  assert.deepEqual(await axe(page), []);
  assert.equal(await page.locator('[name="homepage"]').isVisible(), false);
  await page.locator('#text').fill(TEXT);
  assert.equal(isAsked(asked, '/api/v1/challenge'), false, 'only when it is sent');
  await page.locator('button.primary').dblclick();
  await receiptOf(page);
  assert.deepEqual(await stored(server), ORDINARY);
  assert.equal(asked.filter((one) => one.includes('/api/v1/challenge?page=demo')).length, 1);
  const origin = new URL(server.config.publicUrl).origin;
  for (const one of asked) assert.ok(one.includes(` ${origin}/`), one);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(noise, []);
});

test('a slow proof is told politely, and what is written meanwhile is sent', async (t) => {
  const { server, page } = await visit(t, BUSY);
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/api/v1/challenge**', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.locator('#text').fill(TEXT);
  await page.locator('button.primary').click();
  const status = page.locator('#sending');
  await page.getByText(visitorTexts('de').t('embed_sending')).waitFor();
  assert.equal(await status.getAttribute('role'), 'status');
  assert.deepEqual(await axe(page), []);
  await page.locator('#text').fill(`${TEXT} Noch ein Satz.`);
  goOn();
  await receiptOf(page);
  assert.match(await page.locator('main').innerText(), /Noch ein Satz/);
  assert.deepEqual(await stored(server), ORDINARY);
});

test('when no challenge can be had the comment is sent all the same, and read later', async (t) => {
  const { server, page } = await visit(t, BUSY);
  await page.route('**/api/v1/challenge**', (route) => route.abort());
  await page.locator('#text').fill(TEXT);
  await page.locator('button.primary').click();
  await receiptOf(page);
  const { state, section } = (await stored(server)) ?? {};
  assert.deepEqual([state, section], ['pending', 2]);
});

test('without JavaScript the comment is held, a request for help goes to the counsellors', async (t) => {
  for (const [text, wanted] of [
    [TEXT, ['pending', 2]],
    ['Bitte helfen Sie mir #referral', ['referred', 0]],
  ] as const) {
    const { server, page, asked } = await visit(t, BUSY, { javaScriptEnabled: false });
    await page.locator('#text').fill(text);
    await page.locator('button.primary').click();
    await receiptOf(page);
    const { state, section } = (await stored(server)) ?? {};
    assert.deepEqual([state, section], wanted);
    assert.equal(isAsked(asked, '/assets/form/'), false);
  }
});

test('a message to the counsellors waits for no proof', async (t) => {
  const { server, page, asked } = await visit(t, BUSY);
  await page.locator('#text').fill(PLEA);
  await page.locator('#counsel-hint.is-open').waitFor();
  await page.getByRole('button', { name: visitorTexts('de').t('hint_send') }).click();
  await receiptOf(page);
  assert.equal((await stored(server))?.to_counsellors, 1);
  assert.equal(isAsked(asked, '/api/v1/challenge'), false);
});

test('when few comments come nothing of it is loaded', async (t) => {
  const { server, page, asked } = await visit(t, {});
  await page.locator('#text').fill(TEXT);
  await page.locator('button.primary').click();
  await receiptOf(page);
  await stored(server);
  for (const what of ['proof.js', 'challenge', 'demo/form']) assert.equal(isAsked(asked, what), false, what);
});

/** A page of another website with the element. */
const embedding = (t: TestContext) => async (server: string) => {
  const site = createServer((_req, res) => {
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(`<!doctype html><html lang="de"><title>Artikel</title><main><h1>Artikel</h1>
<wegweiser-comments page="demo"><a href="${server}/pages/demo">Kommentare</a></wegweiser-comments></main>
<script type="module" src="${server}/embed.js"></script></html>`);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  t.after(() => site.close());
  return `http://localhost:${(site.address() as AddressInfo).port}/`;
};

test('the element on another website works for a comment under load', async (t) => {
  const { server, page, asked, noise } = await visit(t, BUSY, { address: embedding(t) });
  const text = page.locator('textarea[name="text"]');
  await text.waitFor();
  assert.equal(isAsked(asked, '/pages/demo/form'), false, 'nothing is asked before somebody writes');
  await text.fill(TEXT);
  assert.equal(await page.locator('[name="homepage"]').isVisible(), false);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: visitorTexts('de').t('send') }).click();
  assert.deepEqual(await stored(server), ORDINARY);
  assert.ok(isAsked(asked, '/embed/proof/prove.js') && isAsked(asked, '/api/v1/challenge?page=demo'));
  await page.locator('.own .receipt').waitFor();
  assert.deepEqual(
    noise.filter((line) => !line.includes('favicon')),
    [],
  );
});

test('a message to the counsellors from the element waits for no proof', async (t) => {
  const { server, page, asked } = await visit(t, BUSY, { address: embedding(t) });
  await page.locator('textarea[name="text"]').fill(PLEA);
  await page.getByRole('button', { name: visitorTexts('de').t('hint_send') }).click();
  assert.equal((await stored(server))?.to_counsellors, 1);
  for (const what of ['/embed/proof/', 'challenge']) assert.equal(isAsked(asked, what), false, what);
});

test('the element loads nothing of it when few comments come, and sends also when nothing answers', async (t) => {
  const { server, page, asked } = await visit(t, {}, { address: embedding(t) });
  await page.route('**/pages/demo/form', (route) => route.abort());
  await page.locator('textarea[name="text"]').fill(TEXT);
  await page.getByRole('button', { name: visitorTexts('de').t('send') }).click();
  assert.deepEqual(await stored(server), { ...ORDINARY, section: 2, suspicion: 'no_token' });
  for (const what of ['/embed/proof/', 'challenge']) assert.equal(isAsked(asked, what), false, what);
});

test('under load a form that came back changes its language and is not sent; then Enter sends it', async (t) => {
  const { server, page } = await visit(t, BUSY);
  await page.locator('#text').fill(TEXT);
  await page.locator('#email').fill('kaputt');
  await page.locator('#email').press('Enter');
  await page.waitForURL(/#form$/);
  await page.locator('#text').fill(`${TEXT} Und mehr.`);
  await page.locator('.languages summary').click();
  await page.locator('.languages button[lang="ar"]').click();
  await page.waitForURL(/\?lang=ar#form$/);
  assert.equal(await page.locator('#text').inputValue(), `${TEXT} Und mehr.`);
  const count = await server.deps.db.read.selectFrom('comment').select('id').execute();
  assert.deepEqual(count, [], 'nothing was sent');
  await page.locator('#email').fill('');
  await page.locator('#email').press('Enter');
  await receiptOf(page);
  assert.match(page.url(), /\?lang=ar(#form)?$/);
  await stored(server);
});
