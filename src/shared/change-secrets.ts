import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Trx } from './db/commit-group.ts';
import { AppError } from './errors.ts';
import { pseudonymKeyOf, readStored, type StoredSecrets, secretsFile } from './secrets.ts';

/**
 * Changes the keys in `secrets.json`: written beside it, made durable, then put in its place, so whoever reads
 * meanwhile, and a machine that loses power, has the old file or the new one, whole.
 * @param _trx a write transaction: its lock sees to it that no second process changes the file at the same time, and it
 *   goes when its process dies
 * @throws unavailable when the file cannot be replaced; then nothing has changed
 */
export function changeSealingKeys(
  _trx: Trx,
  dataDir: string,
  change: (keys: StoredSecrets['sealing']) => StoredSecrets['sealing'],
): StoredSecrets['sealing'] {
  const file = realpathSync(secretsFile(dataDir)); // a link stays a link
  const stored = readStored(file);
  // kept apart from now on, so that it outlives the key that it was derived from
  const pseudonym = pseudonymKeyOf(stored).toString('base64');
  const sealing = change(stored.sealing);
  try {
    replace(file, JSON.stringify({ ...stored, pseudonym, sealing }, null, 2));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new AppError('unavailable', `secrets.json cannot be replaced (${code}); nothing has changed.`, {
      cause: error,
    });
  }
  return sealing;
}

function replace(file: string, content: string): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true }); // of a run that was cut off
  try {
    writeFileSync(draft, content, { mode: 0o600, flush: true, flag: 'wx' });
    // run as root, it must stay readable for the server, which is not root
    const { uid, gid } = statSync(file);
    const made = statSync(draft);
    if (made.uid !== uid || made.gid !== gid) chownSync(draft, uid, gid);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder); // the new name too
  } finally {
    closeSync(folder);
  }
}
