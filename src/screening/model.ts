import stored from './model.json' with { type: 'json' };
import { LABELS, TOPICS, URGENCIES } from './verdict.ts';

/** A layer: `weights[feature * outputs + output] * scale`, summed and added to `bias`. */
export interface Layer {
  outputs: number;
  weights: Int8Array;
  scale: number;
  bias: readonly number[];
}

/**
 * Every feature acts on the outputs directly; those that all texts may have also act through a few hidden units,
 * `outer[unit * outputs + output]`.
 */
export interface Network {
  direct: Layer;
  inner: Layer;
  outer: readonly number[];
}

/** What a hidden unit passes on when it is below zero. */
const LEAK = 0.1;

/** What training makes. Features are numbered by their place in `keys`. */
export interface Model {
  /** Changes whenever a verdict may change; stored with each verdict. */
  version: string;
  place: ReadonlyMap<number, number>;
  /** Outputs as LABELS. */
  labels: Network;
  /** Outputs as URGENCIES. */
  urgency: Network;
  /** Outputs as TOPICS, each yes or no. */
  topics: Network;
  thresholds: Thresholds;
}

/** All are scores from 0 to 1, chosen on the development texts. */
export interface Thresholds {
  /** A referral from here on, though another label may be likelier. */
  referral: number;
  /** Below this clearly no referral, from `clearlyReferral` on clearly one, between them unsure. */
  maybeReferral: number;
  clearlyReferral: number;
  emergency: number;
  /** Emergency and urgent together. */
  urgent: number;
  topic: number;
}

/** A model as JSON: weights in base64, keys of 24 bits little endian, in an order that compresses well. */
export interface StoredModel {
  version: string;
  /** SHA-256 of the texts it was trained on, hexadecimal. */
  corpus: string;
  texts: number;
  keys: string;
  labels: StoredNetwork;
  urgency: StoredNetwork;
  topics: StoredNetwork;
  thresholds: Thresholds;
}

export interface StoredNetwork {
  direct: StoredLayer;
  inner: StoredLayer;
  outer: readonly number[];
}

export interface StoredLayer {
  weights: string;
  scale: number;
  bias: readonly number[];
}

let builtIn: Model | undefined;

/** The model that comes with Wegweiser, unpacked at first use. */
export function builtInModel(): Model {
  builtIn ??= unpackModel(stored);
  return builtIn;
}

/** @throws when the parts of the model do not fit together */
export function unpackModel(written: StoredModel): Model {
  const keys = bytesOf(written.keys);
  const count = keys.length / 3;
  const place = new Map<number, number>();
  // All low bytes, then all middle, then all high ones.
  for (let i = 0; i < count; i++) {
    place.set((keys[i] ?? 0) | ((keys[count + i] ?? 0) << 8) | ((keys[2 * count + i] ?? 0) << 16), i);
  }
  return {
    version: written.version,
    place,
    labels: networkOf(written.labels, LABELS.length),
    urgency: networkOf(written.urgency, URGENCIES.length),
    topics: networkOf(written.topics, TOPICS.length),
    thresholds: written.thresholds,
  };
}

/** The features of a text that a model knows, by their number in the model. */
export interface KnownFeatures {
  numbers: readonly number[];
  values: readonly number[];
  /** Their places in the features of the text. */
  places: readonly number[];
}

/** @param features.keys each once, with its value */
export function knownFeatures(
  { place }: Model,
  { keys, values }: { keys: readonly number[]; values: readonly number[] },
): KnownFeatures {
  const known = { numbers: [] as number[], values: [] as number[], places: [] as number[] };
  for (let i = 0; i < keys.length; i++) {
    const number = place.get(keys[i] as number);
    if (number === undefined) continue;
    known.numbers.push(number);
    known.values.push(values[i] as number);
    known.places.push(i);
  }
  return known;
}

/** The sums of the outputs, before they become scores. */
export function sumsOf({ direct, inner, outer }: Network, features: KnownFeatures): number[] {
  const sums = weigh(direct, features);
  weigh(inner, features).forEach((unit, q) => {
    const passed = unit < 0 ? unit * LEAK : unit;
    for (let k = 0; k < sums.length; k++) {
      sums[k] = (sums[k] as number) + passed * (outer[q * sums.length + k] ?? 0);
    }
  });
  return sums;
}

/**
 * How much each unit of a feature adds to the sum of `factors[output] * output` for this text: the slope of sumsOf,
 * which is straight as long as no hidden unit crosses zero.
 */
export function slopeOf(
  { direct, inner, outer }: Network,
  features: KnownFeatures,
  factors: readonly number[],
): (feature: number) => number {
  const directly = factors.map((factor) => factor * direct.scale);
  const through = weigh(inner, features).map((unit, q) => {
    const outwards = factors.reduce(
      (sum, factor, k) => sum + factor * (outer[q * factors.length + k] ?? 0),
      0,
    );
    return outwards * (unit < 0 ? LEAK : 1) * inner.scale;
  });
  return (feature) => dot(direct, feature, directly) + dot(inner, feature, through);
}

/** exp of each, made to sum to 1. */
export function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function weigh({ outputs, weights, scale, bias }: Layer, { numbers, values }: KnownFeatures): number[] {
  const sums: number[] = [];
  for (let k = 0; k < outputs; k++) {
    let sum = 0;
    for (let i = 0; i < numbers.length; i++) {
      const at = (numbers[i] as number) * outputs + k;
      if (at < weights.length) sum += (weights[at] as number) * (values[i] as number);
    }
    sums.push(sum * scale + (bias[k] ?? 0));
  }
  return sums;
}

function dot({ outputs, weights }: Layer, feature: number, factors: readonly number[]): number {
  const base = feature * outputs;
  if (base >= weights.length) return 0;
  let sum = 0;
  for (let k = 0; k < outputs; k++) sum += (weights[base + k] as number) * (factors[k] as number);
  return sum;
}

function networkOf({ direct, inner, outer }: StoredNetwork, outputs: number): Network {
  const made = { direct: layerOf(direct), inner: layerOf(inner), outer };
  if (made.direct.outputs !== outputs || outer.length !== outputs * made.inner.outputs) {
    throw new Error('The screening model is damaged: its parts do not fit together.');
  }
  return made;
}

function layerOf({ weights, scale, bias }: StoredLayer): Layer {
  const bytes = bytesOf(weights);
  const outputs = bias.length;
  const rows = bytes.length / Math.max(1, outputs);
  // Stored output by output, used feature by feature.
  const turned = new Int8Array(bytes.length);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < outputs; k++) turned[i * outputs + k] = bytes[k * rows + i] ?? 0;
  }
  return { outputs, weights: turned, scale, bias };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
