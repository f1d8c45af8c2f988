import type { SignalId } from '../explain.ts';
import { findSignals } from '../signals.ts';

/** One example as numbers: the columns that are not zero, their values, and the index of its class. */
export interface Example {
  id: string;
  lang: string;
  columns: number[];
  values: number[];
  y: number;
}

/** What of a text the model sees: the found signals among `columns`, with Found.value (0..1.5). */
export function toExample(
  row: { id: string; lang: string; text: string },
  columns: readonly SignalId[],
  y: number,
): Example {
  const found = findSignals(row.text).found;
  const example: Example = { id: row.id, lang: row.lang, columns: [], values: [], y };
  columns.forEach((id, column) => {
    const one = found.get(id);
    if (!one) return;
    example.columns.push(column);
    example.values.push(one.value);
  });
  return example;
}
