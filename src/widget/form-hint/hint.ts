import { watchWriting } from './watch-writing.ts';

/** Texts below this many characters tell too little; an answer to "how are you" is no request. */
const ENOUGH = 20;
/** After so many failures nothing is tried again: better no hint than a page that keeps loading. */
const TRIES = 2;

type Adviser = ReturnType<typeof import('./advise.ts').createAdviser>;

/**
 * /assets/form/hint.js: watches what a visitor writes, and loads the rest only when there is something to read. Nothing
 * of the text leaves the device; if anything fails, the form is as it is without a script.
 */
function start(region: HTMLElement, field: HTMLTextAreaElement): void {
  let loaded: Promise<Adviser> | null = null;
  let tries = TRIES;

  async function load(): Promise<Adviser> {
    const { createAdviser } = await import('./advise.ts');
    return createAdviser(region, field);
  }

  watchWriting(field, async (text) => {
    const isEnough = [...text.trim()].length >= ENOUGH;
    if (tries === 0 || (!isEnough && loaded === null)) return;
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

const region = document.querySelector<HTMLElement>('#counsel-hint');
const field = document.querySelector<HTMLTextAreaElement>('#form textarea[name="text"]');
if (region && field && !savesData()) start(region, field);
