import { LEXICONS } from '../lexicon/all.ts';
import { LANGUAGES } from '../verdict.ts';
import { readCorpus } from './corpus.ts';
import { trainLabels } from './train-labels.ts';
import { trainUrgency } from './train-urgency.ts';

// node src/screening/training/train.ts [--check] : reads the development texts (never corpus/test), prints
// cross-validated figures and writes weights.ts and urgency-weights.ts; --check only prints.
// A language without a lexicon would teach that nothing found means a referral.
const empty = LANGUAGES.filter((lang) => Object.keys(LEXICONS[lang].signals).length === 0);
const rows = readCorpus().filter(({ lang }) => !empty.some((one) => one === lang));
const write = !process.argv.includes('--check');
const lines = [...trainLabels(rows, write), ...trainUrgency(rows, write)];
process.stdout.write(`ten-fold cross-validation\n${lines.join('\n')}\n`);
