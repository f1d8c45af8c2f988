import {
  closeSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** When, in milliseconds since the epoch. */
  at: z.int(),
  /**
   * erased: a comment was withdrawn or erased. hidden: one was taken off its page, or details were left out of it.
   * consent: its writer took back what they had agreed to. deactivated: a person lost their account. site: of which site
   * the others are.
   */
  what: z.enum(['erased', 'hidden', 'consent', 'deactivated', 'site']),
  /** The event by which it happened; of a deactivation its person and time. */
  event: z.string().min(1),
  /** Id of the comment, of the person or of the site. */
  subject: z.string().min(1),
});

/** Something that was taken away, and that a backup from before would bring back. Ids only. */
export type TakenAway = z.infer<typeof schema>;

/** Beside the database, not in it: a database that is put back would bring back an old ledger. */
export const ledgerFile = (dataDir: string) => join(dataDir, 'erasures.log');

/** The ledger as it stands; null: there is none. A line that a power cut left half written is no line. */
export const readLedger = (dataDir: string): TakenAway[] | null =>
  readLedgerFrom(dataDir, 0)?.entries ?? null;

/** A part of the ledger. */
export interface LedgerPart {
  entries: TakenAway[];
  /** Where it begins and ends, in bytes. */
  from: number;
  end: number;
}

/** The ledger from a place on, or from its start when it is shorter: then it is another one. null: there is none. */
export function readLedgerFrom(dataDir: string, place: number): LedgerPart | null {
  let file: number;
  try {
    file = openSync(ledgerFile(dataDir), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = fstatSync(file);
    const from = place <= size ? place : 0;
    const part = Buffer.alloc(size - from);
    const read = readSync(file, part, 0, part.length, from);
    return { entries: [...entriesIn(part.subarray(0, read))], from, end: from + read };
  } finally {
    closeSync(file);
  }
}

/** Line by line: all of a long ledger would be too long for one string. */
function* entriesIn(part: Buffer): Generator<TakenAway> {
  for (let begin = 0; begin < part.length; ) {
    const found = part.indexOf('\n', begin);
    const end = found === -1 ? part.length : found;
    if (end > begin) yield* entryIn(part.toString('utf8', begin, end));
    begin = end + 1;
  }
}

function entryIn(line: string): TakenAway[] {
  try {
    return [schema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/**
 * Adds lines, durably; makes the ledger if there is none, made by root for whoever owns the folder. Two processes may do
 * so at the same time.
 */
export function appendToLedger(dataDir: string, entries: readonly TakenAway[]): void {
  const file = openSync(ledgerFile(dataDir), 'a', 0o600);
  try {
    const { uid, gid } = statSync(dataDir);
    if (process.getuid?.() === 0 && fstatSync(file).uid !== uid) fchownSync(file, uid, gid);
    // all of it, or it throws; begins a new line, in case the last one was cut off
    writeFileSync(file, `${entries.map((entry) => `\n${JSON.stringify(entry)}`).join('')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
