import { CONCEPTS, type ConceptId } from './concepts/list.ts';
import type { SignalId } from './explain.ts';
import type { Features } from './features.ts';
import type { Span } from './found.ts';
import { type KnownFeatures, type Model, slopeOf } from './model.ts';
import { type Reading, spanOf } from './reading.ts';
import { SUICIDAL } from './score.ts';
import { LABELS, type Label, type Reason } from './verdict.ts';
import { conceptSignal, SIGNAL_IDS } from './vocabulary.ts';

const MOST_REASONS = 8;
const LEAST_WEIGHT = 0.05;
/**
 * Named however little they moved: suicide decides which number stands first in a long story of many troubles,
 * pregnancy who can help.
 */
const ALWAYS_NAMED: readonly string[] = [
  'suicide',
  ...SUICIDAL.map(conceptSignal),
  conceptSignal('pregnant'),
];

interface Collected {
  weight: number;
  /** The place that weighs most, and how much. */
  span: Span | null;
  most: number;
}

/**
 * What moved the score of a label most, at most eight, by |weight|, and what is always named besides. The weight is how much farther something moved
 * the label than the mean of the other labels, weighted by how likely those are: the true slope of the log-odds.
 * Single words are gathered into two signals.
 */
export function reasonsFor(
  model: Model,
  reading: Reading,
  features: Features,
  known: KnownFeatures,
  scores: Record<Label, number>,
  label: Label,
  text: string,
): Reason[] {
  const collected = new Map<string, Collected>();
  const slope = slopeOf(model.labels, known, factorsOf(scores, label));
  features.keys.forEach((key, i) => {
    const feature = model.place.get(key);
    if (feature === undefined) return;
    const weight = slope(feature) * (features.values[i] ?? 0);
    if (weight !== 0) spread(collected, reading, features.owners[i] as Features['owners'][number], weight);
  });
  const reasons = [...collected].map(([signal, { weight, span }]) => toReason(signal, weight, span, text));
  return reasons
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.signal < b.signal ? -1 : 1))
    .filter(
      ({ signal, weight }, place) =>
        ALWAYS_NAMED.includes(signal) || (place < MOST_REASONS && Math.abs(weight) >= LEAST_WEIGHT),
    );
}

/** For the log-odds of a label against the others, each as likely as it is. */
function factorsOf(scores: Record<Label, number>, label: Label): number[] {
  const rest = 1 - scores[label];
  return LABELS.map((other) => {
    if (other === label) return 1;
    return -(rest > 1e-12 ? scores[other] / rest : 1 / (LABELS.length - 1));
  });
}

function spread(
  collected: Map<string, Collected>,
  { tokens, found, concepts }: Reading,
  owner: Features['owners'][number],
  weight: number,
): void {
  if (owner.kind === 'signal') {
    const id = SIGNAL_IDS[owner.index] as SignalId;
    add(collected, id, weight, found.get(id)?.spans[0] ?? null);
  } else if (owner.kind === 'word') {
    const id = weight > 0 ? 'worded-like-it' : 'worded-otherwise';
    add(collected, id, weight, spanOf(tokens, owner.index, owner.index + 1));
  } else {
    const hit = concepts[owner.index] as (typeof concepts)[number];
    const id = CONCEPTS[hit.concept]?.[0] as ConceptId;
    add(collected, conceptSignal(id), weight, spanOf(tokens, hit.from, hit.to));
  }
}

function add(collected: Map<string, Collected>, id: string, weight: number, span: Span | null): void {
  const known = collected.get(id);
  if (!known) {
    collected.set(id, { weight, span, most: Math.abs(weight) });
    return;
  }
  known.weight += weight;
  if (span && Math.abs(weight) > known.most) {
    known.most = Math.abs(weight);
    known.span = span;
  }
}

function toReason(signal: string, weight: number, span: Span | null, text: string): Reason {
  const rounded = Math.round(weight * 1000) / 1000;
  return span
    ? { signal, weight: rounded, phrase: text.slice(span.start, span.end), start: span.start, end: span.end }
    : { signal, weight: rounded };
}
