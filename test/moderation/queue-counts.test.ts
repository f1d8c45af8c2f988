import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { temporaryFolder } from '../support/server.ts';

const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  doing: fc.constantFrom('add', 'change', 'change', 'change', 'remove'),
  page: fc.constantFrom('p', 'q'),
  state: fc.constantFrom('received', 'pending', 'pending', 'published', 'erased'),
  lang: fc.constantFrom(null, 'de', 'und'),
  label: fc.constantFrom(null, 'general', 'referral', 'spam'),
  unsure: fc.constantFrom(0, 1),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

test('the kept counts of the queue are those of a recount, whatever happens to the comments', (t) => {
  const database = emptyDatabase(t);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (changes) => {
      database.exec('BEGIN');
      try {
        for (const one of changes) {
          carryOut(database, one);
          assert.deepEqual(kept(database), recounted(database));
        }
      } finally {
        database.exec('ROLLBACK');
      }
    }),
    { numRuns: 200 },
  );
});

function emptyDatabase(t: Parameters<typeof temporaryFolder>[0]): Sqlite.Database {
  const folder = temporaryFolder(t);
  migrate(folder);
  const database = connect(databaseFile(folder));
  t.after(() => database.close());
  database.exec(`INSERT INTO site (id, name, lang) VALUES ('s', 's', 'de');
    INSERT INTO page (id, site_id, key, title, url, lang, created_at)
      VALUES ('p', 's', 'p', 'p', 'p', 'de', 1), ('q', 's', 'q', 'q', 'q', 'de', 1)`);
  return database;
}

function carryOut(database: Sqlite.Database, { id, doing, ...columns }: Change): void {
  const values = { id, ...columns, receipt: randomBytes(8) };
  if (doing === 'add')
    database
      .prepare(`INSERT OR IGNORE INTO comment (id, page_id, thread_id, state, state_since, receipt_hash, lang, label,
          is_unsure, created_at)
        VALUES (@id, @page, @id, @state, 1, @receipt, @lang, @label, @unsure, 1)`)
      .run(values);
  else if (doing === 'remove') database.prepare('DELETE FROM comment WHERE id = @id').run(values);
  else
    database
      .prepare(`UPDATE comment SET page_id = @page, state = @state, lang = @lang, label = @label, is_unsure = @unsure
        WHERE id = @id`)
      .run(values);
}

const kept = (database: Sqlite.Database) =>
  database.prepare('SELECT * FROM queue_count ORDER BY page_id, lang, label, section').all();

const recounted = (database: Sqlite.Database) =>
  database
    .prepare(`SELECT page_id, coalesce(lang, '') AS lang, coalesce(label, '') AS label, section, count(*) AS count
      FROM comment WHERE state = 'pending' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`)
    .all();
