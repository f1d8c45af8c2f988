import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SEALED_COLUMNS } from '../../src/privacy/sealed-column.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { temporaryFolder } from '../support/server.ts';

/** Blobs that are no sealed values: hashes of secret links, and the keyed hash of an address. */
const NOT_SEALED = [
  'comment.receipt_hash',
  'comment.writer',
  'hand_over.token_hash',
  'invitation.token_hash',
  'password_reset.token_hash',
  'site.page_token_hash',
];

test('a rotation knows every sealed column of the schema, with its primary key and its subject', (t) => {
  const folder = temporaryFolder(t);
  migrate(folder);
  const database = connect(databaseFile(folder), { readonly: true });
  t.after(() => database.close());
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'comment\\_search%' ESCAPE '\\'",
    )
    .all();
  const columns = tables.flatMap(({ name: table }) =>
    database
      .prepare<[string], { name: string; type: string; pk: number }>('SELECT * FROM pragma_table_xinfo(?)')
      .all(table)
      .map((column) => ({ ...column, table })),
  );
  const blobs = columns.filter(({ type }) => type === 'BLOB').map(({ table, name }) => `${table}.${name}`);
  const known = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`);
  assert.deepEqual(blobs.sort(), [...known, ...NOT_SEALED].sort());

  for (const { table, key, subject } of SEALED_COLUMNS) {
    const keys = columns.filter((one) => one.table === table && one.pk > 0).map(({ name }) => name);
    assert.deepEqual(keys, [key], `${table}: its primary key`);
    const needed = subject ?? 'referral_id';
    assert.ok(
      columns.some((one) => one.table === table && one.name === needed),
      `${table}.${needed}`,
    );
  }
});
