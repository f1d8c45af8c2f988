import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { AppError } from '../shared/errors.ts';
import type { Auth } from './auth.ts';
import { checkPassword } from './confirm-identity.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-length.ts';
import { deleteOpenResets } from './password-reset-store.ts';
import { updatePassword } from './people-store.ts';
import { newSessionSecret, type SessionSecret } from './renew-session.ts';
import type { DeskSession } from './session.ts';
import { deleteSessions, renameSession } from './sessions-store.ts';

/**
 * Changes a person's own password and ends their other sessions.
 * @returns what this session goes on with: whoever has a copy of its cookie may be why the password changes
 * @throws invalid with the fields at fault, too-many after wrong old passwords
 */
export async function changePassword(
  deps: Parameters<typeof checkPassword>[0],
  session: DeskSession,
  { current, next }: { current: string; next: string },
): Promise<SessionSecret> {
  refuseBadLength(next, 'next');
  await checkPassword(deps, session.person, current, 'current');
  const hash = await hashPassword(deps, next);
  const renewed = await newSessionSecret(deps);
  const now = deps.clock();
  await deps.db.write(async (trx) => {
    await storePassword(trx, session.person.id, { hash, keep: session.id, now });
    await renameSession(trx, session.id, renewed.token);
  });
  return renewed;
}

/** @throws invalid for the field */
export function refuseBadLength(password: string, field: string): void {
  const fault =
    password.length < PASSWORD_MIN
      ? 'error_password_short'
      : password.length > PASSWORD_MAX
        ? 'error_password_long'
        : null;
  if (fault) throw new AppError('invalid', 'The password cannot be used.', { fields: { [field]: fault } });
}

export const hashPassword = async ({ auth }: { auth: Auth }, password: string): Promise<string> =>
  (await auth.$context).password.hash(password);

/** With a new password every session ends but the one to keep, and every link to reset the old one. */
export async function storePassword(
  trx: Trx,
  userId: string,
  { hash, keep, now }: { hash: string; keep: string | null; now: Instant },
): Promise<void> {
  await updatePassword(trx, userId, hash, now);
  await deleteSessions(trx, userId, keep);
  await deleteOpenResets(trx, userId);
}
