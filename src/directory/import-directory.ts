import { createHash } from 'node:crypto';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { type EntryFault, tidy } from './check-fields.ts';
import type { DirectoryEntry } from './contact.ts';
import { allEntries } from './directory-store.ts';
import { type PlanLine, type PlannedLine, planLines } from './exchange/plan-lines.ts';
import { type DirectoryFile, readDirectoryFile } from './exchange/read-directory-file.ts';
import { readRecipientKey } from './recipient-key.ts';
import { saveEntry } from './save-entry.ts';

interface ImportDeps {
  db: Database;
  clock: Clock;
}

/** What an import does, or would do. */
export interface ImportPlan {
  format: DirectoryFile['format'];
  /** In the order of the file. */
  lines: PlanLine[];
  /** How many entries of the directory the file does not name; they are left alone. */
  unnamed: number;
  /** Two plans that do the same have the same. */
  digest: string;
}

/**
 * Says what an import of a file would do, and does nothing.
 * @throws BadFile with the place when nothing can be taken of the file
 */
export async function planImport(deps: ImportDeps, bytes: Uint8Array): Promise<ImportPlan> {
  const now = deps.clock();
  const file = readDirectoryFile(bytes);
  const directory = await allEntries(deps.db.read);
  const planned = planLines(file.entries, directory, { now, unusableKeys: await unusableKeys(file, now) });
  return planOf(file, planned, directory);
}

/**
 * Imports a file in one transaction: adds and changes entries, leaves out the lines that are refused, leaves alone what
 * the file does not name. The file is compared with the directory as it is at that moment.
 * @param actor id of the person at the desk; null: the command line
 * @param expected digest of the plan that the person has seen; null: they did not ask for one
 * @throws BadFile; conflict when the import would not do what the person has seen
 */
export async function importDirectory(
  deps: ImportDeps,
  actor: string | null,
  bytes: Uint8Array,
  expected: string | null = null,
): Promise<ImportPlan> {
  const now = deps.clock();
  const file = readDirectoryFile(bytes);
  const keys = await unusableKeys(file, now);
  return await deps.db.write(async (trx) => {
    const directory = await allEntries(trx);
    const planned = planLines(file.entries, directory, { now, unusableKeys: keys });
    const plan = planOf(file, planned, directory);
    if (expected !== null && plan.digest !== expected)
      throw new AppError('conflict', 'The directory has changed since the plan was made.');
    for (const [index, { before, after }] of planned.entries()) {
      if (after === null) continue;
      const id = before?.id ?? idOf(file.entries[index]?.id ?? '');
      await saveEntry(trx, { id, before, after, actor, kind: 'imported', now });
    }
    return plan;
  });
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A new entry keeps the identifier that it has elsewhere, if it is one of HSDS. */
const idOf = (given: string): string => (UUID.test(given) ? given : newId());

/** Reading keys takes time, so it is not done within a transaction. */
async function unusableKeys(file: DirectoryFile, now: Instant): Promise<Map<string, EntryFault>> {
  const faults = new Map<string, EntryFault>();
  for (const { pgpKey } of file.entries.flatMap(({ fields }) => fields.recipients ?? [])) {
    if (pgpKey === null || faults.has(tidy(pgpKey))) continue;
    const read = await readRecipientKey(tidy(pgpKey), now);
    if (!read.ok) faults.set(tidy(pgpKey), read.fault);
  }
  return faults;
}

function planOf(
  file: DirectoryFile,
  planned: readonly PlannedLine[],
  directory: readonly DirectoryEntry[],
): ImportPlan {
  const lines = planned.map(({ line }) => line);
  const named = new Set(lines.map(({ id }) => id));
  const digest = createHash('sha256').update(JSON.stringify(lines)).digest('base64url');
  return { format: file.format, lines, unnamed: directory.filter(({ id }) => !named.has(id)).length, digest };
}
