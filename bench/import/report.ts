/**
 * node bench/import/report.ts [comments]: how long it takes to import a large WordPress export and to export it again,
 * and how much memory, with the commands as an operator starts them. Linux, since the memory is read from /proc.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeWxr } from './make-wxr.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const LOOK_EVERY = 100;
const MEBIBYTE = 1_048_576;

const count = Number(process.argv[2] ?? 50_000);
const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'wegweiser-bench-'));
try {
  const wxr = join(folder, 'export.xml');
  await makeWxr(wxr, count);
  print(
    `${count} comments, ${(statSync(wxr).size / MEBIBYTE).toFixed(0)} MiB; ${cpus().length} cores, load ${load()}\n`,
  );
  print('| what | seconds | CPU seconds | most memory, MiB |\n| --- | ---: | ---: | ---: |');
  await measure('import wordpress --dry-run', ['import', 'wordpress', wxr, '--dry-run']);
  await measure('import wordpress', ['import', 'wordpress', wxr]);
  await measure('the same again', ['import', 'wordpress', wxr]);
  for (const format of ['json', 'wxr', 'csv'])
    await measure(`export --format ${format}`, ['export', '--format', format, '--out', join(folder, format)]);
  print(`\nload ${load()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
}

async function measure(name: string, args: string[]): Promise<void> {
  const begun = performance.now();
  const env = { PATH: process.env.PATH, WEGWEISER_DATA: join(folder, 'data'), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const closed = once(child, 'close');
  let used = { memory: 0, cpu: 0 };
  while (child.exitCode === null) {
    used = usageOf(child.pid) ?? used;
    await Promise.race([closed, sleep(LOOK_EVERY)]);
  }
  const seconds = (performance.now() - begun) / 1000;
  if (child.exitCode !== 0) throw new Error(`${name} ended with ${child.exitCode}.`);
  print(`| ${name} | ${seconds.toFixed(1)} | ${used.cpu.toFixed(1)} | ${used.memory.toFixed(0)} |`);
}

/** The most memory that a process has had resident, and its processor time; null when it has ended. */
function usageOf(pid: number | undefined): { memory: number; cpu: number } | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').trim().split(' ');
    // user and system time in hundredths of a second (proc_pid_stat(5), fields 14 and 15)
    const cpu = (Number(times[11]) + Number(times[12])) / 100;
    return kibibytes === undefined ? null : { memory: Number(kibibytes) / 1024, cpu };
  } catch {
    return null;
  }
}
