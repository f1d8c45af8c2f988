import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { MINUTE } from '../../src/shared/clock.ts';
import { databaseFile, openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { temporaryFolder } from '../support/server.ts';

function freshDatabase(t: { after(fn: () => unknown): void }) {
  const folder = temporaryFolder(t as never);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  let reads = 0;
  const names = () =>
    db.committed.remember('names', '', async () => {
      reads++;
      return (await db.read.selectFrom('site').select('name').orderBy('id').execute()).map(
        ({ name }) => name,
      );
    });
  return { db, folder, names, reads: () => reads };
}

test('what is remembered is read once while nothing is committed', async (t) => {
  const { names, reads } = freshDatabase(t);
  assert.deepEqual(await Promise.all([names(), names(), names()]), [[], [], []]);
  assert.deepEqual(await names(), []);
  assert.equal(reads(), 1);
});

test('it is read anew as soon as this process has committed anything', async (t) => {
  const { db, names } = freshDatabase(t);
  for (const id of ['a', 'b', 'c']) {
    await names();
    await db.write((trx) => trx.insertInto('site').values({ id, name: id, lang: 'de' }).execute());
    assert.equal((await names()).at(-1), id);
  }
});

test('it is read anew as soon as another process has committed anything', async (t) => {
  const { folder, names } = freshDatabase(t);
  for (const id of ['a', 'b', 'c']) {
    await names();
    const insert = `
      import Sqlite from 'better-sqlite3';
      const database = new Sqlite(process.argv[1]);
      database.prepare("INSERT INTO site (id, name, lang) VALUES (?, ?, 'de')").run(process.argv[2], process.argv[2]);`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', insert, databaseFile(folder), id],
      { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.equal((await names()).at(-1), id);
  }
});

test('a reading that failed is not remembered', async (t) => {
  const { db } = freshDatabase(t);
  const fail = () => db.committed.remember('x', '', () => Promise.reject(new Error('no')));
  await assert.rejects(fail());
  assert.equal(await db.committed.remember('x', '', async () => 1), 1);
});

test('it is dropped after a minute, so that no words stay in memory where nobody asks any more', async (t) => {
  const { names, reads } = freshDatabase(t);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  await names();
  t.mock.timers.tick(MINUTE - 1);
  await names();
  assert.equal(reads(), 1);
  t.mock.timers.tick(1);
  await names();
  assert.equal(reads(), 2);
  t.mock.timers.tick(MINUTE);
  await names();
  assert.equal(reads(), 3, 'what was read afterwards, too');
});

test('no more is kept than five hundred things', async (t) => {
  const { db, names, reads } = freshDatabase(t);
  await names();
  for (let key = 0; key < 499; key++) await db.committed.remember('x', String(key), async () => key);
  await names();
  assert.equal(reads(), 2);
});
