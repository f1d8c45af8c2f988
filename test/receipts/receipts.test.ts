import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashReceiptToken, newReceiptToken } from '../../src/comments/receipt-link.ts';
import { hashToken, idAt, newToken } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { problemIn } from '../support/problem.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, published, screened, storedBy, tokenOf } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0], clock?: () => number) {
  const overrides = { screen: screenByMarker, ...(clock ? { clock } : {}) };
  const server = await startTestServer(t, { overrides });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  return { server, people, ...people };
}

interface ReceiptJson {
  state: string;
  lang?: string | null;
  reason?: string;
  reasonText?: string;
  url?: string;
  help?: object;
  contacts?: { name: string; phones: string[]; emergency: boolean }[];
}

const jsonOf = async (visitor: Client, receipt: string) =>
  (await (await visitor.get(`/api/v1${receipt}`)).json()) as ReceiptJson;

test('a comment that is being read says so and comes back by itself, less often the longer it takes', async (t) => {
  let now = Date.UTC(2026, 6, 1);
  const { server, visitor } = await start(t, () => now);
  await server.deps.queue.stop();
  const receipt = await visitor.submit('Guter Bericht', { name: 'Karin' });
  for (const [age, seconds] of [
    [0, 1],
    [9_999, 1],
    [10_000, 5],
    [59_999, 5],
    [60_000, 30],
    [3_600_000, 30],
  ] as const) {
    now = Date.UTC(2026, 6, 1) + age;
    const response = await visitor.get(receipt);
    assert.match(response.headers.get('refresh') ?? '', new RegExp(`^${seconds}(;|$)`));
    assert.match(await response.text(), /sicher angekommen.*vom System gelesen/);
  }
  assert.deepEqual(await jsonOf(visitor, receipt), { state: 'received', lang: null });
  await server.deps.queue.start();
  assert.equal(await visitor.stateOf(receipt), 'pending');
});

test('each further state stands there in plain words and does not come back by itself', async (t) => {
  const { people, server, visitor, moderator } = await start(t);
  const pending = await screened(server, visitor, 'Guter Bericht', { name: 'Karin' });
  const rejected = await screened(server, visitor, 'Guter Bericht');
  await decideOn(moderator, rejected.id, 'rejection');
  const explained = await screened(server, visitor, 'Guter Bericht');
  await decideOn(moderator, explained.id, 'rejection', { reason: 'off_topic' });
  const spam = await screened(server, visitor, 'Guter Bericht');
  await decideOn(moderator, spam.id, 'spam');
  const abuse = await screened(server, visitor, 'Guter Bericht #abuse');
  const open = await published(server, people, 'Guter Bericht');
  const withdrawn = await screened(server, visitor, 'Guter Bericht');
  await visitor.post(`${withdrawn.receipt}/withdrawal`, {});
  const referred = await screened(server, visitor, 'Guter Bericht #referral');

  const cases: [string, RegExp, ReceiptJson][] = [
    [pending.receipt, /wartet darauf, dass ihn jemand aus der Redaktion liest/, { state: 'pending' }],
    [abuse.receipt, /wartet darauf/, { state: 'pending' }],
    [rejected.receipt, /wird nicht veröffentlicht\.<\/h1>\s*<\/div>/, { state: 'rejected' }],
    [
      explained.receipt,
      /Begründung: Er hat mit dem Thema nichts zu tun/,
      { state: 'rejected', reason: 'off_topic', reasonText: 'Er hat mit dem Thema nichts zu tun.' },
    ],
    [spam.receipt, /wird nicht veröffentlicht\.<\/h1>\s*<\/div>/, { state: 'rejected' }],
    [
      open.receipt,
      new RegExp(`ist veröffentlicht.*href="/comments/${open.id}"`, 's'),
      { state: 'published', url: `http://wegweiser.test/comments/${open.id}` },
    ],
    [withdrawn.receipt, /zurückgezogen\. Ihr Text ist gelöscht/, { state: 'withdrawn' }],
    [referred.receipt, /persönlichen Rat.*wird nicht veröffentlicht.*tel:/s, { state: 'referred' }],
  ];
  for (const [receipt, words, json] of cases) {
    const response = await visitor.get(receipt);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('refresh'), null);
    const page = await response.text();
    assert.match(page, words);
    assert.equal(/Guter Bericht/.test(page), json.state !== 'withdrawn', 'writers see their own words');
    const { contacts, help, lang, ...rest } = await jsonOf(visitor, receipt);
    assert.deepEqual(rest, json);
    assert.equal(lang, 'de');
    assert.equal((contacts?.length ?? 0) > 0, json.state === 'referred');
    assert.equal(help !== undefined, json.state === 'referred');
  }
});

test('in an emergency the numbers to call stand above everything else', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { receipt } = await screened(server, visitor, 'Hilfe #emergency');
  const page = await (await visitor.get(receipt)).text();
  assert.match(page, /<h1 id="emergencies">.*href="tel:112".*href="tel:110"/s);
  const { contacts = [] } = await jsonOf(visitor, receipt);
  assert.deepEqual(
    contacts.map(({ emergency }) => emergency),
    [true, true, false, false, false],
  );
  const calm = await screened(server, visitor, 'Frage #normal');
  assert.doesNotMatch(await (await visitor.get(calm.receipt)).text(), /id="emergencies"/);

  const queue = await (await moderator.get('/desk/referrals')).text();
  const [, address = ''] = /href="(\/desk\/referrals\/[\w-]+)"/.exec(queue) ?? [];
  const closure = `${address}/closure`;
  await moderator.post(closure, { csrf: await moderator.csrf(), outcome: 'contacted' });
  const after = await (await visitor.get(receipt)).text();
  assert.match(after, /Unser Beratungsteam hat Ihre Nachricht gelesen/);
  assert.match(after, /tel:112/, 'the numbers stay');
});

test('the secret of a receipt is long, is in the address alone, and only its hash is stored', async (t) => {
  const { server, visitor } = await start(t);
  const receipts = [await visitor.submit('Guter Bericht'), await visitor.submit('Guter Bericht')];
  const [token = '', other = ''] = receipts.map(tokenOf);
  assert.match(token, /^[\w-]{30}$/);
  // when it came, and 128 bits of its own
  assert.notEqual(token.slice(8), other.slice(8));
  assert.equal(Buffer.from(token.slice(8), 'base64url').length, 16);
  const { receipt_hash } = await storedBy(server, receipts[0] ?? '');
  assert.deepEqual(receipt_hash, hashReceiptToken(token));
  assert.equal(receipt_hash.length, 32);
  assert.ok(!receipt_hash.includes(Buffer.from(token.slice(8), 'base64url')));
  for (const table of ['comment', 'comment_event', 'outbox', 'referral'] as const) {
    const rows = JSON.stringify(await server.deps.db.read.selectFrom(table).selectAll().execute());
    assert.ok(!rows.includes(token), `the secret in ${table}`);
  }
});

test('a wrong link is not found, whatever is asked of it', async (t) => {
  const { server, visitor } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Guter Bericht');
  const token = tokenOf(receipt);
  const hash = hashReceiptToken(token);
  const wrong = [
    'x',
    `${token}x`,
    token.slice(1),
    token.slice(8),
    `${token.slice(0, 8)}${'A'.repeat(22)}`,
    `${idAt(0, 0).slice(0, 8)}${token.slice(8)}`,
    `${newReceiptToken(id).slice(0, 8)}${newToken()}`,
    token.toLowerCase(),
    `${token}%20`,
    `${token}%00`,
    id,
    hash.toString('hex'),
    hash.toString('base64url'),
    '%00',
    "'--",
    'A'.repeat(22),
  ];
  for (const one of wrong) {
    for (const response of [
      await visitor.get(`/receipts/${one}`),
      await visitor.get(`/receipts/${one}/edit`),
      await visitor.post(`/receipts/${one}/edit`, { text: 'Anderer Text' }),
      await visitor.post(`/receipts/${one}/withdrawal`, {}),
    ]) {
      assert.equal(response.status, 404, one);
      assert.doesNotMatch(await response.text(), /Guter Bericht/);
    }
    await problemIn(await visitor.get(`/api/v1/receipts/${one}`), 404);
    await problemIn(await visitor.postJson(`/api/v1/receipts/${one}/edit`, { text: 'Anderer Text' }), 404);
    await problemIn(await visitor.postJson(`/api/v1/receipts/${one}/withdraw`, {}), 404);
  }
  assert.equal((await storedBy(server, receipt)).state, 'pending');
});

test('a link without a time in it, as they once were, opens its receipt', async (t) => {
  const { server, visitor } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Guter Bericht');
  const token = newToken();
  await server.deps.db.write((trx) =>
    trx
      .updateTable('comment')
      .set({ receipt_hash: hashToken(token) })
      .where('id', '=', id)
      .execute(),
  );
  assert.match(await (await visitor.get(`/receipts/${token}`)).text(), /Guter Bericht/);
  assert.equal((await visitor.get(receipt)).status, 404);
});

test('what is stored of links stands in the order in which their comments came', () => {
  const stored = Array.from({ length: 50 }, (_, at) =>
    hashReceiptToken(newReceiptToken(idAt(1_700_000_000_000 + at, 0))),
  );
  assert.deepEqual(stored.toSorted(Buffer.compare), stored);
});

test('no cache, referrer or search engine learns of a receipt, not even of one that is not there', async (t) => {
  const { server, visitor } = await start(t);
  const { receipt } = await screened(server, visitor, 'Guter Bericht');
  const submitted = await visitor.post('/pages/demo', { text: 'Guter Bericht' });
  assert.match(submitted.headers.get('cache-control') ?? '', /no-store/);
  for (const path of [
    receipt,
    `${receipt}/edit`,
    '/receipts/x',
    '/receipts/x/edit',
    `/api/v1${receipt}`,
    '/api/v1/receipts/x',
    receipt.replace('receipts', 'RECEIPTS'),
  ]) {
    const { headers } = await visitor.get(path);
    assert.match(headers.get('cache-control') ?? '', /no-store/, path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
    assert.match(headers.get('x-robots-tag') ?? '', /noindex/, path);
  }
  assert.match(await (await visitor.get(receipt)).text(), /<meta name="robots" content="noindex">/);
});
