import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { allScreened, caseOf, decideOn, eventsOf, screened, storedBy } from '../support/stored.ts';
import { pagesFrom } from '../support/thread.ts';

async function start(t: Parameters<typeof startTestServer>[0], clock?: () => number) {
  const overrides = { screen: screenByMarker, ...(clock ? { clock } : {}) };
  const server = await startTestServer(t, { overrides });
  return { server, visitor: new Client(server), moderator: await firstAdmin(server) };
}

/** The comments of the queue in order, part by part, by a word of their text. */
async function queueOf(moderator: Client, path = '/desk/moderation'): Promise<string[][]> {
  const pages = await pagesFrom(moderator, path);
  return pages.map((page) =>
    page
      .split('<li class="card ')
      .slice(1)
      .map(
        (card) =>
          /[a-z]+\d+/.exec(card.slice(card.search(/class="(excerpt|words)"/)).replace(/<[^>]*>/g, ''))?.[0] ??
          '',
      ),
  );
}

/** The ids of the comments with these texts. */
async function idsOf(server: TestServer, texts: readonly string[]): Promise<(string | undefined)[]> {
  const rows = await server.deps.db.read.selectFrom('comment').select(['id', 'text']).execute();
  return texts.map((text) => rows.find((row) => row.text === text)?.id);
}

test('the queue is oldest first; what looks like spam or abuse stands shut at its end', async (t) => {
  let now = Date.UTC(2026, 6, 1);
  const { server, visitor, moderator } = await start(t, () => now);
  for (const text of [
    'spam1 #spam',
    'gut2',
    'abuse3 #abuse',
    'gut4',
    'hilfe5 #referral',
    'spam6 #spam',
    'gut7',
  ]) {
    now += 1000;
    await screened(server, visitor, text);
  }
  assert.deepEqual(await queueOf(moderator), [['gut2', 'gut4', 'gut7']]);
  assert.match(
    await (await moderator.get('/desk/moderation')).text(),
    /part=late"[^>]*>Spam, Beleidigungen und Auffälliges <span class="count">3</,
  );
  const late = await (await moderator.get('/desk/moderation?part=late')).text();
  assert.deepEqual(
    [...late.matchAll(/id="comment-([0-9a-f-]{36})"/g)].map(([, id]) => id),
    await idsOf(server, ['spam1 #spam', 'abuse3 #abuse', 'spam6 #spam']),
  );
  assert.deepEqual(await queueOf(moderator, '/desk/moderation?order=newest'), [['gut7', 'gut4', 'gut2']]);
});

test('a long queue comes in parts without gaps and without doubles', async (t) => {
  let calls = 0;
  // several comments share a millisecond, so that the order needs the id too
  const { server, visitor, moderator } = await start(t, () => Date.UTC(2026, 6, 1) + Math.floor(calls++ / 9));
  const texts = Array.from({ length: 65 }, (_, index) => `text${index}${index % 4 === 0 ? ' #spam' : ''}`);
  for (const text of texts) await visitor.submit(text);
  await allScreened(server);
  const parts = await queueOf(moderator);
  const late = await queueOf(moderator, '/desk/moderation?part=late');
  assert.deepEqual(
    [...parts, ...late].map(({ length }) => length),
    [30, 18, 17],
  );
  const order = parts.flat();
  assert.deepEqual([...order, ...late.flat()].sort(), texts.map((text) => text.replace(' #spam', '')).sort());
  const isSpam = (word: string) => Number(word.slice(4)) % 4 === 0;
  assert.deepEqual([order.some(isSpam), late.flat().every(isSpam)], [false, true]);
  const newest = await queueOf(moderator, '/desk/moderation?order=newest');
  assert.deepEqual(newest.flat(), [...order].reverse(), 'the other way round just the same');

  const odd = [
    'x',
    '',
    '%',
    Buffer.from('0 x y').toString('base64url'),
    Buffer.from('7 1 1').toString('base64url'),
  ];
  for (const cursor of odd) {
    const page = await (await moderator.get(`/desk/moderation?cursor=${encodeURIComponent(cursor)}`)).text();
    assert.ok(page.includes(order[0] ?? ''), 'an unreadable cursor counts as none');
  }
});

test('each comment in the queue stands there with its page, its time, the verdict and the reasons', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { receipt } = await screened(server, visitor, 'Grüße <b>aus</b> Musterstadt #abuse', {
    name: 'Karin',
    email: 'karin@example.org',
  });
  const page = await (await moderator.get('/desk/moderation?part=late')).text();
  assert.match(page, /<bdi>Karin<\/bdi>/);
  assert.match(page, /<a href="\/demo">Ein Jahr Wohnraum/);
  assert.match(page, /<time datetime="\d{4}-/);
  assert.match(page, /· mit E\u2011Mail/);
  assert.match(page, /<p><mark class="for">Grüße <\/mark><b>aus<\/b> Musterstadt #abuse<\/p>/);
  assert.match(
    page,
    /<details class="veil"><summary[^>]*>Text zeigen/,
    'who does not want to read it need not',
  );
  assert.match(page, /Beleidigung oder Hetze.*zu 97 % sicher.*<q><bdi>Grüße <\/bdi><\/q>/s);
  assert.doesNotMatch(page, /karin@example/);
  assert.doesNotMatch(
    (await storedBy(server, receipt)).verdict ?? '',
    /Grüße/,
    'the phrase is read from the text',
  );
});

test('a comment that the system cannot read is held for a person and says so', async (t) => {
  let now = Date.UTC(2026, 6, 1);
  const { server, visitor, moderator } = await start(t, () => now);
  const receipt = await visitor.submit('gut1 #broken');
  const { id } = await storedBy(server, receipt);
  await until(async () => {
    now += 60_000; // past the pause before the next try
    server.deps.queue.enqueue([]);
    return (await storedBy(server, receipt)).state !== 'received';
  }, 'the comment is held');
  assert.equal((await storedBy(server, receipt)).state, 'pending');
  const last = (await eventsOf(server, id)).at(-1);
  assert.deepEqual(
    [last?.type, last?.actor_kind, last?.reason],
    ['screening_failed', 'system', 'could_not_be_screened'],
  );
  assert.match(
    await (await moderator.get('/desk/moderation')).text(),
    /nicht eingeordnet.*Bittet hier jemand um Hilfe\?/s,
  );
  assert.equal((await decideOn(moderator, id, 'referral')).status, 303);
  assert.match(await caseOf(server, moderator, id), /gut1/);
});

test('a moderator who is no counsellor sees that something was referred, and nothing of it', async (t) => {
  const { server, visitor, moderator: admin } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  const typed = { name: 'GEHEIMNAME', email: 'geheim@example.org' };
  const { id } = await screened(server, visitor, 'GEHEIM #emergency', typed);
  const byHand = await screened(server, visitor, 'GEHEIM von Hand', typed);
  await decideOn(moderator, byHand.id, 'referral');
  const answer = await screened(server, visitor, 'gut1');

  const queue = await (await moderator.get('/desk/moderation')).text();
  assert.match(queue, /2 Nachrichten liegen bei der Beratung/);
  assert.doesNotMatch(queue, /\/desk\/referrals/);
  const pages = [queue, await (await moderator.get('/desk/moderation?done=referred')).text()];
  for (const referred of [id, byHand.id]) {
    const page = await (await moderator.get(`/desk/comments/${referred}`)).text();
    assert.match(page, /Der Text ist versiegelt/);
    const refused = await decideOn(moderator, referred, 'approval', { state: 'referred' });
    assert.equal(refused.status, 409);
    pages.push(page, await refused.text());
  }
  pages.push(await (await decideOn(moderator, answer.id, 'approval', { revision: '7' })).text());
  for (const page of pages) assert.doesNotMatch(page, /GEHEIM|geheim@/);
  assert.match(await (await admin.get('/desk/moderation')).text(), /href="\/desk\/referrals"/);
});
