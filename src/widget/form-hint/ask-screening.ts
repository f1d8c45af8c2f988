import type { Verdict } from '../../screening/verdict.ts';
import type { Answer, Question } from './screening-worker.ts';

let running: Worker | null = null;

/**
 * Screens a text off the page's own path; one after the other.
 * @throws when the screening cannot be loaded; the next text tries anew
 */
export function askScreening(text: string): Promise<Verdict> {
  running ??= new Worker(new URL('./screening-worker.js', import.meta.url), { type: 'module' });
  const worker = running;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.verdict) resolve(data.verdict);
      else fail(null);
    };
    worker.onerror = fail;
    function fail(event: ErrorEvent | null): void {
      event?.preventDefault();
      worker.terminate();
      running = null;
      reject(new Error('The screening could not be loaded.'));
    }
    const question: Question = { text };
    worker.postMessage(question);
  });
}
