import type { Features } from './features.ts';
import type { KnownFeatures } from './model.ts';
import type { Reading } from './reading.ts';
import { hasLetter } from './tokens.ts';

/** A name, a typing error or a word of dialect makes no unknown language. */
const FEWEST_WORDS = 5;
/** Of an unknown language, no more words than these shares happen to look like a concept, or like any word learnt. */
const MOST_CONCEPTS = 0.2;
const MOST_KNOWN = 0.5;

/**
 * Whether a text seems to be written in a language that the screening does not speak: in letters of none of its
 * languages, or in words of which hardly any is known. A text with a link says what it is by that.
 */
export function isHardlyRead(
  { tokens, found, concepts, isForeign }: Reading,
  { kinds, owners }: Features,
  { places }: KnownFeatures,
): boolean {
  if (found.has('no-words') || found.has('link')) return false;
  if (isForeign) return true;
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of concepts) named.fill(1, from, to);
  const learnt = new Uint8Array(kinds.length);
  for (const place of places) learnt[place] = 1;
  let words = 0;
  let byConcept = 0;
  let known = 0;
  for (let i = 0; i < kinds.length; i++) {
    const token = owners[i] as number;
    if (kinds[i] !== 'word' || !hasLetter(tokens[token]?.word ?? '')) continue;
    words++;
    if (named[token]) byConcept++;
    if (named[token] || learnt[i]) known++;
  }
  return words >= FEWEST_WORDS && byConcept <= words * MOST_CONCEPTS && known <= words * MOST_KNOWN;
}
