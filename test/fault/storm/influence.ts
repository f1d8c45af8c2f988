import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a test does to the inside of a process, told by a file that the process reads again and again. */
export interface Influence {
  /** Milliseconds by which its clock is wrong. */
  clock: number;
  /** What its screening does. */
  screening: 'works' | 'throws' | 'hangs';
}

/** Variable with the path of the file. */
export const INFLUENCE = 'TEST_INFLUENCE';
export const NO_INFLUENCE: Influence = { clock: 0, screening: 'works' };

/** Written at once, so that no process reads half of it. */
export function influence(file: string, how: Partial<Influence>): void {
  writeFileSync(`${file}.new`, JSON.stringify({ ...NO_INFLUENCE, ...how }));
  renameSync(`${file}.new`, file);
}

export const influenceOn = (file: string): Influence => JSON.parse(readFileSync(file, 'utf8'));
