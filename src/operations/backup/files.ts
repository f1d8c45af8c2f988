import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { type Manifest, manifestOf, manifestSchema } from './backup.ts';

const CHUNK = 1_048_576;
/** What file systems answer that know no hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Makes the content of a file durable, or the names in a folder. */
export function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file from the start to its end.
 * @param copyTo where to write the same, durably; it must not exist
 * @returns size, and SHA-256 in hexadecimal
 */
export function hashFile(path: string, copyTo: string | null = null): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK);
  const source = openSync(path, 'r');
  const copy = copyTo === null ? null : openSync(copyTo, 'wx', 0o600);
  try {
    let bytes = 0;
    for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk)) {
      hash.update(chunk.subarray(0, read));
      if (copy !== null) for (let at = 0; at < read; ) at += writeSync(copy, chunk, at, read - at);
      bytes += read;
    }
    if (copy !== null) fsyncSync(copy);
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(source);
    if (copy !== null) closeSync(copy);
  }
}

/** Gives a finished file its name, at once and whole; never in the place of another. @throws conflict */
export function placeNew(draft: string, file: string): void {
  try {
    linkSync(draft, file);
    rmSync(draft);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(file)) throw new AppError('conflict', `${file} exists already.`);
    if (!NO_LINKS.includes(code)) throw error;
    renameSync(draft, file);
  }
  sync(dirname(file));
}

/** What stands beside a backup; null: nothing that this program has written. */
export function readManifest(file: string): Manifest | null {
  const path = manifestOf(file);
  try {
    if (!statSync(path).isFile() || statSync(path).size > CHUNK) return null;
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
