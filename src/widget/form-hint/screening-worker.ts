import type { Verdict } from '../../screening/verdict.ts';
import { loadScreening } from './load-screening.ts';

// A worker: making the words of a language ready takes a slow phone longer than a key may wait.

/** What the page asks for, and what it gets. */
export interface Question {
  text: string;
}
export interface Answer {
  /** null: what is needed could not be loaded. */
  verdict: Verdict | null;
}

const SCREENING = new URL('../screening/', import.meta.url).href;
let screening: ReturnType<typeof loadScreening> | null = null;

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  let verdict: Verdict | null = null;
  try {
    screening ??= loadScreening(SCREENING);
    verdict = await (await screening)(data.text, new Date());
  } catch {
    // no hint, then
    screening = null;
  }
  const answer: Answer = { verdict };
  postMessage(answer);
});
