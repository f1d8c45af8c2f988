import { CONCEPTS } from '../concepts/list.ts';
import { commonKeys } from '../features.ts';
import type { StoredModel, Thresholds } from '../model.ts';
import { LABELS, TOPICS, URGENCIES } from '../verdict.ts';
import { SIGNAL_IDS } from '../vocabulary.ts';
import type { Row } from './corpus.ts';
import { type Example, makeExamples } from './examples.ts';
import { fit, guess, type Network, scaled } from './fit.ts';
import { base64OfKeys, storedNetwork } from './store.ts';

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

/** What must be found among the development texts; the thresholds are the highest that find it. */
const WANTED = { referral: 0.972, maybeReferral: 0.99, emergency: 0.93, urgent: 0.85 };
/** From where on this share of what is called a referral is one. */
const CLEARLY = 0.97;

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

function chooseThresholds(
  { labels, urgency, topics }: Networks,
  rows: readonly Row[],
  examples: readonly Example[],
): Thresholds {
  const referral = examples.map((example) => guess(labels, example, true)[0] ?? 0);
  const isReferral = rows.map(({ label }) => label === 'referral');
  const referred = examples.flatMap((example, i) =>
    isReferral[i] ? [{ row: rows[i] as Row, example }] : [],
  );
  const presses = referred.map(({ row, example }) => {
    const scores = guess(urgency, example, true);
    return { row, emergency: scores[0] ?? 0, urgent: (scores[0] ?? 0) + (scores[1] ?? 0) };
  });
  const emergency = highestThatFinds(
    presses.map(({ emergency }) => emergency),
    presses.map(({ row }) => row.urgency === 'emergency'),
    WANTED.emergency,
  );
  const rest = presses.filter((one) => one.emergency < emergency);
  return {
    referral: highestThatFinds(referral, isReferral, WANTED.referral),
    maybeReferral: highestThatFinds(referral, isReferral, WANTED.maybeReferral),
    clearlyReferral: lowestWithPrecision(referral, isReferral, CLEARLY),
    emergency,
    urgent: highestThatFinds(
      rest.map(({ urgent }) => urgent),
      rest.map(({ row }) => row.urgency !== 'normal'),
      WANTED.urgent,
    ),
    topic: bestTopicThreshold(
      topics,
      referred.map(({ row }) => row),
      referred.map(({ example }) => example),
    ),
  };
}

/** The highest threshold from which on the wanted share of what is to be found is found. */
export function highestThatFinds(
  scores: readonly number[],
  wanted: readonly boolean[],
  share: number,
): number {
  const found = scores.filter((_, i) => wanted[i]).sort((a, b) => b - a);
  return floor(found[Math.ceil(found.length * share) - 1] ?? 0.5);
}

/** The lowest threshold from which on at least this share is right. */
export function lowestWithPrecision(
  scores: readonly number[],
  right: readonly boolean[],
  share: number,
): number {
  const order = scores.map((score, i) => ({ score, right: right[i] })).sort((a, b) => b.score - a.score);
  let lowest = 1;
  let hits = 0;
  order.forEach(({ score, right: isRight }, i) => {
    if (isRight) hits++;
    if (hits / (i + 1) >= share) lowest = score;
  });
  return floor(lowest);
}

/** Where precision and recall over all topics balance best (F1). */
function bestTopicThreshold(network: Network, rows: readonly Row[], examples: readonly Example[]): number {
  const scores = examples.map((example) => guess(network, example, false));
  let best = { threshold: 0.5, f1: 0 };
  for (let threshold = 0.1; threshold < 0.7; threshold += 0.02) {
    let called = 0;
    let right = 0;
    let all = 0;
    rows.forEach((row, i) => {
      TOPICS.forEach((topic, k) => {
        const isCalled = (scores[i]?.[k] ?? 0) >= threshold;
        const isTopic = row.topics.includes(topic);
        if (isCalled) called++;
        if (isTopic) all++;
        if (isCalled && isTopic) right++;
      });
    });
    const f1 = (2 * right) / (called + all);
    if (f1 > best.f1) best = { threshold: floor(threshold), f1 };
  }
  return best.threshold;
}

const floor = (score: number): number => Math.floor(score * 1000) / 1000;
