import type { SignalId } from './explain.ts';
import type { FoundMap } from './found.ts';
import { LABELS, type Label, type Reason } from './verdict.ts';
import { BIAS, REFERRAL_FROM, WEIGHTS } from './weights.ts';

/** Changes whenever weights or lexicons change: a stored verdict says by which model it was reached. */
export const MODEL_VERSION = 'signals-3';
/** Against general a small score suffices; spam or abuse must not be this many times likelier. */
export const REFERRAL_OUTWEIGHS = 2;
const OTHERS = ['abuse', 'spam', 'general'] as const satisfies readonly Label[];
const MOST_REASONS = 8;
const LEAST_WEIGHT = 0.05;

/** Softmax over the weighted signals: 0..1 per label, summing to 1. */
export function scoreLabels(found: FoundMap): Record<Label, number> {
  const logits = LABELS.map((_, label) => {
    let sum = BIAS[label] ?? 0;
    for (const { id, value } of found.values()) sum += (WEIGHTS[id][label] ?? 0) * value;
    return sum;
  });
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const share = (label: number): number => (powers[label] ?? 0) / total;
  return { referral: share(0), general: share(1), spam: share(2), abuse: share(3) };
}

/**
 * Referral from a score on that is deliberately low, so that it wins in doubt; otherwise the likeliest of the others.
 * The scores themselves stay honest: 0.3 means that three of ten such comments were referrals.
 */
export function chooseLabel(scores: Record<Label, number>): Label {
  const { referral, spam, abuse } = scores;
  if (referral >= REFERRAL_FROM && referral * REFERRAL_OUTWEIGHS >= Math.max(spam, abuse)) return 'referral';
  return OTHERS.reduce((best, label) => (scores[label] > scores[best] ? label : best));
}

/**
 * The signals that moved the score of a label most, at most eight, by |weight|. The weight is how much farther the
 * signal moved the label than the mean of the other labels, weighted by how likely those are: the true slope.
 */
export function reasonsFor(
  found: FoundMap,
  scores: Record<Label, number>,
  label: Label,
  text: string,
): Reason[] {
  const reasons: Reason[] = [];
  for (const { id, value, spans } of found.values()) {
    const weight = Math.round(value * advantage(id, scores, label) * 1000) / 1000;
    if (Math.abs(weight) < LEAST_WEIGHT) continue;
    const span = spans[0];
    if (!span) reasons.push({ signal: id, weight });
    else
      reasons.push({
        signal: id,
        weight,
        phrase: text.slice(span.start, span.end),
        start: span.start,
        end: span.end,
      });
  }
  return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_REASONS);
}

function advantage(id: SignalId, scores: Record<Label, number>, label: Label): number {
  const rest = 1 - scores[label];
  let others = 0;
  LABELS.forEach((other, index) => {
    const likely = rest > 1e-12 ? scores[other] / rest : 1 / (LABELS.length - 1);
    if (other !== label) others += likely * (WEIGHTS[id][index] ?? 0);
  });
  return (WEIGHTS[id][LABELS.indexOf(label)] ?? 0) - others;
}
