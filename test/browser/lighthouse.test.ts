import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { auditPage, type Category, startAuditedBrowser } from '../support/lighthouse.ts';
import { startTestServer } from '../support/server.ts';
import { published } from '../support/stored.ts';

const browser = await startAuditedBrowser();
after(() => browser.stop());

/** How fast a page is depends on the machine: `npm run bench:pages` says that. */
const TIMELESS: readonly Category[] = ['accessibility', 'best-practices', 'seo'];
const DEMANDED = 98;

test('Lighthouse finds the demo article and the page without JavaScript accessible, sound and easy to find', async (t) => {
  const server = await startTestServer(t, {
    env: { PORT: String(await freePort()), PUBLIC_URL: '' },
    overrides: { screen: screenByMarker },
  });
  await published(
    server,
    { visitor: new Client(server), moderator: await firstAdmin(server) },
    'Guter Bericht.',
  );
  for (const path of ['/demo', '/demo?lang=ar', '/pages/demo', '/pages/demo?lang=ar']) {
    const { scores, faults } = await auditPage(
      `${server.config.publicUrl}${path}`,
      browser,
      'phone',
      TIMELESS,
    );
    for (const category of TIMELESS)
      assert.ok(
        scores[category] >= DEMANDED,
        `${path}: ${category} ${scores[category]}\n${faults.join('\n')}`,
      );
  }
});
