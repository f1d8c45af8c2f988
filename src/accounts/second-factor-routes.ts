import { type Request, type Response, Router } from 'express';
import { appPage } from '../../views/desk/app-page.ts';
import { backupCodesPage } from '../../views/desk/backup-codes-page.ts';
import { confirmationPage } from '../../views/desk/confirmation-page.ts';
import { secondFactorPage } from '../../views/desk/second-factor-page.ts';
import type { DeskDeps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { copyCookies } from './copy-cookies.ts';
import { deskPerson } from './desk-person.ts';
import { cookiesOf } from './entrance-routes.ts';
import { headersOf } from './headers-of.ts';
import { onlyConfirmed } from './only-confirmed.ts';
import { addPasskey, askForNewPasskey } from './passkeys.ts';
import { setSessionCookie } from './renew-session.ts';
import { mustHaveSecondFactor, sessionOf } from './session.ts';
import { type AppSecret, checkApp, startApp, waitingApp } from './set-up-app.ts';
import { signOut } from './sign-out.ts';

type SecondFactorDeps = Pick<DeskDeps, 'db' | 'clock' | 'auth' | 'signInLimits' | 'pseudonym' | 'config'>;

/** Setting up a second factor, and signing out: what is open to somebody who still needs one. Behind requireSession. */
export function secondFactorRoutes(deps: SecondFactorDeps): Router {
  const router = Router();
  const confirmed = onlyConfirmed(deps);

  router.post(paths.desk.signOut(), async (req, res) => {
    await signOut(deps, sessionOf(req).id);
    const { headers } = await deps.auth.api.signOut({
      headers: headersOf(req),
      returnHeaders: true,
    });
    copyCookies(headers, res);
    res.redirect(303, paths.desk.signIn());
  });

  router.get(paths.desk.secondFactor(), confirmed, (req, res) => {
    if (sessionOf(req).hasSecondFactor) return res.redirect(303, paths.desk.account());
    sendChoice(deps, req, res, {}, 200);
  });

  router.use(confirmationRoutes(deps), appRoutes(deps), passkeyRoutes(deps));
  return router;
}

function confirmationRoutes(deps: SecondFactorDeps): Router {
  const router = Router();
  const send = (req: Request, res: Response, errors: Readonly<Record<string, string>>, status: number) => {
    const { texts } = sessionOf(req);
    sendHtml(res, confirmationPage({ texts, person: deskPerson(req), errors }), status);
  };

  router.get(paths.desk.confirmation(), (req, res) => {
    send(req, res, {}, 200);
  });

  router.post(paths.desk.confirmation(), async (req, res) => {
    try {
      await confirmIdentity(deps, sessionOf(req), field(req, 'password'));
      res.redirect(303, paths.desk.account());
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
      send(req, res, error.fields, statusOf(error));
    }
  });

  return router;
}

function appRoutes(deps: SecondFactorDeps): Router {
  const router = Router();
  const confirmed = onlyConfirmed(deps);

  router.post(paths.desk.app(), confirmed, async (req, res) => {
    sendApp(req, res, await startApp(deps, sessionOf(req).person), {}, 200);
  });

  router.post(paths.desk.appCheck(), confirmed, async (req, res) => {
    const session = sessionOf(req);
    const waiting = await waitingApp(deps, session.person);
    if (!waiting) return res.redirect(303, paths.desk.account());
    try {
      const { headers, backupCodes } = await checkApp(deps, session, field(req, 'code'), cookiesOf(req));
      copyCookies(headers, res);
      sendHtml(res, backupCodesPage({ texts: session.texts, codes: backupCodes, next: paths.desk.home() }));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
      sendApp(req, res, waiting, error.fields, statusOf(error));
    }
  });

  return router;
}

function passkeyRoutes(deps: SecondFactorDeps): Router {
  const router = Router();
  const confirmed = onlyConfirmed(deps);

  router.post(paths.desk.passkeyOptions(), confirmed, async (req, res) => {
    const { headers, options } = await askForNewPasskey(deps, cookiesOf(req));
    copyCookies(headers, res);
    res.json(options);
  });

  router.post(paths.desk.passkeys(), confirmed, async (req, res) => {
    try {
      const answer = { name: field(req, 'passkeyName'), json: field(req, 'credential') };
      const renewed = await addPasskey(deps, sessionOf(req), cookiesOf(req), answer);
      if (renewed) setSessionCookie(res, renewed);
      res.redirect(303, paths.desk.accountDone('passkey_added'));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
      sendChoice(deps, req, res, error.fields, statusOf(error));
    }
  });

  return router;
}

function sendChoice(
  deps: SecondFactorDeps,
  req: Request,
  res: Response,
  errors: Readonly<Record<string, string>>,
  status: number,
): void {
  const { texts, person, hasSecondFactor } = sessionOf(req);
  const isRequired = mustHaveSecondFactor(deps.config, person);
  const page = secondFactorPage({
    texts,
    person: deskPerson(req),
    isRequired: isRequired && !hasSecondFactor,
    errors,
  });
  sendHtml(res, page, status);
}

function sendApp(
  req: Request,
  res: Response,
  secret: AppSecret,
  errors: Readonly<Record<string, string>>,
  status: number,
): void {
  const { texts } = sessionOf(req);
  sendHtml(res, appPage({ texts, person: deskPerson(req), secret, errors }), status);
}
