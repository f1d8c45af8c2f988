import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';

const byToken = prepared((db, { token }: { token: string }) =>
  db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.userId')
    .select(['session.id as sessionId', 'expiresAt', 'session.createdAt', 'confirmed_at as confirmedAt'])
    .select([
      'userId',
      'name',
      'email',
      'role',
      'lang',
      'twoFactorEnabled',
      'deactivated_at as deactivatedAt',
    ])
    .where('token', '=', token),
);

/** The session that has this secret, with whose it is; whether it is over is left to the caller. */
export const sessionByToken = async (db: Database, token: string) => (await byToken(db, { token }))[0];

/** Ends a session: no copy of its cookie opens anything any more. */
export async function deleteSession(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('session').where('id', '=', id).execute();
}

/** The same for a session of this person. @returns whether there was one */
export async function deleteSessionOf(trx: Trx, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('session')
    .where('userId', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends every session of a person but one, and the sign-ins that wait for a second factor. */
export async function deleteSessions(trx: Trx, userId: string, except: string | null): Promise<void> {
  const all = trx.deleteFrom('session').where('userId', '=', userId);
  await (except === null ? all : all.where('id', '!=', except)).execute();
  // better-auth keeps a sign-in that waits under its person's id
  await trx.deleteFrom('verification').where('value', '=', userId).execute();
}

/** The sessions of a person that are not over, the one used last first. */
export async function sessionsOf(db: Database['read'], userId: string, now: Instant) {
  return await db
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', new Date(now).toISOString())
    .orderBy('updatedAt', 'desc')
    .execute();
}

/** The same session under a new secret. */
export async function renameSession(trx: Trx, id: string, token: string): Promise<void> {
  await trx.updateTable('session').set({ token }).where('id', '=', id).execute();
}

export async function noteConfirmation(trx: Trx, id: string, now: Instant): Promise<void> {
  await trx.updateTable('session').set({ confirmed_at: now }).where('id', '=', id).execute();
}
