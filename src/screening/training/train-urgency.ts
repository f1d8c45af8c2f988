import type { SignalId } from '../explain.ts';
import type { Row } from './corpus.ts';
import { toExample } from './features.ts';
import { type FitOptions, fit, type Model, softmax } from './fit.ts';
import { URGENCY_PRIOR, URGENCY_PRIOR_BIAS } from './urgency-prior.ts';
import { chooseScale, chooseThreshold, heldOutLogits, qualityLines } from './validate.ts';
import { biasOf, scaled, tableOf, writeTable } from './write.ts';

const URGENCIES = ['emergency', 'urgent', 'normal'] as const;
/** Share of emergencies, and of urgent ones among the rest, that must be found among held-out referrals. */
const WANTED_EMERGENCY = 0.92;
const WANTED_URGENT = 0.85;

const columns = Object.keys(URGENCY_PRIOR) as SignalId[];
const prior: Model = {
  weights: URGENCIES.map((_, k) => Float64Array.from(columns, (id) => URGENCY_PRIOR[id]?.[k] ?? 0)),
  bias: Float64Array.from(URGENCY_PRIOR_BIAS),
};
const options: FitOptions = { prior, pull: 0.004, steps: 300, rate: 0.25, importance: [2, 1, 1] };

/** Trains how soon a referral presses, returns the cross-validated figures and, if asked, writes the table. */
export function trainUrgency(rows: readonly Row[], write: boolean): string[] {
  const examples = rows.flatMap((row) =>
    row.urgency ? [toExample(row, columns, URGENCIES.indexOf(row.urgency))] : [],
  );
  const logits = heldOutLogits(examples, options);
  const scale = chooseScale(examples, logits);
  const shares = logits.map((row) => softmax(row.map((logit) => logit * scale)));
  const emergency = chooseThreshold(examples, shares, WANTED_EMERGENCY);
  const rest = shares.flatMap((row, i) =>
    (row[0] ?? 0) < emergency || examples[i]?.y !== 0 ? [{ y: (examples[i]?.y ?? 0) - 1, row }] : [],
  );
  const pressing = chooseThreshold(
    rest.map(({ y }) => ({ id: '', lang: '', columns: [], values: [], y })),
    rest.map(({ row }) => [(row[0] ?? 0) + (row[1] ?? 0)]),
    WANTED_URGENT,
  );
  const guesses = shares.map((row) => guess(row, emergency, pressing));
  if (write) {
    const model = scaled(fit(examples, options), scale);
    writeTable('urgency-weights.ts', fileOf(model, emergency, pressing, examples.length));
  }
  return [
    `${examples.length} referrals, scale ${scale.toFixed(2)}, emergency from ${emergency}, urgent from ${pressing}`,
    ...qualityLines(URGENCIES, examples, guesses),
  ];
}

function guess(row: readonly number[], emergency: number, pressing: number): number {
  if ((row[0] ?? 0) >= emergency) return 0;
  return (row[0] ?? 0) + (row[1] ?? 0) >= pressing ? 1 : 2;
}

function fileOf(model: Model, emergency: number, pressing: number, count: number): string {
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a trained number may look like ln 2
import type { SignalId } from './explain.ts';

// Written by training/train.ts from ${count} referrals of corpus/: do not edit, run it again.
/** What each signal adds to [emergency, urgent, normal], before softmax; other signals add nothing. */
export const URGENCY_WEIGHTS: Readonly<Partial<Record<SignalId, readonly [number, number, number]>>> = {
${tableOf(columns, model)}
};

export const URGENCY_BIAS: readonly [number, number, number] = ${biasOf(model)};

/** An emergency from this score on; in doubt the emergency numbers are shown. */
export const EMERGENCY_FROM = ${emergency};
/** Urgent where emergency and urgent together reach this score. */
export const URGENT_FROM = ${pressing};
`;
}
