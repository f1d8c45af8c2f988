import {
  type StoredModel,
  type Network as StoredNetworkWeights,
  type Layer as StoredWeights,
  unpackModel,
} from '../model.ts';
import type { Row } from './corpus.ts';
import { examplesOver, keysOf } from './examples.ts';
import { fit, type Layer, type Network } from './fit.ts';
import { base64OfKeys, storedNetwork } from './store.ts';
import { labelTargets } from './train-model.ts';

/** A beginning of a word that the model does not know is learnt when so many corrections hold it. */
const LEAST_CORRECTIONS = 2;
/**
 * How hard corrections pull, the hardest first: it turns the verdict on what was corrected, but may turn that on a
 * text at the border elsewhere too.
 */
export const STRENGTHS = [
  { rate: 0.3, caution: 0.03 },
  { rate: 0.2, caution: 0.1 },
  { rate: 0.1, caution: 0.3 },
] as const;
const ADAPTATION = { passes: 30, dropped: 0, seed: 1, exclusive: true };

/**
 * A model that has gone on learning labels from corrections. Only the direct weights move, of the features that the
 * corrections have: going on with the whole corpus was tried, and only learnt that by heart. Thresholds, urgency and
 * topics stay as they are. Deterministic.
 */
export function adaptModel(
  base: StoredModel,
  corrections: readonly Row[],
  strength: (typeof STRENGTHS)[number],
  named: { version: string; corpus: string },
): StoredModel {
  const { place, labels } = unpackModel(base);
  const texts = corrections.map(({ text }) => text);
  const keys = [...place.keys(), ...newKeys(texts, place)];
  const before = networkOf(labels, keys.length);
  const { direct } = fit(examplesOver(texts, keys), corrections.map(labelTargets), {
    ...ADAPTATION,
    ...strength,
    outputs: before.direct.outputs,
    units: before.inner.outputs,
    features: keys.length,
    hiddenFeatures: before.inner.weights.length / before.inner.outputs,
    start: networkOf(labels, keys.length),
  });
  return {
    ...base,
    ...named,
    texts: base.texts + corrections.length,
    keys: base64OfKeys(keys),
    labels: storedNetwork({ ...before, direct: { ...before.direct, weights: direct.weights } }),
  };
}

function newKeys(texts: readonly string[], known: ReadonlyMap<number, number>): number[] {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const key of keysOf(text)) if (!known.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LEAST_CORRECTIONS).map(([key]) => key);
}

function networkOf({ direct, inner, outer }: StoredNetworkWeights, features: number): Network {
  return {
    direct: layerOf(direct, features),
    inner: layerOf(inner, inner.weights.length / inner.outputs),
    outer: Float64Array.from(outer),
  };
}

/** Weights as numbers, with zeros for features that are new. */
function layerOf({ outputs, weights, scale, bias }: StoredWeights, features: number): Layer {
  const numbers = new Float64Array(features * outputs);
  weights.forEach((weight, i) => {
    numbers[i] = weight * scale;
  });
  return { outputs, weights: numbers, bias: Float64Array.from(bias) };
}
