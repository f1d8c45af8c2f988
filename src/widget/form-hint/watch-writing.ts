/** Milliseconds without a key before a pause counts as one. */
const PAUSE = 600;
/** Even on a busy device it is read this many milliseconds after the pause. */
const LATEST = 2000;

/**
 * Hands over what stands in a field after every pause, when the browser has nothing else to do: also what stood there
 * when the page came, as when a form comes back. One text at a time; of several only the latest.
 */
export function watchWriting(field: HTMLTextAreaElement, read: (text: string) => Promise<void>): void {
  let timer: number | undefined;
  let isReading = false;
  let isStale = false;

  async function readNow(): Promise<void> {
    if (isReading) {
      isStale = true;
      return;
    }
    isReading = true;
    do {
      isStale = false;
      await read(field.value);
    } while (isStale);
    isReading = false;
  }

  const schedule = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => whenIdle(() => void readNow()), PAUSE);
  };
  field.addEventListener('input', schedule);
  if (field.value !== '') schedule();
}

/** Safari has no requestIdleCallback. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: LATEST });
  else act();
}
