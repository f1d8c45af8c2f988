import type { LexicalSignal } from '../explain.ts';
import type { Lang } from '../verdict.ts';

/**
 * The words of one language. Each value is a list of patterns separated by commas or line ends, in the notation of
 * compile() in ../compile.ts: `stem*`, `*stem`, `a|b`, `_` for a gap of up to three words.
 */
export interface Lexicon {
  lang: Lang | 'common';
  signals: Partial<Record<LexicalSignal, string>>;
}
