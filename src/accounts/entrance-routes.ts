import { type Request, type Response, Router } from 'express';
import { signInCodePage } from '../../views/desk/sign-in-code-page.ts';
import { signInPage } from '../../views/desk/sign-in-page.ts';
import type { DeskDeps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, minutesToWait } from '../shared/errors.ts';
import { field, readForm } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { copyCookies } from './copy-cookies.ts';
import { enterCode, findHalfSignIn, type HalfSignIn } from './enter-code.ts';
import { askForPasskey, signInWithPasskey } from './passkeys.ts';
import { deskTextsFor } from './session.ts';
import { signIn } from './sign-in.ts';

export type EntranceDeps = Pick<DeskDeps, 'db' | 'clock' | 'auth' | 'signInLimits' | 'pseudonym'>;

/** Sign-in: the pages of the desk that nobody is signed in for yet. */
export function entranceRoutes(deps: EntranceDeps): Router {
  const router = Router();

  router.get(paths.desk.signIn(), (req, res) => {
    const notice = req.query.reset === undefined ? null : deskTextsFor(req).t('passwordResetDone');
    sendHtml(res, signInPage({ texts: deskTextsFor(req), email: '', error: null, notice }));
  });

  router.post(paths.desk.signIn(), readForm, async (req, res) => {
    const email = field(req, 'email').trim().toLowerCase();
    try {
      await enter(deps, req, res, email, field(req, 'password'));
    } catch (error) {
      sendSignInError(req, res, email, error);
    }
  });

  router.get(paths.desk.signInCode(), async (req, res) => {
    const half = await findHalfSignIn(deps, cookiesOf(req));
    if (!half) return res.redirect(303, paths.desk.signIn());
    sendHtml(res, signInCodePage({ texts: deskTextsFor(req), hasApp: half.hasApp, error: null }));
  });

  router.post(paths.desk.signInCode(), readForm, async (req, res) => {
    const half = await findHalfSignIn(deps, cookiesOf(req));
    if (!half) return res.redirect(303, paths.desk.signIn());
    const keys = { account: deps.pseudonym(`code ${half.userId}`), network: networkKey(deps, req) };
    try {
      copyCookies(await enterCode(deps, half, field(req, 'code'), keys), res);
      res.redirect(303, paths.desk.home());
    } catch (error) {
      sendCodeError(req, res, half, error);
    }
  });

  router.post(paths.desk.signInPasskeyOptions(), readForm, async (req, res) => {
    const { headers, options } = await askForPasskey(deps, networkKey(deps, req));
    copyCookies(headers, res);
    res.json(options);
  });

  router.post(paths.desk.signInPasskey(), readForm, async (req, res) => {
    try {
      const json = field(req, 'credential');
      copyCookies(await signInWithPasskey(deps, cookiesOf(req), json, networkKey(deps, req)), res);
      res.redirect(303, paths.desk.home());
    } catch (error) {
      sendSignInError(req, res, '', error);
    }
  });

  return router;
}

/** Checks the password, sets the cookie and goes to the desk, or to the second factor. @throws as signIn */
export async function enter(
  deps: EntranceDeps,
  req: Request,
  res: Response,
  email: string,
  password: string,
): Promise<void> {
  const keys = { account: deps.pseudonym(`account ${email}`), network: networkKey(deps, req) };
  const { headers, isHalf } = await signIn(deps, email, password, keys);
  copyCookies(headers, res);
  res.redirect(303, isHalf ? paths.desk.signInCode() : paths.desk.home());
}

const networkKey = (deps: EntranceDeps, req: Request): string => deps.pseudonym(networkOf(req.ip));

export const cookiesOf = (req: Request): string => req.get('cookie') ?? '';

function sendSignInError(req: Request, res: Response, email: string, error: unknown): void {
  const isOurs = (one: unknown): one is AppError => one instanceof AppError;
  if (!isOurs(error) || !['unauthorized', 'too-many', 'invalid'].includes(error.code)) throw error;
  const texts = deskTextsFor(req);
  const message = error.code === 'invalid' ? texts.t('error_passkey') : texts.t('error_sign_in');
  const shown = lockMessage(req, res, error) ?? message;
  sendHtml(res, signInPage({ texts, email, error: shown, notice: null }), statusOf(error));
}

function sendCodeError(req: Request, res: Response, half: HalfSignIn, error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  // the sign-in is over: it starts with the password again
  if (error.code === 'unauthorized') {
    res.redirect(303, paths.desk.signIn());
    return;
  }
  const texts = deskTextsFor(req);
  const message = lockMessage(req, res, error) ?? texts.t('error_code');
  sendHtml(res, signInCodePage({ texts, hasApp: half.hasApp, error: message }), statusOf(error));
}

/** How long somebody who is locked out has to wait; null when they are not. */
function lockMessage(req: Request, res: Response, error: AppError): string | null {
  if (error.code !== 'too-many') return null;
  if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
  return deskTextsFor(req).t('error_locked', { minutes: minutesToWait(error.retryAfter) });
}
