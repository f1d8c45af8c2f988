import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { pruneBackups, pruneSetAside } from '../operations/backup/prune-backups.ts';
import { megabytes, takeBackup } from '../operations/backup/take-backup.ts';
import { BACKUPS_KEPT_DAYS } from '../privacy/backup-window.ts';
import { DAY, systemClock } from '../shared/clock.ts';
import { databaseFile } from '../shared/db/database.ts';
import { type Command, print, UsageError } from './command.ts';

export const backup: Command = {
  usage: 'backup FOLDER|FILE [--keep-days N] [--keep-longer]',
  summary: `copies the database while servers run, checks the copy, and deletes backups there that are older than ${BACKUPS_KEPT_DAYS} days; the keys are never in it`,
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'keep-days': { type: 'string', default: String(BACKUPS_KEPT_DAYS) },
        'keep-longer': { type: 'boolean', default: false },
      },
    });
    const [target, ...more] = positionals;
    if (!target || more.length > 0) throw new UsageError('Name the folder or the file of the backup.');
    const days = readDays(values['keep-days'], values['keep-longer']);
    await backUp(config, resolve(target), days);
  },
};

function readDays(given: string, mayBeLonger: boolean): number {
  const days = Number(given);
  if (!/^\d{1,4}$/.test(given) || days < 1)
    throw new UsageError('--keep-days must be a number of days above 0.');
  if (days > BACKUPS_KEPT_DAYS && !mayBeLonger)
    throw new UsageError(
      `Kept for more than ${BACKUPS_KEPT_DAYS} days, backups hold what visitors were told is erased. If you tell them otherwise: --keep-longer.`,
    );
  return days;
}

async function backUp({ dataDir }: Config, target: string, days: number): Promise<void> {
  const tell = (step: string) => {
    if (process.stderr.isTTY) process.stderr.write(`${step}\n`);
  };
  const { file, manifest } = await takeBackup({ dataDir, clock: systemClock, tell }, target);
  print(`${file}: ${manifest.rows.comment} comments, ${megabytes(manifest.bytes)} MB, checked.`);
  const folder = dirname(file);
  const now = systemClock();
  const window = { site: manifest.site, madeBefore: now - days * DAY, now };
  const gone = [...pruneBackups(folder, window), ...pruneSetAside(databaseFile(dataDir), window)];
  for (const path of gone) print(`${path}: older than ${days} days, deleted.`);
  if (`${folder}/`.startsWith(`${dataDir}/`))
    process.stderr.write(
      'The backup lies beside the database and its keys: one broken disk takes both, one stolen folder opens both. Copy it elsewhere.\n',
    );
}
