import { parseArgs } from 'node:util';
import { inviteAsOperator } from '../accounts/invitation.ts';
import { isRole, ROLES } from '../accounts/role.ts';
import { paths } from '../paths.ts';
import { type Command, print, UsageError } from './command.ts';
import { withDeps } from './with-deps.ts';

export const person: Command = {
  usage: `person add --role ${ROLES.join('|')}`,
  summary: 'prints a one-time link with which somebody makes an account',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: 'string' } },
    });
    if (positionals[0] !== 'add' || !isRole(values.role)) throw new UsageError('Name the role.');
    const role = values.role;
    await withDeps(config, async (deps) => {
      print(`${config.publicUrl}${paths.desk.invitation(await inviteAsOperator(deps, role))}`);
    });
  },
};
