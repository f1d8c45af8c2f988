import { APIError } from 'better-auth';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Auth } from './auth.ts';
import { appOf } from './second-factor-store.ts';
import type { SignInLimits } from './sign-in-limits.ts';
import { spendCode } from './spend-code.ts';
import { readCode } from './totp.ts';

const HALF_COOKIE = 'two_factor';

/** A sign-in whose password was right and which waits for the second factor. */
export interface HalfSignIn {
  userId: string;
  /** Without an app only a passkey can finish it. */
  hasApp: boolean;
  /** Its cookie, apart from all others: better-auth prefers a session that is there. */
  cookie: string;
}

interface Deps {
  auth: Auth;
  db: Database;
  clock: Clock;
}

/** The sign-in that waits in this browser, or null. */
export async function findHalfSignIn(deps: Deps, cookies: string): Promise<HalfSignIn | null> {
  const context = await deps.auth.$context;
  const { name } = context.createAuthCookie(HALF_COOKIE);
  const cookie = cookies.split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  const identifier = cookie && identifierIn(cookie.slice(name.length + 1));
  if (!cookie || !identifier) return null;
  const waiting = await context.internalAdapter.findVerificationValue(identifier);
  if (!waiting || waiting.expiresAt.getTime() <= deps.clock()) return null;
  const app = await appOf(deps.db.read, waiting.value);
  return { userId: waiting.value, hasApp: app?.verified === 1, cookie };
}

/** The part of a signed cookie before its signature, which better-auth checks. */
function identifierIn(value: string): string | null {
  try {
    return /^(2fa-[\w-]+)\./.exec(decodeURIComponent(value))?.[1] ?? null;
  } catch {
    return null;
  }
}

/**
 * Finishes a sign-in by a code of the app or a backup code. Wrong codes lock the account as wrong passwords do, the
 * right password in between does not unlock it, and no code counts twice.
 * @param keys pseudonyms of the account and of the network
 * @returns the headers with the session's cookie
 * @throws too-many when locked out, invalid for a wrong code, unauthorized when the sign-in is over
 */
export async function enterCode(
  deps: Deps & { signInLimits: SignInLimits },
  half: HalfSignIn,
  typed: string,
  keys: { account: string; network: string },
): Promise<Headers> {
  const { codes, codesPerDay, perNetwork } = deps.signInLimits;
  // counted before they are compared, so that attempts made side by side cannot slip through
  await perNetwork.consume(keys.network);
  await codes.consume(keys.account);
  await codesPerDay.consume(keys.account);
  const refund = async (): Promise<void> => {
    await perNetwork.refund(keys.network);
    await codesPerDay.refund(keys.account);
  };
  try {
    const headers = await verify(deps, half, typed);
    await refund();
    await codes.reset(keys.account);
    return headers;
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof APIError && error.statusCode < 500) throw refusal(error);
    // our fault, not a wrong code
    await refund();
    await codes.refund(keys.account);
    throw error;
  }
}

async function verify(deps: Deps, half: HalfSignIn, typed: string): Promise<Headers> {
  const { kind, code } = readCode(typed);
  const call = {
    body: { code },
    headers: new Headers({ cookie: half.cookie }),
    returnHeaders: true,
  } as const;
  if (kind === 'backup') return (await deps.auth.api.verifyBackupCode(call)).headers;
  if (!(await spendCode(deps, half.userId, code))) throw wrongCode();
  return (await deps.auth.api.verifyTOTP(call)).headers;
}

const wrongCode = (cause?: unknown) =>
  new AppError('invalid', 'The code is wrong.', { fields: { code: 'error_code' }, cause });

/** What better-auth's refusal means for whoever signs in. */
function refusal(error: APIError): AppError {
  const code = String(error.body?.code);
  if (['INVALID_CODE', 'INVALID_BACKUP_CODE', 'TOTP_NOT_ENABLED', 'BACKUP_CODES_NOT_ENABLED'].includes(code))
    return wrongCode(error);
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED')
    return new AppError('too-many', 'Too many wrong codes.', { retryAfter: 15 * 60, cause: error });
  return new AppError('unauthorized', 'The sign-in is over.', { cause: error });
}
