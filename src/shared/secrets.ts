import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** Everything that may change without loss is derived from it: sessions, CSRF tokens, pseudonyms. */
  root: z.base64(),
  /** Keys that seal texts and addresses, newest first; older ones still open what they sealed. */
  sealing: z.array(z.object({ id: z.string().min(1).max(16), key: z.base64() })).min(1),
});

export interface Secrets {
  /** 32 bytes for a purpose, always the same for the same purpose. */
  derive(purpose: string): Buffer;
  /** AES-256 keys, newest first. */
  sealingKeys: readonly { id: string; key: Buffer }[];
}

const OWNER_ONLY = 0o600;

/**
 * Reads `secrets.json` in the data folder; the first start writes it, readable by its owner only.
 * Two processes that start at once end up with the same file.
 * @throws when the file exists and is not what this function wrote
 */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const stored = schema.parse(JSON.parse(readOrCreate(file)));
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, OWNER_ONLY);
  const root = Buffer.from(stored.root, 'base64');
  return {
    derive: (purpose) => Buffer.from(hkdfSync('sha256', root, '', `wegweiser/${purpose}`, 32)),
    sealingKeys: stored.sealing.map(({ id, key }) => ({ id, key: Buffer.from(key, 'base64') })),
  };
}

function readOrCreate(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const random = () => randomBytes(32).toString('base64');
  const fresh = JSON.stringify({ root: random(), sealing: [{ id: 'k1', key: random() }] }, null, 2);
  const draft = `${file}.${randomBytes(8).toString('hex')}.new`;
  writeFileSync(draft, fresh, { mode: OWNER_ONLY, flush: true, flag: 'wx' });
  try {
    // link() fails where the name is taken, so the process that comes second keeps the first one's keys
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(file, 'utf8');
}
