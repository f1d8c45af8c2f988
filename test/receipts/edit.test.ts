import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin, unmarked } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fieldIn } from '../support/form.ts';
import { problemIn } from '../support/problem.ts';
import { startTestServer } from '../support/server.ts';
import { caseOf, decideOn, eventsOf, published, referralOf, screened, storedBy } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const people = { visitor: new Client(server), moderator: await firstAdmin(server) };
  return { server, people, ...people };
}

test('a waiting comment can be changed: a new revision, read again by the system', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Erste Fassung', {
    name: 'Karin',
    email: 'karin@example.org',
  });
  const form = await (await visitor.get(`${receipt}/edit`)).text();
  assert.deepEqual([fieldIn(form, 'text').value, fieldIn(form, 'name').value], ['Erste Fassung', 'Karin']);

  const response = await visitor.post(`${receipt}/edit`, {
    text: 'Zweite <b>Fassung</b><script>x</script>',
    name: 'Karla',
  });
  assert.deepEqual([response.status, response.headers.get('location')], [303, receipt]);
  assert.equal(await visitor.stateOf(receipt), 'pending');
  const stored = await storedBy(server, receipt);
  assert.equal(stored.revision, 2);
  assert.deepEqual(
    [stored.name, stored.html, stored.email],
    ['Karla', '<p>Zweite <b>Fassung</b></p>', 'karin@example.org'],
  );
  assert.deepEqual(
    (await eventsOf(server, id)).map(({ type, revision, actor_kind }) => [type, revision, actor_kind]),
    [
      ['submitted', 1, 'writer'],
      ['screened', 1, 'system'],
      ['edited', 2, 'writer'],
      ['screened', 2, 'system'],
    ],
  );
  const queue = await (await moderator.get('/desk/moderation')).text();
  assert.match(queue, /geändert \(2\. Fassung\)/);
  assert.doesNotMatch(queue, /Erste Fassung/);
});

test('between a change and its reading nobody sees the new words', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Erste Fassung');
  await server.deps.queue.stop();
  await visitor.post(`${receipt}/edit`, { text: 'NEUE WORTE' });
  const stored = await storedBy(server, receipt);
  assert.deepEqual(
    [stored.state, stored.text, stored.html, stored.verdict, stored.label],
    ['received', null, null, null, null],
  );
  assert.match((await visitor.get(receipt)).headers.get('refresh') ?? '', /^1/);
  assert.doesNotMatch(await (await moderator.get('/desk/moderation')).text(), /NEUE WORTE|Erste Fassung/);
  const refused = await decideOn(moderator, id, 'approval');
  assert.equal(refused.status, 409);
  assert.doesNotMatch(await refused.text(), /NEUE WORTE|Erste Fassung/);
});

test('a decision on the revision before is refused and shows the new text', async (t) => {
  const { server, visitor, moderator } = await start(t);
  for (const decision of ['approval', 'rejection', 'spam', 'referral']) {
    const { id, receipt } = await screened(server, visitor, 'Erste Fassung');
    await visitor.post(`${receipt}/edit`, { text: `Zweite Fassung für ${decision}` });
    await visitor.stateOf(receipt);
    const refused = await decideOn(moderator, id, decision, { revision: '1' });
    assert.equal(refused.status, 409);
    const page = await refused.text();
    assert.match(page, /Ihre Entscheidung wurde nicht ausgeführt/);
    assert.match(unmarked(page), new RegExp(`Zweite Fassung für ${decision}`));
    assert.match(page, /name="revision" value="2"/, 'the new revision can be decided on at once');
    assert.equal((await storedBy(server, receipt)).state, 'pending');
    assert.equal((await decideOn(moderator, id, decision, { revision: '2' })).status, 303);
  }
});

test('a change that asks for help goes to the counsellors, with the new words alone', async (t) => {
  const { server, visitor, moderator } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Erste Fassung', { email: 'karin@example.org' });
  await visitor.post(`${receipt}/edit`, { text: 'Jetzt doch Hilfe #urgent' });
  assert.equal(await visitor.stateOf(receipt), 'referred');
  assert.equal((await referralOf(server, id))?.urgency, 'urgent');
  const queue = await caseOf(server, moderator, id);
  assert.match(queue, /Jetzt doch Hilfe[\s\S]*karin@example\.org/);
  assert.doesNotMatch(queue, /Erste Fassung/);
});

test('a change before the system has read anything is read once, as it is then', async (t) => {
  const { server, visitor } = await start(t);
  await server.deps.queue.stop();
  const receipt = await visitor.submit('Erste Fassung #referral');
  await visitor.post(`${receipt}/edit`, { text: 'Zweite Fassung' });
  await visitor.post(`${receipt}/edit`, { text: 'Dritte Fassung' });
  await server.deps.queue.start();
  assert.equal(await visitor.stateOf(receipt), 'pending');
  const stored = await storedBy(server, receipt);
  assert.deepEqual([stored.text, stored.revision], ['Dritte Fassung', 3]);
  const types = (await eventsOf(server, stored.id)).map(({ type, revision }) => `${type} ${revision}`);
  assert.deepEqual(types, ['submitted 1', 'edited 2', 'edited 3', 'screened 3']);
  assert.equal(await referralOf(server, stored.id), undefined);
});

test('after a decision nothing can be changed', async (t) => {
  const { server, people, visitor, moderator } = await start(t);
  const decided = [
    await published(server, people, 'Erste Fassung'),
    await screened(server, visitor, 'Erste Fassung #referral'),
    await screened(server, visitor, 'Erste Fassung'),
    await screened(server, visitor, 'Erste Fassung'),
    await screened(server, visitor, 'Erste Fassung'),
  ];
  await decideOn(moderator, decided[2]?.id ?? '', 'rejection');
  await decideOn(moderator, decided[3]?.id ?? '', 'spam');
  await visitor.post(`${decided[4]?.receipt}/withdrawal`, {});
  for (const { receipt } of decided) {
    assert.doesNotMatch(await (await visitor.get(receipt)).text(), /\/edit"/);
    assert.equal((await visitor.get(`${receipt}/edit`)).status, 409);
    assert.equal((await visitor.post(`${receipt}/edit`, { text: 'Zweite Fassung' })).status, 409);
    await problemIn(await visitor.postJson(`/api/v1${receipt}/edit`, { text: 'Zweite Fassung' }), 409);
    assert.equal((await storedBy(server, receipt)).revision, 1);
  }
});

test('of a change and a decision at the same time exactly one is carried out', async (t) => {
  const { server, visitor, moderator } = await start(t);
  for (let round = 0; round < 5; round += 1) {
    const { id, receipt } = await screened(server, visitor, 'Erste Fassung');
    const csrf = await moderator.csrf();
    const [edit, approval] = await Promise.all([
      visitor.post(`${receipt}/edit`, { text: 'Zweite Fassung' }),
      moderator.post(`/desk/comments/${id}/approval`, { csrf, revision: '1', state: 'pending' }),
    ]);
    assert.deepEqual([edit.status, approval.status].sort(), [303, 409]);
    assert.equal(await visitor.stateOf(receipt), edit.status === 303 ? 'pending' : 'published');
  }
});

test('a change is checked like a new comment', async (t) => {
  const { server, visitor } = await start(t);
  const { receipt } = await screened(server, visitor, 'Erste Fassung', { name: 'Karin' });
  const cases: [string, number, RegExp][] = [
    ['x', 400, /mindestens zwei Zeichen/],
    ['\u200B\u200C', 400, /mindestens zwei Zeichen/],
    ['😀'.repeat(5001), 413, /zu lang/],
    ['a\0b', 400, /unsichtbare Zeichen/],
  ];
  for (const [text, status, message] of cases) {
    const response = await visitor.post(`${receipt}/edit`, { text, name: 'Karla' });
    assert.equal(response.status, status);
    const page = await response.text();
    assert.match(fieldIn(page, 'text').message, message);
    assert.equal(fieldIn(page, 'name').value, 'Karla');
    await problemIn(await visitor.postJson(`/api/v1${receipt}/edit`, { text }), status);
  }
  for (const body of [{}, { text: 5 }, { text: null }, [], ['x']])
    await problemIn(await visitor.postJson(`/api/v1${receipt}/edit`, body), 400);
  await problemIn(await visitor.post(`/api/v1${receipt}/edit`, { text: 'Zweite Fassung' }), 415);
  assert.equal((await storedBy(server, receipt)).revision, 1);

  const taken = await visitor.postJson(`/api/v1${receipt}/edit`, { text: 'Zweite Fassung', name: 'Karla' });
  assert.equal(taken.status, 202);
  assert.deepEqual(await taken.json(), { state: 'received', lang: null });
});
