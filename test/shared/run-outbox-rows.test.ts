import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { openDatabase } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { removeAllFromOutbox } from '../../src/shared/outbox/outbox-store.ts';
import { runOutboxRows } from '../../src/shared/outbox/run-outbox-rows.ts';
import { backoff, type JobHandler, type JobTable } from '../../src/shared/queue/jobs.ts';
import { temporaryFolder } from '../support/server.ts';

const NOW = 1_000_000;

const ROWS = [
  ['new-1', 'screen-comment', 0],
  ['new-2', 'screen-comment', 0],
  ['bad', 'screen-comment', 0],
  ['tried', 'screen-comment', 1],
  ['mail', 'mail-emergency', 0],
  ['not-asked-for', 'screen-comment', 0],
] as const;
const ASKED_FOR = ['new-1', 'new-2', 'bad', 'tried', 'mail', 'gone'];
const UNTOUCHED = [
  { id: 'mail', attempts: 0, dueAt: NOW },
  { id: 'not-asked-for', attempts: 0, dueAt: NOW },
  { id: 'tried', attempts: 1, dueAt: NOW },
];
const FRESH = ['bad', 'new-1', 'new-2'].map((id) => ({ id, attempts: 0, dueAt: NOW }));
const COUNTED = FRESH.map(({ id }) => ({ id, attempts: 1, dueAt: NOW + backoff(1) }));
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Runs the rows that are asked for; `bad` fails. @returns what is stored while they are tried, and afterwards */
async function run(t: TestContext, counted: 'here' | 'by-queue') {
  const folder = temporaryFolder(t);
  migrate(folder);
  const db = openDatabase(folder);
  t.after(() => db.close());
  await db.write(async (trx) => {
    for (const [id, job, attempts] of ROWS)
      await trx
        .insertInto('outbox')
        .values({ id, job, subject_id: `of ${id}`, attempts, due_at: NOW, created_at: 0 })
        .execute();
  });
  const stored = async () =>
    await db.read.selectFrom('outbox').select(['id', 'attempts', 'due_at as dueAt']).orderBy('id').execute();
  let meanwhile: unknown;
  const error = new Error('cannot be screened');
  const screening: Partial<JobHandler> = {
    async runMany(together) {
      meanwhile = await stored();
      const done = together.filter(({ id }) => id !== 'bad').map(({ id }) => id);
      assert.deepEqual(done.sort(), ['new-1', 'new-2']);
      assert.ok(together.every(({ id, subjectId, attempts }) => subjectId === `of ${id}` && attempts === 1));
      await db.write((trx) => removeAllFromOutbox(trx, done));
      return [{ id: 'bad', error }];
    },
  };
  const jobs = { 'screen-comment': screening, 'mail-emergency': {} } as JobTable;
  const { failed, alone } = await runOutboxRows({ db, clock: () => NOW, jobs }, ASKED_FOR, counted);
  assert.deepEqual(failed, [{ id: 'bad', error }]);
  assert.deepEqual([...alone].sort(), ['mail', 'tried']);
  return { meanwhile, afterwards: await stored() };
}

const BAD_COUNTED = [...COUNTED.filter(({ id }) => id === 'bad'), ...UNTOUCHED].sort(byId);

test('only first tries are made together; they are counted before, and failures and the rest are told apart', async (t) => {
  const { meanwhile, afterwards } = await run(t, 'here');
  assert.deepEqual(meanwhile, [...COUNTED, ...UNTOUCHED].sort(byId), 'counted before the try');
  assert.deepEqual(afterwards, BAD_COUNTED);
});

test('where the queue counts first tries, only those that failed are written down', async (t) => {
  const { meanwhile, afterwards } = await run(t, 'by-queue');
  assert.deepEqual(meanwhile, [...FRESH, ...UNTOUCHED].sort(byId), 'nothing is written before the try');
  assert.deepEqual(afterwards, BAD_COUNTED);
});
