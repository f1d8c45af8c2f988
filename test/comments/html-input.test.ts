import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sanitizeComment } from '../../src/comments/html-input.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { published } from '../support/stored.ts';
import { assertStrict } from '../support/strict-html.ts';
import { ALL_VECTORS, XSS_VECTORS } from '../support/xss-vectors.ts';

for (const [kind, { vectors }] of Object.entries(XSS_VECTORS)) {
  test(`nothing is left of ${kind}`, () => {
    for (const vector of vectors) {
      for (const text of [
        vector,
        `Vorher ${vector} nachher`,
        `<b>${vector}`,
        `<ul><li>${vector}</ul>`,
        vector + vector,
      ]) {
        assertStrict(sanitizeComment(text), text);
      }
    }
  });
}

test('what people write stays as they wrote it', () => {
  const cases: [string, string][] = [
    ['Guten Tag', '<p>Guten Tag</p>'],
    ['erste\nzweite\n\ndritte\n \n\n vierte', '<p>erste<br>zweite</p><p>dritte</p><p>vierte</p>'],
    ['I <3 you & a < b > c "d"', '<p>I &lt;3 you &amp; a &lt; b &gt; c "d"</p>'],
    ['<b>fett\n\nweiter</b> aus', '<p><b>fett</b></p><p><b>weiter</b> aus</p>'],
    [
      '<blockquote>sagt\nwer</blockquote>\nich\nnicht',
      '<blockquote><p>sagt<br>wer</p></blockquote><p>ich<br>nicht</p>',
    ],
    [
      'Liste:\n<ul>\n<li>eins\n<li>zwei\n</ul>\nEnde',
      '<p>Liste:</p><ul><li>eins</li><li>zwei</li></ul><p>Ende</p>',
    ],
    [
      '<ol><li>a\nb\n\nc<ul><li>d</li></ul>e</li></ol>',
      '<ol><li>a<br>b<br><br>c<ul><li>d</li></ul>e</li></ol>',
    ],
    ['<ul>lose<li>fest</ul><li>allein', '<ul><li>lose</li><li>fest</li></ul><p>allein</p>'],
    ['<p>a</p><p>b<br>c<br><br>d</p>', '<p>a</p><p>b<br>c</p><p>d</p>'],
    ['<b>a</b> <i>b</i>', '<p><b>a</b> <i>b</i></p>'],
    ['<b></b><i> </i><ul><li></ul>', ''],
    ['', ''],
  ];
  for (const [text, html] of cases) assert.equal(sanitizeComment(text), html, text);
});

test('every link is marked for search engines and opens nothing', () => {
  const rel = 'rel="nofollow ugc noopener"';
  const link = '<a href="https://example.org/?a=1&b=2" target="_blank" rel="opener">hier</a>';
  const safe = `<a href="https://example.org/?a=1&amp;b=2" ${rel}>hier</a>`;
  assert.equal(sanitizeComment(link), `<p>${safe}</p>`);
  assert.equal(
    sanitizeComment('<a href="mailto:a@example.org">Mail</a>'),
    `<p><a href="mailto:a@example.org" ${rel}>Mail</a></p>`,
  );
  assert.equal(
    sanitizeComment(`<a href="https://a.example"><b>x<a href="https://b.example">y</a></b></a>`),
    `<p><a href="https://a.example" ${rel}><b>xy</b></a></p>`,
  );
  const long = sanitizeComment(
    `<a href="https://example.org/${'x'.repeat(1000)}">${'x\n\n'.repeat(1000)}</a>`,
  );
  assert.ok(long.length < 20_000, 'a long address is not repeated in every paragraph');
});

test('markup that is 10,000 deep is flattened, soon and without harm', () => {
  const pairs: [string, string][] = [
    ['<b>', '</b>'],
    ['<blockquote>', '</blockquote>'],
    ['<ul><li>', '</li></ul>'],
    ['<div>', ''],
    ['<a href="x">', ''],
    ['<svg>', ''],
    ['<iframe>', ''],
    ['<p><i>', ''],
  ];
  for (const [open, close] of pairs) {
    const started = performance.now();
    const html = sanitizeComment(`${open.repeat(10_000)}mitten drin${close.repeat(10_000)}`);
    assert.ok(performance.now() - started < 5_000, `${open} takes too long`);
    assertStrict(html, open);
    assert.match(html, /mitten drin/);
    assert.ok((html.match(/<[a-z]/g) ?? []).length < 20);
  }
});

test('a text that is too long is refused without being parsed', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const deep = '<b>'.repeat(80_000);
  const parsing = performance.now();
  sanitizeComment(deep);
  const toParse = performance.now() - parsing;
  const started = performance.now();
  const response = await visitor.postJson('/api/v1/pages/demo/comments', { text: deep });
  assert.equal(response.status, 413);
  assert.ok(performance.now() - started < toParse, 'parsing alone takes longer than the whole answer');
});

test('markup as deep as a comment can hold is taken, published and shown', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  for (const [open, word] of [
    ['<b>', 'fett'],
    ['<blockquote>', 'zitiert'],
    ['<ul><li>', 'aufgezählt'],
    ['<svg><p>', 'gemalt'],
  ] as const) {
    const depth = Math.floor((5000 - word.length) / open.length);
    await published(server, people, open.repeat(depth) + word);
  }
  const { comments } = (await (await people.visitor.get('/api/v1/pages/demo/comments')).json()) as {
    comments: { html: string }[];
  };
  assert.equal(comments.length, 4);
  for (const { html } of comments) assertStrict(html, 'published');
});

/** Heaps of tags, words and breaks. */
const heap = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<p>',
        '</p>',
        '<br>',
        '\n',
        '\n\n',
        ' ',
        'a',
        'ä&amp;',
        '&lt;',
        '<',
        '>',
        '"',
        '<ul>',
        '</ul>',
        '<ol>',
        '</ol>',
        '<li>',
        '</li>',
      ),
      fc.constantFrom(
        '<blockquote>',
        '</blockquote>',
        '<a href="https://x.example/?a&b">',
        '<a href="javascript:x">',
        '<a rel=x href=y>',
        '</a>',
        '<q>',
        '</q>',
        '<div>',
        '</div>',
        '<!-- x -->',
        '<script>',
        '</script>',
        '<svg>',
        '<style>',
        '</style>',
        '<iframe>',
        '&#8238;',
        '\t',
      ),
      fc.constantFrom(...ALL_VECTORS),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('whatever is typed, what comes out is strict, and coming through again changes nothing', () => {
  fc.assert(
    fc.property(heap, (text) => {
      const html = sanitizeComment(text);
      assertStrict(html, text);
      assert.equal(sanitizeComment(html), html);
    }),
    { numRuns: 3000 },
  );
});

test('no word is lost outside of markup', () => {
  const words = fc.array(fc.constantFrom('eins', 'zwei', 'drei'), { minLength: 1, maxLength: 8 });
  const gap = fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '<b>',
    '</b>',
    '<p>',
    '</ul>',
    '<ul>',
    '<li>',
    '</li>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
    '<i>',
    '</i>',
    '<a href=x>',
    '</a>',
  );
  fc.assert(
    fc.property(words, fc.array(gap, { minLength: 8, maxLength: 8 }), (list, gaps) => {
      const html = sanitizeComment(list.map((word, index) => `${gaps[index]}${word} `).join(''));
      assert.deepEqual(
        html
          .replace(/<[^>]*>/g, ' ')
          .trim()
          .split(/\s+/),
        list,
      );
    }),
    { numRuns: 1000 },
  );
});

test('a text without markup becomes the same whether or not the HTML parser has read it', () => {
  const plain = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[<&]/g, '>'));
  fc.assert(
    fc.property(plain, (text) => {
      // the empty comment makes the parser read it
      assert.equal(sanitizeComment(text), sanitizeComment(`${text}<!-- -->`));
    }),
    { numRuns: 500 },
  );
});
