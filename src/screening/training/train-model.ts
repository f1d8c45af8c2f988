import { CONCEPTS } from '../concepts/list.ts';
import { commonKeys } from '../features.ts';
import type { StoredModel } from '../model.ts';
import { LABELS, TOPICS, URGENCIES } from '../verdict.ts';
import { SIGNAL_IDS } from '../vocabulary.ts';
import type { Row } from './corpus.ts';
import { type Example, makeExamples } from './examples.ts';
import { fit, guess, type Network, scaled } from './fit.ts';
import { base64OfKeys, storedNetwork } from './store.ts';
import { chooseThresholds } from './thresholds.ts';

/** A beginning of a word that fewer texts hold is chance. */
const LEAST_TEXTS = 4;
const LABEL_FIT = {
  outputs: LABELS.length,
  units: 24,
  passes: 24,
  rate: 0.03,
  dropped: 0.5,
  seed: 1,
  exclusive: true,
};
const URGENCY_FIT = {
  outputs: URGENCIES.length,
  units: 0,
  passes: 14,
  rate: 0.03,
  dropped: 0,
  seed: 1,
  exclusive: true,
};
const TOPIC_FIT = {
  outputs: TOPICS.length,
  units: 0,
  passes: 12,
  rate: 0.03,
  dropped: 0,
  seed: 1,
  exclusive: false,
};

export interface TrainOptions {
  /** Whether the model that is returned learns the development texts in the end; false to measure it on them. */
  learnsDevelopment: boolean;
  version: string;
  corpus: string;
  /** Called with a line on what is being done. */
  report: (line: string) => void;
}

/**
 * Trains all three parts. Thresholds and the honesty of the scores come from a model that has not seen the
 * development texts; the model that is returned has then learnt from those too.
 * Deterministic: the same rows in the same order give the same model.
 */
export function trainModel(
  rows: readonly Row[],
  development: readonly Row[],
  { learnsDevelopment, version, corpus, report }: TrainOptions,
): StoredModel {
  const all = [...rows, ...development];
  const isTrained = all.map((_, i) => i < rows.length);
  report(`reading ${all.length} texts`);
  const common = commonKeys(SIGNAL_IDS.length, CONCEPTS.length);
  const texts = all.map(({ text }) => text);
  const held = makeExamples(texts, isTrained, common, LEAST_TEXTS);
  const trainedRows = held.rows.slice(0, rows.length);
  const heldRows = held.rows.slice(rows.length);

  report(`learning from ${rows.length} texts and ${held.keys.length} features`);
  const first = fitAll(rows, trainedRows, held);
  const scale = honestScale(first.labels, heldRows, development.map(labelTargets));
  report(`scores are made ${scale.toFixed(2)} times as sure`);
  const thresholds = chooseThresholds(
    { ...first, labels: scaled(first.labels, scale) },
    development,
    heldRows,
  );
  report(`thresholds ${JSON.stringify(thresholds)}`);

  if (learnsDevelopment) report(`learning again from all ${all.length} texts`);
  const full = learnsDevelopment
    ? makeExamples(
        texts,
        all.map(() => true),
        common,
        LEAST_TEXTS,
      )
    : held;
  const last = learnsDevelopment ? fitAll(all, full.rows, full) : first;
  return {
    version,
    corpus,
    texts: learnsDevelopment ? all.length : rows.length,
    keys: base64OfKeys(full.keys),
    labels: storedNetwork(scaled(last.labels, scale)),
    urgency: storedNetwork(last.urgency),
    topics: storedNetwork(last.topics),
    thresholds,
  };
}

interface Networks {
  labels: Network;
  urgency: Network;
  topics: Network;
}

function fitAll(
  rows: readonly Row[],
  examples: readonly Example[],
  { keys, common }: { keys: readonly number[]; common: number },
): Networks {
  const size = { features: keys.length, hiddenFeatures: common };
  const referrals = rows.flatMap(({ urgency }, i) => (urgency ? [i] : []));
  const referred = referrals.map((i) => rows[i] as Row);
  const referredExamples = referrals.map((i) => examples[i] as Example);
  return {
    labels: fit(examples, rows.map(labelTargets), { ...LABEL_FIT, ...size }),
    urgency: fit(referredExamples, referred.map(urgencyTargets), { ...URGENCY_FIT, ...size }),
    topics: fit(
      referredExamples.map((example) => onlyCommon(example, common)),
      referred.map(topicTargets),
      {
        ...TOPIC_FIT,
        ...size,
        features: common,
      },
    ),
  };
}

/** One for the label of a text, zero for the others, as LABELS. */
export const labelTargets = ({ label }: Row): number[] => LABELS.map((one) => (one === label ? 1 : 0));
const urgencyTargets = ({ urgency }: Row): number[] => URGENCIES.map((one) => (one === urgency ? 1 : 0));
const topicTargets = ({ topics }: Row): number[] => TOPICS.map((one) => (topics.includes(one) ? 1 : 0));

function onlyCommon({ features, values }: Example, common: number): Example {
  const places = [...features.keys()].filter((i) => (features[i] as number) < common);
  return {
    features: Int32Array.from(places, (i) => features[i] as number),
    values: Float32Array.from(places, (i) => values[i] as number),
  };
}

/** The factor on the sums of unseen texts under which their scores are most honest (least log loss). */
function honestScale(network: Network, examples: readonly Example[], targets: readonly number[][]): number {
  let best = { scale: 1, loss: Number.POSITIVE_INFINITY };
  for (let scale = 0.4; scale <= 1.6; scale += 0.02) {
    const changed = scaled(network, scale);
    let loss = 0;
    examples.forEach((example, i) => {
      const scores = guess(changed, example, true);
      loss -= Math.log((scores[targets[i]?.indexOf(1) ?? 0] ?? 0) + 1e-12);
    });
    if (loss < best.loss) best = { scale, loss };
  }
  return best.scale;
}
