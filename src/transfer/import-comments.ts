import { setTimeout as sleep } from 'node:timers/promises';
import { type Became, enterBatch, type Import, type IsLost, keyOf } from './enter-batch.ts';
import { createPageFinder } from './find-or-add-page.ts';
import type { ImportedComment, Note } from './imported-comment.ts';
import { type PreparedComment, prepareComment } from './prepare-comment.ts';

/** What became of a comment of the file. */
export interface Outcome {
  comment: Pick<ImportedComment, 'source' | 'sourceId'>;
  became: Exclude<Became, 'waits'>;
  notes: readonly Note[];
}

export interface ImportOptions {
  /** Reads and checks everything and writes nothing. */
  isDryRun: boolean;
  /** Told again and again: how many comments of the file are done, and of how many. */
  onProgress(done: number, total: number): void;
  /** Told once of every comment of the file. */
  onOutcome(outcome: Outcome): void;
}

/** Comments in one transaction: some hundredths of a second in which no other process can write. */
const BATCH = 50;
/** Between two transactions others get their turn, in milliseconds. */
const PAUSE = 2;

/**
 * Takes over the comments of a file. It is read to its end before anything is written, so that one that is broken or cut
 * off brings nothing. Each batch is a transaction; an import that was stopped goes on where it was when it is run again.
 * A reply that stands before what it answers is taken in another reading, so that however long the file is, only numbers
 * are kept in memory.
 * @param read begins to read the file anew
 * @returns how many pages were added
 * @throws what `read` throws
 */
export async function importComments(
  deps: Import['deps'],
  read: () => AsyncIterable<ImportedComment>,
  options: ImportOptions,
): Promise<{ addedPages: number }> {
  let total = 0;
  for await (const _ of read()) total += 1;
  const pages = await createPageFinder(deps, options.isDryRun);
  const run: Import = { deps, pages, imagined: options.isDryRun ? new Map() : null, entered: 0, toScreen: 0 };
  let done = 0;
  const readAgain = (only: ReadonlySet<string> | null, isLost: IsLost) =>
    readThrough(run, read(), { only, isLost }, (outcomes) => {
      for (const outcome of outcomes) options.onOutcome(outcome);
      done += outcomes.length;
      options.onProgress(done, total);
    });
  let waiting = await readAgain(null, () => false);
  while (waiting.size > 0) {
    const before = waiting;
    waiting = await readAgain(before, (key) => !before.has(key));
    // they answer one another in a circle
    if (waiting.size === before.size) waiting = await readAgain(before, () => true);
  }
  return { addedPages: pages.added() };
}

/**
 * Reads the file once.
 * @param only which comments to take; null: all
 * @returns those that wait for what they answer
 */
async function readThrough(
  run: Import,
  file: AsyncIterable<ImportedComment>,
  { only, isLost }: { only: ReadonlySet<string> | null; isLost: IsLost },
  tell: (outcomes: Outcome[]) => void,
): Promise<Set<string>> {
  const waiting = new Set<string>();
  let batch: PreparedComment[] = [];
  let outcomes: Outcome[] = [];
  const flush = async () => {
    for (const { became, ...rest } of await enterBatch(run, batch, isLost)) {
      if (became === 'waits') waiting.add(keyOf(rest.comment));
      else outcomes.push({ ...rest, became });
    }
    tell(outcomes);
    [batch, outcomes] = [[], []];
    await sleep(PAUSE);
  };
  for await (const comment of file) {
    if (only && !only.has(keyOf(comment))) continue;
    const prepared = prepareComment(comment, run.deps.clock());
    if (prepared.ok) batch.push(prepared.comment);
    else outcomes.push({ comment, became: { skipped: prepared.reason }, notes: [] });
    if (batch.length + outcomes.length >= BATCH) await flush();
  }
  await flush();
  return waiting;
}
