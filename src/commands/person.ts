import { parseArgs } from 'node:util';
import { deactivate, findByEmail, resetSecondFactor } from '../accounts/change-person.ts';
import { inviteAsOperator } from '../accounts/invitation.ts';
import { listPeople } from '../accounts/people-view.ts';
import { createPasswordReset } from '../accounts/reset-password.ts';
import { isRole, ROLES } from '../accounts/role.ts';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { type Command, print, UsageError } from './command.ts';
import { withDeps } from './with-deps.ts';

interface Call {
  email: string | undefined;
  role: string | undefined;
  secondFactor: boolean;
}

export const person: Command = {
  usage: `person add --role ${ROLES.join('|')} | list | reset EMAIL [--second-factor] | deactivate EMAIL`,
  summary: 'prints one-time links to make an account or choose a new password; lists and deactivates people',
  async run(args, config) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { role: { type: 'string' }, 'second-factor': { type: 'boolean', default: false } },
    });
    const [action = '', email] = positionals;
    const act = ACTIONS[action];
    if (!act) throw new UsageError('Name what to do.');
    const work = act({ email, role: values.role, secondFactor: values['second-factor'] }, config);
    await withDeps(config, work);
  },
};

/** Each checks the call before the database is opened. */
const ACTIONS: Record<string, (call: Call, config: Config) => (deps: Deps) => Promise<void>> = {
  add({ role }, config) {
    if (!isRole(role)) throw new UsageError('Name the role.');
    return async (deps) =>
      print(`${config.publicUrl}${paths.desk.invitation(await inviteAsOperator(deps, role))}`);
  },
  list: () => async (deps) => {
    for (const one of await listPeople(deps)) {
      const state = one.deactivatedAt === null ? 'active' : 'deactivated';
      const factor = one.hasSecondFactor ? 'second-factor' : 'password-only';
      print([one.email, one.role, state, factor, one.name].join('\t'));
    }
  },
  reset({ email, secondFactor }, config) {
    const address = required(email);
    return async (deps) => {
      const id = await findByEmail(deps, address);
      if (secondFactor) await resetSecondFactor(deps, 'operator', id);
      const { token } = await createPasswordReset(deps, null, id);
      print(`${config.publicUrl}${paths.desk.passwordReset(token)}`);
    };
  },
  deactivate({ email }) {
    const address = required(email);
    return async (deps) => deactivate(deps, 'operator', await findByEmail(deps, address));
  },
};

function required(email: string | undefined): string {
  if (!email) throw new UsageError('Name the e-mail address of the account.');
  return email;
}
