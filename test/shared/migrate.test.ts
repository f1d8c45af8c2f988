import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
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

test('the database belongs to its owner alone', (t) => {
  const data = temporaryFolder(t);
  migrate(data);
  assert.equal(statSync(databaseFile(data)).mode & 0o777, 0o600);
});

test('pages of the desk are read by their indexes, from wherever they go on', (t) => {
  const data = temporaryFolder(t);
  migrate(data);
  const database = connect(databaseFile(data));
  t.after(() => database.close());
  const queries = {
    'moderation queue':
      "SELECT * FROM comment WHERE state = 'pending' AND (section, created_at, id) > (0, 1, 'x') ORDER BY section, created_at, id LIMIT 31",
    'referral queue':
      "SELECT * FROM referral WHERE stage < 2 AND (stage, urgency_rank, deadline_rank, opened_at, id) > (0, 0, '2026-12-03', 1, 'x') ORDER BY stage, urgency_rank, deadline_rank, opened_at, id LIMIT 21",
    counts: "SELECT count FROM comment_count WHERE state = 'received'",
    outbox:
      "SELECT id FROM outbox WHERE due_at <= 5 AND (due_at, id) > (1, 'x') ORDER BY due_at, id LIMIT 500",
  };
  for (const [name, query] of Object.entries(queries)) {
    const plan = database
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`)
      .all()
      .map(({ detail }) => detail);
    assert.ok(
      plan.every((step) => !/^SCAN \w+$|TEMP B-TREE/.test(step)),
      `${name}: ${plan.join('; ')}`,
    );
    assert.match(plan[0] ?? '', /^SEARCH .*[>(]/, `${name}: ${plan.join('; ')}`);
  }
});
