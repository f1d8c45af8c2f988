/**
 * node bench/screening/compare.ts: trains every contender on the training texts, chooses its threshold on the
 * development texts (97 of 100 requests found), and prints what it does on the texts of corpus/test.
 */
import { type Row, readCorpus, readHeldOut } from '../../src/screening/training/corpus.ts';
import { highestThatFinds } from '../../src/screening/training/thresholds.ts';
import { LABELS } from '../../src/screening/verdict.ts';
import { CONTENDERS } from './contenders.ts';
import { areaUnderCurve, calibrationError, qualityOf } from './measures.ts';

const WANTED = 0.97;
const [training, development, test] = [readCorpus(), readHeldOut('dev'), readHeldOut('test')];
const number = (value: number, digits = 3) => value.toFixed(digits);
const print = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);

print([
  'model',
  'referral precision',
  'recall',
  'F1',
  'AUC',
  'calibration error',
  'hard F1',
  'spam F1',
  'abuse F1',
  'general F1',
  'weights',
  'µs per text',
  'trained in s',
]);
print(Array.from({ length: 13 }, () => '---'));
for (const { name, learn } of CONTENDERS) {
  const started = performance.now();
  const { scores, weights } = learn(training);
  const seconds = (performance.now() - started) / 1000;
  const isReferral = development.map(({ label }) => label === 'referral');
  const threshold = highestThatFinds(
    development.map(({ text }) => scores(text)[0] ?? 0),
    isReferral,
    WANTED,
  );
  const began = performance.now();
  const scored = test.map(({ text }) => scores(text));
  const time = ((performance.now() - began) / test.length) * 1000;
  const guessed = scored.map((one) => labelOf(one, threshold));
  const meant = test.map(({ label }) => label);
  const referral = qualityOf(guessed, meant, 'referral');
  const isHard = (_: unknown, i: number) => (test[i] as Row).hard;
  const hard = qualityOf(guessed.filter(isHard), meant.filter(isHard), 'referral');
  const first = scored.map(([score = 0]) => score);
  const isMeant = meant.map((label) => label === 'referral');
  print([
    name,
    number(referral.precision),
    number(referral.recall),
    number(referral.f1),
    number(areaUnderCurve(first, isMeant)),
    number(calibrationError(first, isMeant)),
    number(hard.f1),
    ...['spam', 'abuse', 'general'].map((label) => number(qualityOf(guessed, meant, label).f1)),
    String(weights),
    number(time, 0),
    number(seconds, 0),
  ]);
}

function labelOf(scores: readonly number[], threshold: number): string {
  if ((scores[0] ?? 0) >= threshold) return 'referral';
  const rest = scores.slice(1);
  return LABELS[rest.indexOf(Math.max(...rest)) + 1] ?? 'general';
}
