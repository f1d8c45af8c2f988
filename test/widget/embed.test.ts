import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sanitizeComment } from '../../src/comments/html-input.ts';
import { visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { ownNamesIn } from '../../src/shared/language-names.ts';
import { buildEmbed } from '../../src/widget/build/build-embed.ts';
import { compressFiles } from '../../src/widget/build/compress.ts';
import { chooseLanguage } from '../../src/widget/embed/choose-language.ts';
import { pauseAfter } from '../../src/widget/embed/follow-receipt.ts';
import { type Piece, piecesOf } from '../../src/widget/embed/markup.ts';
import { Client } from '../support/client.ts';
import { startTestServer, temporaryFolder } from '../support/server.ts';
import { ALL_VECTORS } from '../support/xss-vectors.ts';

/** Code and styles for comments, form and count; everything but the screening on the visitor's device. */
const CODE_BUDGET = 12_288;
const TEXTS_BUDGET = 3072;

test('the element with all it needs is at most 12 KB of gzip, the texts of a language at most 3', async (t) => {
  const folder = temporaryFolder(t);
  const { code, texts } = await buildEmbed(folder);
  assert.ok(code > 5000 && code <= CODE_BUDGET, `${code} bytes of code`);
  assert.ok(texts > 1000 && texts <= TEXTS_BUDGET, `${texts} bytes of texts`);
  const entry = gzipSync(readFileSync(join(folder, 'embed.js'))).length;
  assert.ok(entry <= 1024, `${entry} bytes before anybody scrolls near`);
  for (const name of globSync('**/*.js', { cwd: folder })) {
    const script = readFileSync(join(folder, name), 'utf8');
    assert.doesNotMatch(
      script,
      /\beval\(|new Function|innerHTML|insertAdjacentHTML|DOMParser|document\.write|\.cookie|localStorage|https?:\/\//,
      name,
    );
  }
});

test('there are texts for every language that visitors read, no key of them missing', async (t) => {
  const folder = temporaryFolder(t);
  await buildEmbed(folder);
  const read = (lang: string) => JSON.parse(readFileSync(join(folder, `embed/texts/${lang}.json`), 'utf8'));
  const keys = (lang: string) =>
    Object.keys(read(lang).words as Record<string, string>)
      .filter((key) => !key.startsWith('comments_'))
      .sort();
  for (const lang of visitorLanguages) {
    const { t: text, dir } = visitorTexts(lang);
    const { words, names, ...rest } = read(lang);
    assert.deepEqual(rest, { lang, dir, ownNames: ownNamesIn(lang) });
    assert.equal(names[lang], visitorTexts(lang).languageName(lang));
    assert.deepEqual(Object.keys(names).sort(), [...visitorLanguages].sort());
    assert.equal(words.notice, text('notice'));
    assert.deepEqual(keys(lang), keys('de'), lang);
    for (const category of new Intl.PluralRules(lang).resolvedOptions().pluralCategories)
      assert.ok(words[`comments_${category}`], `${lang} ${category}`);
  }
});

test('/embed.js is for every website: its type, compressed, by ETag; what it loads may be kept', async (t) => {
  const server = await startTestServer(t);
  const client = new Client(server);
  const get = (path: string, more: Record<string, string> = {}) =>
    client.get(path, { 'accept-encoding': 'gzip', origin: 'https://www.example.org', ...more });
  const entry = await get('/embed.js');
  assert.equal(entry.status, 200);
  assert.match(entry.headers.get('content-type') ?? '', /^text\/javascript/);
  assert.equal(entry.headers.get('access-control-allow-origin'), '*');
  assert.equal(entry.headers.get('access-control-allow-credentials'), null);
  assert.equal(entry.headers.get('content-encoding'), 'gzip');
  assert.match(entry.headers.get('vary') ?? '', /Accept-Encoding/);
  assert.match(entry.headers.get('cache-control') ?? '', /no-cache/);
  const etag = { 'if-none-match': entry.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
  assert.equal((await get('/embed.js', etag)).status, 304);

  const chunks = [...(await entry.text()).matchAll(/["']\.\/(embed\/[\w-]+\.js)["']/g)].map(
    ([, path]) => path,
  );
  assert.ok(chunks.length > 0);
  for (const path of chunks) {
    const chunk = await get(`/${path}`);
    assert.equal(chunk.status, 200, path);
    assert.equal(chunk.headers.get('access-control-allow-origin'), '*');
    assert.match(chunk.headers.get('cache-control') ?? '', /immutable/);
  }
  const texts = await get('/embed/texts/ar.json');
  assert.match(texts.headers.get('content-type') ?? '', /^application\/json/);
  assert.equal(((await texts.json()) as { dir: string }).dir, 'rtl');
  for (const missing of [
    '/embed/nothing.js',
    '/embed/',
    '/embed',
    '/embed.js.gz',
    '/embed/..%2f..%2fopenapi.json',
  ])
    assert.equal((await get(missing)).status, 404, missing);
});

test('compressed and plain are the same', async (t) => {
  const folder = temporaryFolder(t);
  await buildEmbed(folder);
  compressFiles(folder);
  assert.deepEqual(
    gunzipSync(readFileSync(join(folder, 'embed.js.gz'))),
    readFileSync(join(folder, 'embed.js')),
  );
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The markup that pieces stand for, as the server writes it. */
const written = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return escaped(piece.text);
      if (piece.kind === 'close') return `</${piece.tag}>`;
      if (piece.tag !== 'a') return `<${piece.tag}>`;
      const href = piece.href === null ? '' : ` href="${escaped(piece.href)}"`;
      return `<a${href} rel="nofollow ugc noopener">`;
    })
    .join('');

test('the markup of a comment is read as the server wrote it', () => {
  const typed = [
    'Zwei\nZeilen\n\nund ein Absatz <b>fett <i>schräg</b></i>',
    '<ul><li>eins<li>zwei</ul> 1 < 2 & "drei" &amp;lt; \u00a0 &#8364;',
    '<a href="https://example.org/?a=1&b=&quot;2&quot;">Link</a> <a>keiner</a> <a href="mailto:a@b.de">Post</a>',
    ...ALL_VECTORS,
  ];
  // &quot; in a text may stand as it is; an address without a host would mean another one on another website
  const alike = (html: string) =>
    html.replaceAll(/ href="(?!https?:|mailto:)[^"]*"(?= rel=)/gi, '').replaceAll('&quot;', '"');
  for (const text of typed) {
    const html = sanitizeComment(text);
    assert.equal(alike(written(piecesOf(html))), alike(html), text);
  }
});

test('even from a server that does not sanitise, no other tag and no script comes in', () => {
  for (const html of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '<svg><a href="data:text/html,x">x</a></svg>',
    '<iframe src="https://example.org"></iframe>',
    ...ALL_VECTORS,
  ])
    for (const piece of piecesOf(html)) {
      if (piece.kind === 'text') continue;
      assert.match(piece.tag, /^(a|b|strong|i|em|code|blockquote|q|del|p|br|ul|ol|li)$/, html);
      if (piece.kind === 'open' && piece.href !== null) assert.match(piece.href, /^(https?|mailto):/i, html);
    }
});

test('a page is read in its language, whatever the region, else in the browser’s, else in English', () => {
  const available = ['de', 'en', 'kmr', 'sr'];
  for (const [wanted, lang] of [
    [['de-AT'], 'de'],
    [[null, 'DE'], 'de'],
    [['xx', 'ku-TR', 'de'], 'kmr'],
    [['bs'], 'sr'],
    [['', undefined, 'pl'], 'en'],
    [[], 'en'],
  ] as const)
    assert.equal(chooseLanguage(wanted, available), lang, String(wanted));
});

test('a receipt is asked for less often the longer it takes', () => {
  assert.deepEqual(
    [0, 9999, 10_000, 59_999, 60_000, 3_600_000].map(pauseAfter),
    [1000, 1000, 5000, 5000, 30_000, 30_000],
  );
});
