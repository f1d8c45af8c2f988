import { betterAuth } from 'better-auth';
import type { Database } from '../shared/db/database.ts';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/**
 * Sessions and passwords by better-auth, on our tables, without sign-up, telemetry, or addresses in the session rows.
 * @param secret signs session cookies
 */
export function createAuth(
  db: Database,
  options: { publicUrl: string; origins: readonly string[]; secret: Buffer },
) {
  return betterAuth({
    appName: 'Wegweiser',
    baseURL: options.publicUrl,
    basePath: '/desk/auth',
    trustedOrigins: [...options.origins],
    secret: options.secret.toString('base64'),
    database: { db: db.writer, type: 'sqlite' },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    user: {
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    advanced: {
      cookiePrefix: 'wegweiser',
      ipAddress: { disableIpTracking: true },
      useSecureCookies: options.publicUrl.startsWith('https:'),
    },
    logger: { disabled: true },
  });
}

export type Auth = ReturnType<typeof createAuth>;
