/**
 * node bench/speed/report.ts [part …] [--keep FOLDER] [--largest NUMBER]: how fast the server is beside what it is built
 * on, measured in the same run; the tables go into docs/performance.md. Growth is measured up to `largest` comments.
 * Linux, since processor time and memory are read from /proc. Ends with 1 when something that is demanded is not
 * reached. With --keep the databases stay and are used again.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requirePrograms } from '../../test/support/programs.ts';
import { growth } from './parts/growth.ts';
import { memory } from './parts/memory.ts';
import { post } from './parts/post.ts';
import { screening } from './parts/screening.ts';
import { start } from './parts/start.ts';
import { thread } from './parts/thread.ts';
import { type Row, tableOf } from './row.ts';
import { writeDown } from './write-down.ts';

const PARTS: Readonly<Record<string, (folder: string, largest: number) => Promise<Row[]>>> = {
  start,
  post,
  thread,
  screening,
  memory,
  growth,
};

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' }, largest: { type: 'string', default: '1000000' } },
  allowPositionals: true,
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const unknown = positionals.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  print(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(64);
}
requirePrograms('redis');
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'wegweiser-bench-'));
mkdirSync(folder, { recursive: true });
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const begun = performance.now();
    const rows = await measure(folder, Number(values.largest));
    writeDown(name, rows);
    if (rows.some(({ reached }) => reached === false)) process.exitCode = 1;
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    print(`\n${name}: ${seconds} s, load ${loadavg()[0]?.toFixed(1)}\n\n${tableOf(rows)}`);
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
