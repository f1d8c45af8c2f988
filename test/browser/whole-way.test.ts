import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { QUICKEST } from '../../src/spam/find-suspicion.ts';
import { startWorker } from '../../src/start-worker.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { freePort, startRedis } from '../support/redis.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const GENERAL =
  'Danke für den Bericht. Wohnungen sind besser als Turnhallen, das sollte das Land allen Gemeinden bezahlen.';
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const PASSWORD = 'drei gelbe Boote im Nebel';

/** A server whose address a browser can open, with either engine. */
async function start(t: TestContext, engine: 'in-process' | 'bullmq'): Promise<TestServer> {
  const port = String(await freePort());
  const env: Record<string, string> = { PORT: port, PUBLIC_URL: '' };
  if (engine === 'bullmq') env.REDIS_URL = await startRedis(t);
  const server = await startTestServer(t, { env });
  if (engine === 'bullmq') {
    const worker = await startWorker(server.config, { log: server.deps.log });
    t.after(() => worker.stop());
  }
  assert.equal(server.deps.queue.engine, engine);
  return server;
}

/** Reloads until a heading says what is expected, as the receipt's own Refresh does. */
async function waitForHeading(page: Page, heading: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function write(page: Page, text: string, name: string): Promise<string> {
  await page.goto('/pages/demo');
  await page.getByLabel('Ihr Kommentar').fill(text);
  await page.getByLabel('Name').fill(name);
  // who writes takes longer than a program
  await page.waitForTimeout(QUICKEST);
  await page.getByRole('button', { name: 'Kommentar abschicken' }).click();
  await page.waitForURL(/\/receipts\//);
  return page.url();
}

for (const engine of ['in-process', 'bullmq'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test(`from the form to the page and to the referral queue: ${engine}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
      const server = await start(t, engine);
      const browser = await openBrowser(t);
      const options = { baseURL: server.config.publicUrl, javaScriptEnabled };
      const visitor = await openPage(browser, { ...options, viewport: { width: 360, height: 640 } });
      const desk = await openPage(browser, options);

      const generalReceipt = await write(visitor, GENERAL, 'Karin');
      await waitForHeading(visitor, /wartet darauf/);
      await write(visitor, PLEA, '');
      await waitForHeading(visitor, /persönlichen Rat/);
      assert.ok((await visitor.locator('a[href^="tel:"]').count()) >= 1, 'contacts are shown');

      await desk.goto(`/desk/invitations/${server.setupToken}`);
      await desk.getByLabel('Ihr Name').fill('Amina');
      await desk.getByLabel('E-Mail-Adresse').fill('amina@example.org');
      await desk.getByLabel('Passwort').fill(PASSWORD);
      await desk.getByRole('button', { name: 'Konto einrichten' }).click();
      await waitForHeading(desk, /Moderation/);
      assert.equal(
        await desk.getByText('sechs Jahren').count(),
        0,
        'the plea is not in the moderation queue',
      );
      await desk.getByRole('button', { name: 'Veröffentlichen: Karin' }).click();
      await desk.getByRole('status').getByText('Veröffentlicht.').waitFor();

      await desk.getByRole('link', { name: /^Beratung\b/ }).click();
      assert.equal(await desk.getByText('sechs Jahren').count(), 0, 'the queue holds no words');
      await desk.locator('main li.waiting h3 a').click();
      await desk.getByText('sechs Jahren').waitFor();
      await desk.locator('summary', { hasText: 'Abschließen' }).click();
      await desk.getByRole('button', { name: 'beraten' }).click();
      await desk.getByText('Keine offene Anfrage.').waitFor();

      await visitor.goto('/pages/demo');
      await visitor
        .getByRole('article')
        .filter({ hasText: 'Wohnungen sind besser als Turnhallen' })
        .getByText('Karin')
        .waitFor();
      assert.equal(await visitor.getByText('sechs Jahren').count(), 0);
      await visitor.goto(generalReceipt);
      await visitor.getByRole('link', { name: 'Auf der Seite ansehen' }).click();
      assert.match(visitor.url(), /#comment-/);

      await visitor.getByRole('link', { name: 'Antworten: Karin' }).click();
      await visitor.getByRole('heading', { name: 'Antwort auf Karin' }).waitFor();
      await visitor.getByRole('button', { name: 'Kommentar abschicken' }).click();
      await visitor.getByRole('alert').getByText('mindestens zwei Zeichen').waitFor();

      await visitor.goto(generalReceipt);
      await visitor.getByRole('link', { name: 'Kommentar zurückziehen' }).click();
      await waitForHeading(visitor, /Wirklich zurückziehen/);
      await visitor.getByRole('button', { name: 'Kommentar zurückziehen' }).click();
      await waitForHeading(visitor, /zurückgezogen/);
      await visitor.goto('/pages/demo');
      assert.equal(await visitor.getByText('Wohnungen sind besser').count(), 0);

      await desk.getByRole('button', { name: 'Abmelden' }).click();
      await waitForHeading(desk, /Anmelden/);
      await desk.getByLabel('E-Mail-Adresse').fill('amina@example.org');
      await desk.getByLabel('Passwort').fill(PASSWORD);
      await desk.getByRole('button', { name: 'Anmelden', exact: true }).click();
      await waitForHeading(desk, /Moderation/);
    });
  }
}
