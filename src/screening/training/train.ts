import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SIGNALS } from '../explain.ts';
import { LABELS, type Label } from '../verdict.ts';
import { type Example, toExample } from './features.ts';
import { type FitOptions, fit, type Model, predict } from './fit.ts';
import { PRIOR, PRIOR_BIAS } from './prior.ts';

// node src/screening/training/train.ts [--check] : reads corpus/de and corpus/en (never corpus/test), prints
// cross-validated figures and writes src/screening/weights.ts; --check only prints.
const ROOT = new URL('../../../', import.meta.url);
const TARGET = new URL('../weights.ts', import.meta.url);
const FOLDS = 10;
/** Recall of referrals that the shift of the referral score must reach on texts held out in cross-validation. */
const WANTED_RECALL = 0.94;

function readCorpus(): { id: string; text: string; label: Label }[] {
  return ['de', 'en'].flatMap((lang) => {
    const folder = new URL(`corpus/${lang}/`, ROOT);
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
    return names.flatMap((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
      return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
    });
  });
}

function priorModel(): Model {
  const weights = LABELS.map((_, label) => Float64Array.from(SIGNALS, ({ id }) => PRIOR[id]?.[label] ?? 0));
  return { weights, bias: Float64Array.from(PRIOR_BIAS) };
}

function foldOf(id: string): number {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

/** Probabilities for every example by a model that has not seen it. */
function heldOut(examples: Example[], options: FitOptions): number[][] {
  const out: number[][] = examples.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(
      examples.filter(({ id }) => foldOf(id) !== fold),
      options,
    );
    examples.forEach((example, i) => {
      if (foldOf(example.id) === fold) out[i] = predict(model, example.x);
    });
  }
  return out;
}

/** The shift of the referral logit at which the wanted share of held-out referrals is found. */
function chooseShift(examples: Example[], shares: number[][]): number {
  const margins = examples.flatMap(({ y }, i) => {
    const [referral = 0, ...others] = shares[i] ?? [];
    return y === 0 ? [Math.log(referral + 1e-9) - Math.log(Math.max(...others) + 1e-9)] : [];
  });
  margins.sort((a, b) => b - a);
  const needed = margins[Math.ceil(margins.length * WANTED_RECALL) - 1] ?? 0;
  return Math.max(0, -needed + 0.001);
}

function report(examples: Example[], shares: number[][], shift: number): void {
  const counts = LABELS.map(() => LABELS.map(() => 0));
  examples.forEach(({ y }, i) => {
    const moved = (shares[i] ?? []).map((share, label) => Math.log(share + 1e-9) + (label === 0 ? shift : 0));
    const row = counts[y];
    const guess = moved.indexOf(Math.max(...moved));
    if (row) row[guess] = (row[guess] ?? 0) + 1;
  });
  LABELS.forEach((label, k) => {
    const right = counts[k]?.[k] ?? 0;
    const all = counts[k]?.reduce((a, b) => a + b, 0) ?? 0;
    const guessed = counts.reduce((sum, row) => sum + (row[k] ?? 0), 0);
    console.log(
      `${label.padEnd(9)} n ${all}  recall ${(right / all).toFixed(3)}  precision ${(right / guessed).toFixed(3)}`,
    );
  });
}

function write(model: Model, shift: number, count: number): void {
  const rows = SIGNALS.map(({ id }, j) => {
    const row = model.weights.map((weights) => (weights[j] ?? 0).toFixed(3));
    return `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: [${row.map(Number).join(', ')}],`;
  });
  const bias = [...model.bias].map((b, label) => Number((b + (label === 0 ? shift : 0)).toFixed(3)));
  writeFileSync(
    TARGET,
    `import type { SignalId } from './explain.ts';

// Written by training/train.ts from ${count} texts of corpus/de and corpus/en: do not edit, run it again.
/** What each signal adds to [referral, general, spam, abuse], before softmax. */
export const WEIGHTS: Readonly<Record<SignalId, readonly [number, number, number, number]>> = {
${rows.join('\n')}
};

/** Where the four scores start; referral is raised so that it wins in doubt. */
export const BIAS: readonly [number, number, number, number] = [${bias.join(', ')}];
`,
  );
}

const examples = readCorpus().map(toExample);
const options: FitOptions = {
  prior: priorModel(),
  pull: Number(process.env['PULL'] ?? 0.004),
  steps: 600,
  rate: 0.25,
  importance: [1, 1, 1.5, 1.5],
};
const untrained = examples.map(({ x }) => predict(options.prior, x));
console.log('hand weights');
report(examples, untrained, chooseShift(examples, untrained));
const shares = heldOut(examples, options);
const shift = chooseShift(examples, shares);
console.log(`trained, ${FOLDS}-fold cross-validation, ${examples.length} texts, no shift`);
report(examples, shares, 0);
console.log(`shift ${shift.toFixed(3)}`);
report(examples, shares, shift);
if (!process.argv.includes('--check')) write(fit(examples, options), shift, examples.length);
