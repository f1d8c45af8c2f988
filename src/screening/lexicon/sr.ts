import type { Lexicon } from './lexicon.ts';

export const sr: Lexicon = { lang: 'sr', signals: {}, topics: {} };
