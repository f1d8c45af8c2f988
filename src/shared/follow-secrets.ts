import { statSync } from 'node:fs';
import { SECOND } from './clock.ts';
import type { Log } from './log.ts';
import { loadSecrets, readStored, type Secrets, secretsFile, toSecrets } from './secrets.ts';

/** The sealing keys as they are now. A rotation adds one and a pruning takes some away while processes run. */
export interface KeyRing {
  /** At most NOTICED_WITHIN old. */
  keys(): Keys;
  /** As they are this moment, for a value whose key is not known. */
  latest(): Keys;
}

export type Keys = Pick<Secrets, 'sealingKeys' | 'pseudonymKey'>;

/** A process goes on sealing with the old key for this long after another one has added a key. */
export const NOTICED_WITHIN = SECOND;

/**
 * The keys in `secrets.json`, read anew when another file is in its place. While it cannot be read, as when somebody
 * copies a backup over it, the keys known so far stay in use and the log says so.
 */
export function followSecrets(dataDir: string, log: Pick<Log, 'error'>): KeyRing {
  const file = secretsFile(dataDir);
  let mark = markOf(file);
  let keys: Keys = loadSecrets(dataDir);
  let checkedAt = performance.now();

  function check(): Keys {
    checkedAt = performance.now();
    const now = markOf(file);
    if (now === mark) return keys;
    mark = now;
    try {
      keys = toSecrets(readStored(file));
    } catch (error) {
      log.error(
        { err: error },
        'secrets.json has changed and cannot be read; the keys known so far stay in use',
      );
    }
    return keys;
  }

  return {
    keys: () => (performance.now() - checkedAt < NOTICED_WITHIN ? keys : check()),
    latest: check,
  };
}

/** Changes whenever the file does: a rotation puts another file in its place. */
function markOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : 'none';
}
