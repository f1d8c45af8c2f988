import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** Makes and checks the token that every form of the desk carries: an HMAC of the session it belongs to. */
export interface Csrf {
  tokenFor(sessionId: string): string;
  isValid(sessionId: string, token: string): boolean;
}

export function createCsrf(secret: Buffer): Csrf {
  const key = createSecretKey(secret);
  const tokenFor = (sessionId: string) => createHmac('sha256', key).update(sessionId).digest('base64url');
  return {
    tokenFor,
    isValid(sessionId, token) {
      const given = Buffer.from(token);
      const expected = Buffer.from(tokenFor(sessionId));
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
