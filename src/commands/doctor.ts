import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from '../operations/doctor/examine.ts';
import type { Finding } from '../operations/doctor/finding.ts';
import { systemClock } from '../shared/clock.ts';
import { type Command, print, UsageError } from './command.ts';

const no = { type: 'boolean', default: false } as const;

export const doctor: Command = {
  usage: 'doctor [--backups FOLDER] [--thorough] [--strict] [--json]',
  summary:
    'says what is set, what is missing and what does not work; changes nothing. Exit code 1 for a problem, with --strict also for a warning',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { backups: { type: 'string' }, thorough: no, strict: no, json: no },
    });
    if (positionals.length > 0) throw new UsageError(`What is ${positionals[0]}?`);
    const backups = values.backups === undefined ? null : resolve(values.backups);
    const findings = await examine({ config, clock: systemClock }, { backups, thorough: values.thorough });
    print(values.json ? JSON.stringify({ findings }, null, 2) : inLines(findings));
    const isBad = ({ level }: Finding) => level === 'problem' || (values.strict && level === 'warning');
    if (findings.some(isBad)) process.exitCode = 1;
  },
};

function inLines(findings: readonly Finding[]): string {
  const lines = findings.map(({ level, about, says, todo }) =>
    [
      `${level.padEnd(8)} ${about}: ${says}`,
      ...(todo === undefined ? [] : [`${' '.repeat(11)}${todo}`]),
    ].join('\n'),
  );
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
  return `${lines.join('\n')}\n\n${count('problem')} problems, ${count('warning')} warnings.`;
}
