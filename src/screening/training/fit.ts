import type { Example } from './examples.ts';

/** weights[feature * outputs + output], bias[output]. */
export interface Layer {
  outputs: number;
  weights: Float64Array;
  bias: Float64Array;
}

/**
 * All features act on the outputs directly, the first ones also through a few hidden units, which can say "this
 * together with that". `inner` is features × units, `outer` units × outputs.
 */
export interface Network {
  direct: Layer;
  inner: Layer;
  outer: Float64Array;
}

export interface FitOptions {
  outputs: number;
  features: number;
  /** The features before this one reach the hidden units. */
  hiddenFeatures: number;
  /** 0 for plain logistic regression. */
  units: number;
  passes: number;
  rate: number;
  /** Share of the features of a text that are left out at each step, so that none is relied on alone. */
  dropped: number;
  seed: number;
  /** Whether the outputs exclude one another (softmax) or are each yes or no. */
  exclusive: boolean;
  /** A network to go on from; it is changed. */
  start?: Network;
  /** What the sums of squared slopes begin with: the more, the smaller the first steps. */
  caution?: number;
}

/** What a hidden unit passes on when it is below zero (leaky rectifier; Maas, Hannun, Ng 2013). */
export const LEAK = 0.1;

/**
 * Stochastic gradient descent on log loss with steps per weight (AdaGrad: Duchi, Hazan, Singer 2011) and dropout
 * (Srivastava et al. 2014), averaged over the last third of the passes. Deterministic: everything random comes from
 * the seed.
 * @param targets targets[row][output], 0..1
 */
export function fit(
  rows: readonly Example[],
  targets: readonly (readonly number[])[],
  options: FitOptions,
): Network {
  const random = randomFrom(options.seed);
  const network = options.start ?? startingNetwork(options, random);
  const squares = emptyLike(network, options.caution ?? 1e-3, options.caution ?? 1e-2);
  const sum = emptyLike(network, 0, 0);
  const order = rows.map((_, i) => i);
  const from = Math.floor((options.passes * 2) / 3);
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const row = thin(rows[index] as Example, options.dropped, random);
      step(network, squares, row, targets[index] ?? [], options);
    }
    if (pass >= from) addShare(sum, network, options.passes - from);
  }
  return sum;
}

/** Scores 0..1 of one example. */
export function guess(network: Network, example: Example, exclusive: boolean): Float64Array {
  const sums = sumsOf(network, example).sums;
  return exclusive ? softmax(sums) : sums.map((one) => 1 / (1 + Math.exp(-one)));
}

/** Weighed sums of the outputs before they become scores, and what the hidden units pass on. */
export function sumsOf(
  { direct, inner, outer }: Network,
  example: Example,
): { sums: Float64Array; hidden: Float64Array } {
  const sums = weigh(direct, example);
  const hidden = weigh(inner, example);
  for (let q = 0; q < hidden.length; q++) {
    if (at(hidden, q) < 0) hidden[q] = at(hidden, q) * LEAK;
    for (let k = 0; k < sums.length; k++)
      sums[k] = at(sums, k) + at(hidden, q) * at(outer, q * sums.length + k);
  }
  return { sums, hidden };
}

/** A network whose sums are `scale` times as large. */
export function scaled({ direct, inner, outer }: Network, scale: number): Network {
  const times = (numbers: Float64Array): Float64Array => numbers.map((one) => one * scale);
  return {
    direct: { ...direct, weights: times(direct.weights), bias: times(direct.bias) },
    inner,
    outer: times(outer),
  };
}

function weigh({ outputs, weights, bias }: Layer, { features, values }: Example): Float64Array {
  const sums = bias.slice();
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as number;
    if (feature * outputs >= weights.length) continue;
    const value = values[i] as number;
    for (let k = 0; k < outputs; k++) sums[k] = at(sums, k) + at(weights, feature * outputs + k) * value;
  }
  return sums;
}

function step(
  network: Network,
  squares: Network,
  row: Example,
  target: readonly number[],
  { rate, exclusive }: FitOptions,
): void {
  const { sums, hidden } = sumsOf(network, row);
  const errors = (exclusive ? softmax(sums) : sums.map((one) => 1 / (1 + Math.exp(-one)))).map(
    (score, k) => score - (target[k] ?? 0),
  );
  const back = new Float64Array(hidden.length);
  for (let q = 0; q < hidden.length; q++) {
    for (let k = 0; k < errors.length; k++) {
      const i = q * errors.length + k;
      back[q] = at(back, q) + at(errors, k) * at(network.outer, i) * (at(hidden, q) < 0 ? LEAK : 1);
      descend(network.outer, squares.outer, i, at(errors, k) * at(hidden, q), rate);
    }
  }
  stepLayer(network.direct, squares.direct, row, errors, rate);
  stepLayer(network.inner, squares.inner, row, back, rate);
}

function stepLayer(layer: Layer, squares: Layer, row: Example, errors: Float64Array, rate: number): void {
  const { outputs, weights, bias } = layer;
  for (let k = 0; k < outputs; k++) descend(bias, squares.bias, k, at(errors, k), rate);
  for (let i = 0; i < row.features.length; i++) {
    const base = (row.features[i] as number) * outputs;
    if (base >= weights.length) continue;
    const value = row.values[i] as number;
    for (let k = 0; k < outputs; k++)
      descend(weights, squares.weights, base + k, at(errors, k) * value, rate);
  }
}

function descend(weights: Float64Array, squares: Float64Array, i: number, slope: number, rate: number): void {
  const square = at(squares, i) + slope * slope;
  squares[i] = square;
  weights[i] = at(weights, i) - (rate * slope) / Math.sqrt(square);
}

/** The example without some of its features; what is left counts more, so that the sums stay as large. */
function thin({ features, values }: Example, dropped: number, random: () => number): Example {
  if (dropped === 0) return { features, values };
  const keptFeatures = new Int32Array(features.length);
  const keptValues = new Float32Array(features.length);
  let kept = 0;
  for (let i = 0; i < features.length; i++) {
    if (random() < dropped) continue;
    keptFeatures[kept] = features[i] as number;
    keptValues[kept] = (values[i] as number) / (1 - dropped);
    kept++;
  }
  return { features: keptFeatures.subarray(0, kept), values: keptValues.subarray(0, kept) };
}

function startingNetwork(options: FitOptions, random: () => number): Network {
  const { outputs, features, hiddenFeatures, units } = options;
  const noise = (length: number, width: number): Float64Array =>
    Float64Array.from({ length }, () => (random() - 0.5) * width);
  return {
    direct: {
      outputs,
      weights: new Float64Array(features * outputs),
      bias: new Float64Array(outputs),
    },
    inner: {
      outputs: units,
      weights: noise(hiddenFeatures * units, 0.3),
      bias: new Float64Array(units),
    },
    outer: noise(units * outputs, 0.6),
  };
}

function emptyLike({ direct, inner, outer }: Network, directly: number, hidden: number): Network {
  const filled = ({ length }: Float64Array, value: number): Float64Array =>
    new Float64Array(length).fill(value);
  return {
    direct: { ...direct, weights: filled(direct.weights, directly), bias: filled(direct.bias, directly) },
    inner: { ...inner, weights: filled(inner.weights, hidden), bias: filled(inner.bias, hidden) },
    outer: filled(outer, hidden),
  };
}

function addShare(sum: Network, network: Network, shares: number): void {
  const add = (into: Float64Array, from: Float64Array): void => {
    for (let i = 0; i < into.length; i++) into[i] = at(into, i) + at(from, i) / shares;
  };
  for (const part of ['direct', 'inner'] as const) {
    add(sum[part].weights, network[part].weights);
    add(sum[part].bias, network[part].bias);
  }
  add(sum.outer, network.outer);
}

function softmax(sums: Float64Array): Float64Array {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1 that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function at(numbers: Float64Array, i: number): number {
  return numbers[i] as number;
}
