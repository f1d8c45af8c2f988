import { createHmac, timingSafeEqual } from 'node:crypto';

/** The mails that a link stops, and whose: those about one comment, or the digests of one person. */
export type Subscription = { kind: 'comment' | 'digest'; id: string };

/** Makes and checks the secret in a link that stops mails without a sign-in. */
export interface Unsubscribe {
  tokenFor(subscription: Subscription): string;
  isValid(subscription: Subscription, token: string): boolean;
}

export function createUnsubscribe(key: Buffer): Unsubscribe {
  const tokenFor = ({ kind, id }: Subscription) =>
    createHmac('sha256', key).update(`${kind} ${id}`).digest('base64url');
  return {
    tokenFor,
    isValid(subscription, token) {
      const given = Buffer.from(token);
      const expected = Buffer.from(tokenFor(subscription));
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
