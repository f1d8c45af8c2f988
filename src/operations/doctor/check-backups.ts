import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUPS_KEPT, BACKUPS_KEPT_DAYS } from '../../privacy/backup-window.ts';
import { DAY, type Instant } from '../../shared/clock.ts';
import { databaseFile } from '../../shared/db/database.ts';
import { listBackups, listSetAside } from '../backup/prune-backups.ts';
import { codeOf, type Finding, ok, problem, warning } from './finding.ts';

/** A daily backup that is later than this has failed. */
const LATE = 1.5 * DAY;
const FAR_TOO_LATE = 7 * DAY;
const DELETE = `Delete what is older than ${BACKUPS_KEPT_DAYS} days: what was erased is still in it. "wegweiser backup" does so.`;

/** The backups in a folder, and databases that a restored one replaced. @param folder null: none was named */
export function checkBackups(dataDir: string, folder: string | null, now: Instant): Finding[] {
  const findings =
    folder === null
      ? [ok('Backups', 'not looked at: name their folder with --backups')]
      : inFolder(folder, now);
  const old = existsSync(dataDir)
    ? listSetAside(databaseFile(dataDir)).filter(({ at }) => at < now - BACKUPS_KEPT)
    : [];
  if (old.length > 0)
    findings.push(
      warning('Replaced database', `${old.map(({ path }) => path).join(', ')} is too old`, DELETE),
    );
  return findings;
}

function inFolder(folder: string, now: Instant): Finding[] {
  try {
    const backups = listBackups(folder);
    const findings = [judgeNewest(folder, backups, now)];
    const broken = backups.filter(
      ({ file, manifest }) => statSync(file, { throwIfNoEntry: false })?.size !== manifest.bytes,
    );
    if (broken.length > 0)
      findings.push(
        problem(
          'Backups',
          `missing or of another size than when made: ${broken.map(({ file }) => file).join(', ')}`,
          'Make a new one, and look after the disk.',
        ),
      );
    if (backups.some(({ file }) => ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0))
      findings.push(
        problem('Backups', 'other users of this machine can read them', `chmod 600 ${join(folder, '*')}`),
      );
    if (backups.some(({ manifest }) => Date.parse(manifest.takenAt) < now - BACKUPS_KEPT - DAY))
      findings.push(warning('Backups', `some are older than ${BACKUPS_KEPT_DAYS} days`, DELETE));
    if (readdirSync(folder).includes('secrets.json'))
      findings.push(
        problem(
          'Backups',
          'secrets.json lies beside them: whoever gets the folder can open what is sealed',
          'Keep the keys in another place.',
        ),
      );
    return findings;
  } catch (error) {
    return [
      problem('Backups', `${folder} cannot be read (${codeOf(error)})`, 'Is the disk for backups mounted?'),
    ];
  }
}

function judgeNewest(folder: string, backups: ReturnType<typeof listBackups>, now: Instant): Finding {
  const newest = backups.at(-1);
  const todo = `Run "wegweiser backup ${folder}" every day; see docs/backup.md.`;
  if (!newest) return problem('Backups', `there is none in ${folder}`, todo);
  const age = now - Date.parse(newest.manifest.takenAt);
  const says = `the newest of ${backups.length} is of ${newest.manifest.takenAt}`;
  if (age > FAR_TOO_LATE) return problem('Backups', says, todo);
  return age > LATE ? warning('Backups', says, todo) : ok('Backups', says);
}
