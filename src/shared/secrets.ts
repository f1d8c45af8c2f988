import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from './clock.ts';

const schema = z.object({
  /** Everything that may change without loss is derived from it: sessions, CSRF tokens, names of networks. */
  root: z.base64(),
  /** Keys that seal texts and addresses, newest first; older ones still open what they sealed. */
  sealing: z
    .array(z.object({ id: z.string().min(1).max(16), key: z.base64(), madeAt: z.iso.datetime().optional() }))
    .min(1),
  /** Written by the first rotation; before, it is derived from the oldest key. */
  pseudonym: z.base64().optional(),
});

/** `secrets.json` as it is written. */
export type StoredSecrets = z.infer<typeof schema>;

export interface SealingKey {
  id: string;
  /** 32 bytes, for AES-256. */
  key: Buffer;
  /** null for the keys of an installation that is older than this note. */
  madeAt?: Instant | null;
}

export interface Secrets {
  /** 32 bytes for a purpose, always the same for the same purpose. */
  derive(purpose: string): Buffer;
  /** AES-256 keys, newest first. */
  sealingKeys: readonly SealingKey[];
  /** 32 bytes, the same for ever: writers keep their pseudonyms when keys come and go. */
  pseudonymKey: Buffer;
}

const OWNER_ONLY = 0o600;

export const secretsFile = (dataDir: string) => join(dataDir, 'secrets.json');

/**
 * Reads `secrets.json` in the data folder; the first start writes it, readable by its owner only.
 * Two processes that start at once end up with the same file.
 * @throws when the file exists and is not what this function wrote
 */
export function loadSecrets(dataDir: string): Secrets {
  const file = secretsFile(dataDir);
  createIfMissing(file);
  const stored = readStored(file);
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, OWNER_ONLY);
  return toSecrets(stored);
}

/** @throws when the file is not there or not what was written */
export const readStored = (file: string): StoredSecrets =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));

export function toSecrets(stored: StoredSecrets): Secrets {
  const root = Buffer.from(stored.root, 'base64');
  return {
    derive: (purpose) => Buffer.from(hkdfSync('sha256', root, '', `wegweiser/${purpose}`, 32)),
    sealingKeys: stored.sealing.map(({ id, key, madeAt }) => ({
      id,
      key: Buffer.from(key, 'base64'),
      madeAt: madeAt === undefined ? null : Date.parse(madeAt),
    })),
    pseudonymKey: pseudonymKeyOf(stored),
  };
}

/** The stored one, or what it was derived from before keys could be dropped: the oldest key. */
export function pseudonymKeyOf({ pseudonym, sealing }: StoredSecrets): Buffer {
  if (pseudonym !== undefined) return Buffer.from(pseudonym, 'base64');
  return derivePseudonymKey(Buffer.from(sealing.at(-1)?.key ?? '', 'base64'));
}

export const derivePseudonymKey = (oldestKey: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', oldestKey, '', 'wegweiser/pseudonym', 32));

function createIfMissing(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })) return;
  const random = () => randomBytes(32).toString('base64');
  const key = { id: 'k1', key: random(), madeAt: new Date().toISOString() };
  const fresh: StoredSecrets = { root: random(), sealing: [key] };
  const draft = `${file}.${randomBytes(8).toString('hex')}.new`;
  writeFileSync(draft, JSON.stringify(fresh, null, 2), { mode: OWNER_ONLY, flush: true, flag: 'wx' });
  try {
    // link() fails where the name is taken, so the process that comes second keeps the first one's keys
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}
