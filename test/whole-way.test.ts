import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from './support/client.ts';
import { startTestServer } from './support/server.ts';

const GENERAL =
  'Ein guter Bericht. In unserer Gemeinde hat die Unterbringung in Wohnungen auch besser funktioniert.';
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';

test('a general comment goes by the moderation queue to the page', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const receipt = await visitor.submit(GENERAL, { name: 'Karin' });
  assert.equal(await visitor.stateOf(receipt), 'pending');
  assert.doesNotMatch(await (await visitor.get('/pages/demo')).text(), /In unserer Gemeinde/);

  const moderator = await firstAdmin(server);
  const { id, response } = await moderator.decide('In unserer Gemeinde', 'approval');
  assert.equal(response.status, 303);

  assert.match(await (await visitor.get('/pages/demo')).text(), /In unserer Gemeinde/);
  assert.match(await (await visitor.get(receipt)).text(), /veröffentlicht/);
  const location = (await visitor.get(`/comments/${id}`)).headers.get('location');
  assert.equal(location, `/pages/demo#comment-${id}`);
  const history = await (await moderator.get(`/desk/comments/${id}`)).text();
  for (const entry of ['eingegangen', 'eingeordnet', 'veröffentlicht', 'Amina'])
    assert.match(history, new RegExp(entry));
});

test('a request for counselling goes to the referral queue and its writer sees contacts at once', async (t) => {
  const server = await startTestServer(t);
  const visitor = new Client(server);
  const receipt = await visitor.submit(PLEA);
  assert.equal(await visitor.stateOf(receipt), 'referred');
  const page = await (await visitor.get(receipt)).text();
  assert.match(page, /wird nicht veröffentlicht/);
  assert.match(page, /tel:/);

  const counsellor = await firstAdmin(server);
  const queue = await (await counsellor.get('/desk/referrals')).text();
  assert.doesNotMatch(queue, /seit sechs Jahren/);
  const [, address = ''] = /href="(\/desk\/referrals\/[\w-]+)"/.exec(queue) ?? [];
  assert.match(await (await counsellor.get(address)).text(), /seit sechs Jahren/);
  assert.doesNotMatch(await (await counsellor.get('/desk/moderation')).text(), /seit sechs Jahren/);
});
