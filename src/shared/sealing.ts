import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.ts';

/** Seals and opens small values; `subject` (the id of the row) is bound in, so a sealed value cannot be moved. */
export interface Sealing {
  seal(subject: string, value: unknown): Buffer;
  /** @throws when the value was tampered with, belongs to another subject, or its key is gone */
  open<T>(subject: string, sealed: Uint8Array): T;
  /** 16 bytes, the same for the same value, from which nobody without the key learns the value. */
  pseudonym(value: string): Buffer;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;
const PSEUDONYM_BYTES = 16;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Layout: 1 byte length of the key id, key id, nonce,
 * tag, ciphertext of the JSON.
 */
export function createSealing(keys: Secrets['sealingKeys']): Sealing {
  const newest = keys[0];
  // the oldest, which stays when a newer one is put before it
  const oldest = keys.at(-1);
  if (!newest || !oldest) throw new Error('No sealing key.');
  const pseudonymKey = Buffer.from(hkdfSync('sha256', oldest.key, '', 'wegweiser/pseudonym', 32));
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  return {
    seal(subject, value) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest.key, iv).setAAD(Buffer.from(subject));
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      const id = Buffer.from(newest.id);
      return Buffer.concat([Buffer.from([id.length]), id, iv, cipher.getAuthTag(), body]);
    },
    pseudonym: (value) =>
      createHmac('sha256', pseudonymKey).update(value).digest().subarray(0, PSEUDONYM_BYTES),
    open(subject, sealed) {
      const bytes = Buffer.from(sealed);
      const idEnd = 1 + (bytes[0] ?? 0);
      const key = byId.get(bytes.subarray(1, idEnd).toString());
      if (!key) throw new Error('Sealed with a key that is not in secrets.json.');
      const iv = bytes.subarray(idEnd, idEnd + IV_BYTES);
      const tag = bytes.subarray(idEnd + IV_BYTES, idEnd + IV_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(subject)).setAuthTag(tag);
      const body = bytes.subarray(idEnd + IV_BYTES + TAG_BYTES);
      return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
    },
  };
}
