import { featuresOf } from './features.ts';
import { isHardlyRead } from './hardly-read.ts';
import { builtInModel, type KnownFeatures, knownFeatures, type Model } from './model.ts';
import { type MatcherOf, type Reading, read } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import {
  chooseLabel,
  chooseTopics,
  isBareRemark,
  isChildWithoutBed,
  isGrave,
  isSuicidal,
  isUnsure,
  judgeUrgency,
  scoreLabels,
} from './score.ts';
import type { Label, Reason, Urgency, Verdict } from './verdict.ts';

export interface JudgeOptions {
  lang?: string;
  today?: Date;
  model?: Model;
  /** Whether urgency and topics are wanted whatever the label: of a text that is meant for the counsellors. */
  withNeed?: boolean;
}

/** What screen() does, with the words of the languages handed in: the browser loads only those that it needs. */
export function judge(text: string, matcherOf: MatcherOf, options: JudgeOptions): Verdict {
  const model = options.model ?? builtInModel();
  const reading = read(text, matcherOf, options);
  const features = featuresOf(reading);
  const known = knownFeatures(model, features);
  const scores = scoreLabels(model, known);
  const hardlyRead = isHardlyRead(reading, features, known);
  const label = labelOf(model, reading, known, scores, hardlyRead);
  const hasNeed = label === 'referral' || options.withNeed === true;
  return {
    label,
    scores,
    unsure: hardlyRead || isUnsure(model.thresholds, scores),
    urgency: hasNeed ? urgencyOf(model, reading, known, scores) : null,
    topics: hasNeed ? chooseTopics(model, known) : [],
    lang: reading.lang,
    reasons: [
      ...reasonsFor(model, reading, features, known, scores, label, text),
      ...(hardlyRead ? [{ signal: 'hardly-read', weight: 0 } satisfies Reason] : []),
    ],
    modelVersion: model.version,
  };
}

function labelOf(
  model: Model,
  reading: Reading,
  known: KnownFeatures,
  scores: Record<Label, number>,
  hardlyRead: boolean,
): Label {
  // Signs and emoji alone ask for nothing that a counsellor could answer.
  if (reading.found.has('no-words')) return 'general';
  if (isGrave(scores, reading)) return 'referral';
  const isRemark = isBareRemark(reading) && urgencyOf(model, reading, known, scores) === 'normal';
  const label = chooseLabel(model.thresholds, scores, isRemark);
  // Nothing is known of it, so it may be a plea: in doubt for the person in need.
  return hardlyRead && label === 'general' ? 'referral' : label;
}

function urgencyOf(
  model: Model,
  reading: Reading,
  known: KnownFeatures,
  scores: Record<Label, number>,
): Urgency {
  if (isGrave(scores, reading) || isSuicidal(reading)) return 'emergency';
  const judged = judgeUrgency(model, known, reading.found, scores.referral);
  return judged === 'normal' && isChildWithoutBed(reading) ? 'urgent' : judged;
}
