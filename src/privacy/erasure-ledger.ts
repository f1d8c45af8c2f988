import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
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
export function readLedger(dataDir: string): TakenAway[] | null {
  let text: string;
  try {
    text = readFileSync(ledgerFile(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return text.split('\n').flatMap((line) => {
    try {
      return [schema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

/** Adds lines, durably; makes the ledger if there is none. Two processes may do so at the same time. */
export function appendToLedger(dataDir: string, entries: readonly TakenAway[]): void {
  const file = openSync(ledgerFile(dataDir), 'a', 0o600);
  try {
    // begins a new line, in case the last one was cut off
    writeSync(file, `${entries.map((entry) => `\n${JSON.stringify(entry)}`).join('')}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
