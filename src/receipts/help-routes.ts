import { type Request, type Response, Router } from 'express';
import type { ConsentFormState } from '../../views/visitor/consent-form.ts';
import { generalPage } from '../../views/visitor/general-page.ts';
import type { NeedFormState } from '../../views/visitor/need-form.ts';
import { receiptPage } from '../../views/visitor/receipt-page.ts';
import { refusalText } from '../comments/refusal.ts';
import { confirmedAt } from '../directory/assurance.ts';
import { inLanguage, paths } from '../paths.ts';
import type { AppError } from '../shared/errors.ts';
import { field, param, readForm } from '../shared/http/forms.ts';
import { chosenLanguage } from '../shared/http/here.ts';
import { statusOf, toAppError } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { type ConsentErrors, readConsent } from './consent-form.ts';
import { giveConsent } from './give-consent.ts';
import { keepSecret } from './keep-secret.ts';
import { readNeed } from './need-form.ts';
import type { ReceiptDeps } from './receipt-routes.ts';
import { readReceiptHere } from './receipt-texts.ts';
import { viewReceipt } from './receipt-view.ts';
import { sayGeneral } from './say-general.ts';
import { takeBackConsent } from './take-back-consent.ts';
import { tellNeed } from './tell-need.ts';

/** What the writer of a referred comment can do beside reading. */
export function helpRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/receipts', keepSecret);

  router.post(paths.receiptNeed(':token'), readForm, async (req, res) => {
    const values = { place: field(req, 'place'), lang: field(req, 'lang') };
    const read = readNeed(values);
    if (!read.ok) {
      const isQuestion = Object.keys(read.errors).join() === 'place' && read.choices.length > 0;
      return sendReceipt(deps, req, res, { need: { ...read, failure: null } }, isQuestion ? 200 : 400);
    }
    const failed = await attempt(deps, req, res, '#contacts', (token) => tellNeed(deps, token, read.told));
    if (failed)
      await sendRefusal(deps, req, res, failed, (failure) => ({
        need: { values, errors: {}, choices: [], failure },
      }));
  });

  router.post(paths.receiptConsent(':token'), readForm, async (req, res) => {
    const values = {
      to: field(req, 'to'),
      withName: field(req, 'withName') === 'yes',
      email: field(req, 'email'),
      phone: field(req, 'phone'),
      agreed: field(req, 'agreed') === 'yes',
    };
    const read = readConsent(values);
    if (!read.ok) return sendReceipt(deps, req, res, { consent: { ...read, failure: null } }, 400);
    const failed = await attempt(deps, req, res, '#consent', (token) =>
      giveConsent(deps, token, read.consent),
    );
    if (!failed) return;
    // only the directory knows whether the contact is there
    const errors = failed.fields as ConsentErrors;
    await sendRefusal(deps, req, res, failed, (failure) => ({
      consent: { values, errors, failure: errors.to ? null : failure },
    }));
  });

  router.post(paths.receiptConsentWithdrawal(':token'), async (req, res) => {
    const failed = await attempt(deps, req, res, '#consent', (token) => takeBackConsent(deps, token));
    if (failed) await sendRefusal(deps, req, res, failed, (failure) => ({ failure }));
  });

  router.get(paths.receiptGeneral(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    const reading = readReceiptHere(req, receipt, token, paths.receiptGeneral(token));
    if (!receipt.help?.canReturn)
      return res.redirect(303, inLanguage(paths.receipt(token), reading.here.chosen));
    sendHtml(res, generalPage({ receipt, token, ...reading }));
  });

  router.post(paths.receiptGeneral(':token'), async (req, res) => {
    const failed = await attempt(deps, req, res, '', (token) => sayGeneral(deps, token));
    if (failed) await sendRefusal(deps, req, res, failed, (failure) => ({ failure }));
  });

  return router;
}

interface FormStates {
  need?: NeedFormState;
  consent?: ConsentFormState;
  failure?: string;
}

/** Does it and goes back to the receipt. @returns why it could not be done; then nothing was sent */
async function attempt(
  deps: ReceiptDeps,
  req: Request,
  res: Response,
  fragment: string,
  act: (token: string) => Promise<void>,
): Promise<AppError | null> {
  const token = param(req, 'token');
  try {
    await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
    await act(token);
  } catch (thrown) {
    const error = toAppError(thrown);
    if (error.code === 'internal' || error.code === 'not-found') throw thrown;
    return error;
  }
  res.redirect(303, inLanguage(`${paths.receipt(token)}${fragment}`, chosenLanguage(req)));
  return null;
}

/** The receipt as it stands now, with why it could not be done; what was typed stays in the form. */
async function sendRefusal(
  deps: ReceiptDeps,
  req: Request,
  res: Response,
  error: AppError,
  states: (failure: string) => FormStates,
): Promise<void> {
  const token = param(req, 'token');
  const { texts } = readReceiptHere(req, await viewReceipt(deps, token), token);
  const failure = refusalText(error, texts, 'help_past');
  if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
  // what cannot be done any more has no form to stand in
  const shown = error.code === 'conflict' ? { failure } : states(failure);
  await sendReceipt(deps, req, res, shown, statusOf(error));
}

async function sendReceipt(
  deps: ReceiptDeps,
  req: Request,
  res: Response,
  { need = null, consent = null, failure = null }: { [Key in keyof FormStates]: FormStates[Key] | null },
  status: number,
): Promise<void> {
  const token = param(req, 'token');
  const receipt = await viewReceipt(deps, token);
  const reading = readReceiptHere(req, receipt, token);
  const isConfirmed = confirmedAt(deps.clock());
  const { quickExitUrl } = deps.config;
  const help = { need, consent, failure };
  sendHtml(res, receiptPage({ receipt, token, ...reading, help, isConfirmed, quickExitUrl }), status);
}
