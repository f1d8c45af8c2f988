import type { Outcome } from './import-comments.ts';
import { NOTES, SKIP_REASONS } from './imported-comment.ts';

const STATES = {
  published: 'published',
  received: 'waiting, to be screened',
  rejected: 'rejected',
  spam: 'spam',
  erased: 'deleted there: an empty place for answers',
} as const;

/**
 * Counts what became of the comments of an import, and writes a line for each that was left out or is not as it was.
 * Numbers and reasons alone, no words and no addresses.
 * @param write takes a line of tab-separated values: what, why, source, number
 */
export function createReport(write: (line: string) => void) {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  return {
    add({ comment, became, notes }: Outcome): void {
      const name = `${printable(comment.source)}\t${printable(comment.sourceId)}`;
      if (typeof became === 'object') {
        count(`Skipped, ${SKIP_REASONS[became.skipped]}`);
        write(`skipped\t${became.skipped}\t${name}`);
      } else count(became === 'already' ? 'Here already' : `Imported, ${STATES[became]}`);
      for (const note of notes) {
        count(`Note, ${NOTES[note]}`);
        write(`note\t${note}\t${name}`);
      }
    },
    /** Lines for people, the most important ones first. */
    summary(addedPages: number): string[] {
      const lines = [...counts].map(([what, number]) => `${what}: ${number}`).sort(byKind);
      return [...lines, ...(addedPages > 0 ? [`Pages added: ${addedPages}`] : [])];
    },
  };
}

const KINDS = ['Imported', 'Here', 'Skipped', 'Note'];
const kindOf = (line: string): number => KINDS.findIndex((kind) => line.startsWith(kind));
const byKind = (one: string, other: string): number => kindOf(one) - kindOf(other);

/** A number in a file may be anything; in a report it is no more than one word. */
const printable = (text: string): string => text.replace(/[^\w:./#=@ -]/g, '?').slice(0, 200);
