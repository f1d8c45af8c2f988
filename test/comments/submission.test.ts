import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer } from '../support/server.ts';
import { closePage, countComments, storedBy } from '../support/stored.ts';

type Context = Parameters<typeof startTestServer>[0];

async function start(t: Context, env: Record<string, string> = {}) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker }, env });
  return { server, visitor: new Client(server) };
}

const FORM = 'application/x-www-form-urlencoded';

/** Sends bytes as they are to the form's address. */
function sendRaw(visitor: Client, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return fetch(`${visitor.base}/pages/demo`, { method: 'POST', body, headers, redirect: 'manual' });
}

test('a text without anything to read is refused at its field', async (t) => {
  const { server, visitor } = await start(t);
  const nothing = [
    '',
    ' ',
    ' \t\n\r\n ',
    'x',
    '\u200B\u200B\u200B',
    '\u2060\uFEFF\u00AD',
    '\u200C\u200D\u200C',
  ];
  const alsoNothing = [
    '\u3164\u3164',
    '\u2800\u2800',
    '&nbsp;&#8203;',
    '<b></b><i> </i>',
    '<!-- hm -->',
    '\u202E\u2066',
  ];
  for (const text of [...nothing, ...alsoNothing]) {
    const response = await visitor.post('/pages/demo', { text, name: 'Karin' });
    assert.equal(response.status, 400, JSON.stringify(text));
    const page = await response.text();
    assert.match(fieldIn(page, 'text').message, /mindestens zwei Zeichen/, JSON.stringify(text));
    assert.equal(fieldIn(page, 'name').value, 'Karin');
  }
  assert.equal((await visitor.post('/pages/demo', { name: 'Karin' })).status, 400);
  assert.equal(await countComments(server), 0);
});

test('a text of 5,000 code points is taken, one more is not, and nothing is lost', async (t) => {
  const { server, visitor } = await start(t);
  for (const letter of ['a', 'ä', 'م', '😀']) {
    const receipt = await visitor.submit(letter.repeat(5000));
    assert.equal((await storedBy(server, receipt)).content?.text, letter.repeat(5000));
    const response = await visitor.post('/pages/demo', { text: letter.repeat(5001), email: 'a@example.org' });
    assert.equal(response.status, 413);
    const page = await response.text();
    assert.match(fieldIn(page, 'text').message, /zu lang/);
    assert.equal(fieldIn(page, 'text').value, letter.repeat(5001));
    assert.equal(fieldIn(page, 'email').value, 'a@example.org');
  }
});

test('a body of 300 kB is refused', async (t) => {
  const { server, visitor } = await start(t);
  const response = await visitor.post('/pages/demo', { text: 'a'.repeat(300_000) });
  assert.equal(response.status, 413);
  assert.match(await response.text(), /Höchstens 5.000 Zeichen/);
  assert.equal(await countComments(server), 0);
});

test('a form that is refused keeps name, e-mail and text, with each error at its field', async (t) => {
  const { server, visitor } = await start(t);
  const typed = { name: 'n'.repeat(81), email: 'karin@', text: 'x' };
  const response = await visitor.post('/pages/demo', typed);
  assert.equal(response.status, 400);
  const page = await response.text();
  for (const [name, message] of [
    ['name', /höchstens 80 Zeichen/],
    ['email', /nicht wie eine E-Mail-Adresse/],
    ['text', /mindestens zwei Zeichen/],
  ] as const) {
    const field = fieldIn(page, name);
    assert.equal(field.value, typed[name]);
    assert.equal(field.isInvalid, true);
    assert.match(field.message, message);
    assert.match(page, new RegExp(`<a href="#${name}">`), 'the summary leads to the field');
  }
  assert.equal(await countComments(server), 0);
});

test('what a visitor typed comes back escaped, whatever it is', async (t) => {
  const { visitor } = await start(t);
  const nasty = `"><script>alert(1)</script>'</textarea><b> $& {{count}} $t(send) &amp; \\u003c`;
  const page = await (await visitor.post('/pages/demo', { text: nasty, name: nasty, email: nasty })).text();
  assert.doesNotMatch(page, /<script>/);
  for (const name of ['text', 'name', 'email']) assert.equal(fieldIn(page, name).value, nasty);
});

test('control characters are a message at the field, which comes back without them', async (t) => {
  const { server, visitor } = await start(t);
  for (const control of ['\0', '\x01', '\x08', '\x0B', '\x1B', '\x7F', '\x85', '\x9F']) {
    const typed = { text: `Guter${control} Text`, name: `Ka${control}rin`, email: `k${control}@example.org` };
    const response = await visitor.post('/pages/demo', typed);
    assert.equal(response.status, 400, JSON.stringify(control));
    const page = await response.text();
    for (const [name, value] of [
      ['text', 'Guter Text'],
      ['name', 'Karin'],
      ['email', 'k@example.org'],
    ] as const) {
      assert.match(fieldIn(page, name).message, /unsichtbare Zeichen/);
      assert.equal(fieldIn(page, name).value, value);
    }
    // sent again as it came back, it is taken
    assert.equal((await visitor.post('/pages/demo', { text: fieldIn(page, 'text').value })).status, 303);
  }
  assert.equal(await countComments(server), 8);
});

test('bidi controls and zero-width characters are taken out, the joiners of Persian and emoji stay', async (t) => {
  const { server, visitor } = await start(t);
  const receipt = await visitor.submit('ab\u202Ecd\u2066ef\u200Bgh\uFEFFij\u00ADkl\u{E0041}', {
    name: 'Ka\u202Erin',
  });
  const { content } = await storedBy(server, receipt);
  assert.equal(content?.text, 'abcdefghijkl');
  assert.equal(content?.name, 'Karin');
  assert.equal(content?.html, '<p>abcdefghijkl</p>');

  for (const text of [
    'می\u200Cخواهم برگردم',
    '👩\u200D👩\u200D👧 und 🏳️\u200D🌈',
    'שלום\u200F!',
    'عربي\u061C 1',
  ]) {
    assert.equal((await storedBy(server, await visitor.submit(text))).content?.text, text);
  }
  const typedAsEntities = await storedBy(
    server,
    await visitor.submit('ab&#8238;cd&#x200B;ef&#xFFFF;gh&#7;ij'),
  );
  assert.equal(typedAsEntities.content?.html, '<p>abcdefghij</p>');
});

test('text is stored as NFC with line feeds, also where a letter and its accent were kept apart', async (t) => {
  const { server, visitor } = await start(t);
  const receipt = await visitor.submit('Su\u0308den\r\nOst\rWest a\u200B\u0308', { name: 'Zoe\u0308' });
  const { content } = await storedBy(server, receipt);
  assert.equal(content?.text, 'Süden\nOst\nWest ä');
  assert.equal(content?.name, 'Zoë');
  assert.equal(content?.html, '<p>Süden<br>Ost<br>West ä</p>');
});

test('a name of nothing visible is no name, one of many lines is one line', async (t) => {
  const { server, visitor } = await start(t);
  assert.equal(
    (await storedBy(server, await visitor.submit('Text', { name: '\u200D \u3164' }))).content?.name,
    null,
  );
  const receipt = await visitor.submit('Text', { name: ' Karin\n\n aus\tMusterstadt ' });
  assert.equal((await storedBy(server, receipt)).content?.name, 'Karin aus Musterstadt');
});

test('only urlencoded UTF-8 without compression is read as a form', async (t) => {
  const { server, visitor } = await start(t);
  const types = [
    'application/json',
    'text/plain',
    'application/octet-stream',
    'image/png',
    `${FORM}; charset=iso-8859-1`,
  ];
  for (const type of [...types, `${FORM};charset="windows-1252"`, `${FORM}; charset=utf-16`, 'garbage']) {
    const response = await sendRaw(visitor, 'text=Guter+Text', { 'content-type': type });
    assert.equal(response.status, 415, type);
  }
  assert.equal((await sendRaw(visitor, new TextEncoder().encode('text=Hallo'), {})).status, 415, 'no type');
  const multipart = new FormData();
  multipart.set('text', 'Guter Text');
  assert.equal((await sendRaw(visitor, multipart, {})).status, 415);
  const { gzipSync } = await import('node:zlib');
  const zipped = new Uint8Array(gzipSync('text=Guter+Text'));
  assert.equal(
    (await sendRaw(visitor, zipped, { 'content-type': FORM, 'content-encoding': 'gzip' })).status,
    415,
  );
  assert.equal(await countComments(server), 0);
  assert.equal(
    (await sendRaw(visitor, 'text=Guter+Text', { 'content-type': `${FORM}; charset="UTF-8"` })).status,
    303,
  );
});

test('bytes that are not UTF-8 are refused, beneath percent signs with a message at the field', async (t) => {
  const { server, visitor } = await start(t);
  const latin1 = Uint8Array.from(Buffer.from('text=Gr\xFC\xDFe aus Osnabr\xFCck', 'latin1'));
  assert.equal((await sendRaw(visitor, latin1, { 'content-type': FORM })).status, 400);
  const response = await sendRaw(visitor, 'name=Karin&text=Gr%FC%DFe+aus+Osnabr%FCck', {
    'content-type': FORM,
  });
  assert.equal(response.status, 400);
  const page = await response.text();
  assert.match(fieldIn(page, 'text').message, /beschädigt/);
  assert.equal(fieldIn(page, 'text').value, 'Gr\uFFFD\uFFFDe aus Osnabr\uFFFDck');
  assert.equal(fieldIn(page, 'name').value, 'Karin');
  assert.equal(await countComments(server), 0);
});

test('of fields that come twice the first counts, and keys of prototypes mean nothing', async (t) => {
  const { server, visitor } = await start(t);
  const twice = await sendRaw(visitor, 'text=Erster&text=Zweiter&name=A&name=B', { 'content-type': FORM });
  const stored = await storedBy(server, twice.headers.get('location') ?? '');
  assert.deepEqual([stored.content?.text, stored.content?.name], ['Erster', 'A']);

  const odd =
    '__proto__=x&__proto__[name]=Eve&constructor=y&toString=z&hasOwnProperty=1&text[]=a&[text]=b&text[length]=3';
  assert.equal((await sendRaw(visitor, odd, { 'content-type': FORM })).status, 400);
  const taken = await sendRaw(visitor, `${odd}&text=Guter+Text`, { 'content-type': FORM });
  assert.equal((await storedBy(server, taken.headers.get('location') ?? '')).content?.name, null);
  assert.equal(({} as Record<string, unknown>).name, undefined);
  assert.equal(
    (await sendRaw(visitor, `text=Hallo${'&a=b'.repeat(20_000)}`, { 'content-type': FORM })).status,
    303,
  );
});

test('an unknown page is not found, a closed one conflicts, and both say so', async (t) => {
  const { server, visitor } = await start(t);
  assert.equal((await visitor.post('/pages/missing', { text: 'Guter Text' })).status, 404);
  await closePage(server, 'demo');
  const response = await visitor.post('/pages/demo', { text: 'Guter Text' });
  assert.equal(response.status, 409);
  const page = await (await visitor.get('/pages/demo')).text();
  assert.match(page, /kann nicht mehr kommentiert werden/);
  assert.doesNotMatch(page, /<textarea/);
  assert.equal(await countComments(server), 0);
});

test('too many comments from one network are refused for a while, mistakes do not count', async (t) => {
  const { server, visitor } = await start(t, { SUBMISSIONS_PER_10_MINUTES: '3' });
  for (let index = 0; index < 5; index += 1) await visitor.post('/pages/demo', { text: 'x' });
  for (let index = 0; index < 3; index += 1) await visitor.submit('Guter Text');
  const response = await visitor.post('/pages/demo', { text: 'Guter Text' });
  assert.equal(response.status, 429);
  const wait = Number(response.headers.get('retry-after'));
  assert.ok(wait > 0 && wait <= 600, `Retry-After: ${wait}`);
  const page = await response.text();
  assert.match(page, /in \d+ Minuten noch einmal/);
  assert.equal(fieldIn(page, 'text').value, 'Guter Text', 'nothing is lost');
  assert.equal((await visitor.postJson('/api/v1/pages/demo/comments', { text: 'Guter Text' })).status, 429);
  assert.equal(await countComments(server), 3);
});
