import { fromNodeHeaders } from 'better-auth/node';
import { type Request, type Response, Router } from 'express';
import { invitationPage } from '../../views/desk/invitation-page.ts';
import { peoplePage } from '../../views/desk/people-page.ts';
import { signInPage } from '../../views/desk/sign-in-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, minutesToWait } from '../shared/errors.ts';
import { field, param, readForm } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { deskPerson } from './desk-person.ts';
import { acceptInvitation, findInvitation, invite, listPeople } from './invitation.ts';
import { isRole, type Role } from './role.ts';
import { authorized, copyCookies, deskTextsFor, sessionOf } from './session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

type AccountDeps = Pick<Deps, 'db' | 'clock' | 'auth' | 'signInLimits' | 'pseudonym' | 'config'>;

/** Sign-in and invitations: the pages of the desk that nobody is signed in for yet. */
export function entranceRoutes(deps: AccountDeps): Router {
  const router = Router();

  router.get(paths.desk.signIn(), (req, res) => {
    sendHtml(res, signInPage({ texts: deskTextsFor(req), email: '', error: null }));
  });

  router.post(paths.desk.signIn(), readForm, async (req, res) => {
    const email = field(req, 'email').trim().toLowerCase();
    try {
      await enter(deps, req, res, email, field(req, 'password'));
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'unauthorized' && error.code !== 'too-many'))
        throw error;
      sendSignInError(req, res, email, error);
    }
  });

  router.get(paths.desk.invitation(':token'), async (req, res) => {
    const token = param(req, 'token');
    sendInvitation(req, res, token, await findInvitation(deps, token), {}, 200);
  });

  router.post(paths.desk.invitation(':token'), readForm, async (req, res) => {
    const token = param(req, 'token');
    const given = { name: field(req, 'name'), email: field(req, 'email'), password: field(req, 'password') };
    try {
      const account = await acceptInvitation(deps, token, given);
      // the account is made, whatever becomes of this: then its owner signs in by hand
      await enter(deps, req, res, account.email, account.password).catch(() => {
        res.redirect(303, paths.desk.signIn());
      });
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'not-found'))
        throw error;
      sendInvitation(req, res, token, await findInvitation(deps, token), error.fields, statusOf(error));
    }
  });

  return router;
}

/** Signs in, sets the cookie and goes to the desk. @throws as signIn */
async function enter(
  deps: AccountDeps,
  req: Request,
  res: Response,
  email: string,
  password: string,
): Promise<void> {
  const keys = { account: deps.pseudonym(`account ${email}`), network: deps.pseudonym(networkOf(req.ip)) };
  copyCookies(await signIn(deps, email, password, keys), res);
  res.redirect(303, paths.desk.home());
}

function sendSignInError(req: Request, res: Response, email: string, error: AppError): void {
  const texts = deskTextsFor(req);
  const minutes = minutesToWait(error.retryAfter);
  const message = error.code === 'too-many' ? texts.t('error_locked', { minutes }) : texts.t('error_sign_in');
  if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
  sendHtml(res, signInPage({ texts, email, error: message }), statusOf(error));
}

function sendInvitation(
  req: Request,
  res: Response,
  token: string,
  role: Role | null,
  errors: Readonly<Record<string, string>>,
  status: number,
): void {
  const values = { name: field(req, 'name'), email: field(req, 'email') };
  const texts = deskTextsFor(req);
  sendHtml(res, invitationPage({ texts, token, role, values, errors }), role === null ? 404 : status);
}

/** Sign-out and the team. Mounted behind requireSession. */
export function accountsRoutes(deps: AccountDeps): Router {
  const router = Router();

  router.get(paths.desk.home(), (_req, res) => {
    res.redirect(303, paths.desk.moderation());
  });

  router.post(paths.desk.signOut(), async (req, res) => {
    await signOut(deps, sessionOf(req).id);
    const { headers } = await deps.auth.api.signOut({
      headers: fromNodeHeaders(req.headers),
      returnHeaders: true,
    });
    copyCookies(headers, res);
    res.redirect(303, paths.desk.signIn());
  });

  router.get(paths.desk.people(), async (req, res) => {
    await sendPeople(deps, req, res, null);
  });

  router.post(paths.desk.invitations(), async (req, res) => {
    const admin = authorized(req, 'administer');
    const role = field(req, 'role');
    if (!isRole(role)) throw new AppError('invalid', 'Name the role.');
    const token = await invite(deps, admin, role);
    await sendPeople(deps, req, res, {
      link: `${deps.config.publicUrl}${paths.desk.invitation(token)}`,
      role,
    });
  });

  return router;
}

async function sendPeople(
  deps: AccountDeps,
  req: Request,
  res: Response,
  invitation: { link: string; role: Role } | null,
): Promise<void> {
  authorized(req, 'administer');
  const people = await listPeople(deps);
  sendHtml(res, peoplePage({ texts: sessionOf(req).texts, person: deskPerson(req), people, invitation }));
}
