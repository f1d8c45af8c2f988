import { CONCEPTS } from './concepts/list.ts';
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
const ALWAYS_NAMED: ReadonlySet<string> = new Set([
  'suicide',
  ...SUICIDAL.map(conceptSignal),
  conceptSignal('pregnant'),
]);
const CONCEPT_SIGNALS = CONCEPTS.map(([id]) => conceptSignal(id));

interface Collected {
  weight: number;
  /** The feature that weighs most, by its place in Features, and how much. */
  place: number;
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
  for (let i = 0; i < known.numbers.length; i++) {
    const weight = slope(known.numbers[i] as number) * (known.values[i] as number);
    const place = known.places[i] as number;
    if (weight !== 0) add(collected, signalOf(reading, features, place, weight), place, weight);
  }
  for (const one of collected.values()) one.weight = Math.round(one.weight * 1000) / 1000;
  return [...collected]
    .sort(([a, one], [b, other]) => Math.abs(other.weight) - Math.abs(one.weight) || (a < b ? -1 : 1))
    .filter(
      ([signal, { weight }], place) =>
        ALWAYS_NAMED.has(signal) || (place < MOST_REASONS && Math.abs(weight) >= LEAST_WEIGHT),
    )
    .map(([signal, { weight, place }]) => toReason(signal, weight, spanAt(reading, features, place), text));
}

/** For the log-odds of a label against the others, each as likely as it is. */
function factorsOf(scores: Record<Label, number>, label: Label): number[] {
  const rest = 1 - scores[label];
  return LABELS.map((other) => {
    if (other === label) return 1;
    return -(rest > 1e-12 ? scores[other] / rest : 1 / (LABELS.length - 1));
  });
}

/** What a feature is named as; `weight` is what it moved. */
function signalOf({ concepts }: Reading, { kinds, owners }: Features, place: number, weight: number): string {
  if (kinds[place] === 'word') return weight > 0 ? 'worded-like-it' : 'worded-otherwise';
  const owner = owners[place] as number;
  if (kinds[place] === 'signal') return SIGNAL_IDS[owner] as string;
  return CONCEPT_SIGNALS[concepts[owner]?.concept ?? -1] as string;
}

/** Where a feature stands in the text; null: it is one of the whole. */
function spanAt(
  { tokens, found, concepts }: Reading,
  { kinds, owners }: Features,
  place: number,
): Span | null {
  const owner = owners[place] as number;
  if (kinds[place] === 'signal') return found.get(SIGNAL_IDS[owner] as SignalId)?.spans[0] ?? null;
  if (kinds[place] === 'word') return spanOf(tokens, owner, owner + 1);
  const { from, to } = concepts[owner] as Reading['concepts'][number];
  return spanOf(tokens, from, to);
}

function add(collected: Map<string, Collected>, id: string, place: number, weight: number): void {
  const most = Math.abs(weight);
  const known = collected.get(id);
  if (!known) {
    collected.set(id, { weight, place, most });
    return;
  }
  known.weight += weight;
  if (most <= known.most) return;
  known.most = most;
  known.place = place;
}

function toReason(signal: string, weight: number, span: Span | null, text: string): Reason {
  return span
    ? { signal, weight, phrase: text.slice(span.start, span.end), start: span.start, end: span.end }
    : { signal, weight };
}
