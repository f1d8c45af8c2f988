import { passkey } from '@better-auth/passkey';
import { APIError, betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Database } from '../shared/db/database.ts';
import { isActive } from './accounts-store.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-length.ts';

/** Shown by the apps that make codes and by browsers that keep passkeys. */
export const APP_NAME = 'Wegweiser';

/** How exactly the list of somebody's sessions knows when they were last used, in seconds. */
const NOTE_USE_EVERY = 60 * 60;

/**
 * Sessions, passwords and second factors by better-auth, on our tables, without sign-up, telemetry, or addresses in the
 * session rows. Its HTTP handler is not mounted: our own pages call its functions.
 * @param secret signs session cookies
 */
export function createAuth(
  db: Database,
  options: { publicUrl: string; origins: readonly string[] },
  secret: Buffer,
) {
  return betterAuth({
    appName: APP_NAME,
    baseURL: options.publicUrl,
    basePath: '/desk/auth',
    trustedOrigins: [...options.origins],
    secret: secret.toString('base64'),
    database: { db: db.writer, type: 'sqlite' },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        lang: { type: 'string', required: false, input: false },
        deactivatedAt: { type: 'number', required: false, input: false, fieldName: 'deactivated_at' },
      },
    },
    session: {
      updateAge: NOTE_USE_EVERY,
      // what needs a fresh session asks confirm-identity.ts
      freshAge: 0,
      additionalFields: {
        confirmedAt: { type: 'number', required: false, input: false, fieldName: 'confirmed_at' },
      },
    },
    databaseHooks: {
      session: {
        // by whichever way somebody comes: a deactivated account gets no session
        create: { before: async ({ userId }) => ((await isActive(db.read, userId)) ? undefined : false) },
      },
    },
    plugins: [twoFactor({ issuer: APP_NAME }), passkeys(options)],
    advanced: {
      ipAddress: { disableIpTracking: true },
      ...cookiesFor(options.publicUrl),
    },
    logger: { disabled: true },
  });
}

/**
 * Behind https the browser takes a cookie of these names from this very host alone (RFC 6265bis, "__Host-"): a website
 * of the same domain, say a blog that was broken into, cannot plant one. better-auth knows that prefix only by hand.
 */
function cookiesFor(publicUrl: string) {
  const isHttps = publicUrl.startsWith('https:');
  return {
    cookiePrefix: isHttps ? '__Host-wegweiser' : 'wegweiser',
    useSecureCookies: false,
    defaultCookieAttributes: { secure: isHttps },
  };
}

/**
 * A passkey is the whole sign-in, so the device must have checked who holds it (user verification): the plugin alone
 * would take a bare touch.
 */
function passkeys({ publicUrl, origins }: { publicUrl: string; origins: readonly string[] }) {
  const requireVerified = (isVerified: boolean | undefined): void => {
    if (!isVerified) throw new APIError('UNAUTHORIZED', { message: 'The device did not check its user.' });
  };
  return passkey({
    rpName: APP_NAME,
    rpID: new URL(publicUrl).hostname,
    origin: [...origins],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      afterVerification: ({ verification }) => requireVerified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => requireVerified(verification.authenticationInfo.userVerified),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
