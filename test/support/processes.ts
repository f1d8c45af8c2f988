import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { ENVIRONMENT } from './environment.ts';
import { freePort } from './free-port.ts';
import { program } from './programs.ts';
import { until } from './server.ts';

const SOURCES = join(import.meta.dirname, '../../src');
/** A machine that runs other tests too is slow to start anything. */
const START_PATIENCE = 60_000;
/** The folder for temporary files of a test run may be in memory. */
const DISK = '/var/tmp';

/** A child process of the test. */
export interface Process {
  /** Kills it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to end. @returns its exit code, null when a signal ended it */
  terminate(): Promise<number | null>;
  /** Stops (SIGSTOP) or continues it (SIGCONT). */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** What it has written so far. */
  output(): string;
  /** For what is done to a process from outside. */
  pid: number;
  isOver(): boolean;
}

/** One installation: a data folder, a Redis, and the processes that a test starts, kills and starts again. */
export interface Installation {
  /** Holds the data folder, and whatever else the test puts there. */
  folder: string;
  dataDir: string;
  /** Where the web process listens, at every start. */
  url: string;
  redisUrl: string;
  startRedis(): Promise<Process>;
  /** Throws away what Redis has on disk; while it is down. */
  loseRedisData(): void;
  /** @param env REDIS_URL empty: the in-process engine */
  startWeb(env?: Record<string, string>): Promise<Process>;
  /** @param entry another program than a worker as it is, with its absolute path */
  startWorker(env?: Record<string, string>, entry?: string): Promise<Process>;
  /** Begins a command of `wegweiser`. */
  command(...args: string[]): Command;
}

/** A command of `wegweiser` that runs or has ended. */
export interface Command {
  /** Resolves when it has ended; the status is null when it was killed. */
  ended: Promise<{ status: number | null; output: string }>;
  /** Kills it as a power cut would. */
  kill(): void;
}

const alive = new Set<ChildProcess>();
const folders = new Set<string>();
// a test file that is ended from outside, as after its timeout, runs no `after`
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));

/**
 * Whatever it starts is gone after the test, and the test fails if one of them ended by itself.
 * @param disk where its folder is to be
 */
export async function createInstallation(t: Pick<TestContext, 'after'>, disk = DISK): Promise<Installation> {
  const folder = mkdtempSync(join(disk, 'wegweiser-fault-'));
  folders.add(folder);
  const [webPort, redisPort] = [await freePort(), await freePort()];
  const redisUrl = `redis://127.0.0.1:${redisPort}`;
  const redisDir = join(folder, 'redis');
  const mine: ChildProcess[] = [];
  const endedAlone: string[] = [];
  t.after(async () => {
    const gone = mine.filter((child) => alive.has(child)).map((child) => once(child, 'exit'));
    for (const child of mine) child.kill('SIGKILL');
    await Promise.all(gone);
    rmSync(folder, { recursive: true, force: true });
    folders.delete(folder);
    if (endedAlone.length > 0) throw new Error(`Ended by itself: ${endedAlone.join('\n')}`);
  });

  function run(command: string, args: string[], ready: string, env: Record<string, string> = {}) {
    const child = spawn(command, args, {
      cwd: folder, // where no developer's .env is
      env: { ...ENVIRONMENT, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    mine.push(child);
    return watch(child, ready, (output) => endedAlone.push(`${args[0]}: ${output.slice(-2000)}`));
  }

  const node = (entry: string, ready: string, env: Record<string, string>) =>
    run(process.execPath, [resolve(SOURCES, entry)], `"msg":"${ready}"`, {
      PORT: String(webPort),
      WEGWEISER_DATA: join(folder, 'data'),
      SECOND_FACTOR: 'optional',
      REDIS_URL: redisUrl,
      SUBMISSIONS_PER_10_MINUTES: '100000',
      UNPROVEN_PER_10_MINUTES: '100000',
      UNPROVEN_ON_PAGE_PER_10_MINUTES: '100000',
      ...env,
    });

  return {
    folder,
    dataDir: join(folder, 'data'),
    url: `http://127.0.0.1:${webPort}`,
    redisUrl,
    startRedis() {
      mkdirSync(redisDir, { recursive: true });
      const options = { port: redisPort, bind: '127.0.0.1', dir: redisDir, save: '', appendonly: 'yes' };
      const all = { ...options, appendfsync: 'everysec', 'maxmemory-policy': 'noeviction' };
      const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]);
      return run(program('redis'), args, 'Ready to accept connections');
    },
    loseRedisData: () => rmSync(redisDir, { recursive: true, force: true }),
    startWeb: (env = {}) => node('server.ts', 'listening', env),
    startWorker: (env = {}, entry = 'worker.ts') => node(entry, 'worker started', env),
    command(...args) {
      const child = spawn(process.execPath, [join(SOURCES, 'cli.ts'), ...args], {
        cwd: folder,
        env: { ...ENVIRONMENT, PORT: String(webPort), WEGWEISER_DATA: join(folder, 'data') },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      mine.push(child);
      alive.add(child);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part: Buffer) => {
          output += part.toString();
        });
      const ended = once(child, 'close').then(([status]: (number | null)[]) => {
        alive.delete(child);
        return { status: status ?? null, output };
      });
      return { ended, kill: () => child.kill('SIGKILL') };
    },
  };
}

/** Resolves once the child has said that it is ready. */
async function watch(
  child: ChildProcess,
  ready: string,
  onEndedAlone: (output: string) => void,
): Promise<Process> {
  let output = '';
  let isOver = false;
  let isExpected = false;
  alive.add(child);
  const collect = (part: Buffer) => {
    output += part.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => {
    alive.delete(child);
    isOver = true;
    if (!isExpected && child.signalCode !== 'SIGKILL') onEndedAlone(output);
    return code ?? null;
  });
  await until(() => isOver || output.includes(ready), `a process says ${ready}`, START_PATIENCE);
  const end = (signal: NodeJS.Signals) => {
    isExpected = true;
    child.kill(signal);
    return ended;
  };
  return {
    async kill() {
      await end('SIGKILL');
    },
    terminate: () => end('SIGTERM'),
    signal: (name) => child.kill(name),
    output: () => output,
    pid: child.pid ?? 0,
    isOver: () => isOver,
  };
}
