import { fchmodSync, fstatSync, openSync } from 'node:fs';
import { AppError } from '../shared/errors.ts';

/** What is written holds names and perhaps addresses: nobody but its owner reads it. */
const PRIVATE = 0o600;

/** Opens a file for what is written. @throws unavailable when that cannot be done */
export function openPrivate(file: string): number {
  try {
    const descriptor = openSync(file, 'w', PRIVATE);
    // one that was there keeps its mode; a device keeps it anyhow
    if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, PRIVATE);
    return descriptor;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new AppError('unavailable', `The file cannot be written (${code}).`, { cause: error });
  }
}
