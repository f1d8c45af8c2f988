import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { openDatabase } from '../../src/shared/db/database.ts';
import { createSealing } from '../../src/shared/sealing.ts';
import { loadSecrets } from '../../src/shared/secrets.ts';
import { until } from '../support/server.ts';

/** What the database holds of one submission. */
export interface Stored {
  id: string;
  receiptHash: string;
  text: string;
  state: string;
  verdict: string | null;
  /** Types of its events in order, with the revision: `screened 1`. */
  events: string[];
  referrals: number;
}

/** Everything that is stored, read as the desk would: opened where it is sealed. */
export async function readStored(dataDir: string): Promise<{ comments: Stored[]; outbox: OutboxState[] }> {
  const sealing = createSealing(loadSecrets(dataDir).sealingKeys);
  const db = openDatabase(dataDir);
  try {
    const [comments, events, referrals, outbox] = await Promise.all([
      db.read.selectFrom('comment').selectAll().orderBy('id').execute(),
      db.read.selectFrom('comment_event').selectAll().orderBy('id').execute(),
      db.read.selectFrom('referral').selectAll().execute(),
      // what is to be told in hours is not work that is due
      db.read.selectFrom('outbox').selectAll().where('job', '!=', 'mail-overdue').orderBy('id').execute(),
    ]);
    return {
      comments: comments.map((comment) => {
        const referred = referrals.filter((one) => one.comment_id === comment.id);
        const sealed = comment.sealed ?? referred[0]?.sealed;
        return {
          id: comment.id,
          receiptHash: comment.receipt_hash.toString('hex'),
          text: comment.text ?? (sealed ? sealing.open<{ text: string }>(comment.id, sealed).text : ''),
          state: comment.state,
          verdict: comment.verdict,
          events: events
            .filter((event) => event.comment_id === comment.id)
            .map(({ type, revision }) => `${type} ${revision}`),
          referrals: referred.length,
        };
      }),
      outbox: outbox.map((row) => ({ subjectId: row.subject_id, attempts: row.attempts, dueAt: row.due_at })),
    };
  } finally {
    await db.close();
  }
}

export interface OutboxState {
  subjectId: string;
  attempts: number;
  dueAt: number;
}

/** How many comments wait for the screening, and how many rows the outbox holds. */
export async function countUndone(dataDir: string): Promise<{ received: number; outbox: number }> {
  const db = openDatabase(dataDir);
  try {
    const count = async (query: { execute(): Promise<unknown[]> }) => (await query.execute()).length;
    return {
      received: await count(db.read.selectFrom('comment').select('id').where('state', '=', 'received')),
      outbox: await count(db.read.selectFrom('outbox').select('id').where('job', '!=', 'mail-overdue')),
    };
  } finally {
    await db.close();
  }
}

/** Waits until everything stored is screened. */
export async function untilAllIsDone(dataDir: string, patience = 60_000): Promise<void> {
  const allIsDone = async () => {
    const { received, outbox } = await countUndone(dataDir);
    return received === 0 && outbox === 0;
  };
  await until(allIsDone, 'everything is screened', patience);
}

/** A submission that went the whole way: taken once, screened once, and where its verdict belongs. */
export function assertScreenedOnce(comment: Stored): void {
  const [first, second, ...more] = comment.events;
  assert.equal(first, 'submitted 1');
  assert.match(second ?? '', /^screen(ed|ing_failed) 1$/);
  assert.deepEqual(more, []);
  assert.match(comment.state, /^(pending|referred)$/);
  assert.equal(comment.referrals, comment.state === 'referred' ? 1 : 0);
}

/** The file itself is whole. */
export async function assertIsSound(dataDir: string): Promise<void> {
  const db = openDatabase(dataDir);
  try {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db.read);
    assert.deepEqual(rows, [{ integrity_check: 'ok' }]);
  } finally {
    await db.close();
  }
}
