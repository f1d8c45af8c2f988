import type { Selectable } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { PasswordResetTable } from '../shared/db/schema.ts';

export type PasswordResetRow = Selectable<PasswordResetTable>;

/** A link, which replaces those that the person had before. */
export async function insertReset(trx: Trx, row: PasswordResetRow): Promise<void> {
  await deleteOpenResets(trx, row.user_id);
  await trx.insertInto('password_reset').values(row).execute();
}

export async function deleteOpenResets(trx: Trx, userId: string): Promise<void> {
  await trx.deleteFrom('password_reset').where('user_id', '=', userId).where('used_at', 'is', null).execute();
}

/** A link that can still be used, of somebody who may enter. */
export async function openReset(db: Database['read'] | Trx, tokenHash: Buffer, now: Instant) {
  return await db
    .selectFrom('password_reset')
    .innerJoin('user', 'user.id', 'password_reset.user_id')
    .select(['password_reset.id', 'user.id as userId', 'user.email'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
}

export async function useReset(trx: Trx, id: string, now: Instant): Promise<void> {
  await trx.updateTable('password_reset').set({ used_at: now }).where('id', '=', id).execute();
}
