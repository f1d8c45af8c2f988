import { SIGNALS, type SignalId } from '../explain.ts';
import { REFERRAL_OUTWEIGHS } from '../score.ts';
import { LABELS } from '../verdict.ts';
import type { Row } from './corpus.ts';
import { toExample } from './features.ts';
import { type FitOptions, fit, type Model, softmax } from './fit.ts';
import { PRIOR, PRIOR_BIAS } from './prior.ts';
import { chooseScale, chooseThreshold, heldOutLogits, qualityLines } from './validate.ts';
import { addStems, frequentStems, stemKeys, WORDING, wordsFile } from './words.ts';
import { biasOf, scaled, tableOf, writeTable } from './write.ts';

/** Share of referrals that must be found among texts held out in cross-validation. */
const WANTED_RECALL = 0.93;

const columns = SIGNALS.map(({ id }) => id).filter((id) => !WORDING.has(id));

function optionsFor(stems: readonly string[]): FitOptions {
  const ids: readonly string[] = [...columns, ...stems];
  const prior: Model = {
    weights: LABELS.map((_, label) => Float64Array.from(ids, (id) => PRIOR[id as SignalId]?.[label] ?? 0)),
    bias: Float64Array.from(PRIOR_BIAS),
  };
  const importance = [1, 1, 1, 1];
  return {
    prior,
    pull: 0.003,
    wordPull: 0.002,
    firstClassFrom: columns.length,
    steps: 300,
    rate: 0.25,
    importance,
  };
}

/** Trains the four labels, returns the cross-validated figures as lines and, if asked, writes weights.ts. */
export function trainLabels(rows: readonly Row[], write: boolean): string[] {
  const keys = rows.map(({ text }) => stemKeys(text));
  const stems = frequentStems(keys);
  const columnOf = new Map(stems.map((stem, i) => [stem, columns.length + i]));
  const examples = rows.map((row, i) =>
    addStems(toExample(row, columns, LABELS.indexOf(row.label)), keys[i] ?? [], columnOf),
  );
  const options = optionsFor(stems);
  const logits = heldOutLogits(examples, options);
  const scale = chooseScale(examples, logits);
  const shares = logits.map((row) => softmax(row.map((logit) => logit * scale)));
  const threshold = chooseThreshold(examples, shares, WANTED_RECALL);
  const guesses = shares.map((row) => guess(row, threshold));
  if (write) {
    const model = scaled(fit(examples, options), scale);
    writeTable('weights.ts', fileOf(model, threshold, rows.length));
    writeTable('words.ts', wordsFile(stems, columns.length, model, rows.length));
  }
  const languages = [...new Set(examples.map(({ lang }) => lang))].flatMap((lang) => {
    const own = examples.flatMap((example, i) => (example.lang === lang ? [i] : []));
    const quality = qualityLines(
      LABELS,
      own.flatMap((i) => examples[i] ?? []),
      own.map((i) => guesses[i] ?? 0),
    );
    return [`${lang.padEnd(4)} ${quality[0]}`];
  });
  return [
    `${rows.length} texts, scale ${scale.toFixed(2)}, referral from ${threshold}`,
    ...qualityLines(LABELS, examples, guesses),
    ...languages,
    ...reliability(
      shares.map((row) => row[0] ?? 0),
      examples.map(({ y }) => y === 0),
    ),
  ];
}

function guess(row: readonly number[], threshold: number): number {
  const [referral = 0, , spam = 0, abuse = 0] = row;
  if (referral >= threshold && referral * REFERRAL_OUTWEIGHS >= Math.max(spam, abuse)) return 0;
  return row.indexOf(Math.max(...row.slice(1)), 1);
}

/** What share of texts is a referral, by what the held-out score said: honest scores agree. */
function reliability(scores: readonly number[], truth: readonly boolean[]): string[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const inside = scores.flatMap((score, i) => (score >= from && score < from + 0.2001 ? [i] : []));
    const mean = inside.reduce((sum, i) => sum + (scores[i] ?? 0), 0) / inside.length;
    const real = inside.filter((i) => truth[i]).length / inside.length;
    return `score ${from.toFixed(1)}+  n ${inside.length}  mean ${mean.toFixed(3)}  referrals ${real.toFixed(3)}`;
  });
}

function fileOf(model: Model, threshold: number, count: number): string {
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a trained number may look like ln 2
import type { SignalId } from './explain.ts';

// Written by training/train.ts from ${count} texts of corpus/: do not edit, run it again.
/** What each signal adds to [referral, general, spam, abuse], before softmax. */
export const WEIGHTS: Readonly<Record<SignalId, readonly [number, number, number, number]>> = {
${tableOf(columns, model)}
  'worded-like-requests': [1, 0, 0, 0],
  'worded-like-opinions': [-1, 0, 0, 0],
};

/** Where the four scores start. */
export const BIAS: readonly [number, number, number, number] = ${biasOf(model)};

/** A comment is a referral from this score on, though another label may be likelier: referral wins in doubt. */
export const REFERRAL_FROM = ${threshold};
`;
}
