import type { Lexicon } from './lexicon.ts';

export const am: Lexicon = { lang: 'am', signals: {}, topics: {} };
