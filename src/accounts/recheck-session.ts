import { fromNodeHeaders } from 'better-auth/node';
import type { Request } from 'express';
import type { Auth } from './auth.ts';
import { authorize, isRole, type Permission, type Person } from './role.ts';

/**
 * Who the session of a request belongs to by now, for an answer that lasts. Does not prolong the session: a page that
 * was left open is not somebody at work.
 * @returns null when the session has ended, or the person does not have this permission any more
 */
export async function recheckSession(
  deps: { auth: Auth },
  req: Request,
  permission: Permission,
): Promise<Person | null> {
  const found = await deps.auth.api.getSession({
    headers: fromNodeHeaders(req.headers),
    query: { disableRefresh: true },
  });
  if (!found || !isRole(found.user.role)) return null;
  const { id, name, email, role } = found.user;
  return authorize({ id, name, email, role }, permission);
}
