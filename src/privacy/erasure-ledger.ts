import {
  closeSync,
  existsSync,
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
  existsSync(ledgerFile(dataDir)) ? [...linesFrom(dataDir, 0)].flatMap(entryIn) : null;

/** How long it is, in bytes. */
export const ledgerLength = (dataDir: string): number =>
  statSync(ledgerFile(dataDir), { throwIfNoEntry: false })?.size ?? 0;

/** The events that stand in it from a byte on. */
export function eventsInLedger(dataDir: string, from: number): Set<string> {
  const events = new Set<string>();
  for (const line of linesFrom(dataDir, from)) for (const { event } of entryIn(line)) events.add(event);
  return events;
}

const CHUNK = 1_048_576;

/** Part by part: all of a long ledger would be too much for one string. */
function* linesFrom(dataDir: string, from: number): Generator<string> {
  if (ledgerLength(dataDir) <= from) return;
  const file = openSync(ledgerFile(dataDir), 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let rest = Buffer.alloc(0);
    for (let at = from, read = -1; read !== 0; at += read) {
      read = readSync(file, chunk, 0, CHUNK, at);
      const part = Buffer.concat([rest, chunk.subarray(0, read)]);
      const end = read === 0 ? part.length : part.lastIndexOf('\n') + 1;
      yield* part.toString('utf8', 0, end).split('\n');
      rest = part.subarray(end);
    }
  } finally {
    closeSync(file);
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
