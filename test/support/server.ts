import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Overrides } from '../../src/deps.ts';
import { createLog } from '../../src/shared/log.ts';
import { type RunningServer, startServer } from '../../src/start-server.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A configuration for tests; a free port, silent, without a limit on submissions that tests would run into. */
export function testConfig(dataDir: string, env: Record<string, string> = {}): Config {
  return loadConfig({
    PORT: '0',
    WEGWEISER_DATA: dataDir,
    LOG_LEVEL: 'warn',
    SUBMISSIONS_PER_10_MINUTES: '100000',
    UNPROVEN_PER_10_MINUTES: '100000',
    UNPROVEN_ON_PAGE_PER_10_MINUTES: '100000',
    PUBLIC_URL: 'http://wegweiser.test',
    SECOND_FACTOR: 'optional',
    ...env,
  });
}

export interface TestServer extends RunningServer {
  /** Every line that was logged. */
  logged: string[];
  config: Config;
}

/** A real server on real SQLite with real migrations, stopped after the test. */
export async function startTestServer(
  t: Pick<TestContext, 'after'>,
  options: { env?: Record<string, string>; overrides?: Overrides; dataDir?: string } = {},
): Promise<TestServer> {
  const config = testConfig(options.dataDir ?? temporaryFolder(t), options.env);
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => logged.push(line) });
  const server = await startServer(config, { log, ...options.overrides });
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= server.stop();
    return stopped;
  };
  t.after(stop);
  return { ...server, stop, logged, config };
}

/** Waits until a condition holds. @throws after `patience` milliseconds */
export async function until<T>(
  condition: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  what: string,
  patience = 60_000,
): Promise<T> {
  const started = Date.now();
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (Date.now() - started > patience) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
