import { chmodSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Far more than all that tests have lying there at the same time; containers often give 64 MB. */
const ROOM = 2 * 1024 ** 3;
/** Some tests run a command as another user. */
const WAY_THROUGH = 0o711;

/**
 * A folder for what the tests of a run write, in memory where there is room: they wait for thousands of commits, and
 * whether a disk keeps what it was given is the matter of the fault tests, which use one.
 */
export function folderOfRun(): string {
  const folder = mkdtempSync(join(hasRoom() ? MEMORY : tmpdir(), 'wegweiser-tests-'));
  chmodSync(folder, WAY_THROUGH);
  return folder;
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM && process.availableMemory() > 2 * ROOM;
  } catch {
    return false; // not on Linux
  }
}
