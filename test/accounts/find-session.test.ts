import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { DAY, HOUR, MINUTE } from '../../src/shared/clock.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { firstAdmin } from '../support/client.ts';
import { startTestServer } from '../support/server.ts';

const LIFETIME = 7 * DAY;

/** A moderator at the desk, and a connection of another process. */
async function start(t: TestContext) {
  const server = await startTestServer(t);
  const bea = await (await firstAdmin(server)).colleague(server, 'admin', 'Bea');
  const database = connect(databaseFile(server.config.dataDir));
  t.after(() => database.close());
  const { id } = database.prepare<[], { id: string }>("SELECT id FROM user WHERE name = 'Bea'").get() ?? {};
  const statusOf = async (path: string) => (await bea.get(path)).status;
  assert.equal(await statusOf('/desk/people'), 200);
  return { server, bea, database, id, statusOf };
}

/** Lets the session end at another time. */
function endAt({ database, id }: Awaited<ReturnType<typeof start>>, at: number): void {
  database.prepare('UPDATE session SET expiresAt = ? WHERE userId = ?').run(new Date(at).toISOString(), id);
}

const endOf = ({ database, id }: Awaited<ReturnType<typeof start>>) =>
  Date.parse(database.prepare('SELECT expiresAt FROM session WHERE userId = ?').pluck().get(id) as string);

test('a role that another process takes away is gone with the next request', async (t) => {
  const { database, id, statusOf } = await start(t);
  database.prepare("UPDATE user SET role = 'moderator' WHERE id = ?").run(id);
  assert.deepEqual([await statusOf('/desk/people'), await statusOf('/desk/moderation')], [403, 200]);
});

test('a session that another process ends, or whose account it deactivates, opens nothing any more', async (t) => {
  const { database, id, statusOf } = await start(t);
  database.prepare('UPDATE user SET deactivated_at = 1 WHERE id = ?').run(id);
  assert.equal(await statusOf('/desk/moderation'), 303);
  database.prepare('UPDATE user SET deactivated_at = NULL WHERE id = ?').run(id);
  assert.equal(await statusOf('/desk/moderation'), 200);
  database.prepare('DELETE FROM session WHERE userId = ?').run(id);
  assert.equal(await statusOf('/desk/moderation'), 303);
});

test('the language and the name that another process writes are in the next page', async (t) => {
  const { bea, database, id } = await start(t);
  const page = async () => (await bea.get('/desk/moderation')).text();
  assert.match(await page(), /<html lang="de"[\s\S]*>Bea</);
  database.prepare("UPDATE user SET lang = 'en', name = 'Beate' WHERE id = ?").run(id);
  assert.match(await page(), /<html lang="en"[\s\S]*>Beate</);
});

test('a session that is over opens nothing, although nothing was committed since it was used', async (t) => {
  const desk = await start(t);
  t.mock.timers.enable({ apis: ['Date'], now: endOf(desk) - LIFETIME + MINUTE });
  assert.equal(await desk.statusOf('/desk/moderation'), 200);
  t.mock.timers.setTime(endOf(desk) + 1);
  assert.equal(await desk.statusOf('/desk/moderation'), 303);
});

test('a session that is used is prolonged, once an hour and no more often', async (t) => {
  const desk = await start(t);
  const { bea } = desk;
  for (const [left, isProlonged] of [
    [LIFETIME - HOUR + MINUTE, false],
    [LIFETIME - HOUR - MINUTE, true],
    [MINUTE, true],
  ] as const) {
    const end = Date.now() + left;
    endAt(desk, end);
    const response = await bea.get('/desk/moderation');
    assert.equal(response.status, 200);
    assert.equal(response.headers.getSetCookie().length, isProlonged ? 1 : 0);
    const now = endOf(desk);
    assert.ok(isProlonged ? Math.abs(now - Date.now() - LIFETIME) < MINUTE : now === end, `${left} ms left`);
  }
});

test('a cookie counts as the browser sends it: the first of its name, among others, or none that is broken', async (t) => {
  const { server, bea } = await start(t);
  const own = bea.cookies();
  const [name = ''] = own.split('=');
  const statusWith = async (cookie: string) =>
    (await fetch(`${server.url}/desk/moderation`, { headers: { cookie }, redirect: 'manual' })).status;
  const asked = [own, `a=b; ${own}; c=d`, `x${own}; ${own}`, `${own}; ${name}=other`];
  for (const cookie of asked) assert.equal(await statusWith(cookie), 200, cookie);
  const refused = [
    `x${own}`,
    `${name}=other; ${own}`,
    `${name}=%zz`,
    `${name}`,
    `${own}x`,
    own.toUpperCase(),
  ];
  for (const cookie of refused) assert.equal(await statusWith(cookie), 303, cookie);
});
