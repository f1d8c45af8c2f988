import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Restored, restoreBackup } from '../operations/backup/restore-backup.ts';
import { BACKUPS_KEPT } from '../privacy/backup-window.ts';
import { systemClock } from '../shared/clock.ts';
import { type Command, print, UsageError } from './command.ts';

const no = { type: 'boolean', default: false } as const;

export const restore: Command = {
  usage:
    'restore FILE [--overwrite] [--erasures-from DATABASE | --without-erasures] [--without-keys] [--servers-stopped]',
  summary:
    'puts a backup in the place of the database, while nothing runs; what was erased since is erased again, and the old database is set aside',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        overwrite: no,
        'servers-stopped': no,
        'without-keys': no,
        'without-erasures': no,
        'erasures-from': { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError('Name the backup.');
    const tell = (step: string) => process.stderr.write(`${step}\n`);
    const restored = await restoreBackup({ config, clock: systemClock, tell }, resolve(file), {
      overwrite: values.overwrite,
      serversStopped: values['servers-stopped'],
      withoutKeys: values['without-keys'],
      withoutErasures: values['without-erasures'],
      erasuresFrom: values['erasures-from'] === undefined ? null : resolve(values['erasures-from']),
    });
    report(restored);
  },
};

function report({ takenAt, rows, opened, missingKeys, setAside, repeated }: Restored): void {
  const since = new Date(takenAt).toISOString();
  print(`Restored as of ${since}: ${rows.comment} comments, ${rows.referral} messages to the counsellors.`);
  print(
    missingKeys.length === 0
      ? `The keys open it (${opened} values tried).`
      : `Lost for good: what the keys ${missingKeys.join(', ')} have sealed.`,
  );
  print(
    `Done again, since it happened later: ${repeated.erased} comments erased, ${repeated.hidden} taken off their page to be looked at once more, ${repeated.consent} consents taken back, ${repeated.deactivated} accounts deactivated.`,
  );
  print('Everybody is signed out, and one-time links that were not used yet are void.');
  print(
    'Everything else that happened since is lost: comments, edits, decisions, passwords, roles, settings, directory.',
  );
  if (setAside === null) return;
  const until = new Date(Date.now() + BACKUPS_KEPT).toISOString().slice(0, 10);
  print(
    `The database that was here is now ${setAside}. Delete it by ${until}; "wegweiser backup" does then.`,
  );
}
