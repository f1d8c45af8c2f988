import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ERASED_KINDS } from '../../src/privacy/erased-kind.ts';
import { SWEEPS } from '../../src/privacy/retention.ts';
import * as windows from '../../src/privacy/windows.ts';
import { DAY } from '../../src/shared/clock.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { temporaryFolder } from '../support/server.ts';

const record = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');

/** Parts of the full-text index, which have the name of the index in front. */
const isPartOfIndex = (name: string) => name.startsWith('comment_search_') || name.startsWith('sqlite_');

test('every table of the database stands in the record of what is kept', (t) => {
  const folder = temporaryFolder(t);
  migrate(folder);
  const database = connect(databaseFile(folder), { readonly: true });
  t.after(() => database.close());
  const tables = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name)
    .filter((name) => !isPartOfIndex(name));
  assert.ok(tables.length > 40);
  assert.deepEqual(
    tables.filter((name) => !record.includes(`\`${name}\``)),
    [],
  );
});

test('every window stands there, too, in days', () => {
  for (const [name, window] of Object.entries(windows)) {
    if (window > DAY) assert.match(record, new RegExp(`\\b${window / DAY} days\\b`), name);
  }
});

test('what is erased by itself has a kind of the report, and each kind a window or a person who does it', () => {
  const swept = new Set(SWEEPS.map(({ kind }) => kind));
  assert.deepEqual(
    ERASED_KINDS.filter((kind) => !swept.has(kind)),
    ['withdrawn', 'on_request'],
  );
});
