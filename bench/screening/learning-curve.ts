/**
 * node bench/screening/learning-curve.ts: what a model is worth that has learnt from a part of the training texts, on
 * corpus/test, with the threshold that finds 97 of 100 development requests.
 */

import { featuresOf } from '../../src/screening/features.ts';
import { knownFeatures, softmax, sumsOf, unpackModel } from '../../src/screening/model.ts';
import { read } from '../../src/screening/reading.ts';
import { matcherOf, screen } from '../../src/screening/screen.ts';
import { readCorpus, readHeldOut } from '../../src/screening/training/corpus.ts';
import { trainModel } from '../../src/screening/training/train-model.ts';
import { areaUnderCurve, qualityOf } from './measures.ts';

const [training, development, test] = [readCorpus(), readHeldOut('dev'), readHeldOut('test')];
const isReferral = test.map(({ label }) => label === 'referral');
process.stdout.write('| texts | AUC | precision | recall |\n| --- | --- | --- | --- |\n');
for (const part of [1 / 8, 1 / 4, 1 / 2, 1]) {
  // Every eighth text and so on, so that each part holds every language and file.
  const rows = training.filter((_, i) => (i * 5) % 8 < part * 8);
  const options = { learnsDevelopment: false, version: '', corpus: '', report: () => {} };
  const model = unpackModel(trainModel(rows, development, options));
  const scores = test.map(({ text }) => {
    const known = knownFeatures(model, featuresOf(read(text, matcherOf)));
    return softmax(sumsOf(model.labels, known))[0] ?? 0;
  });
  const guessed = test.map(({ text }) => screen(text, { model }).label);
  const quality = qualityOf(
    guessed,
    test.map(({ label }) => label),
    'referral',
  );
  const cells = [
    rows.length,
    areaUnderCurve(scores, isReferral).toFixed(3),
    quality.precision.toFixed(3),
    quality.recall.toFixed(3),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
