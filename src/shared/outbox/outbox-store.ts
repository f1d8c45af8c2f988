import { type ExpressionBuilder, sql } from 'kysely';
import { type Instant, MINUTE } from '../clock.ts';
import type { Trx } from '../db/commit-group.ts';
import type { Database } from '../db/database.ts';
import { among, prepared, preparedInserts } from '../db/prepared.ts';
import type { Schema } from '../db/schema.ts';
import { newId } from '../ids.ts';
import { type JobName, LONGEST_PAUSE, type OutboxRow } from '../queue/jobs.ts';

/**
 * Records work in the transaction that makes it necessary.
 * @param dueAt when it is to be done, if not at once; then there is no need to enqueue it
 * @returns the id to enqueue after the commit
 */
export async function addToOutbox(
  trx: Trx,
  job: JobName,
  subjectId: string,
  now: Instant,
  dueAt: Instant = now,
): Promise<string> {
  const row = outboxRow(job, subjectId, now, dueAt);
  await insertRows(trx, [row]);
  return row.id;
}

/** Records the same work for several things, to be done at once. @returns the ids to enqueue, in the order of the things */
export async function addAllToOutbox(
  trx: Trx,
  job: JobName,
  of: readonly { subjectId: string; now: Instant }[],
): Promise<string[]> {
  const rows = of.map(({ subjectId, now }) => outboxRow(job, subjectId, now, now));
  await insertRows(trx, rows);
  return rows.map(({ id }) => id);
}

const outboxRow = (job: JobName, subjectId: string, now: Instant, dueAt: Instant) => ({
  id: newId(),
  job,
  subject_id: subjectId,
  due_at: dueAt,
  created_at: now,
});

/** Takes the row out, as the last step of the work. @returns false when somebody else already did the work */
export async function removeFromOutbox(trx: Trx, id: string): Promise<boolean> {
  return (await deleteRow(trx, { id })).length === 1;
}

/** The same for many rows. @returns the ids of those that nobody else has taken out */
export async function removeAllFromOutbox(trx: Trx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await deleteRows(trx, { ids: JSON.stringify(ids) });
  return new Set(rows.map(({ id }) => id));
}

const deleteRows = prepared((db, { ids }: { ids: string }) =>
  db.deleteFrom('outbox').where('id', 'in', among(ids)).returning('id'),
);

const deleteRow = prepared((db, { id }: { id: string }) =>
  db.deleteFrom('outbox').where('id', '=', id).returning('id'),
);

/** Puts work off that cannot be done before a time; its tries are counted anew. */
export async function postponeOutboxRow(trx: Trx, id: string, dueAt: Instant): Promise<void> {
  await trx.updateTable('outbox').set({ due_at: dueAt, attempts: 0 }).where('id', '=', id).execute();
}

/**
 * Counts a try before it is made, so that work that kills its process is given up one day too.
 * @param died how many processes the queue knows to have died of it, whether that was counted here or not
 * @returns the row with the attempts so far, this one included; null when the work is done
 */
export async function beginAttempt(
  trx: Trx,
  id: string,
  nextDueAt: (attempts: number) => Instant,
  died = 0,
): Promise<OutboxRow | null> {
  const [row] = await rowById(trx, { id });
  if (!row) return null;
  const attempts = Math.max(row.attempts, died) + 1;
  await setAttempts(trx, { id, attempts, dueAt: nextDueAt(attempts) });
  return { id: row.id, job: row.job, subjectId: row.subject_id, attempts };
}

/** Several rows that are not done yet: those to be tried together, and those to be tried each alone. */
export interface FirstTries {
  /** With the attempts so far, this one included. */
  rows: OutboxRow[];
  alone: string[];
}

/**
 * Looks which rows may have their first try together. Left out is what has been tried before, since it may be what took
 * its process with it, and work that is not done together.
 * @param jobs the kinds of work that are done together
 */
export async function findFirstTries(
  source: Database | Trx,
  ids: readonly string[],
  jobs: readonly string[],
): Promise<FirstTries> {
  const found: FirstTries = { rows: [], alone: [] };
  for (const { id, job, subject_id, attempts } of await rowsByIds(source, { ids: JSON.stringify(ids) })) {
    if (attempts > 0 || !jobs.includes(job)) found.alone.push(id);
    else found.rows.push({ id, job, subjectId: subject_id, attempts: 1 });
  }
  return found;
}

const rowsByIds = prepared((db, { ids }: { ids: string }) =>
  db.selectFrom('outbox').select(['id', 'job', 'subject_id', 'attempts']).where('id', 'in', among(ids)),
);

/** Counts the first try of those rows of which none is counted yet. */
export async function countFirstTries(trx: Trx, ids: readonly string[], nextDueAt: Instant): Promise<void> {
  await setFirstTries(trx, { ids: JSON.stringify(ids), dueAt: nextDueAt });
}

const setFirstTries = prepared((db, { ids, dueAt }: { ids: string; dueAt: Instant }) =>
  db
    .updateTable('outbox')
    .set({ attempts: 1, due_at: dueAt })
    .where('id', 'in', among(ids))
    .where('attempts', '=', 0),
);

const rowById = prepared((db, { id }: { id: string }) =>
  db.selectFrom('outbox').selectAll().where('id', '=', id),
);

const setAttempts = prepared((db, row: { id: string; attempts: number; dueAt: Instant }) =>
  db.updateTable('outbox').set({ attempts: row.attempts, due_at: row.dueAt }).where('id', '=', row.id),
);

/** Clocks of several processes may differ by less. */
const TOLERANCE = MINUTE;

/**
 * Makes due what a clock that was ahead has put into the future, and which would wait until the clock gets there: rows
 * that are younger than now, and tries that are further off than any pause.
 */
export async function recallFromFuture(db: Database, now: Instant): Promise<void> {
  const isAhead = (eb: ExpressionBuilder<Schema, 'outbox'>) =>
    eb.and([
      eb('due_at', '>', now),
      eb.or([
        eb('created_at', '>', now + TOLERANCE),
        eb.and([eb('attempts', '>', 0), eb('due_at', '>', now + LONGEST_PAUSE + TOLERANCE)]),
      ]),
    ]);
  const one = await db.read.selectFrom('outbox').select('id').where(isAhead).limit(1).executeTakeFirst();
  if (!one) return;
  await db.write((trx) =>
    trx.updateTable('outbox').set({ due_at: now, created_at: now }).where(isAhead).execute(),
  );
}

/** A row that is due, and its place in the order in which rows become due. */
export interface DueRow {
  id: string;
  dueAt: Instant;
  attempts: number;
}

/** Work that is done in turn; what waits for another machine stands in a lane of its own, so that nothing waits for it. */
export type Lane = 'screening' | 'mail';

// in literals, so that SQLite knows which rows an index leaves out: mails are not looked for among all the comments
const inLane = (eb: ExpressionBuilder<Schema, 'outbox'>, lane: Lane) =>
  eb('job', lane === 'mail' ? '<>' : '=', sql.lit('screen-comment'));

/** The lane of a kind of work. */
export const laneOf = (job: JobName): Lane => (job === 'screen-comment' ? 'screening' : 'mail');

const rowsIn = (db: Database, lane: Lane | null) => {
  const query = db.read.selectFrom('outbox');
  return lane === null ? query : query.where((eb) => inLane(eb, lane));
};

/** Rows that are due, the longest due first, after a place. */
export async function dueRows(
  db: Database,
  now: Instant,
  limit: number,
  after: DueRow | null = null,
  lane: Lane | null = null,
): Promise<DueRow[]> {
  let query = rowsIn(db, lane)
    .select(['id', 'due_at as dueAt', 'attempts'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(limit);
  if (after) {
    query = query.where((eb) => eb(eb.refTuple('due_at', 'id'), '>', eb.tuple(after.dueAt, after.id)));
  }
  return await query.execute();
}

/** When the next row becomes due, or null when there is none. */
export async function nextDueAt(db: Database, lane: Lane | null = null): Promise<Instant | null> {
  const row = await rowsIn(db, lane).select('due_at').orderBy('due_at').limit(1).executeTakeFirst();
  return row?.due_at ?? null;
}

const insertRows = preparedInserts('outbox');
