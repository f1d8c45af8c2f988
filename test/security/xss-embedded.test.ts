import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Embedding, formOf, snippet, startEmbedding } from '../support/embedding.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { foreignMarkup } from '../support/foreign-markup.ts';
import { importHostile } from '../support/hostile-comments.ts';
import { markupOfViews } from '../support/markup-of-views.ts';

/** What the browser told of scripts that ran. */
async function ranIn({ page }: Embedding): Promise<string[]> {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  return ran;
}

for (const bypassCSP of [false, true])
  test(`hostile comments run nothing on the page of another website ${bypassCSP ? 'without' : 'with'} a policy`, async (t) => {
    const embedding = await startEmbedding(t, {
      overrides: { screen: screenByMarker },
      body: (host) => snippet(host, 'artikel'),
      context: { bypassCSP },
    });
    const { server, site, page, element, asked, noise } = embedding;
    await importHostile(server);
    const ran = await ranIn(embedding);
    await page.goto(site);
    await formOf(element).waitFor();
    assert.ok((await element.locator('.comment').count()) > 30, 'the comments are there');
    const origins = [site, server.config.publicUrl];
    const { found, words } = await page.evaluate(foreignMarkup, { ...markupOfViews(), origins });
    const strange = found.filter(({ where }) => !/^<(wegweiser-comments|main|link|script)\b/.test(where));
    assert.deepEqual(strange, []);
    assert.match(words, /onerror|<script|javascript:/, 'names are shown as they were written');
    assert.deepEqual(ran, []);
    const elsewhere = asked.filter((one) => !origins.some((origin) => one.includes(` ${origin}`)));
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(noise, []);
  });
