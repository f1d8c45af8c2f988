import { CONCEPTS, type ConceptId } from './concepts/list.ts';
import { LEXICAL, STRUCTURAL } from './signal-texts.ts';

/**
 * Everything that a pattern may stand for, in a stable order: first the lexical signals, then the concepts. The
 * generated patterns name a term by its place in this list.
 */
export const TERMS: readonly string[] = [...Object.keys(LEXICAL), ...CONCEPTS.map(([id]) => id)];

/** Terms before this place are signals, the others concepts. */
export const FIRST_CONCEPT = Object.keys(LEXICAL).length;

/** Every signal, also those of the form; the place in the list is its number in the model. */
export const SIGNAL_IDS: readonly string[] = [...Object.keys(LEXICAL), ...Object.keys(STRUCTURAL)];

/** How a reason names a concept. */
export const conceptSignal = (id: ConceptId): string => `concept:${id}`;
