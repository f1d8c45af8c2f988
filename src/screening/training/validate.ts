import type { Example } from './features.ts';
import { type FitOptions, fit, logitsOf, softmax } from './fit.ts';

const FOLDS = 10;

/** Logits for every example by a model that has not seen it: ten folds by a hash of the id. */
export function heldOutLogits(examples: readonly Example[], options: FitOptions): number[][] {
  const out: number[][] = examples.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(
      examples.filter(({ id }) => foldOf(id) !== fold),
      options,
    );
    examples.forEach((example, i) => {
      if (foldOf(example.id) === fold) out[i] = logitsOf(model, example);
    });
  }
  return out;
}

function foldOf(id: string): number {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

/** The factor on held-out logits under which their probabilities are most honest (least log loss). */
export function chooseScale(examples: readonly Example[], logits: readonly number[][]): number {
  let best = { scale: 1, loss: Number.POSITIVE_INFINITY };
  for (let scale = 0.3; scale <= 1.5; scale += 0.02) {
    let loss = 0;
    examples.forEach(({ y }, i) => {
      loss -= Math.log((softmax((logits[i] ?? []).map((logit) => logit * scale))[y] ?? 0) + 1e-12);
    });
    if (loss < best.loss) best = { scale, loss };
  }
  return best.scale;
}

/** The highest threshold on the probability of class 0 that still finds the wanted share of its examples. */
export function chooseThreshold(
  examples: readonly Example[],
  shares: readonly number[][],
  wanted: number,
): number {
  const found = examples.flatMap(({ y }, i) => (y === 0 ? [shares[i]?.[0] ?? 0] : []));
  found.sort((a, b) => b - a);
  const last = found[Math.ceil(found.length * wanted) - 1] ?? 0.5;
  return Math.floor(last * 1000) / 1000;
}

/** Recall and precision per class as lines of text; guesses[i] is the class guessed for examples[i]. */
export function qualityLines(
  names: readonly string[],
  examples: readonly Example[],
  guesses: readonly number[],
): string[] {
  return names.map((name, k) => {
    const all = examples.filter(({ y }) => y === k).length;
    const called = guesses.filter((guess) => guess === k).length;
    const right = examples.filter(({ y }, i) => y === k && guesses[i] === k).length;
    return `${name.padEnd(10)} n ${String(all).padStart(4)}  recall ${(right / all).toFixed(3)}  precision ${(right / called).toFixed(3)}`;
  });
}
