import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyRing, Keys } from './follow-secrets.ts';
import { randomPart } from './random.ts';
import { derivePseudonymKey, type SealingKey } from './secrets.ts';

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
 * @param keys newest first; a ring of keys is asked each time, so that a key that comes is used by what runs
 */
export function createSealing(keys: readonly SealingKey[] | KeyRing): Sealing {
  const ring = 'latest' in keys ? keys : unchanging(keys);
  return {
    seal(subject, value) {
      const newest = ring.keys().sealingKeys[0];
      if (!newest) throw new Error('No sealing key.');
      const iv = randomPart(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', prepared(newest.key), iv).setAAD(Buffer.from(subject));
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([sealedWith(newest.id), iv, cipher.getAuthTag(), body]);
    },
    pseudonym: (value) =>
      createHmac('sha256', prepared(ring.keys().pseudonymKey))
        .update(value)
        .digest()
        .subarray(0, PSEUDONYM_BYTES),
    open(subject, sealed) {
      const bytes = Buffer.from(sealed);
      const idEnd = 1 + (bytes[0] ?? 0);
      const id = bytes.subarray(1, idEnd).toString();
      const key = keyIn(ring.keys(), id) ?? keyIn(ring.latest(), id);
      if (!key) throw new Error('Sealed with a key that is not in secrets.json.');
      const iv = bytes.subarray(idEnd, idEnd + IV_BYTES);
      const tag = bytes.subarray(idEnd + IV_BYTES, idEnd + IV_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', prepared(key), iv)
        .setAAD(Buffer.from(subject))
        .setAuthTag(tag);
      const body = bytes.subarray(idEnd + IV_BYTES + TAG_BYTES);
      return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
    },
  };
}

const keyObjects = new WeakMap<Buffer, KeyObject>();

/** To make a key of its bytes takes several times as long as to seal with it. */
function prepared(bytes: Buffer): KeyObject {
  const known = keyObjects.get(bytes);
  if (known) return known;
  const made = createSecretKey(bytes);
  keyObjects.set(bytes, made);
  return made;
}

/** How everything begins that this key has sealed. */
export function sealedWith(keyId: string): Buffer {
  const id = Buffer.from(keyId);
  return Buffer.concat([Buffer.from([id.length]), id]);
}

const keyIn = ({ sealingKeys }: Keys, id: string): Buffer | undefined =>
  sealingKeys.find((one) => one.id === id)?.key;

function unchanging(sealingKeys: readonly SealingKey[]): KeyRing {
  // the oldest, which stays when a newer one is put before it
  const oldest = sealingKeys.at(-1);
  if (!oldest) throw new Error('No sealing key.');
  const keys = { sealingKeys, pseudonymKey: derivePseudonymKey(oldest.key) };
  return { keys: () => keys, latest: () => keys };
}
