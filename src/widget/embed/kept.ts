import type { Submission } from './api.ts';

/** A comment that was sent from here, and the address of its receipt. */
export interface Sent extends Pick<Submission, 'text' | 'email' | 'to'> {
  receipt: string;
}

/** What a change of language must not lose, beside the draft: held in memory alone, for one element. */
export interface Kept {
  page: string;
  sent: Sent[];
  /** Typed into the form; no draft holds it. */
  email: string;
  /** Ends when nothing is on its way. */
  sending: Promise<void> | null;
  /** Whether the keyboard goes on at the choice of a language. */
  isChoosing: boolean;
}

const keptOf = new WeakMap<HTMLElement, Kept>();

/** What is kept for an element, as long as it shows the same page. */
export function keptFor(host: HTMLElement, page: string): Kept {
  const kept = keptOf.get(host);
  if (kept?.page === page) return kept;
  const none: Kept = { page, sent: [], email: '', sending: null, isChoosing: false };
  keptOf.set(host, none);
  return none;
}
