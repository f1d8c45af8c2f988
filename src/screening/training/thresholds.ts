import type { Thresholds } from '../model.ts';
import { TOPICS } from '../verdict.ts';
import type { Row } from './corpus.ts';
import type { Example } from './examples.ts';
import { guess, type Network } from './fit.ts';

/** What must be found among the development texts; the thresholds are the highest that find it. */
const WANTED = { referral: 0.972, maybeReferral: 0.99, emergency: 0.93, urgent: 0.85 };
/** From where on this share of what is called a referral is one. */
const CLEARLY = 0.97;

/** The thresholds of a model that has not seen these texts. */
export function chooseThresholds(
  { labels, urgency, topics }: { labels: Network; urgency: Network; topics: Network },
  rows: readonly Row[],
  examples: readonly Example[],
): Thresholds {
  const referral = examples.map((example) => guess(labels, example, true)[0] ?? 0);
  const isReferral = rows.map(({ label }) => label === 'referral');
  const referred = examples.flatMap((example, i) =>
    isReferral[i] ? [{ row: rows[i] as Row, example, likely: referral[i] ?? 0 }] : [],
  );
  const presses = referred.map(({ row, example, likely }) => {
    const scores = guess(urgency, example, true);
    return { row, emergency: (scores[0] ?? 0) * likely, urgent: (scores[0] ?? 0) + (scores[1] ?? 0) };
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
function lowestWithPrecision(scores: readonly number[], right: readonly boolean[], share: number): number {
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
