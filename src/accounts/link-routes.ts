import { type Request, type Response, Router } from 'express';
import { invitationPage } from '../../views/desk/invitation-page.ts';
import { passwordResetPage } from '../../views/desk/password-reset-page.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, readForm } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { type EntranceDeps, enter } from './entrance-routes.ts';
import { acceptInvitation, findInvitation } from './invitation.ts';
import { findPasswordReset, resetPassword } from './reset-password.ts';
import type { Role } from './role.ts';
import { deskTextsFor } from './session.ts';

/** What one-time links open: invitations, and new passwords. */
export function linkRoutes(deps: EntranceDeps): Router {
  const router = Router();

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
      if (!isRefusal(error)) throw error;
      sendInvitation(req, res, token, await findInvitation(deps, token), error.fields, statusOf(error));
    }
  });

  router.get(paths.desk.passwordReset(':token'), async (req, res) => {
    const token = param(req, 'token');
    sendReset(req, res, token, await findPasswordReset(deps, token), {}, 200);
  });

  router.post(paths.desk.passwordReset(':token'), readForm, async (req, res) => {
    const token = param(req, 'token');
    try {
      await resetPassword(deps, token, field(req, 'password'));
      res.redirect(303, `${paths.desk.signIn()}?reset`);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      sendReset(req, res, token, await findPasswordReset(deps, token), error.fields, statusOf(error));
    }
  });

  return router;
}

const isRefusal = (error: unknown): error is AppError =>
  error instanceof AppError && (error.code === 'invalid' || error.code === 'not-found');

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

function sendReset(
  req: Request,
  res: Response,
  token: string,
  account: { email: string } | null,
  errors: Readonly<Record<string, string>>,
  status: number,
): void {
  const texts = deskTextsFor(req);
  const page = passwordResetPage({ texts, token, email: account?.email ?? null, errors });
  sendHtml(res, page, account === null ? 404 : status);
}
