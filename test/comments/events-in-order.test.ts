import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idAfter, idAt, isId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { assertInvariants } from '../support/invariants.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, eventsOf, screened } from '../support/stored.ts';

const HOUR = 60 * 60 * 1000;

test('what happens after something stands after it, although another process had its clock ahead', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  const { id } = await screened(
    server,
    new Client(server),
    'Ein guter Bericht über die Wohnungen in unserer Stadt.',
  );
  await server.deps.db.write((trx) =>
    trx
      .insertInto('comment_event')
      .values({
        id: idAt(Date.now() + 3 * HOUR, 0),
        comment_id: id,
        revision: 1,
        type: 'redacted',
        actor_kind: 'system',
        actor_id: null,
        reason: null,
        state: 'pending',
        at: Date.now() + 3 * HOUR,
        batch: null,
      })
      .execute(),
  );
  assert.equal((await decideOn(admin, id, 'rejection', { reason: 'off_topic' })).status, 303);
  assert.equal((await decideOn(admin, id, 'approval', { state: 'rejected' })).status, 303);
  const types = (await eventsOf(server, id)).map(({ type }) => type);
  assert.deepEqual(types, ['submitted', 'screened', 'redacted', 'rejected', 'approved']);
  await assertInvariants(server.config.dataDir);
});

test('an identifier after another one sorts after it, wherever the clock stands', () => {
  for (const last of [idAt(0, 0), idAt(Date.now(), 0xffffffff), idAt(Date.now() + 1000 * HOUR, 7)]) {
    const [next, afterwards] = [idAfter(last), idAfter(idAfter(last))];
    assert.ok(isId(next) && next > last && afterwards > next, `${last} < ${next} < ${afterwards}`);
  }
});
