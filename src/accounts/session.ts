import type { Request, RequestHandler, Response } from 'express';
import type { Config } from '../config.ts';
import { paths } from '../paths.ts';
import type { Instant } from '../shared/clock.ts';
import { AppError } from '../shared/errors.ts';
import { field } from '../shared/http/forms.ts';
import { type DeskTexts, deskLanguages, deskTexts } from '../shared/i18n.ts';
import type { Auth } from './auth.ts';
import type { Csrf } from './csrf.ts';
import { headersOf } from './headers-of.ts';
import {
  type Authorized,
  authorize,
  isRole,
  needsSecondFactor,
  type Permission,
  type Person,
} from './role.ts';

/** Who is at the desk in this request. */
export interface DeskSession {
  id: string;
  person: Person;
  /** For the forms of this session. */
  csrfToken: string;
  texts: DeskTexts;
  /** The language that the person chose; null: as the browser asks. */
  lang: string | null;
  hasSecondFactor: boolean;
  /** When the person last gave their password or used a passkey. */
  confirmedAt: Instant;
}

const sessions = new WeakMap<Request, DeskSession>();

/** The language of the desk: the one that the person chose, else the browser's. */
export function deskTextsFor(req: Request): DeskTexts {
  return sessions.get(req)?.texts ?? textsIn(req, null);
}

const textsIn = (req: Request, lang: string | null): DeskTexts =>
  deskTexts(lang, req.acceptsLanguages([...deskLanguages]) || null);

/** Lets in whoever is signed in and makes `sessionOf` work. Nothing that a stranger sends is read. @throws unauthorized */
export function requireSession(deps: { auth: Auth; csrf: Csrf }): RequestHandler {
  return async (req, res, next) => {
    const { headers, response: found } = await deps.auth.api.getSession({
      headers: headersOf(req),
      returnHeaders: true,
    });
    copyCookies(headers, res); // a session that is used goes on
    if (!found || !isRole(found.user.role) || typeof found.user.deactivatedAt === 'number')
      throw new AppError('unauthorized', 'Please sign in.');
    const { id, name, email, role, lang = null } = found.user;
    sessions.set(req, {
      id: found.session.id,
      person: { id, name, email, role },
      csrfToken: deps.csrf.tokenFor(found.session.id),
      texts: textsIn(req, lang),
      lang,
      hasSecondFactor: found.user.twoFactorEnabled === true,
      confirmedAt: found.session.confirmedAt ?? found.session.createdAt.getTime(),
    });
    next();
  };
}

/** A form, once it is read, must carry the CSRF token of its session. @throws forbidden */
export function requireToken({ csrf }: { csrf: Csrf }): RequestHandler {
  return (req, _res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD' && !csrf.isValid(sessionOf(req).id, field(req, 'csrf')))
      throw new AppError('forbidden', 'The form is too old.', { fields: { csrf: 'too_old' } });
    next();
  };
}

/** Leads whoever needs a second factor and has none to the page that sets one up; nothing behind it opens. */
export function requireSecondFactor(config: Pick<Config, 'secondFactor'>): RequestHandler {
  return (req, res, next) => {
    const { person, hasSecondFactor } = sessionOf(req);
    if (hasSecondFactor || !mustHaveSecondFactor(config, person)) return next();
    if (req.method === 'GET' || req.method === 'HEAD') return res.redirect(303, paths.desk.secondFactor());
    next(new AppError('forbidden', 'Set up a second factor first.'));
  };
}

/** Whether the desk opens to this person only with a second factor. */
export const mustHaveSecondFactor = (config: Pick<Config, 'secondFactor'>, person: Person): boolean =>
  config.secondFactor === 'required' && needsSecondFactor(person);

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
