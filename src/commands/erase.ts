import { parseArgs } from 'node:util';
import { countDue, eraseDueReferrals } from '../privacy/retention.ts';
import { type Command, print, UsageError } from './command.ts';
import { withDeps } from './with-deps.ts';

export const erase: Command = {
  usage: 'erase --due [--dry-run]',
  summary:
    'erases the referrals that have been closed for longer than the settings say; every server does it hourly',
  async run(args, config) {
    const { values } = parseArgs({
      args,
      options: {
        due: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    if (!values.due) throw new UsageError('Say what to erase: --due.');
    await withDeps(config, async (deps) => {
      print(
        values['dry-run']
          ? `${await countDue(deps)} referrals are due.`
          : `${await eraseDueReferrals(deps)} referrals were erased.`,
      );
    });
  },
};
