import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Choices, restoreBackup } from '../../src/operations/backup/restore-backup.ts';
import { takeBackup } from '../../src/operations/backup/take-backup.ts';
import { temporaryFolder } from './server.ts';

/** Gives up no safeguard. */
export const CAREFUL: Choices = {
  overwrite: false,
  serversStopped: false,
  withoutKeys: false,
  withoutErasures: false,
  erasuresFrom: null,
};

/** A folder for backups beside a data folder that is not there yet. */
export function twoFolders(t: Pick<TestContext, 'after'>): { dataDir: string; folder: string } {
  const root = temporaryFolder(t);
  const folder = join(root, 'backups');
  mkdirSync(folder);
  return { dataDir: join(root, 'data'), folder };
}

const quiet = { clock: () => Date.now(), tell: () => undefined };

export const backUp = (dataDir: string, target: string) => takeBackup({ ...quiet, dataDir }, target);

export const putBack = (dataDir: string, file: string, choices: Partial<Choices> = {}) =>
  restoreBackup({ ...quiet, config: { dataDir } }, file, { ...CAREFUL, ...choices });
