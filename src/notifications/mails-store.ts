import { sql } from 'kysely';
import { type Instant, MINUTE } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/** Longer than sending takes: after it whoever was sending counts as dead. */
const LEASE = 2 * MINUTE;

/** Takes on a mail to be sent by nobody else. @returns 'sent' when it was sent before, 'busy' while another sends it */
export async function claimMail(trx: Trx, id: string, now: Instant): Promise<'mine' | 'sent' | 'busy'> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('mail_sent')
    .values({ id, begun_at: now, sent_at: null })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ begun_at: now })
        .where('mail_sent.sent_at', 'is', null)
        .where('mail_sent.begun_at', '<', now - LEASE),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return 'mine';
  const row = await trx.selectFrom('mail_sent').select('sent_at').where('id', '=', id).executeTakeFirst();
  return row?.sent_at == null ? 'busy' : 'sent';
}

export async function markSent(trx: Trx, id: string, now: Instant): Promise<void> {
  await trx.updateTable('mail_sent').set({ sent_at: now }).where('id', '=', id).execute();
}

/** Gives a mail back that could not be sent. */
export async function releaseMail(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('mail_sent').where('id', '=', id).where('sent_at', 'is', null).execute();
}

/** How many comments wait for a moderator, and since when the oldest does. */
export async function countPending(db: Database): Promise<{ count: number; oldest: Instant | null }> {
  return await db.read
    .selectFrom('comment')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.min<Instant | null>('created_at').as('oldest'),
    ])
    // in the words of the partial indexes
    .where(sql<boolean>`state = 'pending'`)
    .executeTakeFirstOrThrow();
}

/** Referrals that wait for a counsellor, by urgency. */
export async function countReferrals(db: Database) {
  return await db.read
    .selectFrom('referral')
    .select(['urgency', ({ fn }) => fn.countAll<number>().as('count')])
    .select(({ fn }) => fn.min<Instant>('opened_at').as('oldest'))
    // in the words of the partial index
    .where(sql<boolean>`stage < 2 AND stage = 0`)
    .groupBy('urgency')
    .execute();
}

export async function findReferral(db: Database, id: string) {
  return await db.read
    .selectFrom('referral')
    .select(['id', 'state', 'urgency', 'opened_at as openedAt', 'seen_at as seenAt'])
    .select(['target_at as targetAt', 'assigned_to as assignedTo'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function stopWantingMail(trx: Trx, commentId: string): Promise<void> {
  await trx.updateTable('comment').set({ wants_mail: 0 }).where('id', '=', commentId).execute();
}
