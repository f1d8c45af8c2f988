/**
 * node bench/speed/report.ts [part …]: how fast the server is beside what it is built on, measured in the same run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { post } from './parts/post.ts';
import { type Row, tableOf } from './row.ts';

const PARTS: Record<string, (folder: string) => Promise<Row[]>> = { post };

const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true });
const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'wegweiser-bench-'));
try {
  const rows: Row[] = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
    const begun = performance.now();
    rows.push(...((await PARTS[name]?.(folder)) ?? []));
    print(
      `${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
    );
  }
  print(tableOf(rows));
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
