import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trx } from '../../src/shared/db/commit-group.ts';
import { connect, databaseFile, openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { AppError } from '../../src/shared/errors.ts';
import { temporaryFolder } from '../support/server.ts';

function freshDatabase(t: { after(fn: () => unknown): void }) {
  const folder = temporaryFolder(t as never);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  return { db, folder };
}

const row = (id: string) => ({ id, name: id, lang: 'de' });
const names = async (db: ReturnType<typeof openDatabase>) =>
  (await db.read.selectFrom('site').select('id').orderBy('id').execute()).map(({ id }) => id);

test('a hundred transactions asked for at once are all committed', async (t) => {
  const { db } = freshDatabase(t);
  const ids = Array.from({ length: 250 }, (_, index) => String(index).padStart(3, '0'));
  await Promise.all(ids.map((id) => db.write((trx) => trx.insertInto('site').values(row(id)).execute())));
  assert.deepEqual(await names(db), ids);
});

test('a transaction that throws is undone alone; its neighbours in the same commit stay', async (t) => {
  const { db } = freshDatabase(t);
  const results = await Promise.allSettled([
    db.write((trx) => trx.insertInto('site').values(row('a')).execute()),
    db.write(async (trx) => {
      await trx.insertInto('site').values(row('b')).execute();
      throw new AppError('conflict', 'changed my mind');
    }),
    db.write((trx) => trx.insertInto('site').values(row('a')).execute()),
    db.write((trx) => trx.insertInto('site').values(row('c')).execute()),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(await names(db), ['a', 'c']);
});

test('a transaction started in the answer to another one is not forgotten', async (t) => {
  const { db } = freshDatabase(t);
  for (const id of ['a', 'b', 'c', 'd'])
    await db.write((trx) => trx.insertInto('site').values(row(id)).execute());
  assert.deepEqual(await names(db), ['a', 'b', 'c', 'd']);
});

test('while another process holds the lock the event loop goes on, and the write succeeds afterwards', async (t) => {
  const { db, folder } = freshDatabase(t);
  const other = connect(databaseFile(folder));
  t.after(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  t.after(() => clearInterval(timer));
  const writing = db.write((trx) => trx.insertInto('site').values(row('a')).execute());
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.ok(turns > 3, 'the event loop stood still');
  other.exec('COMMIT');
  await writing;
  assert.deepEqual(await names(db), ['a']);
});

test('a lock that is never released is answered with unavailable, and the next write works', {
  timeout: 30_000,
}, async (t) => {
  const { db, folder } = freshDatabase(t);
  const other = connect(databaseFile(folder));
  t.after(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  await assert.rejects(
    db.write((trx) => trx.insertInto('site').values(row('a')).execute()),
    (error) => error instanceof AppError && error.code === 'unavailable',
  );
  other.exec('COMMIT');
  await db.write((trx) => trx.insertInto('site').values(row('b')).execute());
  assert.deepEqual(await names(db), ['b']);
});

test('when the disk is full nothing of the group is acknowledged or kept, and later writes work again', async (t) => {
  const { db } = freshDatabase(t);
  await db.write((trx) => trx.insertInto('site').values(row('before')).execute());
  const { sql } = await import('kysely');
  const pages = await sql<{ page_count: number }>`PRAGMA page_count`.execute(db.writer);
  await sql`PRAGMA max_page_count = ${sql.raw(String(pages.rows[0]?.page_count))}`.execute(db.writer);
  const big = 'x'.repeat(200_000);
  const results = await Promise.allSettled([
    db.write((trx) =>
      trx
        .insertInto('site')
        .values({ ...row('a'), name: big })
        .execute(),
    ),
    db.write((trx) =>
      trx
        .insertInto('site')
        .values({ ...row('b'), name: big })
        .execute(),
    ),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.deepEqual(await names(db), ['before']);
  await sql`PRAGMA max_page_count = 1000000`.execute(db.writer);
  await db.write((trx) => trx.insertInto('site').values(row('after')).execute());
  assert.deepEqual(await names(db), ['after', 'before']);
});

test('what many ask for at the same time is done together, apart from what others do', async (t) => {
  const { db } = freshDatabase(t);
  const together: number[] = [];
  const addAll = async (trx: Trx, ids: readonly string[]) => {
    together.push(ids.length);
    await trx
      .insertInto('site')
      .values(ids.map((id) => row(id)))
      .execute();
    return ids.map((id) => `added ${id}`);
  };
  const added = await Promise.all([
    db.writeAlike(addAll, 'a'),
    db.write((trx) => trx.insertInto('site').values(row('b')).execute()),
    db.writeAlike(addAll, 'c'),
  ]);
  assert.deepEqual([added[0], added[2]], ['added a', 'added c']);
  assert.deepEqual(together, [2]);
  assert.deepEqual(await names(db), ['a', 'b', 'c']);
});

test('when work for many throws, each is done alone, and only what throws then is undone', async (t) => {
  const { db } = freshDatabase(t);
  const addAll = async (trx: Trx, ids: readonly string[]) => {
    for (const id of ids) {
      await trx.insertInto('site').values(row(id)).execute();
      if (id === 'b') throw new AppError('conflict', 'not this one');
    }
    return ids;
  };
  const results = await Promise.allSettled(['a', 'b', 'c'].map((id) => db.writeAlike(addAll, id)));
  assert.deepEqual(
    results.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.code)),
    ['a', 'conflict', 'c'],
  );
  assert.deepEqual(await names(db), ['a', 'c']);
});
