import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { allScreened, countComments, storedBy } from '../support/stored.ts';

const INVISIBLE = /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u00AD\u{E0000}-\u{E007F}]/u;
const CONTROLS = /[\p{Cc}--[\t\n]]/v;
/** What XML 1.0 has no way to write (w3.org/TR/xml/#charsets). */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Strings with many of the characters that break things. */
const hard = fc.constantFrom(
  '\0', '\x1B', '\u0085', '\u200B', '\u200C', '\u200D', '\u202E', '\u2066', '\uFEFF', '\u00AD', '\u0301', '\u0308', '\uD800',
  '\uDC00', '\uFFFD', '\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{E0041}', '\u3164', '\r\n', '\r', '\n', '\n\n', '\t', ' ', 'ä', 'a', 'e', '👩',
  '<', '>', '&', '"', "'", '&#0;', '&#8238;', '&#xD800;', '&#xFFFF;', '&#x301;', '&lt;', '<b>', '</b>', '<p>', '<br>', '<ul><li>',
  '<a href="https://x.example/&#7;&#xFFFF;">',
  '<a href="', '<!--', '-->', '<script>', ']]>', '%FF', '+', '\u1100', '\u1161', '\u0958', '\uAC00', '\u11A8',
); // biome-ignore format: a heap
const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(hard, { maxLength: 40 }).map((parts) => parts.join('')),
);

async function assertWellFormed(server: TestServer, receipt: string): Promise<void> {
  const { content, email } = await storedBy(server, receipt);
  assert.ok(content);
  for (const value of [content.text, content.name ?? '', email ?? '']) {
    assert.ok(value.isWellFormed());
    assert.equal(value, value.normalize('NFC'));
    assert.doesNotMatch(value, INVISIBLE);
    assert.doesNotMatch(value, CONTROLS);
    assert.doesNotMatch(value, NOT_XML);
  }
  assert.doesNotMatch(content.html, INVISIBLE);
  assert.doesNotMatch(content.html, CONTROLS);
  assert.doesNotMatch(content.html, NOT_XML);
  assert.ok([...content.text].length >= 2 && content.text === content.text.trim());
}

test('no string is more than the server can take, and what it takes is stored well-formed', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  let taken = 0;
  const fields = fc.record(
    { text: anyString, name: anyString, email: anyString, inReplyTo: anyString },
    { requiredKeys: ['text'] },
  );
  await fc.assert(
    fc.asyncProperty(fields, fc.boolean(), async (given, asJson) => {
      const response = asJson
        ? await visitor.postJson('/api/v1/pages/demo/comments', given)
        : await visitor.post('/pages/demo', given as Record<string, string>);
      const body = await response.text();
      assert.ok([202, 303, 400].includes(response.status), `${response.status}`);
      if (response.status === 400) return;
      taken += 1;
      await assertWellFormed(
        server,
        response.headers.get('location') ?? (JSON.parse(body) as { receipt: string }).receipt,
      );
    }),
    { numRuns: 300 },
  );
  assert.ok(taken > 0);
  await allScreened(server);
  assert.equal(await countComments(server), taken);
});

test('no string as a text alone is more than the server can take', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(anyString, async (text) => {
      const response = await visitor.post('/pages/demo', { text });
      await response.arrayBuffer();
      if (response.status === 400) return;
      assert.equal(response.status, 303);
      taken += 1;
      const receipt = response.headers.get('location') ?? '';
      await assertWellFormed(server, receipt);
      assert.equal((await visitor.get(receipt)).status, 200);
    }),
    { numRuns: 400 },
  );
  assert.ok(taken > 50, `${taken} were taken`);
});

test('no JSON value is more than the server can take', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const keys = fc.constantFrom('text', 'name', 'email', 'inReplyTo', '__proto__', 'constructor', 'length');
  const anyBody = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(keys, fc.jsonValue()),
    fc.string().map((text) => ({ text })),
  );
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      const response = await visitor.postJson('/api/v1/pages/demo/comments', JSON.stringify(body));
      await response.arrayBuffer();
      assert.ok([202, 400].includes(response.status), `${response.status}`);
    }),
    { numRuns: 300 },
  );
});

test('no address is more than the server can take', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const part = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.string({ unit: fc.constantFrom('%', '0', 'F', '.', '-') }),
  );
  const places = fc.constantFrom(
    '/pages/',
    '/pages/demo?cursor=',
    '/pages/demo?reply=',
    '/comments/',
    '/receipts/',
    '/assets/',
    '/api/v1/pages/demo/comments?cursor=',
    '/api/v1/counts?keys=',
    '/api/v1/receipts/',
    '/',
  );
  await fc.assert(
    fc.asyncProperty(places, part, async (place, rest) => {
      const response = await visitor.get(place + rest);
      await response.arrayBuffer();
      assert.ok(response.status < 500, `${response.status} ${place}`);
    }),
    { numRuns: 300 },
  );
});
