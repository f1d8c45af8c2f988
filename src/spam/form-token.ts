import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../shared/clock.ts';

/** Makes and reads what a form carries instead of a cookie: when it was made for which page, signed. */
export interface FormTokens {
  issue(pageKey: string, at: Instant): string;
  /** When the form was made; null when the token was not made here, or for another page. */
  madeAt(pageKey: string, token: string): Instant | null;
}

const TOKEN = /^([0-9a-z]{1,12})\.[\w-]{43}$/;

export function createFormTokens(secret: Buffer): FormTokens {
  const key = createSecretKey(secret);
  function issue(pageKey: string, at: Instant): string {
    const time = Math.max(0, at).toString(36);
    return `${time}.${createHmac('sha256', key).update(`${time} ${pageKey}`).digest('base64url')}`;
  }
  return {
    issue,
    madeAt(pageKey, token) {
      const time = TOKEN.exec(token)?.[1];
      if (time === undefined) return null;
      const at = Number.parseInt(time, 36);
      const given = Buffer.from(token);
      const expected = Buffer.from(issue(pageKey, at));
      return given.length === expected.length && timingSafeEqual(given, expected) ? at : null;
    },
  };
}
