import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BULK_MAX } from '../../src/moderation/decision.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, eventsOf, screened, storedBy } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  return { server, visitor: new Client(server), moderator: await firstAdmin(server) };
}

async function decideMany(
  moderator: Client,
  decision: string,
  items: readonly string[],
  more: Record<string, string> = {},
) {
  const body = new URLSearchParams({
    csrf: await moderator.csrf(),
    decision,
    back: '/desk/moderation?order=newest',
    ...more,
  });
  for (const item of items) body.append('item', item);
  return await moderator.post('/desk/moderation/decisions', body as unknown as Record<string, string>);
}

test('a decision on several says truly what was done and what was not, and is undone as one', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const colleague = await moderator.colleague(server, 'moderator', 'Bea');
  const plain: Awaited<ReturnType<typeof screened>>[] = [];
  for (const text of ['eins', 'zwei', 'drei']) plain.push(await screened(server, visitor, text));
  const taken = await screened(server, visitor, 'schon entschieden');
  const edited = await screened(server, visitor, 'wird geändert');
  const details = await screened(server, visitor, 'Ruft mich an: 0151 23456789');
  await decideOn(colleague, taken.id, 'spam');
  await visitor.post(`${edited.receipt}/edit`, { text: 'geändert' });
  await visitor.stateOf(edited.receipt);

  const ids = [...plain, taken, edited, details].map(({ id }) => `${id}:1`);
  const answer = await decideMany(moderator, 'approved', [...ids, `${newId()}:1`, 'x:y']);
  assert.equal(answer.status, 303);
  const address = answer.headers.get('location') ?? '';
  assert.match(address, /order=newest/, 'and goes on where it was');
  const page = await (await moderator.get(address)).text();
  assert.match(
    page,
    /3 Kommentare veröffentlicht\. 4 nicht: .*1 nicht veröffentlicht: Der Text enthält persönliche Angaben/,
  );
  const states = async () =>
    Promise.all(
      [...plain, taken, edited, details].map(async ({ receipt }) => (await storedBy(server, receipt)).state),
    );
  assert.deepEqual(await states(), ['published', 'published', 'published', 'spam', 'pending', 'pending']);

  const batch = (await eventsOf(server, plain[0]?.id ?? '')).at(-1)?.batch ?? '';
  assert.match(page, new RegExp(`name="batch" value="${batch}"`));
  const undone = await moderator.post('/desk/undos', { csrf: await moderator.csrf(), batch });
  assert.match(
    await (await moderator.get(undone.headers.get('location') ?? '')).text(),
    /3 Entscheidungen zurückgenommen/,
  );
  assert.deepEqual(await states(), ['pending', 'pending', 'pending', 'spam', 'pending', 'pending']);
});

for (const [decision, state] of [
  ['rejected', 'rejected'],
  ['marked_spam', 'spam'],
  ['marked_abuse', 'rejected'],
  ['referred', 'referred'],
] as const) {
  test(`several comments can be ${decision} at once`, async (t) => {
    const { server, visitor, moderator } = await start(t);
    const all = [await screened(server, visitor, 'eins'), await screened(server, visitor, 'zwei #spam')];
    await decideMany(
      moderator,
      decision,
      all.map(({ id }) => `${id}:1`),
      { reason: 'off_topic' },
    );
    for (const { id, receipt } of all) {
      assert.equal((await storedBy(server, receipt)).state, state);
      assert.equal((await eventsOf(server, id)).at(-1)?.reason, decision === 'rejected' ? 'off_topic' : null);
    }
  });
}

test('nothing chosen, too many, or no decision is answered in words and changes nothing', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'eins');
  const nothing = await decideMany(moderator, 'approved', []);
  assert.match(
    await (await moderator.get(nothing.headers.get('location') ?? '')).text(),
    /Es war nichts ausgewählt/,
  );
  const many = Array.from({ length: BULK_MAX + 1 }, () => `${id}:1`);
  assert.equal((await decideMany(moderator, 'approved', many)).status, 400);
  assert.equal((await decideMany(moderator, 'published', [`${id}:1`])).status, 400);
  assert.equal((await storedBy(server, receipt)).state, 'pending');
});

test('where to go on after a decision is an address of the queue and nothing else', async (t) => {
  const { server, visitor, moderator } = await start(t);
  for (const back of [
    'https://evil.example/desk/moderation',
    '//evil.example',
    '/desk/people',
    'javascript:x',
    '/desk/moderation/../x',
  ]) {
    const { id } = await screened(server, visitor, 'eins');
    const answer = await decideOn(moderator, id, 'approval', { back });
    assert.equal(answer.headers.get('location'), '/desk/moderation?done=approved', back);
  }
  const { id } = await screened(server, visitor, 'zwei');
  const next = await screened(server, visitor, 'drei');
  const back = '/desk/moderation?lang=de&evil=1&order=newest';
  const answer = await decideOn(moderator, id, 'approval', { back, next: next.id });
  assert.equal(
    answer.headers.get('location'),
    `/desk/moderation?order=newest&lang=de&open=${next.id}&done=approved`,
  );
});
