import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { embedSnippet, policySnippet, snippetFor } from '../../src/site/embed-snippets.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

const ORIGIN = 'https://comments.example.org';
const unescaped = (markup: string) =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const snippetsOf = (page: string) =>
  [...page.matchAll(/<pre class="snippet"[^>]*><code>([\s\S]*?)<\/code>/g)].map(([, code = '']) =>
    unescaped(code),
  );

test('the page on embedding has a snippet for every kind of website, with its own address and the key asked for', async (t) => {
  const server = await startTestServer(t, { env: { PUBLIC_URL: ORIGIN } });
  const visitor = new Client(server);
  const page = await (await visitor.get('/docs/embed?page=wohnen-2026')).text();
  assert.match(page, /<html lang="de"/);
  const snippets = snippetsOf(page);
  assert.equal(snippets[0], embedSnippet(ORIGIN, 'wohnen-2026', 'Kommentare'));
  assert.equal(snippets[1], snippetFor('wordpress', ORIGIN, '', 'Kommentare'));
  assert.ok(snippets.includes('<wegweiser-count page="wohnen-2026"></wegweiser-count>'));
  assert.ok(snippets.includes(policySnippet(ORIGIN)));
  assert.ok(snippets.some((one) => one.includes(`curl -X PUT ${ORIGIN}/api/v1/pages/wohnen-2026`)));
  for (const key of ['"><script>alert(1)</script>', '..', 'a'.repeat(101)]) {
    const odd = await (await visitor.get(`/docs/embed?page=${encodeURIComponent(key)}`)).text();
    assert.match(odd, /page=&quot;my-article&quot;/, key);
  }
  const english = await visitor.get('/docs/embed', { 'accept-language': 'en-GB' });
  assert.match(await english.text(), /<html lang="en"[\s\S]*Embed comments/);
  assert.match(english.headers.get('vary') ?? '', /Accept-Language/);
  assert.match(await (await visitor.get('/docs/embed?lang=en')).text(), /<html lang="en"/);
});

test('an admin finds the snippet of a page where the page is kept', async (t) => {
  const server = await startTestServer(t, { env: { PUBLIC_URL: ORIGIN } });
  const admin = await firstAdmin(server);
  const page = await (await admin.get('/desk/settings/pages/demo')).text();
  assert.deepEqual(snippetsOf(page), [embedSnippet(ORIGIN, 'demo', 'Kommentare')]);
  assert.match(page, /href="\/docs\/embed\?page=demo"/);
  assert.deepEqual(snippetsOf(await (await admin.get('/desk/settings/new-page')).text()), []);
});

test('the documents name the same snippet', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
  assert.ok(docs.includes(embedSnippet(ORIGIN, 'my-article', 'Comments')));
  assert.ok(docs.includes(policySnippet(ORIGIN)));
});

test('the demo article stands there in German and Arabic, with the comments and a link for those without JavaScript', async (t) => {
  const visitor = new Client(await startTestServer(t));
  const german = await (await visitor.get('/demo')).text();
  assert.match(german, /<html lang="de" dir="ltr">[\s\S]*Ein Jahr Wohnraum[\s\S]*href="\/demo\?lang=ar"/);
  assert.match(german, /<wegweiser-comments page="demo" lang="de"><a class="signpost" href="\/pages\/demo">/);
  const arabic = await (await visitor.get('/demo?lang=ar')).text();
  assert.match(arabic, /<html lang="ar" dir="rtl">[\s\S]*ماذا تعلّمت البلديات/);
  assert.match(
    arabic,
    /<wegweiser-comments page="demo" lang="ar"><a class="signpost" href="\/pages\/demo\?lang=ar">/,
  );
  assert.match(await (await visitor.get('/demo?lang=xx')).text(), /<html lang="de"/);
});
