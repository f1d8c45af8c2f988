import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectoryEntry } from '../../src/directory/contact.ts';
import { allEntries, entryById, seededIds } from '../../src/directory/directory-store.ts';
import { seedDirectory } from '../../src/directory/seed-directory.ts';
import { newId } from '../../src/shared/ids.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

async function seeded(server: TestServer, key: string): Promise<DirectoryEntry> {
  const id = (await seededIds(server.deps.db.read)).get(key) ?? '';
  const entry = await entryById(server.deps.db.read, id);
  assert.ok(entry, key);
  return entry;
}

/** As in a database of an older version. */
async function makeOld(server: TestServer, id: string): Promise<void> {
  await server.deps.db.write(async (trx) => {
    await trx.deleteFrom('schedule').where('service_id', '=', id).execute();
    await trx.updateTable('service').set({ reach: 'group' }).where('id', '=', id).execute();
  });
}

test('entries have target groups, hours and reach', async (t) => {
  const server = await startTestServer(t);
  const women = await seeded(server, 'hilfetelefon-gewalt-gegen-frauen');
  assert.deepEqual(women.targetGroups, ['women']);
  assert.equal(women.hours.length, 7);
  assert.equal(women.schedule, null);
  const muslim = await seeded(server, 'mutes-seelsorgetelefon');
  assert.equal(muslim.schedule, 'Türkisch dienstags, andere Sprachen nach Absprache');
  const children = await seeded(server, 'nummer-gegen-kummer-kinder');
  assert.deepEqual(children.hours[0], { weekday: 1, opens: '14:00', closes: '20:00' });
  assert.equal((await seeded(server, 'kargah-fluechtlingsbuero')).reach, 'everyone');
  assert.equal((await seeded(server, 'haertefallkommission-niedersachsen')).reach, 'group');
});

test('a start brings what nobody touched up to date, and leaves what an operator changed', async (t) => {
  const server = await startTestServer(t);
  const untouched = await seeded(server, 'elterntelefon');
  const touched = await seeded(server, 'nummer-gegen-kummer-kinder');
  await makeOld(server, untouched.id);
  await makeOld(server, touched.id);
  await server.deps.db.write(async (trx) => {
    await trx
      .insertInto('directory_change')
      .values({ id: newId(), service_id: touched.id, kind: 'changed', person_id: null, at: 1, changes: '{}' })
      .execute();
  });
  await server.stop();
  const again = await startTestServer(t, { dataDir: server.config.dataDir });
  const entry = await seeded(again, 'elterntelefon');
  assert.equal(entry.id, untouched.id);
  assert.deepEqual([entry.reach, entry.hours], ['everyone', untouched.hours]);
  assert.deepEqual((await seeded(again, 'nummer-gegen-kummer-kinder')).hours, []);
});

test('nothing is written when nothing has changed, and two at once do it once', async (t) => {
  const server = await startTestServer(t);
  const before = await allEntries(server.deps.db.read);
  await seedDirectory(server.deps);
  const writing = server.deps.db.write;
  const quiet = { ...server.deps, db: { ...server.deps.db, write: () => assert.fail('it wrote') } };
  await seedDirectory(quiet as typeof server.deps);
  assert.deepEqual(await allEntries(server.deps.db.read), before);
  const [first] = before;
  assert.ok(first && writing);
  await makeOld(server, first.id);
  await Promise.all([seedDirectory(server.deps), seedDirectory(server.deps)]);
  const after = await allEntries(server.deps.db.read);
  assert.equal(after.length, before.length);
  assert.equal(after[0]?.version, first.version + 1);
});
