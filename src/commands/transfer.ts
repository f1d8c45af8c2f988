import { createWriteStream, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportComments, isExportFormat } from '../transfer/export-comments.ts';
import { importComments } from '../transfer/import-comments.ts';
import { readerOf } from '../transfer/readers.ts';
import { createReport } from '../transfer/report.ts';
import { type Command, print, UsageError } from './command.ts';
import { openPrivate } from './open-private.ts';
import { createProgress } from './progress.ts';
import { withDeps } from './with-deps.ts';

export const importCommand: Command = {
  usage: 'import wordpress|disqus|isso|json FILE [--site ADDRESS] [--dry-run] [--report FILE]',
  summary: 'takes over the comments of another system; may be run again (docs/importing.md)',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    const [format = '', file, ...more] = positionals;
    const reader = readerOf(format);
    if (!reader || file === undefined || more.length > 0)
      throw new UsageError('Name the system and the file.');
    const site = siteOf(format, values.site);
    const isDryRun = values['dry-run'];
    await withDeps(config, async (deps) => {
      const descriptor = values.report === undefined ? null : openPrivate(values.report);
      const report = createReport((line) => descriptor !== null && writeSync(descriptor, `${line}\n`));
      const progress = createProgress(process.stderr);
      const options = { isDryRun, onProgress: progress.tell, onOutcome: report.add };
      const { addedPages } = await importComments(deps, () => reader(file, site), options).finally(
        progress.end,
      );
      for (const line of report.summary(addedPages)) print(line);
      if (isDryRun) print('This was a dry run: nothing has been written.');
    });
  },
};

function siteOf(format: string, site: string | undefined): string {
  if (format !== 'isso') return '';
  const origin = URL.parse(site ?? '')?.origin;
  if (!origin?.startsWith('http')) throw new UsageError('Say where the articles are: --site https://…');
  return origin;
}

export const exportCommand: Command = {
  usage: 'export --format json|wxr|csv [--out FILE] [--with-addresses]',
  summary: 'writes all comments that moderators may read (docs/importing.md)',
  async run(args, config) {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        'with-addresses': { type: 'boolean', default: false },
      },
    });
    const { format, out } = values;
    if (!isExportFormat(format)) throw new UsageError('Name the format.');
    const withAddresses = values['with-addresses'];
    await withDeps(config, async (deps) => {
      // whoever reads it has seen enough
      process.stdout.on('error', () => process.exit(1));
      const target = out === undefined ? process.stdout : createWriteStream('', { fd: openPrivate(out) });
      const { exported, leftOut } = await exportComments(deps, { format, withAddresses }, target);
      const tell = (line: string) => process.stderr.write(`${line}\n`);
      tell(
        `${exported} comments were exported${withAddresses ? ', with addresses' : ', without addresses'}.`,
      );
      for (const [state, count] of Object.entries(leftOut)) tell(`Left out, ${state}: ${count}`);
    });
  },
};
