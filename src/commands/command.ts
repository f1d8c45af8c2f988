import type { Config } from '../config.ts';

/** One command of `wegweiser`. */
export interface Command {
  /** Shown by --help: the call and one line on what it does. */
  usage: string;
  summary: string;
  /** @param args what follows the command's name. @throws UsageError for a bad call */
  run(args: string[], config: Config): Promise<void>;
}

/** A call that makes no sense; its message and the usage are shown, and the exit code is 64 (EX_USAGE of sysexits.h). */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
