import type { Response } from 'express';

/** Hands better-auth's cookies on. */
export function copyCookies(headers: Headers, res: Response): void {
  for (const cookie of headers.getSetCookie()) res.append('Set-Cookie', cookie);
}
