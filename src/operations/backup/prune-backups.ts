import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DAY, type Instant } from '../../shared/clock.ts';
import { DRAFT, type Manifest, manifestOf, STAGING, setAsideAt } from './backup.ts';
import { readManifest, sync } from './files.ts';

/** What was made before is too old. */
export interface Window {
  madeBefore: Instant;
  now: Instant;
}

/** The backups in a folder that this program has written, oldest first; others are not looked at. */
export function listBackups(folder: string): { file: string; manifest: Manifest }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(manifestOf('')))
    .flatMap((name) => {
      const file = join(folder, name.slice(0, -manifestOf('').length));
      const manifest = readManifest(file);
      return manifest && manifestOf(manifest.file) === name ? [{ file, manifest }] : [];
    })
    .sort((a, b) => a.manifest.takenAt.localeCompare(b.manifest.takenAt));
}

/**
 * Deletes the backups of a site that are older than the window, so that what was erased is gone from them too. Only what
 * its manifest describes is deleted: the file of that name and size.
 * @returns the files that are gone
 */
export function pruneBackups(folder: string, of: Window & { site: string | null }): string[] {
  const due = listBackups(folder).filter(
    ({ file, manifest }) =>
      manifest.site === of.site && Date.parse(manifest.takenAt) < of.madeBefore && isAs(file, manifest),
  );
  for (const { file } of due) {
    rmSync(file, { force: true });
    rmSync(manifestOf(file));
  }
  const cutOff = readdirSync(folder)
    .filter((name) => name.includes(DRAFT))
    .map((name) => join(folder, name))
    .filter((path) => isFileBefore(path, of.now - DAY));
  for (const path of cutOff) rmSync(path);
  if (due.length + cutOff.length > 0) sync(folder);
  return due.map(({ file }) => file);
}

/**
 * Deletes the databases that were set aside before a time, and what a restore that was cut off more than a day ago has
 * left; they hold what was erased as well.
 * @returns which
 */
export function pruneSetAside(databaseFile: string, { madeBefore, now }: Window): string[] {
  const folder = dirname(databaseFile);
  const cutOff = readdirSync(folder)
    .filter((name) => name.startsWith(STAGING))
    .map((name) => join(folder, name))
    .filter((path) => lstatSync(path).mtimeMs < now - DAY);
  const due = listSetAside(databaseFile).filter(({ at }) => at < madeBefore);
  const all = [...due.map(({ path }) => path), ...cutOff];
  for (const path of all) rmSync(path, { recursive: true });
  if (all.length > 0) sync(folder);
  return all;
}

/** The databases that a restored one has replaced, with when. */
export function listSetAside(databaseFile: string): { path: string; at: Instant }[] {
  return readdirSync(dirname(databaseFile)).flatMap((name) => {
    const path = join(dirname(databaseFile), name);
    const at = setAsideAt(databaseFile, path);
    return at === null ? [] : [{ path, at }];
  });
}

/** A file that is gone already leaves only its manifest to delete. */
function isAs(file: string, { bytes }: Manifest): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat === undefined || (stat.isFile() && stat.size === bytes);
}

function isFileBefore(path: string, at: Instant): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.mtimeMs < at;
}
