import { type Config, ConfigError, loadConfigFromProcess } from './config.ts';
import { createLog } from './shared/log.ts';

/** Something that runs until it is told to stop. */
export interface Running {
  /** Finishes what is under way and lets go of everything. */
  stop(): Promise<void>;
}

/**
 * Milliseconds. If stopping takes longer, something hangs and the process ends anyway; what is in the outbox is done at
 * the next start. Who stops it from outside waits longer: docker-compose.yml, deploy/wegweiser.service.
 */
export const STOP_PATIENCE = 15_000;

/**
 * Reads the configuration, starts, and stops at SIGTERM or SIGINT, one that comes during the start included. A bad
 * configuration ends the process with code 78, an error that nothing catches with code 1.
 */
export async function runUntilSignal(start: (config: Config) => Promise<Running>): Promise<void> {
  try {
    await stopAtSignal(start(loadConfigFromProcess()));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78); // EX_CONFIG of sysexits.h
  }
}

async function stopAtSignal(starting: Promise<Running>): Promise<void> {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_PATIENCE).unref();
    const running = await starting;
    await running.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await starting;
  endAtUncaughtError();
}

/**
 * Node would print the error, whose message may quote what somebody wrote or an address. An error during the start it
 * does print: there the operator needs the message, and no request has come.
 */
function endAtUncaughtError(): void {
  process.on('uncaughtException', (error, origin) => {
    createLog('fatal').fatal({ err: error, origin }, 'ended by an error that nothing caught');
    process.exit(1);
  });
}
