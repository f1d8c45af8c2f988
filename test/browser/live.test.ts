import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { activeLeases } from '../../src/moderation/lease-store.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/redis.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { screened } from '../support/stored.ts';

interface Told {
  queue: { kind: string; ids: string[]; by: { name: string; isMe: boolean } | null }[];
  counts: { waiting: number; referrals: number | null }[];
  states: { isLive: boolean; hasGap: boolean }[];
}

async function start(t: TestContext) {
  const env = { PORT: String(await freePort()), PUBLIC_URL: '' };
  const server = await startTestServer(t, { env, overrides: { screen: screenByMarker } });
  const amina = await firstAdmin(server);
  await amina.colleague(server, 'moderator', 'Bea');
  const browser = await openBrowser(t);
  const page = await openPage(browser, { baseURL: server.config.publicUrl });
  await page.goto('/desk/sign-in');
  await page.locator('[name=email]').fill('bea@example.org');
  await page.locator('[name=password]').fill('drei gelbe Boote im Nebel');
  await page.locator('main button.primary').click();
  await page.waitForURL(/\/desk\/moderation/);
  await page.goto('/desk/shortcuts'); // a page of the desk without a script of its own
  return { server, amina, page, env };
}

/** Imports the module in the page, as its own script would. */
const listen = (page: Page) =>
  page.evaluate(async () => {
    const { connectLive } = await import('/assets/desk/live.js' as string);
    const told = { queue: [] as unknown[], counts: [] as unknown[], states: [] as unknown[] };
    const live = connectLive({
      onQueue: (news: unknown) => told.queue.push(news),
      onCounts: (counts: unknown) => told.counts.push(counts),
      onState: (state: unknown) => told.states.push(state),
    });
    Object.assign(window, { told, live });
  });

const toldIn = (page: Page): Promise<Told> => page.evaluate(() => (window as unknown as { told: Told }).told);

const holders = async (server: TestServer) =>
  (await activeLeases(server.deps.db, Date.now())).map(({ commentId, name }) => `${name} ${commentId}`);

test('a page of the desk hears news and counts under its own policy, and says whether it is live', async (t) => {
  const { server, page, env } = await start(t);
  await listen(page);
  await until(async () => (await toldIn(page)).states.length === 1, 'it is live');
  const { id } = await screened(server, new Client(server), 'Ein Kommentar');
  await until(async () => (await toldIn(page)).queue.length === 1, 'it hears');
  assert.deepEqual((await toldIn(page)).queue, [{ kind: 'arrived', ids: [id], by: null }]);
  await until(async () => (await toldIn(page)).counts.at(-1)?.waiting === 1, 'it hears the count');
  assert.equal((await toldIn(page)).counts.at(-1)?.referrals, null);

  await server.stop();
  await until(async () => (await toldIn(page)).states.length === 2, 'it knows that the server is away');
  await startTestServer(t, { env, dataDir: server.config.dataDir });
  await until(async () => (await toldIn(page)).states.length === 3, 'it is live again');
  assert.deepEqual((await toldIn(page)).states, [
    { isLive: true, hasGap: false },
    { isLive: false, hasGap: false },
    { isLive: true, hasGap: true },
  ]);
});

test('a page that may not listen any more says that it is not live, and one that closed asks no more', async (t) => {
  const { amina, page } = await start(t);
  await listen(page);
  await until(async () => (await toldIn(page)).states.length === 1, 'it is live');
  await page.evaluate(() => (window as unknown as { live: { close(): void } }).live.close());
  await page.context().clearCookies();
  await listen(page);
  await until(async () => (await toldIn(page)).states.length === 1, 'it knows');
  assert.deepEqual((await toldIn(page)).states, [{ isLive: false, hasGap: false }]);
  assert.equal((await amina.get('/desk/moderation')).status, 200);
});

test('a page takes the lease of what it shows, and leaving it gives it back', async (t) => {
  const { server, amina, page } = await start(t);
  const visitor = new Client(server);
  const [first, second] = [await screened(server, visitor, 'Eins'), await screened(server, visitor, 'Zwei')];
  const keep = async (id: string) =>
    page.evaluate(
      async ([comment = '', csrf = '']) => {
        const { keepLease } = await import('/assets/desk/live.js' as string);
        return new Promise<{ isMe: boolean; name: string }>((resolve) => {
          Object.assign(window, { kept: keepLease(comment, csrf, resolve) });
        });
      },
      [id, await page.locator('[name=csrf]').first().inputValue()],
    );
  const { isMe, name } = await keep(first.id);
  assert.deepEqual([isMe, name], [true, 'Bea']);
  assert.deepEqual(await holders(server), [`Bea ${first.id}`]);

  await page.evaluate(() => (window as unknown as { kept: { release(): void } }).kept.release());
  await until(async () => (await holders(server)).length === 0, 'it is given up');
  await amina.post(`/desk/comments/${second.id}/lease`, { csrf: await amina.csrf('/desk/shortcuts') });
  const other = await keep(second.id);
  assert.deepEqual([other.isMe, other.name], [false, 'Amina']);

  await keep(first.id);
  assert.deepEqual((await holders(server)).sort(), [`Amina ${second.id}`, `Bea ${first.id}`].sort());
  await page.goto('/pages/demo');
  await until(async () => (await holders(server)).length === 1, 'leaving the page gives it up');
});
