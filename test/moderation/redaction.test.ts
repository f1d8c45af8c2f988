import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORIGINAL_KEPT } from '../../src/moderation/keep-original.ts';
import { eraseDue } from '../../src/privacy/retention.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { caseOf, decideOn, eventsOf, screened, storedBy } from '../support/stored.ts';
import { threadOf } from '../support/thread.ts';

const TEXT = 'Schreibt an mia.k@example.org oder ruft an: 0151 23456789. <b>Danke</b> für den Artikel!';
const SPANS = ['mia.k@example.org', '0151 23456789'].map((words) => {
  const start = TEXT.indexOf(words);
  return `${start}-${start + words.length}`;
});

async function start(t: Parameters<typeof startTestServer>[0]) {
  let now = Date.UTC(2026, 6, 1, 8);
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { server, visitor: new Client(server), moderator: await firstAdmin(server), wait };
}

/** Approves with these spans left out; a form may hold a field several times. */
async function approve(
  moderator: Client,
  id: string,
  spans: readonly string[],
  more: Record<string, string> = {},
) {
  const body = new URLSearchParams({
    csrf: await moderator.csrf(),
    revision: '1',
    state: 'pending',
    ...more,
  });
  for (const span of spans) body.append('blackOut', span);
  return await moderator.post(`/desk/comments/${id}/approval`, body as unknown as Record<string, string>);
}

const originals = (server: TestServer) => server.deps.db.read.selectFrom('redaction').selectAll().execute();

test('personal details are offered for leaving out, one by one, and marked in the words', async (t) => {
  const { server, visitor, moderator } = await start(t);
  await screened(server, visitor, TEXT);
  const page = await (await moderator.get('/desk/moderation')).text();
  for (const span of SPANS) assert.match(page, new RegExp(`type="checkbox" name="blackOut" value="${span}"`));
  assert.match(page, /<mark class="detail">mia\.k@example\.org<\/mark>/);
  assert.match(page, /E-Mail-Adresse<\/span>.*Telefonnummer<\/span>/s);
  assert.doesNotMatch(page, /checked/, 'nothing is left out unasked');
});

test('a comment that still holds personal details is published only after a second look', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  for (const left of [[], SPANS.slice(0, 1)]) {
    const asked = await approve(moderator, id, left, left.length === 0 ? {} : { keepOriginal: '1' });
    assert.equal(asked.status, 400);
    const page = await asked.text();
    assert.match(page, /enthält noch persönliche Angaben/);
    assert.match(page, /Telefonnummer: <bdi>0151 23456789/);
    // what was ticked stays so, in the question and in the form
    assert.equal(page.match(/name="keepOriginal" value="1"( checked)?>/g)?.length, left.length === 0 ? 1 : 3);
    assert.equal(page.match(/ checked>/g)?.length ?? 0, left.length === 0 ? 0 : 2);
    const [, , asChosen = ''] = page.split('name="confirmed"');
    for (const span of SPANS)
      assert.equal(asChosen.split('</form>')[0]?.includes(`value="${span}"`), left.includes(span));
    const stored = await storedBy(server, receipt);
    assert.deepEqual([stored.state, stored.revision, stored.text], ['pending', 1, TEXT], 'nothing was done');
  }
  assert.equal((await approve(moderator, id, [], { confirmed: '1' })).status, 303);
  assert.match((await threadOf(visitor)).comments[0]?.html ?? '', /0151 23456789/);
});

test('what is left out is not in public, is marked there and on the receipt, and the change is in the history', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  assert.equal((await approve(moderator, id, SPANS)).status, 303);
  const expected = '<p>Schreibt an […] oder ruft an: […]. <b>Danke</b> für den Artikel!</p>';
  const [comment] = (await threadOf(visitor)).comments as unknown as { html: string; redacted: boolean }[];
  assert.deepEqual([comment?.html, comment?.redacted], [expected, true]);
  for (const page of ['/pages/demo', receipt, '/pages/demo/feed.atom']) {
    const text = await (await visitor.get(page)).text();
    assert.doesNotMatch(text, /0151|mia\.k/, page);
    if (!page.endsWith('.atom'))
      assert.match(text, /Bei \[…\] hat die Redaktion persönliche Angaben weggelassen/);
  }
  assert.deepEqual(
    (await eventsOf(server, id)).map(({ type, revision }) => `${type} ${revision}`),
    ['submitted 1', 'screened 1', 'redacted 2', 'approved 2'],
  );
  const stored = await storedBy(server, receipt);
  assert.doesNotMatch(JSON.stringify(stored), /0151|mia\.k/);
});

test('the original is dropped after an hour, or stays sealed for counsellors if wanted', async (t) => {
  const { server, visitor, moderator: admin, wait } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  const dropped = await screened(server, visitor, TEXT);
  const kept = await screened(server, visitor, TEXT);
  await approve(moderator, dropped.id, SPANS);
  await approve(moderator, kept.id, SPANS, { keepOriginal: '1' });
  wait(ORIGINAL_KEPT - 1);
  await eraseDue(server.deps);
  assert.equal((await originals(server)).length, 2);
  wait(1);
  await eraseDue(server.deps);
  assert.deepEqual(
    (await originals(server)).map((row) => row.comment_id),
    [kept.id],
  );
  assert.doesNotMatch(String((await originals(server))[0]?.sealed), /0151/);
  assert.match(await (await admin.get(`/desk/comments/${kept.id}`)).text(), /0151 23456789/);
  assert.doesNotMatch(await (await moderator.get(`/desk/comments/${kept.id}`)).text(), /0151 23456789/);
  await visitor.post(`${kept.receipt}/withdrawal`, {});
  assert.deepEqual(await originals(server), []);
});

test('a redacted comment that goes to the counsellors goes there as it was written', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id } = await screened(server, visitor, TEXT);
  await approve(moderator, id, SPANS);
  await decideOn(moderator, id, 'referral', { state: 'published', revision: '2' });
  assert.match(await caseOf(server, moderator, id), /0151 23456789/);
  assert.deepEqual(await originals(server), []);
});

test('what cannot be left out is refused and nothing is done', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, TEXT);
  for (const span of ['5-3', '0-99999', 'x', '3', '-1-4', '1.5-3', `0-${TEXT.length}`]) {
    assert.equal(
      (await approve(moderator, id, [span], { confirmed: '1' })).status,
      span.startsWith('0-8') ? 303 : 400,
      span,
    );
  }
  const only = await screened(server, visitor, '0151 23456789');
  const refused = await approve(moderator, only.id, ['0-13']);
  assert.equal(refused.status, 303, 'a sign remains');
  assert.equal((await storedBy(server, receipt)).state, 'published');
});

test('details in the name, or put together by markup, are asked about too', async (t) => {
  const { server, visitor, moderator } = await start(t);
  for (const [text, name, shown] of [
    ['Ein Kommentar', 'Mia 0151 23456789', '0151 23456789'],
    ['Ruf an: 0151&#50;3456789', 'Mia', '015123456789'],
    ['Schreib an mia<i>.k@</i>example.org', 'Mia', 'mia.k@example.org'],
  ] as const) {
    const { id, receipt } = await screened(server, visitor, text, { name });
    const asked = await decideOn(moderator, id, 'approval');
    assert.equal(asked.status, 400, text);
    const page = await asked.text();
    assert.ok(page.includes(`<bdi>${shown}</bdi>`), shown);
    assert.doesNotMatch(
      page,
      /Alles schwärzen|name="blackOut"/,
      'there is nothing to be blacked out in the text',
    );
    assert.equal((await storedBy(server, receipt)).state, 'pending');
    assert.equal((await decideOn(moderator, id, 'approval', { confirmed: '1' })).status, 303);
  }
  const plain = await screened(server, visitor, 'Ich grüße <b>alle</b> &amp; jeden', {
    name: 'Frau Schmidt',
  });
  assert.equal((await decideOn(moderator, plain.id, 'approval')).status, 303);
});

test('while the system reads a comment nobody at the desk learns the address of its writer', async (t) => {
  const { server, visitor, moderator } = await start(t);
  await server.deps.queue.stop();
  const receipt = await visitor.submit('Ein Kommentar', { email: 'mia@example.org' });
  const { id } = await storedBy(server, receipt);
  assert.doesNotMatch(await (await moderator.get(`/desk/comments/${id}`)).text(), /mia@example/);
});
