import { fromNodeHeaders } from 'better-auth/node';
import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../shared/errors.ts';
import { field } from '../shared/http/forms.ts';
import { type DeskTexts, deskLanguages, deskTexts } from '../shared/i18n.ts';
import type { Auth } from './auth.ts';
import type { Csrf } from './csrf.ts';
import { type Authorized, authorize, isRole, type Permission, type Person } from './role.ts';

/** Who is at the desk in this request. */
export interface DeskSession {
  id: string;
  person: Person;
  /** For the forms of this session. */
  csrfToken: string;
  texts: DeskTexts;
}

const sessions = new WeakMap<Request, DeskSession>();

/** The language of the desk for this browser. */
export function deskTextsFor(req: Request): DeskTexts {
  return deskTexts(req.acceptsLanguages([...deskLanguages]) || null);
}

/**
 * Lets in whoever is signed in and makes `sessionOf` work; a form must carry the session's CSRF token.
 * @throws unauthorized, or forbidden for a form without a valid token
 */
export function requireSession(deps: { auth: Auth; csrf: Csrf }): RequestHandler {
  return async (req, res, next) => {
    const { headers, response: found } = await deps.auth.api.getSession({
      headers: fromNodeHeaders(req.headers),
      returnHeaders: true,
    });
    copyCookies(headers, res); // a session that is used goes on
    if (!found || !isRole(found.user.role)) throw new AppError('unauthorized', 'Please sign in.');
    const { id, name, email, role } = found.user;
    if (
      req.method !== 'GET' &&
      req.method !== 'HEAD' &&
      !deps.csrf.isValid(found.session.id, field(req, 'csrf'))
    ) {
      throw new AppError('forbidden', 'The form is too old.', { fields: { csrf: 'too_old' } });
    }
    sessions.set(req, {
      id: found.session.id,
      person: { id, name, email, role },
      csrfToken: deps.csrf.tokenFor(found.session.id),
      texts: deskTextsFor(req),
    });
    next();
  };
}

/** The session that requireSession has found. */
export function sessionOf(req: Request): DeskSession {
  const session = sessions.get(req);
  if (!session) throw new AppError('unauthorized', 'Please sign in.');
  return session;
}

/** The person at the desk, who may do this. @throws forbidden */
export function authorized<P extends Permission>(req: Request, permission: P): Authorized<P> {
  const person = authorize(sessionOf(req).person, permission);
  if (!person) throw new AppError('forbidden', 'Your role does not allow this.');
  return person;
}

/** Hands better-auth's cookies on. */
export function copyCookies(headers: Headers, res: Response): void {
  for (const cookie of headers.getSetCookie()) res.append('Set-Cookie', cookie);
}
