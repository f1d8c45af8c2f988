import { SIGNALS, type SignalId } from '../explain.ts';
import { findSignals } from '../signals.ts';
import { LABELS, type Label } from '../verdict.ts';

/** One example as numbers: `x` in the order of SIGNALS, `y` the index of its label in LABELS. */
export interface Example {
  id: string;
  x: Float64Array;
  y: number;
}

const indexOf = new Map<SignalId, number>(SIGNALS.map((signal, index) => [signal.id, index]));

/** Turns a labelled text into numbers; the values are Found.value (0..1.5), 0 where a signal is absent. */
export function toExample(row: { id: string; text: string; label: Label }): Example {
  const x = new Float64Array(SIGNALS.length);
  for (const { id, value } of findSignals(row.text).found.values()) {
    const index = indexOf.get(id);
    if (index !== undefined) x[index] = value;
  }
  return { id: row.id, x, y: LABELS.indexOf(row.label) };
}
