import { featuresOf } from '../../src/screening/features.ts';
import { normalise } from '../../src/screening/normalise.ts';
import { read } from '../../src/screening/reading.ts';
import { matcherOf } from '../../src/screening/screen.ts';
import { tokenise } from '../../src/screening/tokens.ts';
import type { Row } from '../../src/screening/training/corpus.ts';
import type { Example } from '../../src/screening/training/examples.ts';
import { fit, guess } from '../../src/screening/training/fit.ts';
import { LABELS } from '../../src/screening/verdict.ts';

/** A way to learn labels from texts: after `learn` it gives four scores that sum to 1, in the order of LABELS. */
export interface Contender {
  name: string;
  learn(rows: readonly Row[]): { scores(text: string): readonly number[]; weights: number };
}

type Read = (text: string) => ReadonlyMap<string, number>;

const words: Read = (text) =>
  inGroup(
    tokenise(normalise(text)).map(({ word }) => `w ${word}`),
    3,
  );

/** Character n-grams of three to five letters within words. */
const grams: Read = (text) => {
  const found: string[] = [];
  for (const { word } of tokenise(normalise(text))) {
    const closed = `<${word}>`;
    for (let n = 3; n <= 5; n++) {
      for (let i = 0; i + n <= closed.length; i++) found.push(`g ${closed.slice(i, i + n)}`);
    }
  }
  return inGroup(found, 5);
};

const signals: Read = (text) =>
  new Map([...read(text, matcherOf).found.values()].map(({ id, value }) => [`s ${id}`, value]));

const concepts: Read = (text) =>
  inGroup(
    read(text, matcherOf).concepts.map(({ concept }) => `c ${concept}`),
    4,
  );

/** What the screening weighs: signals, concepts, concepts that open or close the text, beginnings of words. */
const everything: Read = (text) => {
  const { keys, values } = featuresOf(read(text, matcherOf));
  return new Map(keys.map((key, i) => [String(key), values[i] ?? 0]));
};

const together =
  (...parts: Read[]): Read =>
  (text) =>
    new Map(parts.flatMap((part) => [...part(text)]));

export const CONTENDERS: readonly Contender[] = [
  { name: 'naive Bayes on words', learn: naiveBayes },
  { name: 'logistic regression on words', learn: (rows) => network(rows, words, 0, 0) },
  { name: 'logistic regression on n-grams', learn: (rows) => network(rows, grams, 0, 0) },
  { name: 'signals alone', learn: (rows) => network(rows, signals, 0, 0) },
  { name: 'concepts alone', learn: (rows) => network(rows, concepts, 0, 0) },
  { name: 'n-grams and signals', learn: (rows) => network(rows, together(grams, signals), 0, 0) },
  {
    name: 'n-grams, signals, concepts',
    learn: (rows) => network(rows, together(grams, signals, concepts), 0, 0),
  },
  { name: 'signals, concepts, words', learn: (rows) => network(rows, everything, 0, 0) },
  { name: 'the same, 24 hidden units', learn: (rows) => network(rows, everything, 24, 0.5) },
];

function inGroup(features: readonly string[], scale: number): Map<string, number> {
  const once = new Set(features);
  const value = scale / Math.sqrt(once.size + 4);
  return new Map([...once].map((feature) => [feature, value]));
}

/** The learner of the screening over other features; those that fewer than three texts have are left out. */
function network(rows: readonly Row[], read: Read, units: number, dropped: number) {
  const maps = rows.map(({ text }) => read(text));
  const counts = new Map<string, number>();
  for (const map of maps) for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const place = new Map([...counts].filter(([, count]) => count >= 3).map(([key], i) => [key, i]));
  const toExample = (map: ReadonlyMap<string, number>): Example => {
    const known = [...map].flatMap(([key, value]) => {
      const feature = place.get(key);
      return feature === undefined ? [] : [[feature, value] as const];
    });
    return {
      features: Int32Array.from(known, ([feature]) => feature),
      values: Float32Array.from(known, ([, value]) => value),
    };
  };
  const learnt = fit(
    maps.map(toExample),
    rows.map(({ label }) => LABELS.map((one) => (one === label ? 1 : 0))),
    {
      outputs: LABELS.length,
      features: place.size,
      hiddenFeatures: place.size,
      units,
      passes: units > 0 ? 24 : 14,
      rate: units > 0 ? 0.03 : 0.05,
      dropped,
      seed: 1,
      exclusive: true,
    },
  );
  return {
    scores: (text: string) => [...guess(learnt, toExample(read(text)), true)],
    weights: learnt.direct.weights.length + learnt.inner.weights.length,
  };
}

/** Multinomial naive Bayes with Laplace smoothing (Manning, Raghavan, Schütze 2008, ch. 13). */
function naiveBayes(rows: readonly Row[]) {
  const counts = LABELS.map(() => new Map<string, number>());
  const vocabulary = new Set<string>();
  for (const { text, label } of rows) {
    const own = counts[LABELS.indexOf(label)] as Map<string, number>;
    for (const { word } of tokenise(normalise(text))) {
      own.set(word, (own.get(word) ?? 0) + 1);
      vocabulary.add(word);
    }
  }
  const totals = counts.map((own) => [...own.values()].reduce((a, b) => a + b, 0));
  const priors = LABELS.map((one) => rows.filter(({ label }) => label === one).length / rows.length);
  return {
    scores(text: string) {
      const tokens = tokenise(normalise(text)).filter(({ word }) => vocabulary.has(word));
      const sums = LABELS.map((_, k) =>
        tokens.reduce(
          (sum, { word }) =>
            sum + Math.log(((counts[k]?.get(word) ?? 0) + 1) / ((totals[k] ?? 0) + vocabulary.size)),
          Math.log(priors[k] ?? 1),
        ),
      );
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      const total = powers.reduce((a, b) => a + b, 0);
      return powers.map((power) => power / total);
    },
    weights: vocabulary.size * LABELS.length,
  };
}
