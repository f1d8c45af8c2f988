import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startRedis } from '../support/redis.ts';
import { startTestServer } from '../support/server.ts';

test('the board shows the queue and its jobs in a browser, offers nothing to change and breaks no policy', async (t) => {
  const server = await startTestServer(t, { env: { PUBLIC_URL: '', REDIS_URL: await startRedis(t) } });
  await new Client(server).submit('Wartet auf den Worker');
  const [row] = await server.deps.db.read.selectFrom('outbox').select('id').execute();
  const admin = await firstAdmin(server);
  const page = await openPage(await openBrowser(t));
  const [name = '', value = ''] = admin.cookies().split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/desk/queues`)) troubles.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });

  await page.goto(`${server.url}/desk/queues`);
  await page.getByText('1 Job').waitFor();
  await page.getByRole('link', { name: 'wegweiser', exact: true }).first().click();
  await page.getByText(String(row?.id)).first().waitFor();
  await page.getByText('Optionen', { exact: true }).first().click();
  await page.reload();
  await page.getByText('outbox', { exact: true }).first().waitFor();
  for (const change of ['Leeren', 'Anhalten', 'Pausieren', 'Wiederholen', 'Löschen'])
    assert.equal(await page.getByRole('button', { name: change }).count(), 0, change);
  assert.deepEqual(troubles, []);
});
