import type { Selectable } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { InvitationTable } from '../shared/db/schema.ts';

export type InvitationRow = Selectable<InvitationTable>;

export async function insertInvitation(trx: Trx, row: InvitationRow): Promise<void> {
  await trx.insertInto('invitation').values(row).execute();
}

/** An invitation that can still be accepted. */
export async function openInvitation(
  db: Database['read'] | Trx,
  tokenHash: Buffer,
  now: Instant,
): Promise<InvitationRow | undefined> {
  return await db
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Ends the links of set-ups that nobody has used. */
export async function deleteOpenSetups(trx: Trx): Promise<void> {
  await trx.deleteFrom('invitation').where('is_setup', '=', 1).where('accepted_at', 'is', null).execute();
}

export async function acceptInvitationRow(trx: Trx, id: string, by: string, now: Instant): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ accepted_at: now, accepted_by: by })
    .where('id', '=', id)
    .execute();
}

export async function emailIsTaken(trx: Trx, email: string): Promise<boolean> {
  return (
    (await trx.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()) !== undefined
  );
}

/** A user with a password, as better-auth's own tables want it. */
export async function insertUser(
  trx: Trx,
  user: {
    id: string;
    accountId: string;
    name: string;
    email: string;
    role: string;
    passwordHash: string;
    now: Instant;
  },
): Promise<void> {
  const at = new Date(user.now).toISOString();
  await trx
    .insertInto('user')
    .values({
      id: user.id,
      name: user.name,
      email: user.email,
      emailVerified: 1,
      image: null,
      createdAt: at,
      updatedAt: at,
      role: user.role,
      deactivated_at: null,
      lang: null,
    })
    .execute();
  await trx
    .insertInto('account')
    .values({
      id: user.accountId,
      accountId: user.id,
      providerId: 'credential',
      userId: user.id,
      password: user.passwordHash,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
}

/** Whether somebody may enter with this account. */
export async function isActive(db: Database['read'], id: string): Promise<boolean> {
  const row = await db.selectFrom('user').select('deactivated_at').where('id', '=', id).executeTakeFirst();
  return row !== undefined && row.deactivated_at === null;
}

export async function hasAdmin(db: Database): Promise<boolean> {
  return (
    (await db.read.selectFrom('user').select('id').where('role', '=', 'admin').executeTakeFirst()) !==
    undefined
  );
}
