import { APIError } from 'better-auth';
import { AppError } from '../shared/errors.ts';
import type { Auth } from './auth.ts';
import type { SignInLimits } from './sign-in-limits.ts';

/**
 * Checks e-mail address and password. Failures count, successes do not; a locked account is locked for the right
 * password too, and a missing account behaves like a wrong password.
 * @param keys pseudonyms of the account and of the network
 * @returns the headers with the session's cookie, or, with `isHalf`, with that of a sign-in that waits for the second
 *   factor and opens nothing (enter-code.ts)
 * @throws too-many when locked out, unauthorized when they do not match
 */
export async function signIn(
  deps: { auth: Auth; signInLimits: Pick<SignInLimits, 'perAccount' | 'perNetwork'> },
  email: string,
  password: string,
  keys: { account: string; network: string },
): Promise<{ headers: Headers; isHalf: boolean }> {
  const { perAccount, perNetwork } = deps.signInLimits;
  // counted before the slow comparison, so that attempts made side by side cannot slip through
  await perNetwork.consume(keys.network);
  await perAccount.consume(keys.account);
  try {
    const { headers, response } = await deps.auth.api.signInEmail({
      body: { email, password },
      returnHeaders: true,
    });
    await perAccount.reset(keys.account);
    await perNetwork.refund(keys.network);
    return { headers, isHalf: 'twoFactorRedirect' in response };
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
