import type { Features } from './features.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';

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
  { place }: Model,
  { tokens, found, concepts, isForeign }: Reading,
  { keys, owners }: Features,
): boolean {
  if (found.has('no-words') || found.has('link')) return false;
  if (isForeign) return true;
  const named = new Set<number>();
  for (const { from, to } of concepts) for (let token = from; token < to; token++) named.add(token);
  let words = 0;
  let byConcept = 0;
  let known = 0;
  owners.forEach(({ kind, index }, i) => {
    if (kind !== 'word' || !/\p{L}/u.test(tokens[index]?.word ?? '')) return;
    words++;
    if (named.has(index)) byConcept++;
    if (named.has(index) || place.has(keys[i] as number)) known++;
  });
  return words >= FEWEST_WORDS && byConcept <= words * MOST_CONCEPTS && known <= words * MOST_KNOWN;
}
