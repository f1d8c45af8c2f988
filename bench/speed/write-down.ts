import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Row, tableOf } from './row.ts';

const FILE = join(import.meta.dirname, '../../docs/performance.md');

/** Puts a part's table between its markers in docs/performance.md, with when and on what it was measured. */
export function writeDown(part: string, rows: readonly Row[]): void {
  const [begin, end] = [`<!-- bench ${part} -->`, `<!-- end of ${part} -->`];
  const before = readFileSync(FILE, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/performance.md has no place for ${part}.`);
  const load = loadavg()[0]?.toFixed(1);
  const when = new Date().toISOString().slice(0, 10);
  const note = `Measured on ${when}: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load} at the end.`;
  writeFileSync(
    FILE,
    `${before.slice(0, from + begin.length)}\n${note}\n\n${tableOf(rows)}\n${before.slice(to)}`,
  );
}
