import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Deps } from '../deps.ts';
import { BadFile } from '../directory/exchange/bad-file.ts';
import { MAX_FILE } from '../directory/exchange/read-directory-file.ts';
import { EXPORT_FORMATS, type ExportFormat, exportDirectory } from '../directory/export-directory.ts';
import { importDirectory, planImport } from '../directory/import-directory.ts';
import { deskTexts } from '../shared/i18n.ts';
import { type Command, print, UsageError } from './command.ts';
import { importLines } from './import-lines.ts';
import { withDeps } from './with-deps.ts';

interface Call {
  file: string | undefined;
  format: string;
  out: string | undefined;
  withRecipients: boolean;
  isDryRun: boolean;
}

export const directory: Command = {
  usage:
    'directory export [--format json|csv] [--recipients] [--out FILE] | directory import FILE [--dry-run]',
  summary:
    'writes the directory as HSDS 3.0 in JSON or as CSV; reads such a file and says line by line what changes',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        out: { type: 'string' },
        recipients: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [action = '', file, ...more] = positionals;
    const act = Object.hasOwn(ACTIONS, action) && more.length === 0 ? ACTIONS[action] : undefined;
    if (!act) throw new UsageError('Say whether to export or to import one file.');
    const { format, out, recipients: withRecipients, 'dry-run': isDryRun } = values;
    await withDeps(config, act({ file, format, out, withRecipients, isDryRun }));
  },
};

/** Each checks the call before the database is opened. */
const ACTIONS: Record<string, (call: Call) => (deps: Deps) => Promise<void>> = {
  export({ file, format, out, withRecipients }) {
    if (file !== undefined) throw new UsageError('Name the file after --out.');
    if (!isFormat(format)) throw new UsageError('The format is json or csv.');
    return async (deps) => {
      const exported = await exportDirectory(deps, { format, withRecipients });
      if (out === undefined) process.stdout.write(exported);
      else withFile(out, () => writeFileSync(out, exported));
    };
  },
  import({ file, isDryRun }) {
    if (file === undefined) throw new UsageError('Name the file to import.');
    const bytes = readWhole(file);
    return (deps) => importFile(deps, bytes, isDryRun);
  },
};

const isFormat = (format: string): format is ExportFormat =>
  (EXPORT_FORMATS as readonly string[]).includes(format);

/** The bytes of a file; of one that is too large only so many that it is refused. */
const readWhole = (file: string): Uint8Array =>
  withFile(file, () =>
    statSync(file).size > MAX_FILE ? new Uint8Array(MAX_FILE + 1) : new Uint8Array(readFileSync(file)),
  );

/** @throws UsageError when the file is not there, or may not be touched */
function withFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new UsageError(`${file} cannot be opened: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Nobody looks at the plan here, so a file is taken as a whole or not at all. */
async function importFile(deps: Deps, bytes: Uint8Array, isDryRun: boolean): Promise<void> {
  try {
    const plan = await planImport(deps, bytes);
    for (const line of importLines(plan)) print(line);
    if (plan.lines.some(({ action }) => action === 'refused')) {
      process.stderr.write('Some lines are refused, so nothing was imported.\n');
      process.exitCode = 1;
    } else if (isDryRun) print('This was a dry run: nothing was imported.');
    else await importDirectory(deps, null, bytes, plan.digest);
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    process.stderr.write(`${deskTexts('en').t(error.key, error.values)}\n`);
    process.exitCode = 1;
  }
}
