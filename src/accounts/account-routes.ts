import { type Request, type Response, Router } from 'express';
import { ACCOUNT_DONE, accountPage } from '../../views/desk/account-page.ts';
import { backupCodesPage } from '../../views/desk/backup-codes-page.ts';
import type { DeskDeps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { deskLanguages } from '../shared/i18n.ts';
import { showAccount } from './account-view.ts';
import { changeAccount, endOtherSessions, endSession } from './change-account.ts';
import { changePassword } from './change-password.ts';
import { deskPerson } from './desk-person.ts';
import { onlyConfirmed } from './only-confirmed.ts';
import { removePasskey } from './passkeys.ts';
import { setSessionCookie } from './renew-session.ts';
import { sessionOf } from './session.ts';
import { removeApp, renewBackupCodes } from './set-up-app.ts';

type AccountDeps = Pick<DeskDeps, 'db' | 'clock' | 'auth' | 'signInLimits' | 'pseudonym'>;

/** Everybody's own account. Mounted behind requireSecondFactor. */
export function accountRoutes(deps: AccountDeps): Router {
  const router = Router();
  const confirmed = onlyConfirmed(deps);

  router.get(paths.desk.account(), async (req, res) => {
    await sendAccount(deps, req, res, {}, 200);
  });

  router.post(paths.desk.account(), async (req, res) => {
    const given = { name: field(req, 'name'), lang: field(req, 'lang') };
    await orErrors(deps, req, res, 'saved', () => changeAccount(deps, sessionOf(req), given));
  });

  router.post(paths.desk.password(), async (req, res) => {
    const given = { current: field(req, 'current'), next: field(req, 'next') };
    await orErrors(deps, req, res, 'password', async () =>
      setSessionCookie(res, await changePassword(deps, sessionOf(req), given)),
    );
  });

  router.post(paths.desk.appRemoval(), confirmed, async (req, res) => {
    await removeApp(deps, sessionOf(req).person);
    res.redirect(303, paths.desk.accountDone('app_removed'));
  });

  router.post(paths.desk.backupCodes(), confirmed, async (req, res) => {
    const { texts, person } = sessionOf(req);
    const codes = await renewBackupCodes(deps, person);
    sendHtml(res, backupCodesPage({ texts, codes, next: paths.desk.account() }));
  });

  router.post(paths.desk.passkeyRemoval(':id'), confirmed, async (req, res) => {
    await removePasskey(deps, sessionOf(req).person, param(req, 'id'));
    res.redirect(303, paths.desk.accountDone('passkey_removed'));
  });

  router.post(paths.desk.sessionEnd(':id'), async (req, res) => {
    await endSession(deps, sessionOf(req), param(req, 'id'));
    res.redirect(303, paths.desk.accountDone('session_ended'));
  });

  router.post(paths.desk.otherSessionsEnd(), async (req, res) => {
    await endOtherSessions(deps, sessionOf(req));
    res.redirect(303, paths.desk.accountDone('sessions_ended'));
  });

  return router;
}

/** Changes something and says so, or shows the page with what is wrong. */
async function orErrors(
  deps: AccountDeps,
  req: Request,
  res: Response,
  done: (typeof ACCOUNT_DONE)[number],
  change: () => Promise<void>,
): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    return sendAccount(deps, req, res, error.fields, statusOf(error));
  }
  res.redirect(303, paths.desk.accountDone(done));
}

async function sendAccount(
  deps: AccountDeps,
  req: Request,
  res: Response,
  errors: Readonly<Record<string, string>>,
  status: number,
): Promise<void> {
  const session = sessionOf(req);
  const account = await showAccount(deps, session);
  const done = ACCOUNT_DONE.find((one) => one === query(req, 'done')) ?? null;
  const values = 'name' in errors ? { ...account, name: field(req, 'name') } : account;
  sendHtml(
    res,
    accountPage({
      texts: session.texts,
      person: deskPerson(req),
      account: values,
      languages: deskLanguages,
      errors,
      done,
      now: deps.clock(),
    }),
    status,
  );
}
