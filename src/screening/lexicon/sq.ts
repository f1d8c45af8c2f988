import type { Lexicon } from './lexicon.ts';

export const sq: Lexicon = { lang: 'sq', signals: {}, topics: {} };
