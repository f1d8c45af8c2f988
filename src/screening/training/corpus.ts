import { readdirSync, readFileSync } from 'node:fs';
import type { EvaluatedRow } from './evaluate.ts';

const CORPUS = new URL('../../../corpus/', import.meta.url);

const KEPT_FOR_THE_END = 'test';

export interface Row extends EvaluatedRow {
  id: string;
}

/** Every labelled text of the development folders of corpus/, or of one of them, in a stable order. */
export function readCorpus(only?: string): Row[] {
  const folders = readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== KEPT_FOR_THE_END)
    .map(({ name }) => name)
    .filter((name) => !only || name === only);
  return folders.sort().flatMap((name) => {
    const folder = new URL(`${name}/`, CORPUS);
    const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
    return files.sort().flatMap((file) => {
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
      return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
    });
  });
}
