import { ADDRESSES } from './xss/addresses.ts';
import { ELEMENTS } from './xss/elements.ts';
import { HANDLERS } from './xss/handlers.ts';
import { PARSERS } from './xss/parsers.ts';
import type { VectorClass } from './xss/vector-class.ts';

/** Ways to get a script run that have worked somewhere, by kind. What they run is alert(1), what they ask is evil.example. */
export const XSS_VECTORS: Record<string, VectorClass> = {
  ...ELEMENTS,
  ...HANDLERS,
  ...ADDRESSES,
  ...PARSERS,
};

/** All of them, each once. */
export const ALL_VECTORS: readonly string[] = [
  ...new Set(Object.values(XSS_VECTORS).flatMap(({ vectors }) => vectors)),
];
