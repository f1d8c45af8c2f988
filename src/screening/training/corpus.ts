import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Topic } from '../verdict.ts';
import type { EvaluatedRow } from './evaluate.ts';

const CORPUS = new URL('../../../corpus/', import.meta.url);

/** Texts of these folders are never learnt from: thresholds are chosen on `dev`, figures published from `test`. */
const HELD_OUT = ['dev', 'test', 'short'] as const;

export interface Row extends EvaluatedRow {
  id: string;
  topics: readonly Topic[];
}

/** Every labelled text to learn from, in a stable order. */
export function readCorpus(): Row[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !HELD_OUT.some((name) => name === entry.name))
    .map(({ name }) => name)
    .sort()
    .flatMap(readFolder);
}

/** The texts that are held out for choosing thresholds, or for the figures. */
export function readHeldOut(split: (typeof HELD_OUT)[number]): Row[] {
  return readFolder(split);
}

/** SHA-256 over texts and labels, hexadecimal: which corpus a model came from. */
export function hashOf(rows: readonly Row[]): string {
  const hash = createHash('sha256');
  for (const { lang, text, label, urgency, topics } of rows) {
    hash.update(JSON.stringify([lang, text, label, urgency, topics]));
  }
  return hash.digest('hex');
}

function readFolder(name: string): Row[] {
  const folder = new URL(`${name}/`, CORPUS);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  });
}
