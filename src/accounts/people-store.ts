import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/** How the addresses end of accounts that were erased; no mail has such an address (RFC 2606, section 2). */
export const ERASED_ADDRESSES = '@erased.invalid';

export async function allUsers(db: Database['read']) {
  return await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'createdAt', 'deactivated_at', 'twoFactorEnabled'])
    .where('email', 'not like', `%${ERASED_ADDRESSES}`)
    .orderBy('name')
    .execute();
}

export async function userById(db: Database['read'] | Trx, id: string) {
  return await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'deactivated_at'])
    .where('id', '=', id)
    .where('email', 'not like', `%${ERASED_ADDRESSES}`)
    .executeTakeFirst();
}

export async function userByEmail(db: Database['read'], email: string) {
  return await db
    .selectFrom('user')
    .select(['id', 'deactivated_at'])
    .where('email', '=', email)
    .executeTakeFirst();
}

/** Whether anybody else could manage people. */
export async function hasOtherActiveAdmin(trx: Trx, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('user')
    .select('id')
    .where('role', '=', 'admin')
    .where('deactivated_at', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Changes what is given. */
export async function updateUser(
  trx: Trx,
  id: string,
  change: { name?: string; role?: string; lang?: string | null; deactivated_at?: Instant | null },
  now: Instant,
): Promise<void> {
  await trx
    .updateTable('user')
    .set({ ...change, updatedAt: new Date(now).toISOString() })
    .where('id', '=', id)
    .execute();
}

/** The hash of somebody's password, as better-auth made it. */
export async function passwordHash(db: Database['read'], userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('password')
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? null;
}

export async function updatePassword(trx: Trx, userId: string, hash: string, now: Instant): Promise<void> {
  await trx
    .updateTable('account')
    .set({ password: hash, updatedAt: new Date(now).toISOString() })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute();
}
