import { CONCEPTS, type ConceptId } from './concepts/list.ts';
import type { FoundMap } from './found.ts';
import { type KnownFeatures, type Model, softmax, sumsOf, type Thresholds } from './model.ts';
import type { Reading } from './reading.ts';
import { type Label, TOPICS, type Topic, type Urgency } from './verdict.ts';

/** Concepts that say of somebody that they think of suicide. */
export const SUICIDAL: readonly ConceptId[] = ['kill-oneself', 'not-want-to-live'];

const OTHERS = ['abuse', 'spam', 'general'] as const satisfies readonly Label[];
/** Spam or abuse must be this many times likelier than referral to win where referral is possible. */
const REFERRAL_OUTWEIGHS = 3;
/** Where urgent is this many times likelier than emergency, it is called urgent: a deportation on Friday. */
const URGENT_OUTWEIGHS = 6;
/** With a date in the next two weeks this share of the usual score is enough. */
const SOON_COUNTS = 0.3;
/** Where all dates are past or far off, nothing is urgent below this score. */
const FAR_UNLESS = 0.9;
const LIKELIER_THAN_NOT = 0.5;
/** Words in a short text. */
const SHORT = 30;
/** The likeliest topic is named from this share of the usual score on. */
const LIKELY_TOPIC = 0.7;
const MOST_TOPICS = 3;

/** Softmax over the weighed features: 0..1 per label, summing to 1. */
export function scoreLabels(model: Model, features: KnownFeatures): Record<Label, number> {
  const [referral = 0, general = 0, spam = 0, abuse = 0] = softmax(sumsOf(model.labels, features));
  return { referral, general, spam, abuse };
}

/**
 * Referral from a score on that is deliberately low, so that it wins in doubt; otherwise the likeliest of the others.
 * The scores themselves stay honest: 0.3 means that three of ten such comments were referrals.
 * @param isRemark whether there is nothing in it that doubt could rest on, see isBareRemark(): then it must be likelier
 * a referral than not
 */
export function chooseLabel(thresholds: Thresholds, scores: Record<Label, number>, isRemark: boolean): Label {
  const { referral, spam, abuse } = scores;
  const least = isRemark ? Math.max(thresholds.referral, LIKELIER_THAN_NOT) : thresholds.referral;
  if (referral >= least && referral * REFERRAL_OUTWEIGHS >= Math.max(spam, abuse)) {
    return 'referral';
  }
  return OTHERS.reduce((best, label) => (scores[label] > scores[best] ? label : best));
}

/**
 * A short text that speaks of killing oneself is an emergency whatever the model thinks of the rest, unless it is
 * likely abuse ("go and kill yourself") or spam: a person must read it now. Long texts may speak of others, in general.
 */
export function isGrave(
  { spam, abuse }: Record<Label, number>,
  { found, tokens }: { found: FoundMap; tokens: readonly unknown[] },
): boolean {
  return found.has('suicide') && tokens.length <= SHORT && spam + abuse < 0.5;
}

/** Whether somebody wants to kill themselves, or to live no longer: a long story of other troubles hides it from sums. */
export const isSuicidal = ({ concepts }: Pick<Reading, 'concepts'>): boolean =>
  SUICIDAL.some((id) => speaksOf(concepts, id));

/** Whether a child without care has nowhere to sleep: seldom in the examples, and never to be left for days. */
export const isChildWithoutBed = ({ found, concepts }: Pick<Reading, 'found' | 'concepts'>): boolean =>
  found.has('minor-without-care') &&
  (['alone', 'where', 'sleep'] as const).every((id) => speaksOf(concepts, id));

const speaksOf = (concepts: Reading['concepts'], id: ConceptId): boolean =>
  concepts.some(({ concept }) => CONCEPTS[concept]?.[0] === id);

/**
 * A few words in which nothing is asked for, missing or threatened: "Hello everybody", "See paragraph 6". There are
 * hardly more harmless ones of them than pleas among the examples, but far more on a page.
 */
export const isBareRemark = ({ found }: Pick<Reading, 'found'>): boolean =>
  found.has('very-short') && found.has('nothing-open');

/** Between "clearly no referral" and "clearly a referral". */
export function isUnsure(thresholds: Thresholds, { referral }: Record<Label, number>): boolean {
  return referral >= thresholds.maybeReferral && referral < thresholds.clearlyReferral;
}

/**
 * How soon a person must act on a referral; in doubt the more urgent. Whether a date is near depends on the day of
 * reading, which the example texts do not have; so dates count by a rule: the guide says "within two weeks".
 */
export function judgeUrgency(
  model: Model,
  features: KnownFeatures,
  found: FoundMap,
  likely: number,
): Urgency {
  const [emergency = 0, urgent = 0] = softmax(sumsOf(model.urgency, features));
  if (emergency * likely >= model.thresholds.emergency && emergency * URGENT_OUTWEIGHS >= urgent) {
    return 'emergency';
  }
  const pressing = emergency + urgent;
  if (found.has('date-soon') && pressing >= model.thresholds.urgent * SOON_COUNTS) return 'urgent';
  const isFar = found.has('date-far') && pressing < FAR_UNLESS;
  return pressing >= model.thresholds.urgent && !isFar ? 'urgent' : 'normal';
}

/** The topics most likely spoken of, at most three; the likeliest where none is clear, `other` where none is likely. */
export function chooseTopics(model: Model, features: KnownFeatures): Topic[] {
  const sums = sumsOf(model.topics, features);
  const ranked = TOPICS.map((topic, k) => ({ topic, likely: 1 / (1 + Math.exp(-(sums[k] ?? 0))) }));
  ranked.sort((a, b) => b.likely - a.likely);
  const clear = ranked.filter(({ likely }) => likely >= model.thresholds.topic);
  if (clear.length > 0) return clear.slice(0, MOST_TOPICS).map(({ topic }) => topic);
  const [likeliest] = ranked;
  return [likeliest && likeliest.likely >= model.thresholds.topic * LIKELY_TOPIC ? likeliest.topic : 'other'];
}
