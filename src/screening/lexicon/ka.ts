import type { Lexicon } from './lexicon.ts';

export const ka: Lexicon = { lang: 'ka', signals: {}, topics: {} };
