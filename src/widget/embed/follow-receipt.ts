import { getReceipt, type Receipt } from './api.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Milliseconds to the next question; the longer it takes, the less often an old phone has to ask. As the receipt's own page. */
export function pauseAfter(age: number): number {
  if (age < 10 * SECOND) return SECOND;
  return age < MINUTE ? 5 * SECOND : 30 * SECOND;
}

/** Asks for a receipt until the comment has been screened, while somebody looks at the page; null once it is over. */
export async function followReceipt(address: string, signal: AbortSignal): Promise<Receipt | null> {
  const started = Date.now();
  while (!signal.aborted) {
    await pause(pauseAfter(Date.now() - started), signal);
    await untilVisible(signal);
    const receipt = signal.aborted ? null : await getReceipt(address, signal).catch(() => null);
    if (receipt && receipt.state !== 'received') return receipt;
  }
  return null;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function untilVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => resolve());
    look();
  });
}
