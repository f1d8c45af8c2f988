import type { Request } from 'express';
import type { Config } from '../config.ts';
import type { Auth } from './auth.ts';
import { headersOf } from './headers-of.ts';
import { authorize, isRole, type Permission, type Person } from './role.ts';
import { mustHaveSecondFactor } from './session.ts';

/**
 * Who the session of a request belongs to by now, for an answer that lasts. Does not prolong the session: a page that
 * was left open is not somebody at work.
 * @returns null when the session has ended, or a new request would not be let in: the account is deactivated, a second
 *   factor is missing, or the person does not have this permission any more
 */
export async function recheckSession(
  deps: { auth: Auth; config: Pick<Config, 'secondFactor'> },
  req: Request,
  permission: Permission,
): Promise<Person | null> {
  const found = await deps.auth.api.getSession({
    headers: headersOf(req),
    query: { disableRefresh: true },
  });
  if (!found || !isRole(found.user.role) || typeof found.user.deactivatedAt === 'number') return null;
  const { id, name, email, role, twoFactorEnabled } = found.user;
  const person = { id, name, email, role };
  if (twoFactorEnabled !== true && mustHaveSecondFactor(deps.config, person)) return null;
  return authorize(person, permission);
}
