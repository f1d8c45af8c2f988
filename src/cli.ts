import { backup } from './commands/backup.ts';
import { type Command, UsageError } from './commands/command.ts';
import { directory } from './commands/directory.ts';
import { doctor } from './commands/doctor.ts';
import { erase } from './commands/erase.ts';
import { keys } from './commands/keys.ts';
import { page, site } from './commands/pages.ts';
import { person } from './commands/person.ts';
import { restore } from './commands/restore.ts';
import { evaluate, screen } from './commands/screening.ts';
import { migrate, serve, worker } from './commands/services.ts';
import { train } from './commands/training.ts';
import { exportCommand, importCommand } from './commands/transfer.ts';
import { exportWriter } from './commands/writer.ts';
import { ConfigError, loadConfigFromProcess } from './config.ts';
import { AppError } from './shared/errors.ts';

const COMMANDS: Record<string, Command> = {
  serve,
  worker,
  migrate,
  page,
  site,
  person,
  directory,
  keys,
  erase,
  backup,
  restore,
  doctor,
  import: importCommand,
  export: exportCommand,
  'export-writer': exportWriter,
  screen,
  train,
  evaluate,
};

const help = () =>
  `Usage: wegweiser COMMAND\n\n${Object.values(COMMANDS)
    .map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
    .join('\n')}\n\nSettings come from the environment and from .env; see docs/configuration.md.\n`;

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command || args.includes('--help')) {
  const text = command ? `Usage: wegweiser ${command.usage}\n  ${command.summary}\n` : help();
  const isAsked = command !== undefined || ['', 'help', '--help', '-h'].includes(name);
  (isAsked ? process.stdout : process.stderr).write(
    isAsked ? text : `There is no command ${name}.\n\n${text}`,
  );
  process.exit(isAsked ? 0 : 64);
}
try {
  await command.run(args, loadConfigFromProcess());
} catch (error) {
  const isBadCall =
    error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  if (!isBadCall && !(error instanceof AppError) && !(error instanceof ConfigError)) throw error;
  process.stderr.write(
    `${(error as Error).message}\n${isBadCall ? `Usage: wegweiser ${command.usage}\n` : ''}`,
  );
  process.exitCode = error instanceof ConfigError ? 78 : isBadCall ? 64 : 1;
}
