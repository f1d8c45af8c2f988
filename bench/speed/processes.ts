import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import { program } from '../../test/support/programs.ts';
import { cpuOf, hasChildren, memoryOf } from './usage.ts';

const SOURCES = join(import.meta.dirname, '../../src');
/** Seconds of processor time in a second, and the seconds that it may take at most. */
const QUIET = 0.05;
const QUIET_PATIENCE = 60;

/** A process of the benchmark. */
export interface Process {
  port: number;
  /** Milliseconds from its start until it was ready. */
  startTook: number;
  /** Seconds of processor time so far. */
  cpu(): number;
  /** Mebibytes that are resident now, and at most so far. */
  memory(): { now: number; most: number };
  /** Whether processes that it has started are still there. */
  hasHelpers(): boolean;
  /** Lets it do nothing until it is let go on. */
  pause(): void;
  goOn(): void;
  stop(): Promise<void>;
}

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));

/**
 * `node src/server.ts` or `worker.ts` on a folder, as an operator starts them, but for the limits on comments.
 * @param isQuiet whether to wait until it has made itself ready; else it is at work already
 */
export async function startWegweiser(
  entry: 'server.ts' | 'worker.ts',
  dataDir: string,
  env: Record<string, string> = {},
  isQuiet = true,
): Promise<Process> {
  const port = await freePort();
  const ready = entry === 'server.ts' ? '"msg":"listening"' : '"msg":"worker started"';
  const started = await start(
    process.execPath,
    [...flags(entry), join(SOURCES, entry)],
    dataDir,
    ready,
    port,
    {
      PORT: String(port),
      WEGWEISER_DATA: dataDir,
      SECOND_FACTOR: 'optional',
      SUBMISSIONS_PER_10_MINUTES: '1000000000',
      UNPROVEN_PER_10_MINUTES: '1000000000',
      UNPROVEN_ON_PAGE_PER_10_MINUTES: '1000000000',
      ...env,
    },
  );
  if (isQuiet) await becomesQuiet(started);
  return started;
}

/**
 * Waits until it has made itself ready: what it does after it listens is no part of an answer. While another process
 * prepares the words of the screening for it, it does nothing itself, and has not received them yet.
 */
async function becomesQuiet({ cpu, hasHelpers }: Process): Promise<void> {
  for (let tries = 0, before = cpu(); tries < QUIET_PATIENCE; tries++) {
    await sleep(1000);
    const now = cpu();
    if (now - before < QUIET && !hasHelpers()) return;
    before = now;
  }
}

/** PROFILE=FOLDER: each of our processes leaves its profile there. */
function flags(entry: string): string[] {
  const folder = process.env.PROFILE;
  return folder
    ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${entry}-${Date.now()}.cpuprofile`]
    : [];
}

/** What the figures are compared with; see bare.ts. */
export const startBare = (...args: string[]): Promise<Process> =>
  start(process.execPath, [join(import.meta.dirname, 'bare.ts'), ...args], '/', 'listening', 0);

export async function startRedis(folder: string): Promise<Process & { url: string }> {
  const port = await freePort();
  const options = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'everysec',
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const redis = await start(program('redis'), args, folder, 'Ready to accept connections', port);
  return { ...redis, url: `redis://127.0.0.1:${port}` };
}

async function start(
  command: string,
  args: string[],
  cwd: string,
  ready: string,
  port: number,
  env: Record<string, string> = {},
): Promise<Process> {
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  const ended = once(child, 'exit').then(() => alive.delete(child));
  const output = await readUntil(child, ready, ended);
  const pid = child.pid ?? 0;
  return {
    port: port || Number(/listening (\d+)/.exec(output)?.[1]),
    startTook: performance.now() - begun,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    hasHelpers: () => hasChildren(pid),
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    async stop() {
      child.kill('SIGTERM');
      child.kill('SIGCONT');
      await ended;
    },
  };
}

/** Afterwards the output is read on, so that no process waits for it, and thrown away. */
async function readUntil(child: ChildProcess, ready: string, ended: Promise<unknown>): Promise<string> {
  let output = '';
  const found = new Promise<void>((resolve) => {
    const look = (part: Buffer) => {
      if (output.includes(ready)) return;
      output += part.toString();
      if (output.includes(ready)) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
  });
  await Promise.race([found, ended]);
  if (!output.includes(ready)) throw new Error(`A process did not start: ${output}`);
  return output;
}
