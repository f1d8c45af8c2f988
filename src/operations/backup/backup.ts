import { z } from 'zod';

/**
 * What stands beside a backup, in a file of its own, named as `manifestOf` says. By it a backup is recognised, when it is
 * put back and when it is deleted.
 */
export const manifestSchema = z.object({
  format: z.literal('wegweiser-backup-1'),
  /** Name of the backup, without its folder. */
  file: z.string().min(1),
  /** Everything that was answered before is in it. */
  takenAt: z.iso.datetime(),
  /** Id of the site: only backups of the same one are deleted when they are too old. */
  site: z.string().nullable(),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The latest migration. */
  migration: z.string(),
  /** Rows of the tables that matter most. */
  rows: z.record(z.string(), z.int()),
  /** How many values each key has sealed, by its id: the keys that secrets.json must hold when it is put back. */
  keys: z.record(z.string(), z.int()),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestOf = (file: string): string => `${file}.json`;

/** A time as it stands in names of files, in UTC: 2026-11-29T151331Z. */
export const stamp = (at: number): string =>
  new Date(at).toISOString().replaceAll(':', '').replace(/\.\d+/, '');

/** What a backup is called that goes into a folder. */
export const nameAt = (at: number): string => `wegweiser-${stamp(at)}.db`;

/** The ending of a file that is being written; what is left of one that was cut off is deleted after a day. */
export const DRAFT = '.wegweiser-draft';

/** How the folder begins in which a backup is made ready before it is put in place. */
export const STAGING = 'restoring-';

/** What a database is called that a restored one has replaced. */
export const setAsideName = (file: string, at: number): string => `${file}.before-restore-${stamp(at)}`;

/** When a database was set aside, by its name or that of its `-wal` or `-shm`; null: it is something else. */
export function setAsideAt(file: string, name: string): number | null {
  const [, day, hour, minute, second] =
    /^\.before-restore-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d)Z(?:-wal|-shm)?$/.exec(
      name.startsWith(file) ? name.slice(file.length) : '',
    ) ?? [];
  return day === undefined ? null : Date.parse(`${day}${hour}:${minute}:${second}Z`);
}
