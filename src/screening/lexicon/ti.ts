import type { Lexicon } from './lexicon.ts';

export const ti: Lexicon = { lang: 'ti', signals: {}, topics: {} };
