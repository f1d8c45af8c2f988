import { matcherOf } from './screening/screen.ts';
import { LANGUAGES } from './screening/verdict.ts';

// the process that load-screening.ts starts
const matchers = (['common', ...LANGUAGES] as const).map((lang) => [lang, matcherOf(lang)]);
process.send?.(matchers, () => process.exit());
