import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Instant } from '../shared/clock.ts';
import { SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Auth } from './auth.ts';
import { copyCookies } from './copy-cookies.ts';
import { headersOf } from './headers-of.ts';
import { isRole, type Person } from './role.ts';
import { sessionByToken } from './sessions-store.ts';

/** A session with the person whose it is. */
export interface FoundSession {
  id: string;
  person: Person;
  /** The language that the person chose. */
  lang: string | null;
  hasSecondFactor: boolean;
  /** When the person last gave their password or used a passkey. */
  confirmedAt: Instant;
}

/** @returns null: whoever asks is not signed in, or may not enter any more */
export type FindSession = (req: Request, res: Response) => Promise<FoundSession | null>;

/**
 * Finds the session that the cookie of a request belongs to. Nothing is kept: a session that has ended, or a role that
 * was taken away, shows with the next request, whichever process it was. Most requests only read, and are answered from
 * the reading connection; better-auth, which takes as long as the rest of a page, is asked as soon as there is anything
 * to do: to prolong a session, to end one that is over, to take back a cookie that opens nothing.
 */
export function createFindSession({ auth, db }: { auth: Auth; db: Database }): FindSession {
  return async (req, res) => (await findInUse(auth, db, req)) ?? (await findByBetterAuth(auth, req, res));
}

/** A session that need not be prolonged yet, so it is far from its end. */
async function findInUse(auth: Auth, db: Database, req: Request): Promise<FoundSession | null> {
  const { authCookies, secret, sessionConfig } = await auth.$context;
  const token = readSigned(cookieOf(req, authCookies.sessionToken.name), secret);
  const row = token === null ? undefined : await sessionByToken(db, token);
  if (!row) return null;
  // as better-auth reckons when it prolongs one; a session that is not to be prolonged is always over sooner
  const prolongedAt =
    Date.parse(row.expiresAt) - (sessionConfig.expiresIn - sessionConfig.updateAge) * SECOND;
  if (!(prolongedAt > Date.now())) return null;
  return foundIn({
    ...row,
    twoFactorEnabled: row.twoFactorEnabled === 1,
    confirmedAt: row.confirmedAt ?? Date.parse(row.createdAt),
  });
}

async function findByBetterAuth(auth: Auth, req: Request, res: Response): Promise<FoundSession | null> {
  const { headers, response: found } = await auth.api.getSession({
    headers: headersOf(req),
    returnHeaders: true,
  });
  copyCookies(headers, res); // a session that is used goes on
  if (!found) return null;
  const { session, user } = found;
  return foundIn({
    sessionId: session.id,
    userId: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    lang: user.lang ?? null,
    deactivatedAt: user.deactivatedAt ?? null,
    twoFactorEnabled: user.twoFactorEnabled === true,
    confirmedAt: session.confirmedAt ?? session.createdAt.getTime(),
  });
}

function foundIn(row: {
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  role: string;
  lang: string | null;
  deactivatedAt: number | null;
  twoFactorEnabled: boolean;
  confirmedAt: Instant;
}): FoundSession | null {
  const { userId: id, name, email, role } = row;
  if (!isRole(role) || row.deactivatedAt !== null) return null;
  return {
    id: row.sessionId,
    person: { id, name, email, role },
    lang: row.lang,
    hasSecondFactor: row.twoFactorEnabled,
    confirmedAt: row.confirmedAt,
  };
}

/** The first cookie of this name, as it was set; null: none, or one that nobody has set. */
function cookieOf(req: Request, name: string): string | null {
  const found = (req.headers.cookie ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name}=`));
  try {
    return found === undefined ? null : decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return null; // "%zz": not one of ours; better-auth says so, too
  }
}

/** The value of a signed cookie, "value.HMAC-SHA256 in base64" (better-call, signCookieValue); null: not signed by us. */
function readSigned(cookie: string | null, secret: string): string | null {
  const end = cookie?.lastIndexOf('.') ?? -1;
  if (cookie === null || end < 1) return null;
  const value = cookie.slice(0, end);
  const expected = Buffer.from(createHmac('sha256', secret).update(value).digest('base64'));
  const given = Buffer.from(cookie.slice(end + 1));
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}
