import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { sessionByToken } from '../../src/accounts/sessions-store.ts';
import { findPageByKey } from '../../src/comments/pages-store.ts';
import { findPublished, rootsBefore } from '../../src/comments/thread-store.ts';
import { findItem } from '../../src/moderation/item-store.ts';
import { type Database, openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { prepared, preparedSql } from '../../src/shared/db/prepared.ts';
import { newId } from '../../src/shared/ids.ts';
import { plansOf } from '../support/query-plans.ts';
import { temporaryFolder } from '../support/server.ts';

async function databaseWithPage(t: TestContext) {
  const folder = temporaryFolder(t);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  const page = { id: newId(), key: "what's new?", title: 'News', url: '/news', lang: 'en', created_at: 1 };
  await db.write(async (trx) => {
    await trx.insertInto('site').values({ id: 'site', name: 'Council', lang: 'en' }).execute();
    await trx
      .insertInto('page')
      .values({ ...page, site_id: 'site' })
      .execute();
  });
  return { db, page };
}

/**
 * How often SQLite compiles statements while `ask` runs. better-sqlite3 makes a function by `Function` that puts a row
 * together, anew whenever the statement has been compiled anew (row-builder.cpp).
 */
async function compiledDuring(t: TestContext, ask: () => Promise<unknown>): Promise<number> {
  const make = t.mock.method(globalThis, 'Function');
  await ask();
  make.mock.restore();
  return make.mock.callCount();
}

test('what is asked very often is compiled once, whatever is looked for and how much of it', async (t) => {
  const { db, page } = await databaseWithPage(t);
  // rows are put together only where some are found
  const found = prepared((from, { title, limit }: { title: string; limit: number }) =>
    from
      .selectFrom('page')
      .innerJoin('site', 'site.id', 'page.site_id')
      .select(['page.id', 'site.name'])
      .where('page.title', '=', title)
      .where('page.closed_at', 'is', null)
      .where('page.lang', '=', 'en')
      .limit(limit),
  );
  const askAll = async () => {
    assert.equal((await findPageByKey(db, page.key))?.siteName, 'Council');
    assert.equal((await found(db, { title: 'News', limit: 3 })).length, 1);
  };
  assert.equal(await compiledDuring(t, askAll), 2);
  assert.equal(await compiledDuring(t, askAll), 0);
});

test('what is the same for all values stands in the query as it is meant', async (t) => {
  const { db, page } = await databaseWithPage(t);
  const withTitle = prepared((from, { title }: { title: string }) =>
    from
      .selectFrom('page')
      .select('id')
      .where('title', '=', title)
      .where('key', '=', "what's new?")
      .where('created_at', '=', 1)
      .where('closed_at', 'is', null),
  );
  assert.deepEqual(await withTitle(db, { title: 'News' }), [{ id: page.id }]);
  assert.deepEqual(await withTitle(db, { title: 'Old news' }), []);
});

test('a constant that is neither text nor number is refused', async (t) => {
  const { db } = await databaseWithPage(t);
  const withBytes = prepared((from) =>
    from.selectFrom('comment').select('id').where('receipt_hash', '=', Buffer.alloc(32)),
  );
  await assert.rejects(withBytes(db, {}), /texts and numbers/);
});

test('a question mark that stands for no value is refused', async (t) => {
  const { db } = await databaseWithPage(t);
  const { sql } = await import('kysely');
  const withMark = preparedSql(
    ({ id }: { id: string }) => sql`SELECT '?' AS mark FROM page WHERE id = ${id}`,
  );
  await assert.rejects(withMark(db, { id: 'x' }), /A prepared query/);
});

test('what is asked very often is looked for in an index', async (t) => {
  const ask = async (db: Database) => {
    await findPageByKey(db, 'news');
    await sessionByToken(db, 'token');
    await findPublished(db, newId());
    await rootsBefore(db, newId(), { publishedAt: 1, id: newId() }, 5);
    await findItem(db, newId());
  };
  const plans = await plansOf(t, ask);
  assert.equal(plans.length, 5);
  for (const plan of plans) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/);
});
