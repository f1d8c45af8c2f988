import { getAuthenticatorName } from '@better-auth/passkey';
import { APIError } from 'better-auth';
import { z } from 'zod';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Auth } from './auth.ts';
import { newSessionSecret, type SessionSecret } from './renew-session.ts';
import type { Person } from './role.ts';
import { deletePasskey } from './second-factor-store.ts';
import type { DeskSession } from './session.ts';
import { deleteSessions, renameSession } from './sessions-store.ts';
import type { SignInLimits } from './sign-in-limits.ts';

const NAME_MAX = 60;

/** What a browser is asked, as JSON, and the headers with the cookie that ties the answer to it. */
export interface Question {
  headers: Headers;
  options: object;
}

/** What the browser's `PublicKeyCredential.toJSON` makes (w3.org/TR/webauthn-3); the library checks what is in it. */
const base = z.object({
  id: z.string().min(1).max(1400),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
});
const attestation = base.extend({
  response: z.looseObject({ clientDataJSON: z.string(), attestationObject: z.string() }),
});
const assertion = base.extend({
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
  }),
});

function parse<T>(schema: z.ZodType<T>, json: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (error) {
    throw failed(error);
  }
}

const failed = (cause?: unknown) =>
  new AppError('invalid', 'The passkey was not accepted.', { fields: { passkey: 'error_passkey' }, cause });

/** Asks the browser of somebody who is signed in for a new passkey. */
export async function askForNewPasskey(deps: { auth: Auth }, cookie: string): Promise<Question> {
  const { headers, response } = await deps.auth.api.generatePasskeyRegistrationOptions({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  return { headers, options: response };
}

/**
 * Keeps a new passkey; the first second factor ends the sessions that began without one.
 * @param json the browser's answer
 * @returns what this session goes on with after the first one; null: as before
 * @throws invalid when it is not one to our question
 */
export async function addPasskey(
  deps: { auth: Auth; db: Database },
  session: DeskSession,
  cookie: string,
  { name, json }: { name: string; json: string },
): Promise<SessionSecret | null> {
  const response = parse(attestation, json);
  try {
    await deps.auth.api.verifyPasskeyRegistration({
      body: { response, name: name.trim().slice(0, NAME_MAX) },
      headers: new Headers({ cookie }),
    });
  } catch (error) {
    throw toRefusal(error);
  }
  if (session.hasSecondFactor) return null;
  const renewed = await newSessionSecret(deps);
  await deps.db.write(async (trx) => {
    await deleteSessions(trx, session.person.id, session.id);
    await renameSession(trx, session.id, renewed.token);
  });
  return renewed;
}

/**
 * Asks any browser for one of its passkeys for this site.
 * @param network pseudonym
 * @throws too-many
 */
export async function askForPasskey(
  deps: { auth: Auth; signInLimits: Pick<SignInLimits, 'passkeys'> },
  network: string,
): Promise<Question> {
  await deps.signInLimits.passkeys.consume(network);
  const { headers, response } = await deps.auth.api.generatePasskeyAuthenticationOptions({
    headers: new Headers(),
    returnHeaders: true,
  });
  // the plugin leaves it to the device, but this is the whole sign-in (auth.ts)
  return { headers, options: { ...response, userVerification: 'required' } };
}

/** Signs in by a passkey alone. @returns the headers with the session's cookie. @throws invalid */
export async function signInWithPasskey(
  deps: { auth: Auth; signInLimits: Pick<SignInLimits, 'passkeys'> },
  cookie: string,
  json: string,
  network: string,
): Promise<Headers> {
  const response = parse(assertion, json);
  try {
    const { headers } = await deps.auth.api.verifyPasskeyAuthentication({
      body: { response },
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    await deps.signInLimits.passkeys.refund(network);
    return headers;
  } catch (error) {
    throw toRefusal(error);
  }
}

/** The library's refusals, and the one of a deactivated account, which gets no session. */
function toRefusal(error: unknown): unknown {
  if (!(error instanceof APIError)) return error;
  const ours = ['FAILED_TO_VERIFY_REGISTRATION', 'UNABLE_TO_CREATE_SESSION'];
  return error.statusCode < 500 || ours.includes(String(error.body?.code)) ? failed(error) : error;
}

/** @throws not-found when it is not this person's */
export async function removePasskey(deps: { db: Database }, person: Person, id: string): Promise<void> {
  if (!(await deps.db.write((trx) => deletePasskey(trx, person.id, id)))) throw notFound('passkey');
}

/** What keeps a passkey, by the number of its kind; null when unknown. */
export const keeperOf = (aaguid: string | null): string | null => getAuthenticatorName(aaguid) ?? null;
