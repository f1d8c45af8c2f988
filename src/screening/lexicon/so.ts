import type { Lexicon } from './lexicon.ts';

export const so: Lexicon = { lang: 'so', signals: {}, topics: {} };
