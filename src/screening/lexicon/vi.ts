import type { Lexicon } from './lexicon.ts';

export const vi: Lexicon = { lang: 'vi', signals: {}, topics: {} };
