import { APIError } from 'better-auth';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { APP_NAME, type Auth } from './auth.ts';
import type { Person } from './role.ts';
import { appOf, deleteApp, insertApp, updateBackupCodes } from './second-factor-store.ts';
import type { DeskSession } from './session.ts';
import { deleteSessions } from './sessions-store.ts';
import { spendCode } from './spend-code.ts';
import { base32, keyUri, newBackupCodes, readCode } from './totp.ts';

const SECRET_LENGTH = 32;

interface Deps {
  auth: Auth;
  clock: Clock;
  db: Database;
}

/** What somebody's app needs: to scan, or to type. */
export interface AppSecret {
  uri: string;
  text: string;
}

/**
 * A new secret for the app that makes codes; it counts once `checkApp` has seen a code. Rows as better-auth's plugin
 * makes them, which itself would ask for the password at every try.
 * @throws conflict when the person has an app already
 */
export async function startApp(deps: Deps, person: Person): Promise<AppSecret> {
  if ((await appOf(deps.db.read, person.id))?.verified) throw new AppError('conflict', 'There is an app.');
  const secret = generateRandomString(SECRET_LENGTH);
  const row = { id: newId(), userId: person.id, secret: await seal(deps, secret) };
  const backupCodes = await seal(deps, JSON.stringify(newBackupCodes()));
  await deps.db.write((trx) => insertApp(trx, { ...row, backupCodes }));
  return present(secret, person);
}

/** The secret that waits for its first code, or null. */
export async function waitingApp(deps: Deps, person: Person): Promise<AppSecret | null> {
  const app = await appOf(deps.db.read, person.id);
  return app && !app.verified ? present(await open(deps, app.secret), person) : null;
}

const present = (secret: string, person: Person): AppSecret => ({
  uri: keyUri(secret, person.email, APP_NAME),
  text: base32(secret),
});

/**
 * Makes the app count when its code is right; the first second factor ends the sessions that began without one.
 * @param cookie the request's cookies: better-auth gives the session a new name
 * @returns headers with the session's new cookie, and the backup codes
 * @throws invalid for a wrong code
 */
export async function checkApp(
  deps: Deps,
  { person, hasSecondFactor }: DeskSession,
  typed: string,
  cookie: string,
): Promise<{ headers: Headers; backupCodes: string[] }> {
  const { code } = readCode(typed);
  if (!(await spendCode(deps, person.id, code))) throw wrongCode();
  const headers = await verify(deps, code, cookie);
  if (!hasSecondFactor) await endOtherSessions(deps, person, headers);
  const app = await appOf(deps.db.read, person.id);
  if (!app) throw new AppError('conflict', 'The app was removed.');
  return { headers, backupCodes: JSON.parse(await open(deps, app.backupCodes)) };
}

async function verify({ auth }: Deps, code: string, cookie: string): Promise<Headers> {
  try {
    const call = { body: { code }, headers: new Headers({ cookie }), returnHeaders: true } as const;
    return (await auth.api.verifyTOTP(call)).headers;
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    throw wrongCode(error);
  }
}

async function endOtherSessions({ auth, db }: Deps, person: Person, renamed: Headers): Promise<void> {
  const cookie = renamed
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const here = await auth.api.getSession({ headers: new Headers({ cookie }) });
  await db.write((trx) => deleteSessions(trx, person.id, here?.session.id ?? null));
}

const wrongCode = (cause?: unknown) =>
  new AppError('invalid', 'The code is wrong.', { fields: { code: 'error_code' }, cause });

/** New backup codes; the old ones end. @throws conflict without an app */
export async function renewBackupCodes(deps: Deps, person: Person): Promise<string[]> {
  if (!(await appOf(deps.db.read, person.id))?.verified) throw new AppError('conflict', 'There is no app.');
  const codes = newBackupCodes();
  const sealed = await seal(deps, JSON.stringify(codes));
  await deps.db.write((trx) => updateBackupCodes(trx, person.id, sealed));
  return codes;
}

export async function removeApp(deps: Pick<Deps, 'db'>, person: Person): Promise<void> {
  await deps.db.write((trx) => deleteApp(trx, person.id));
}

const seal = async ({ auth }: Deps, data: string): Promise<string> =>
  symmetricEncrypt({ key: (await auth.$context).secretConfig, data });

const open = async ({ auth }: Deps, data: string): Promise<string> =>
  symmetricDecrypt({ key: (await auth.$context).secretConfig, data });
