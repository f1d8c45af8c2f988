import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { removeAllFromOutbox } from '../../src/shared/outbox/outbox-store.ts';
import { runOutboxRows } from '../../src/shared/outbox/run-outbox-rows.ts';
import { backoff, type JobHandler, type JobTable } from '../../src/shared/queue/jobs.ts';
import { temporaryFolder } from '../support/server.ts';

const NOW = 1_000_000;

test('only first tries are made together; they are counted before, and failures and the rest are told apart', async (t) => {
  const folder = temporaryFolder(t);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  const rows = [
    ['new-1', 'screen-comment', 0],
    ['new-2', 'screen-comment', 0],
    ['bad', 'screen-comment', 0],
    ['tried', 'screen-comment', 1],
    ['mail', 'mail-emergency', 0],
    ['not-asked-for', 'screen-comment', 0],
  ] as const;
  await db.write(async (trx) => {
    for (const [id, job, attempts] of rows)
      await trx
        .insertInto('outbox')
        .values({ id, job, subject_id: `of ${id}`, attempts, due_at: NOW, created_at: 0 })
        .execute();
  });
  const stored = async () =>
    await db.read.selectFrom('outbox').select(['id', 'attempts', 'due_at as dueAt']).orderBy('id').execute();

  let counted: unknown;
  const error = new Error('cannot be screened');
  const screening: Partial<JobHandler> = {
    async runMany(together) {
      counted = await stored();
      const done = together.filter(({ id }) => id !== 'bad').map(({ id }) => id);
      assert.deepEqual(done.sort(), ['new-1', 'new-2']);
      assert.ok(together.every(({ id, subjectId, attempts }) => subjectId === `of ${id}` && attempts === 1));
      await db.write((trx) => removeAllFromOutbox(trx, done));
      return [{ id: 'bad', error }];
    },
  };
  const jobs = { 'screen-comment': screening, 'mail-emergency': {} } as JobTable;
  const ids = ['new-1', 'new-2', 'bad', 'tried', 'mail', 'gone'];
  const { failed, alone } = await runOutboxRows({ db, clock: () => NOW, jobs }, ids);

  assert.deepEqual(failed, [{ id: 'bad', error }]);
  assert.deepEqual([...alone].sort(), ['mail', 'tried']);
  const waits = { attempts: 1, dueAt: NOW + backoff(1) };
  const untouched = [
    { id: 'mail', attempts: 0, dueAt: NOW },
    { id: 'not-asked-for', attempts: 0, dueAt: NOW },
    { id: 'tried', attempts: 1, dueAt: NOW },
  ];
  const begun = ['bad', 'new-1', 'new-2'].map((id) => ({ id, ...waits }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  assert.deepEqual(counted, [...begun, ...untouched].sort(byId), 'counted before the try');
  assert.deepEqual(await stored(), [{ id: 'bad', ...waits }, ...untouched].sort(byId));
});
