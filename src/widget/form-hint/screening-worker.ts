import type { Verdict } from '../../screening/verdict.ts';

// A worker: making the words of a language ready takes a slow phone longer than a key may wait.

/** What the page asks for, and what it gets. */
export interface Question {
  text: string;
}
export interface Answer {
  /** null: what is needed could not be loaded. */
  verdict: Verdict | null;
}

type Browser = typeof import('../../screening/browser.ts');

const SCREENING = new URL('../screening/', import.meta.url).href;
let screening: ReturnType<Browser['createScreening']> | null = null;

async function load(): Promise<ReturnType<Browser['createScreening']>> {
  const { createScreening } = (await import(`${SCREENING}screening.js`)) as Browser;
  return createScreening(async (lang) => {
    const response = await fetch(`${SCREENING}${lang}.txt`);
    if (!response.ok) throw new Error(`The words of ${lang} are not there.`);
    return response.text();
  });
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  let verdict: Verdict | null = null;
  try {
    screening ??= await load();
    verdict = await screening(data.text, new Date());
  } catch {
    // no hint, then
  }
  const answer: Answer = { verdict };
  postMessage(answer);
});
