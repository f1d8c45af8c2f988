import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/** The app of a person, with secret and backup codes as better-auth seals them. */
export async function appOf(db: Database['read'], userId: string) {
  return await db.selectFrom('twoFactor').selectAll().where('userId', '=', userId).executeTakeFirst();
}

/** An app that has yet to show its first code; it replaces one that never did. */
export async function insertApp(
  trx: Trx,
  app: { id: string; userId: string; secret: string; backupCodes: string },
): Promise<void> {
  await trx.deleteFrom('twoFactor').where('userId', '=', app.userId).where('verified', '=', 0).execute();
  await trx
    .insertInto('twoFactor')
    .values({ ...app, verified: 0, lockedUntil: null })
    .execute();
}

export async function updateBackupCodes(trx: Trx, userId: string, backupCodes: string): Promise<void> {
  await trx.updateTable('twoFactor').set({ backupCodes }).where('userId', '=', userId).execute();
}

export async function deleteApp(trx: Trx, userId: string): Promise<void> {
  await trx.deleteFrom('twoFactor').where('userId', '=', userId).execute();
}

export async function passkeysOf(db: Database['read'], userId: string) {
  return await db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt', 'aaguid'])
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .execute();
}

/** @returns whether there was one */
export async function deletePasskey(trx: Trx, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('passkey')
    .where('userId', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deletePasskeys(trx: Trx, userId: string): Promise<void> {
  await trx.deleteFrom('passkey').where('userId', '=', userId).execute();
}

/** Notes that a code was given. @returns false when it was given before, after `forgottenBefore` */
export async function claimCode(
  trx: Trx,
  use: { user_id: string; code: string; at: Instant },
  forgottenBefore: Instant,
): Promise<boolean> {
  await trx
    .deleteFrom('used_code')
    .where('user_id', '=', use.user_id)
    .where('at', '<', forgottenBefore)
    .execute();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('used_code')
    .values(use)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
