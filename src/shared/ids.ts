import { hash } from 'node:crypto';
import { v7 } from 'uuid';
import { randomPart } from './random.ts';

let latest = 0;
let order = 0;

/**
 * A new identifier: a UUIDv7, so that identifiers sort by creation. Those of one millisecond are counted on from a
 * random number, in the 32 bits that `seq` fills (RFC 9562, 6.2, method 1).
 */
export function newId(): string {
  const random = randomPart(16);
  const now = Date.now();
  if (now > latest) {
    latest = now;
    order = random.readUInt32BE() >>> 1; // half of the numbers are left to count on
  } else {
    order = (order + 1) >>> 0;
    if (order === 0) latest++;
  }
  return v7({ random, msecs: latest, seq: order });
}

/**
 * An identifier that sorts among those of its time.
 * @param at milliseconds since the epoch, not negative
 * @param order which of several with the same time comes first; a whole number from 0
 */
export const idAt = (at: number, order: number): string => v7({ msecs: at, seq: order });

/**
 * A new identifier that sorts after another one, although the clock went back since or was ahead elsewhere.
 * @param last null: there is none
 */
export function idAfter(last: string | null): string {
  const id = newId();
  if (last === null || id > last) return id;
  const at = Number.parseInt(last.slice(0, 13).replace('-', ''), 16); // the first 48 bits (RFC 9562, 5.7)
  return idAt(at + 1, 0);
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a string from outside has the form of an identifier. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** A secret for a link: 128 random bits as 22 characters of base64url. */
export function newToken(): string {
  return randomPart(16).toString('base64url');
}

/** What is stored of a token: its SHA-256. 128 random bits need no salt and no slow hash. */
export function hashToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
