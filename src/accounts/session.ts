import type { Request, RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { paths } from '../paths.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { field } from '../shared/http/forms.ts';
import { type DeskTexts, deskLanguages, deskTexts } from '../shared/i18n.ts';
import type { Auth } from './auth.ts';
import type { Csrf } from './csrf.ts';
import { createFindSession, type FoundSession } from './find-session.ts';
import { type Authorized, authorize, needsSecondFactor, type Permission, type Person } from './role.ts';

/** Who is at the desk in this request. */
export interface DeskSession extends FoundSession {
  /** For the forms of this session. */
  csrfToken: string;
  texts: DeskTexts;
}

const sessions = new WeakMap<Request, DeskSession>();

/** The language of the desk: the one that the person chose, else the browser's. */
export function deskTextsFor(req: Request): DeskTexts {
  return sessions.get(req)?.texts ?? textsIn(req, null);
}

const textsIn = (req: Request, lang: string | null): DeskTexts =>
  deskTexts(lang, req.acceptsLanguages([...deskLanguages]) || null);

/** Lets in whoever is signed in and makes `sessionOf` work. Nothing that a stranger sends is read. @throws unauthorized */
export function requireSession(deps: { auth: Auth; db: Database; csrf: Csrf }): RequestHandler {
  const findSession = createFindSession(deps);
  return async (req, res, next) => {
    const found = await findSession(req, res);
    if (!found) throw new AppError('unauthorized', 'Please sign in.');
    const { id, lang } = found;
    sessions.set(req, { ...found, csrfToken: deps.csrf.tokenFor(id), texts: textsIn(req, lang) });
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
