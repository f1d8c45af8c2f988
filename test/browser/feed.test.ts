import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

const general = () => ({
  label: 'general' as const,
  scores: { referral: 0, general: 1, spam: 0, abuse: 0 },
  unsure: false,
  urgency: null,
  topics: [],
  lang: 'de',
  reasons: [],
  modelVersion: 'test',
});

/** What RFC 4287 requires of a feed, checked on the document that a strict XML parser makes. */
interface ParsedFeed {
  error: string | null;
  namespace: string | null;
  single: Record<string, number>;
  self: string | null;
  entries: {
    id: string;
    updated: string;
    authors: number;
    titles: number;
    alternate: string;
    type: string;
    content: string;
  }[];
}

test('the feed is a valid Atom feed, whatever the comments hold', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: general } });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  for (const text of [
    'Eins & zwei < drei "vier"',
    'Mit <b>Fett</b> und ]]> und \uFFFE\uFFFF Ende',
    '🙂 مرحبا بكم',
  ]) {
    await visitor.stateOf(await visitor.submit(text, { name: 'A & <B>' }));
    await admin.decide(text.slice(0, 3) === 'Ein' ? 'Eins' : text.slice(0, 3), 'approval');
  }
  const response = await visitor.get('/pages/demo/feed.atom');
  assert.match(response.headers.get('content-type') ?? '', /^application\/atom\+xml/);
  const source = await response.text();

  const page = await openPage(await openBrowser(t));
  const feed = await page.evaluate((xml): ParsedFeed => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const root = parsed.documentElement;
    const children = (parent: Element, name: string) =>
      [...parent.children].filter((one) => one.localName === name);
    const text = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? '';
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      namespace: root.namespaceURI,
      single: Object.fromEntries(
        ['id', 'title', 'updated'].map((name) => [name, children(root, name).length]),
      ),
      self:
        children(root, 'link')
          .find((one) => one.getAttribute('rel') === 'self')
          ?.getAttribute('href') ?? null,
      entries: children(root, 'entry').map((entry) => ({
        id: text(entry, 'id'),
        updated: text(entry, 'updated'),
        authors: children(entry, 'author').length,
        titles: children(entry, 'title').length,
        alternate: children(entry, 'link')[0]?.getAttribute('href') ?? '',
        type: children(entry, 'content')[0]?.getAttribute('type') ?? '',
        content: text(entry, 'content'),
      })),
    };
  }, source);

  assert.equal(feed.error, null);
  assert.equal(feed.namespace, 'http://www.w3.org/2005/Atom');
  assert.deepEqual(feed.single, { id: 1, title: 1, updated: 1 });
  assert.equal(feed.self, 'http://wegweiser.test/pages/demo/feed.atom');
  assert.equal(feed.entries.length, 3);
  assert.equal(new Set(feed.entries.map(({ id }) => id)).size, 3);
  for (const entry of feed.entries) {
    assert.match(entry.id, /^urn:uuid:[0-9a-f-]{36}$/);
    assert.match(entry.updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.deepEqual([entry.authors, entry.titles, entry.type], [1, 1, 'html']);
    assert.match(entry.alternate, /^http:\/\/wegweiser\.test\/comments\//);
  }
  assert.ok(feed.entries.some(({ content }) => content.includes('<b>Fett</b>')));
});
