import { type Clock, DAY } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { hashToken, newId, newToken } from '../shared/ids.ts';
import type { Auth } from './auth.ts';
import { hashPassword, refuseBadLength, storePassword } from './change-password.ts';
import { insertReset, openReset, useReset } from './password-reset-store.ts';
import { userById } from './people-store.ts';
import type { Authorized } from './role.ts';

const LINK_LIFETIME = DAY;

interface Deps {
  db: Database;
  clock: Clock;
}

/**
 * A one-time link with which somebody chooses a new password; their older links end.
 * @param admin null: from the command line, by whoever runs the server
 * @returns its secret, which is stored nowhere, and whose it is
 * @throws not-found, conflict for a deactivated account
 */
export async function createPasswordReset(
  deps: Deps,
  admin: Authorized<'administer'> | null,
  userId: string,
): Promise<{ token: string; name: string }> {
  const token = newToken();
  const now = deps.clock();
  return await deps.db.write(async (trx) => {
    const user = await userById(trx, userId);
    if (!user) throw notFound('person');
    if (user.deactivated_at !== null) throw new AppError('conflict', 'This account is deactivated.');
    await insertReset(trx, {
      id: newId(),
      token_hash: hashToken(token),
      user_id: userId,
      created_by: admin?.id ?? null,
      created_at: now,
      expires_at: now + LINK_LIFETIME,
      used_at: null,
    });
    return { token, name: user.name };
  });
}

/** The address of the account that a link is for, or null when it is not valid any more. */
export async function findPasswordReset(deps: Deps, token: string): Promise<{ email: string } | null> {
  return (await openReset(deps.db.read, hashToken(token), deps.clock())) ?? null;
}

/**
 * Sets the new password and ends every session of the person; the link ends with it. The second factor stays.
 * @throws invalid with the field at fault, not-found when the link is not valid any more
 */
export async function resetPassword(
  deps: Deps & { auth: Auth },
  token: string,
  password: string,
): Promise<void> {
  const gone = () => new AppError('not-found', 'This link is not valid any more.');
  // before the slow hash: whoever guesses links must not keep the processor busy
  if (!(await findPasswordReset(deps, token))) throw gone();
  refuseBadLength(password, 'password');
  const hash = await hashPassword(deps, password);
  const now = deps.clock();
  await deps.db.write(async (trx) => {
    const reset = await openReset(trx, hashToken(token), now);
    if (!reset) throw gone();
    await useReset(trx, reset.id, now);
    await storePassword(trx, reset.userId, { hash, keep: null, now });
  });
}
