import { generateRandomString, makeSignature } from 'better-auth/crypto';
import type { CookieOptions, Response } from 'express';
import { SECOND } from '../shared/clock.ts';
import type { Auth } from './auth.ts';

const SECRET_LENGTH = 32;

/** A new secret for a session, and the cookie that brings it to the browser, as better-auth makes them. */
export interface SessionSecret {
  token: string;
  name: string;
  value: string;
  options: CookieOptions;
}

/**
 * What a session goes on with when what it opens has changed: a copy of the old cookie, in whoever's hands, opens
 * nothing once `renameSession` has stored it.
 */
export async function newSessionSecret({ auth }: { auth: Auth }): Promise<SessionSecret> {
  const { authCookies, secret } = await auth.$context;
  const { name, attributes } = authCookies.sessionToken;
  const token = generateRandomString(SECRET_LENGTH);
  const { secure, httpOnly, path } = attributes;
  return {
    token,
    name,
    value: `${token}.${await makeSignature(token, secret)}`,
    options: {
      ...{ secure, httpOnly, path, sameSite: 'lax' },
      maxAge: (attributes.maxAge ?? 0) * SECOND,
    } as CookieOptions,
  };
}

export function setSessionCookie(res: Response, { name, value, options }: SessionSecret): void {
  res.cookie(name, value, options);
}
