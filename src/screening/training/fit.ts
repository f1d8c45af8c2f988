import type { Example } from './features.ts';

/** weights[class][column], bias[class]. */
export interface Model {
  weights: Float64Array[];
  bias: Float64Array;
}

export interface FitOptions {
  prior: Model;
  /** Pull towards the prior, per example. */
  pull: number;
  steps: number;
  rate: number;
  /** From this column on a weight moves only the first class: single words speak for or against referral. */
  firstClassFrom?: number;
  /** Pull of those columns. */
  wordPull?: number;
  /** How much an example of each class counts. */
  importance: readonly number[];
}

const MOMENTUM = 0.9;

/**
 * Multinomial logistic regression by plain gradient descent with momentum, drawn towards a prior instead of zero.
 * Deterministic: no random start, no shuffling.
 */
export function fit(examples: readonly Example[], options: FitOptions): Model {
  const { prior, pull, steps, rate } = options;
  const model: Model = { weights: prior.weights.map((row) => row.slice()), bias: prior.bias.slice() };
  const speed = emptyLike(prior);
  const words = options.firstClassFrom ?? Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps; step++) {
    const slope = gradient(model, examples, options.importance);
    model.weights.forEach((w, label) => {
      const p = rowOf(prior, label);
      const g = rowOf(slope, label);
      const last = label === 0 ? w.length : Math.min(w.length, words);
      move(w.subarray(0, last), rowOf(speed, label), rate, (j) => {
        const drawn = j < words ? pull : (options.wordPull ?? pull);
        return at(g, j) / examples.length + drawn * (at(w, j) - at(p, j));
      });
    });
    move(model.bias, speed.bias, rate, (label) => at(slope.bias, label) / examples.length);
  }
  return model;
}

function move(w: Float64Array, speed: Float64Array, rate: number, slope: (j: number) => number): void {
  for (let j = 0; j < w.length; j++) {
    const moved = MOMENTUM * at(speed, j) - rate * slope(j);
    speed[j] = moved;
    w[j] = at(w, j) + moved;
  }
}

function gradient(model: Model, examples: readonly Example[], importance: readonly number[]): Model {
  const slope = emptyLike(model);
  for (const { columns, values, y } of examples) {
    const shares = predict(model, { columns, values });
    shares.forEach((share, label) => {
      const error = (share - (label === y ? 1 : 0)) * (importance[y] ?? 1);
      const row = rowOf(slope, label);
      columns.forEach((column, k) => {
        row[column] = at(row, column) + error * (values[k] ?? 0);
      });
      slope.bias[label] = at(slope.bias, label) + error;
    });
  }
  return slope;
}

/** Log-odds per class before softmax. */
export function logitsOf(model: Model, { columns, values }: Pick<Example, 'columns' | 'values'>): number[] {
  return model.weights.map((row, label) => {
    let sum = at(model.bias, label);
    columns.forEach((column, k) => {
      sum += at(row, column) * (values[k] ?? 0);
    });
    return sum;
  });
}

/** Probabilities per class, summing to 1. */
export function predict(model: Model, example: Pick<Example, 'columns' | 'values'>): number[] {
  return softmax(logitsOf(model, example));
}

/** exp of each, made to sum to 1. */
export function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function emptyLike(model: Model): Model {
  return {
    weights: model.weights.map((row) => new Float64Array(row.length)),
    bias: new Float64Array(model.bias.length),
  };
}

function rowOf(model: Model, label: number): Float64Array {
  return model.weights[label] ?? new Float64Array();
}

function at(row: Float64Array, j: number): number {
  return row[j] ?? 0;
}
