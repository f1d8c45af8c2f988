import type { Example } from './features.ts';

/** weights[label][signal], bias[label]. */
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
  /** How much an example of each label counts. */
  importance: readonly number[];
}

/**
 * Multinomial logistic regression by plain gradient descent with momentum, drawn towards a prior instead of zero.
 * Deterministic: no random start, no shuffling.
 */
export function fit(examples: readonly Example[], options: FitOptions): Model {
  const { prior, pull, steps, rate } = options;
  const model: Model = { weights: prior.weights.map((row) => row.slice()), bias: prior.bias.slice() };
  const speed: Model = {
    weights: prior.weights.map((row) => new Float64Array(row.length)),
    bias: new Float64Array(prior.bias.length),
  };
  for (let step = 0; step < steps; step++) {
    const slope = gradient(model, examples, options.importance);
    for (let label = 0; label < model.bias.length; label++) {
      const [w, p, v, g] = [model.weights, prior.weights, speed.weights, slope.weights].map(
        (rows) => rows[label] ?? new Float64Array(),
      );
      if (!w || !p || !v || !g) continue;
      for (let j = 0; j < w.length; j++) {
        const down = (g[j] ?? 0) / examples.length + pull * ((w[j] ?? 0) - (p[j] ?? 0));
        v[j] = 0.9 * (v[j] ?? 0) - rate * down;
        w[j] = (w[j] ?? 0) + v[j];
      }
      const down = (slope.bias[label] ?? 0) / examples.length;
      speed.bias[label] = 0.9 * (speed.bias[label] ?? 0) - rate * down;
      model.bias[label] = (model.bias[label] ?? 0) + (speed.bias[label] ?? 0);
    }
  }
  return model;
}

function gradient(model: Model, examples: readonly Example[], importance: readonly number[]): Model {
  const slope: Model = {
    weights: model.weights.map((row) => new Float64Array(row.length)),
    bias: new Float64Array(model.bias.length),
  };
  for (const { x, y } of examples) {
    const shares = predict(model, x);
    for (let label = 0; label < shares.length; label++) {
      const error = ((shares[label] ?? 0) - (label === y ? 1 : 0)) * (importance[y] ?? 1);
      const row = slope.weights[label];
      if (!row) continue;
      for (let j = 0; j < x.length; j++) if (x[j] !== 0) row[j] = (row[j] ?? 0) + error * (x[j] ?? 0);
      slope.bias[label] = (slope.bias[label] ?? 0) + error;
    }
  }
  return slope;
}

/** Probabilities per label, summing to 1. */
export function predict(model: Model, x: Float64Array): number[] {
  const logits = model.weights.map((row, label) => {
    let sum = model.bias[label] ?? 0;
    for (let j = 0; j < x.length; j++) if (x[j] !== 0) sum += (row[j] ?? 0) * (x[j] ?? 0);
    return sum;
  });
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
