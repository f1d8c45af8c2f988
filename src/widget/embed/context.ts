import type { Site } from './api.ts';
import type { Kept } from './kept.ts';
import type { Texts } from './texts.ts';

/** What all parts of one element share. */
export interface Context {
  /** The key of the page. */
  page: string;
  texts: Texts;
  site: Site;
  /** Whether the form gives the hint that is made on the visitor's device. */
  hasHint: boolean;
  kept: Kept;
  /** Ends when the element is removed or shows something else. */
  signal: AbortSignal;
  /** Lets screen readers tell a sentence. */
  announce(sentence: string): void;
}
