import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Nobody waits longer, in milliseconds; what is sent without a proof is read all the same. */
const PATIENCE = 10_000;

/**
 * Works for a comment: gets a challenge and solves it. The browser makes the keys by itself, off the thread of the page
 * (WebCrypto), so it needs no worker, which the policies of other websites might not allow.
 * @param address of the challenge
 * @returns what is sent with the comment; '' when it cannot be had, or not in time
 */
export async function prove(address: string): Promise<string> {
  const started = performance.now();
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return '';
    const challenge = (await response.json()) as Challenge;
    const timeout = Math.max(1, PATIENCE - (performance.now() - started));
    const solution = await solveChallenge({ challenge, deriveKey, timeout });
    return solution ? btoa(JSON.stringify({ challenge, solution })) : '';
  } catch {
    // no connection, or no WebCrypto, as on pages without TLS
    return '';
  }
}
