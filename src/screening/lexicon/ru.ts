import type { Lexicon } from './lexicon.ts';

export const ru: Lexicon = { lang: 'ru', signals: {}, topics: {} };
