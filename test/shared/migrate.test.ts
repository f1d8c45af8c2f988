import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { temporaryFolder } from '../support/server.ts';

test('migrations run once, in order', (t) => {
  const data = temporaryFolder(t);
  const applied = migrate(data);
  assert.deepEqual(applied, [...applied].sort());
  assert.ok(applied.length >= 4);
  assert.deepEqual(migrate(data), []);
});

test('a migration that was changed after it ran is refused', (t) => {
  const data = temporaryFolder(t);
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, '0001_a.sql'), 'CREATE TABLE a (id INTEGER) STRICT;');
  migrate(data, folder);
  writeFileSync(join(folder, '0001_a.sql'), 'CREATE TABLE b (id INTEGER) STRICT;');
  assert.throws(() => migrate(data, folder), /has changed/);
});

test('a database of a newer version is refused', (t) => {
  const data = temporaryFolder(t);
  migrate(data);
  const empty = temporaryFolder(t);
  assert.throws(() => migrate(data, empty), /newer version/);
});

test('a migration that fails half-way leaves nothing behind', (t) => {
  const data = temporaryFolder(t);
  const folder = temporaryFolder(t);
  writeFileSync(
    join(folder, '0001_a.sql'),
    'CREATE TABLE a (id INTEGER) STRICT; CREATE TABLE a (id INTEGER) STRICT;',
  );
  assert.throws(() => migrate(data, folder));
  const database = connect(databaseFile(data));
  t.after(() => database.close());
  assert.equal(database.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'a'").pluck().get(), 0);
});

test('a connection that writes uses WAL with synchronous=FULL and checks foreign keys', (t) => {
  const data = temporaryFolder(t);
  migrate(data);
  const database = connect(databaseFile(data));
  t.after(() => database.close());
  assert.equal(database.pragma('journal_mode', { simple: true }), 'wal');
  assert.equal(database.pragma('synchronous', { simple: true }), 2);
  assert.equal(database.pragma('foreign_keys', { simple: true }), 1);
  assert.equal(database.pragma('secure_delete', { simple: true }), 1);
});
