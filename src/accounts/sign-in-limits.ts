import type { RateLimit } from '../shared/http/rate-limit.ts';

/** After this many failures in this time (seconds) an e-mail address and an address of the network are locked out. */
export const FAILURES_PER_ACCOUNT = 5;
export const FAILURES_PER_NETWORK = 30;
export const LOCKOUT_SECONDS = 15 * 60;
/** A password that is known must not make six digits guessable: this many wrong codes in a day, whatever comes between. */
export const WRONG_CODES_PER_DAY = 20;
/** Sign-ins with a passkey that one network may begin in LOCKOUT_SECONDS; each is a row until it is over. */
export const PASSKEYS_PER_NETWORK = 60;

export interface SignInLimits {
  perAccount: RateLimit;
  perNetwork: RateLimit;
  /** Wrong codes of an account; the right password does not forget them. */
  codes: RateLimit;
  codesPerDay: RateLimit;
  passkeys: RateLimit;
}
