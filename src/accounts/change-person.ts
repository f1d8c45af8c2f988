import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { deleteOpenResets } from './password-reset-store.ts';
import { hasOtherActiveAdmin, updateUser, userByEmail, userById } from './people-store.ts';
import { type Authorized, mayMore, type Role } from './role.ts';
import { deleteApp, deletePasskeys } from './second-factor-store.ts';
import { deleteSessions } from './sessions-store.ts';

interface Deps {
  db: Database;
  clock: Clock;
}

/** Who changes somebody's account: an admin, or whoever runs the server, from the command line. */
export type Manager = Authorized<'administer'> | 'operator';

/**
 * Gives a person another role; it holds from their next request. Whoever may more with it signs in again: a session that
 * somebody else got hold of must not grow with it.
 * @throws not-found, conflict for the last admin
 */
export async function changeRole(deps: Deps, _by: Manager, id: string, role: Role): Promise<void> {
  await deps.db.write(async (trx) => {
    const user = await found(trx, id);
    if (role !== 'admin') await refuseLastAdmin(trx, user);
    await updateUser(trx, id, { role }, deps.clock());
    if (mayMore(role, user.role)) await deleteSessions(trx, id, null);
  });
}

/** Lets nobody in with this account and ends its sessions. @throws not-found, conflict for the last admin */
export async function deactivate(deps: Deps, _by: Manager, id: string): Promise<void> {
  await deps.db.write(async (trx) => {
    const user = await found(trx, id);
    if (user.deactivated_at !== null) return;
    await refuseLastAdmin(trx, user);
    await updateUser(trx, id, { deactivated_at: deps.clock() }, deps.clock());
    await deleteSessions(trx, id, null);
    await deleteOpenResets(trx, id);
  });
}

/** Lets somebody in again, with the password they had. @throws not-found */
export async function reactivate(deps: Deps, _by: Manager, id: string): Promise<void> {
  await deps.db.write(async (trx) => {
    await found(trx, id);
    await updateUser(trx, id, { deactivated_at: null }, deps.clock());
  });
}

/** Ends every session of a person. @throws not-found */
export async function signOutEverywhere(deps: Deps, _by: Manager, id: string): Promise<void> {
  await deps.db.write(async (trx) => {
    await found(trx, id);
    await deleteSessions(trx, id, null);
  });
}

/** Forgets a person's app and passkeys, for a lost phone, and ends their sessions. @throws not-found */
export async function resetSecondFactor(deps: Deps, _by: Manager, id: string): Promise<void> {
  await deps.db.write(async (trx) => {
    await found(trx, id);
    await deleteApp(trx, id);
    await deletePasskeys(trx, id);
    await deleteSessions(trx, id, null);
  });
}

/** The person with this address. @throws not-found */
export async function findByEmail(deps: Pick<Deps, 'db'>, email: string): Promise<string> {
  const user = await userByEmail(deps.db.read, email.trim().toLowerCase());
  if (!user) throw notFound('person');
  return user.id;
}

async function found(trx: Trx, id: string) {
  const user = await userById(trx, id);
  if (!user) throw notFound('person');
  return user;
}

async function refuseLastAdmin(trx: Trx, user: Awaited<ReturnType<typeof found>>): Promise<void> {
  if (user.role !== 'admin' || user.deactivated_at !== null) return;
  if (!(await hasOtherActiveAdmin(trx, user.id)))
    throw new AppError('conflict', 'Somebody must be able to manage people.', {
      fields: { role: 'error_last_admin' },
    });
}
