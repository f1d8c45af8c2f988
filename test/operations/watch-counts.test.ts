import assert from 'node:assert/strict';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openReferrals, outboxRows, waitingComments } from '../../src/operations/watch-store.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { plansOf } from '../support/query-plans.ts';
import { temporaryFolder } from '../support/server.ts';

const MIGRATIONS = join(import.meta.dirname, '../../db/migrations');

test('a database from before has its counts after the migration', (t) => {
  const data = temporaryFolder(t);
  const before = temporaryFolder(t);
  for (const name of readdirSync(MIGRATIONS).filter((one) => one < '0018'))
    copyFileSync(join(MIGRATIONS, name), join(before, name));
  migrate(data, before);
  const old = connect(databaseFile(data));
  old.exec(`
    INSERT INTO site (id, name, lang) VALUES ('s', 'S', 'de');
    INSERT INTO page (id, site_id, key, title, url, lang, created_at) VALUES ('p', 's', 'k', 'T', '/', 'de', 0);
  `);
  const comment = old.prepare(
    "INSERT INTO comment (id, page_id, thread_id, state, state_since, receipt_hash, created_at) VALUES (?, 'p', ?, ?, 0, ?, 0)",
  );
  const event = old.prepare(
    "INSERT INTO comment_event (id, comment_id, revision, type, actor_kind, state, at) VALUES (?, ?, 1, 'submitted', 'writer', 'received', 0)",
  );
  for (const [number, state] of ['received', 'received', 'withdrawn'].entries()) {
    const id = `c${number}`;
    comment.run(id, id, state, Buffer.from([number]));
    event.run(id, id);
  }
  old.close();

  migrate(data);
  const now = connect(databaseFile(data));
  t.after(() => now.close());
  const states = () => now.prepare('SELECT state, count FROM comment_count WHERE count > 0').raw().all();
  assert.deepEqual(states(), [
    ['received', 2],
    ['withdrawn', 1],
  ]);
  assert.deepEqual(now.prepare('SELECT * FROM event_count').raw().all(), [['submitted', 'writer', 3]]);
  now.exec("UPDATE comment SET state = 'erased' WHERE id = 'c2'; UPDATE comment SET revision = 2");
  assert.deepEqual(states(), [
    ['erased', 1],
    ['received', 2],
  ]);
});

test('a scrape reads no table of comments or referrals as a whole', async (t) => {
  const plans = await plansOf(t, async (db) => {
    await waitingComments(db);
    await openReferrals(db, 0);
    await outboxRows(db, 0);
  });
  assert.equal(plans.length, 3);
  for (const plan of plans)
    assert.doesNotMatch(plan, /SCAN (comment|referral)(?! USING (COVERING )?INDEX)/, plan);
});
