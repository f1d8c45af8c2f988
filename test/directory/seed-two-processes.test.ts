import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEntries, seededIds } from '../../src/directory/directory-store.ts';
import { openDatabase } from '../../src/shared/db/database.ts';
import { freePort } from '../support/free-port.ts';
import { createInstallation } from '../support/processes.ts';

const IN_PROCESS = { REDIS_URL: '' };

test('two processes that start at once bring every entry up to date once', async (t) => {
  const installation = await createInstallation(t);
  const first = await installation.startWeb(IN_PROCESS);
  await first.kill();
  const db = openDatabase(installation.dataDir);
  t.after(() => db.close());
  const before = await allEntries(db.read);
  assert.ok(before.length > 50);
  await db.write(async (trx) => {
    await trx.updateTable('service').set({ reach: 'group' }).execute(); // as in a database of an older version
  });
  const outdated = new Set(before.filter(({ reach }) => reach !== 'group').map(({ id }) => id));
  assert.ok(outdated.size > 10);

  await Promise.all([
    installation.startWeb(IN_PROCESS),
    installation.startWeb({ ...IN_PROCESS, PORT: String(await freePort()) }),
  ]);

  const after = await allEntries(db.read);
  assert.equal(after.length, before.length);
  assert.equal((await seededIds(db.read)).size, before.length);
  const versions = new Map(after.map(({ id, version }) => [id, version]));
  for (const { id, version, name } of before)
    assert.equal(versions.get(id), version + (outdated.has(id) ? 1 : 0), name);
  assert.deepEqual(
    after.map(({ id, reach }) => [id, reach]),
    before.map(({ id, reach }) => [id, reach]),
  );
});
