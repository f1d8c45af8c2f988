import { z } from 'zod';
import { type Clock, DAY } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { hashToken, newId, newToken } from '../shared/ids.ts';
import {
  acceptInvitationRow,
  deleteOpenSetups,
  emailIsTaken,
  hasAdmin,
  insertInvitation,
  insertUser,
  openInvitation,
} from './accounts-store.ts';
import type { Auth } from './auth.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-length.ts';
import type { Authorized, Role } from './role.ts';

const INVITATION_LIFETIME = 7 * DAY;

interface Deps {
  db: Database;
  clock: Clock;
}

/** Creates a one-time link for a new person. @returns its secret, which is stored nowhere */
export async function invite(deps: Deps, admin: Authorized<'administer'>, role: Role): Promise<string> {
  return await createInvitation(deps, { role, invitedBy: admin.id, isSetup: false });
}

/** The same from the command line, by whoever runs the server. */
export async function inviteAsOperator(deps: Deps, role: Role): Promise<string> {
  return await createInvitation(deps, { role, invitedBy: null, isSetup: false });
}

/**
 * While there is no admin: a one-time link to set up the first one; links made before end.
 * @returns null when there is an admin
 */
export async function createSetupLink(deps: Deps): Promise<string | null> {
  if (await hasAdmin(deps.db)) return null;
  await deps.db.write((trx) => deleteOpenSetups(trx));
  return await createInvitation(deps, { role: 'admin', invitedBy: null, isSetup: true });
}

async function createInvitation(
  deps: Deps,
  { role, invitedBy, isSetup }: { role: Role; invitedBy: string | null; isSetup: boolean },
): Promise<string> {
  const token = newToken();
  const now = deps.clock();
  await deps.db.write((trx) =>
    insertInvitation(trx, {
      id: newId(),
      token_hash: hashToken(token),
      role,
      invited_by: invitedBy,
      is_setup: isSetup ? 1 : 0,
      created_at: now,
      expires_at: now + INVITATION_LIFETIME,
      accepted_at: null,
      accepted_by: null,
    }),
  );
  return token;
}

/** The role that a link gives, or null when it is not valid any more. */
export async function findInvitation(deps: Deps, token: string): Promise<Role | null> {
  const row = await openInvitation(deps.db.read, hashToken(token), deps.clock());
  return row ? (row.role as Role) : null;
}

const schema = z.object({
  name: z.string().trim().min(1, 'error_name_missing').max(80, 'error_name_missing'),
  email: z.email('error_email_invalid').max(254, 'error_email_invalid').toLowerCase(),
  password: z.string().min(PASSWORD_MIN, 'error_password_short').max(PASSWORD_MAX, 'error_password_long'),
});

/**
 * Makes the account of an invited person; the link ends with it.
 * @throws invalid with the fields at fault, not-found when the link is not valid any more
 */
export async function acceptInvitation(
  deps: Deps & { auth: Auth },
  token: string,
  given: { name?: unknown; email?: unknown; password?: unknown },
): Promise<{ email: string; password: string }> {
  const parsed = schema.safeParse({
    name: given.name ?? '',
    email: String(given.email ?? '').trim(),
    password: given.password ?? '',
  });
  if (!parsed.success) {
    const fields = Object.fromEntries(
      parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]),
    );
    throw new AppError('invalid', 'The account could not be made.', { fields });
  }
  const gone = () => new AppError('not-found', 'This invitation is not valid any more.');
  // before the slow hash: whoever guesses links must not keep the processor busy
  if (!(await findInvitation(deps, token))) throw gone();
  const { name, email, password } = parsed.data;
  const passwordHash = await (await deps.auth.$context).password.hash(password);
  const now = deps.clock();
  await deps.db.write(async (trx) => {
    const invitation = await openInvitation(trx, hashToken(token), now);
    if (!invitation) throw gone();
    if (await emailIsTaken(trx, email)) {
      throw new AppError('invalid', 'The account could not be made.', {
        fields: { email: 'error_email_taken' },
      });
    }
    const id = newId();
    await insertUser(trx, { id, accountId: newId(), name, email, role: invitation.role, passwordHash, now });
    await acceptInvitationRow(trx, invitation.id, id, now);
  });
  return { email, password };
}
