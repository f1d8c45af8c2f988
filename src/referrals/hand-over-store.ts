import type { Insertable, Selectable } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { HandOverTable } from '../shared/db/schema.ts';
import type { DeclineReason, HandOver } from './hand-over.ts';

type Reader = Database['read'] | Trx;
export type HandOverRow = Selectable<HandOverTable>;

export function toHandOver(row: HandOverRow): HandOver {
  return {
    id: row.id,
    contactId: row.service_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    openedAt: row.opened_at,
    answeredAt: row.answered_at,
    answer: row.answer as HandOver['answer'],
    reason: row.reason as DeclineReason | null,
    cancelledAt: row.cancelled_at,
  };
}

/** Every hand-over of a referral, newest first. */
export async function handOversOf(db: Reader, referralId: string): Promise<HandOverRow[]> {
  return await db
    .selectFrom('hand_over')
    .selectAll()
    .where('referral_id', '=', referralId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Names of services, whatever their status, by id. */
export async function namesOfServices(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('service').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function handOverByToken(db: Reader, hash: Buffer): Promise<HandOverRow | undefined> {
  return await db.selectFrom('hand_over').selectAll().where('token_hash', '=', hash).executeTakeFirst();
}

export async function insertHandOver(trx: Trx, row: Insertable<HandOverTable>): Promise<void> {
  await trx.insertInto('hand_over').values(row).execute();
}

/** @returns whether nobody had opened it before */
export async function markOpened(trx: Trx, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('hand_over')
    .set({ opened_at: now })
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function markAnswered(
  trx: Trx,
  id: string,
  answer: { answer: 'accepted' | 'declined'; reason: DeclineReason | null; at: Instant },
): Promise<void> {
  await trx
    .updateTable('hand_over')
    .set({ answer: answer.answer, reason: answer.reason, answered_at: answer.at })
    .where('id', '=', id)
    .execute();
}

export async function markCancelled(trx: Trx, id: string, now: Instant): Promise<void> {
  await trx.updateTable('hand_over').set({ cancelled_at: now }).where('id', '=', id).execute();
}

/** Moves a referral on. */
export async function setReferralState(trx: Trx, id: string, state: string): Promise<void> {
  await trx.updateTable('referral').set({ state }).where('id', '=', id).execute();
}

/** Whether contacts were ever offered to the writer of a referral. */
export async function wasOffered(trx: Trx, referralId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('referral_event')
    .select('id')
    .where('referral_id', '=', referralId)
    .where('type', '=', 'offered')
    .executeTakeFirst();
  return row !== undefined;
}
