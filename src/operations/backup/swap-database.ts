import { existsSync, linkSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { setAsideName } from './backup.ts';
import { sync } from './files.ts';

/**
 * Puts a finished database in the place of the one that is there, which gets another name. At every moment there is a
 * whole one under the old name: a server that starts without one would begin anew.
 * @returns what the old one is called now
 */
export function swapDatabase(fresh: string, file: string, at: number): string {
  const aside = setAsideName(file, at);
  linkSync(file, aside);
  // only where the old one could not be read; SQLite would apply its log to the new one
  for (const ending of ['-wal', '-shm'])
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${aside}${ending}`);
  renameSync(fresh, file);
  sync(dirname(file));
  return aside;
}
