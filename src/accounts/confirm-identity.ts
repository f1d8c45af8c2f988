import { type Clock, MINUTE } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Auth } from './auth.ts';
import { passwordHash } from './people-store.ts';
import type { Person } from './role.ts';
import type { DeskSession } from './session.ts';
import { noteConfirmation } from './sessions-store.ts';
import type { SignInLimits } from './sign-in-limits.ts';

/** Second factors can be changed this long after the password was given: an unlocked desk is no key. */
const CONFIRMED_FOR = 15 * MINUTE;

interface Deps {
  auth: Auth;
  db: Database;
  clock: Clock;
  pseudonym: (value: string) => string;
  signInLimits: Pick<SignInLimits, 'perAccount'>;
}

/** Whether it is certain enough who sits there. */
export const isConfirmed = (deps: Pick<Deps, 'clock'>, session: DeskSession): boolean =>
  deps.clock() - session.confirmedAt < CONFIRMED_FOR;

/** Asks for the password once more. @throws as checkPassword */
export async function confirmIdentity(deps: Deps, session: DeskSession, password: string): Promise<void> {
  await checkPassword(deps, session.person, password, 'password');
  const now = deps.clock();
  await deps.db.write((trx) => noteConfirmation(trx, session.id, now));
}

/**
 * Whether this is the person's password; failures count as those of the sign-in do.
 * @throws invalid for the field, too-many
 */
export async function checkPassword(
  deps: Deps,
  person: Person,
  password: string,
  field: string,
): Promise<void> {
  const key = deps.pseudonym(`account ${person.email}`);
  await deps.signInLimits.perAccount.consume(key);
  const hash = await passwordHash(deps.db.read, person.id);
  const context = await deps.auth.$context;
  if (hash === null || !(await context.password.verify({ hash, password })))
    throw new AppError('invalid', 'The password is wrong.', { fields: { [field]: 'error_password_wrong' } });
  await deps.signInLimits.perAccount.reset(key);
}
