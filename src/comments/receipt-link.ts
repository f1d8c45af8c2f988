import { hashToken, newToken } from '../shared/ids.ts';

/** Milliseconds as ids begin with them (RFC 9562, 5.7): 6 bytes, which base64url writes as 8 characters. */
const TIME_BYTES = 6;
const TIME_LENGTH = 8;
/** Of links that were made before there was a time in them, and of all others beneath it. */
const SECRET_LENGTH = 22;

/**
 * What stands in the link of a receipt: when the comment came, and 128 random bits. The time is no secret; it has the
 * hashes of comments that come together stand together in the index by which the link finds its comment.
 * @param id of the comment
 */
export function newReceiptToken(id: string): string {
  const time = Buffer.from(id.slice(0, 13).replace('-', ''), 'hex');
  return time.toString('base64url') + newToken();
}

/**
 * What is stored of it: the SHA-256 of all of it, and in the place of its first bytes the time. 208 bits of a hash are
 * left, of a secret that has 128. Links of before have the whole hash and no time.
 */
export function hashReceiptToken(token: string): Buffer {
  const hash = hashToken(token);
  if (token.length === TIME_LENGTH + SECRET_LENGTH) {
    hash.set(Buffer.from(token.slice(0, TIME_LENGTH), 'base64url').subarray(0, TIME_BYTES));
  }
  return hash;
}
