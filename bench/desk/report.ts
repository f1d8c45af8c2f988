/**
 * node bench/desk/report.ts [comments] [--keep FOLDER]: how long the moderation desk takes on a large site: a real
 * server over HTTP, a million comments, a tenth of them pending. Ends with 1 when the median of a first page, a next
 * page, a search or a count is over 50 ms. With --keep the database stays in the folder and is used again.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from '../../src/paths.ts';
import { startServer } from '../../src/start-server.ts';
import { testConfig } from '../../test/support/server.ts';
import { decisionCases } from './decision-cases.ts';
import { fill } from './fill.ts';
import { type Case, DEMANDED, LIMIT, type Timing, timingOf } from './measure.ts';
import { type Moderator, signIn } from './moderator.ts';
import { countCases, queueCases } from './queue-cases.ts';
import { searchCases } from './search-cases.ts';

const ROUNDS = 50;

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 1_000_000);
const print = (line: string) => process.stdout.write(`${line}\n`);

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'wegweiser-bench-'));
try {
  prepare(folder);
  process.exitCode = (await measure(folder)) ? 0 : 1;
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

function prepare(into: string): void {
  mkdirSync(into, { recursive: true });
  const done = join(into, 'filled');
  if (existsSync(done)) {
    print(`The database in ${into} is used as it is.`);
    return;
  }
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
  fill(into, count, (line) => print(`${seconds()}: ${line}`));
  writeFileSync(done, '');
  print(`${seconds()}: filled with ${count} comments`);
}

/** @returns whether everything that is demanded is fast enough */
async function measure(dataDir: string): Promise<boolean> {
  const config = testConfig(dataDir);
  const server = await startServer(config);
  try {
    const moderator = await signIn(server, config.publicUrl);
    const cases = [
      ...(await queueCases(moderator)),
      ...(await searchCases(moderator, server.deps.db)),
      ...(await decisionCases(moderator)),
      // the last, since meanwhile the server ends the connection that nobody uses
      ...countCases(server.deps.db),
    ];
    return await report(cases, moderator);
  } finally {
    await server.stop();
  }
}

async function report(cases: readonly Case[], moderator: Moderator): Promise<boolean> {
  const idle = await timingOf(
    { name: '', class: 'other', ask: () => moderator.page(paths.health()) },
    ROUNDS,
  );
  const load = () =>
    loadavg()
      .map((value) => value.toFixed(1))
      .join(' ');
  print(`\n${cpus().length} cores, load ${load()}, /healthz ${milliseconds(idle.median)} ms\n`);
  print('| what | class | median ms | p95 ms | CPU ms | × /healthz | |');
  print('| --- | --- | ---: | ---: | ---: | ---: | --- |');
  let isFast = true;
  for (const one of cases) {
    const timing = await timingOf(one, ROUNDS);
    const isDemanded = DEMANDED.some((name) => name === one.class);
    if (isDemanded && timing.median > LIMIT) isFast = false;
    print(rowOf(one, timing, idle));
  }
  print(
    `\nload ${load()}; ${isFast ? 'all that is demanded' : 'NOT all that is demanded'} answers in ${LIMIT} ms`,
  );
  return isFast;
}

function rowOf(one: Case, { median, p95, cpu }: Timing, idle: Timing): string {
  const ratio = (median / idle.median).toFixed(1);
  const mark = median > LIMIT ? `over ${LIMIT} ms` : '';
  return `| ${[one.name, one.class, milliseconds(median), milliseconds(p95), milliseconds(cpu), ratio, mark].join(' | ')} |`;
}

function milliseconds(value: number): string {
  return value.toFixed(1);
}
