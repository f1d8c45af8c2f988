import { watchWriting } from './watch-writing.ts';

/** Texts below this many characters tell too little; an answer to "how are you" is no request. */
const ENOUGH = 20;
/** After so many failures nothing is tried again: better no hint than a page that keeps loading. */
const TRIES = 2;

/** Reads what is written and shows the hint, or takes it away. */
export interface Adviser {
  consider(text: string): Promise<void>;
  hide(): void;
}

/**
 * Watches what a visitor writes, and loads the rest only when there is something to read. Nothing of the text leaves
 * the device; if anything fails, the form is as it is without a script.
 */
export function startHint(field: HTMLTextAreaElement, load: () => Promise<Adviser>): void {
  if (savesData()) return;
  let loaded: Promise<Adviser> | null = null;
  let tries = TRIES;

  watchWriting(field, async (text) => {
    const isEnough = [...text.trim()].length >= ENOUGH;
    if (!field.isConnected || tries === 0 || (!isEnough && loaded === null)) return;
    loaded ??= load();
    try {
      const adviser = await loaded;
      if (isEnough) await adviser.consider(text);
      else adviser.hide();
    } catch {
      tries -= 1;
    }
  });
}

/** Whoever asks their browser to load little is asked for nothing. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
