import { APIError } from 'better-auth';
import { AppError } from '../shared/errors.ts';
import type { RateLimit } from '../shared/http/rate-limit.ts';
import type { Auth } from './auth.ts';

/** After this many failures in this time (seconds) an e-mail address and an address of the network are locked out. */
export const FAILURES_PER_ACCOUNT = 5;
export const FAILURES_PER_NETWORK = 30;
export const LOCKOUT_SECONDS = 15 * 60;

export interface SignInLimits {
  perAccount: RateLimit;
  perNetwork: RateLimit;
}

/**
 * Checks e-mail address and password. Failures count, successes do not; a locked account is locked for the right
 * password too, and a missing account behaves like a wrong password.
 * @param keys pseudonyms of the account and of the network
 * @returns the headers with the session's cookie
 * @throws too-many when locked out, unauthorized when they do not match
 */
export async function signIn(
  deps: { auth: Auth; signInLimits: SignInLimits },
  email: string,
  password: string,
  keys: { account: string; network: string },
): Promise<Headers> {
  const { perAccount, perNetwork } = deps.signInLimits;
  // counted before the slow comparison, so that attempts made side by side cannot slip through
  await perNetwork.consume(keys.network);
  await perAccount.consume(keys.account);
  try {
    const { headers } = await deps.auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    await perAccount.reset(keys.account);
    await perNetwork.refund(keys.network);
    return headers;
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) {
      // our fault, not a wrong password
      await perAccount.refund(keys.account);
      await perNetwork.refund(keys.network);
      throw error;
    }
    throw new AppError('unauthorized', 'E-mail address and password do not match.', { cause: error });
  }
}
