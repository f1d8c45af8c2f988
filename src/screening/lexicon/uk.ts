import type { Lexicon } from './lexicon.ts';

export const uk: Lexicon = { lang: 'uk', signals: {}, topics: {} };
