import { type Request, type Response, Router } from 'express';
import { EDIT_FORM, editPage, receiptPage, withdrawalPage } from '../../views/visitor/receipt-page.ts';
import { SHOW_FIELD } from '../comments/comment.ts';
import { refusalText } from '../comments/refusal.ts';
import {
  type FieldErrors,
  type FormValues,
  readSubmission,
  submissionError,
} from '../comments/submission.ts';
import type { Deps } from '../deps.ts';
import { confirmedAt } from '../directory/assurance.ts';
import { inLanguage, paths } from '../paths.ts';
import { type Clock, MINUTE, SECOND } from '../shared/clock.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, readForm } from '../shared/http/forms.ts';
import { chosenLanguage } from '../shared/http/here.ts';
import { statusOf, toAppError } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { editComment } from './edit-comment.ts';
import { exportOwnComment } from './export-own-comment.ts';
import { keepSecret } from './keep-secret.ts';
import { noteShown } from './note-shown.ts';
import { readReceiptHere } from './receipt-texts.ts';
import { type Receipt, viewEditableReceipt, viewReceipt } from './receipt-view.ts';
import { withdrawComment } from './withdraw-comment.ts';

export type ReceiptDeps = Pick<
  Deps,
  'db' | 'clock' | 'log' | 'sealing' | 'queue' | 'live' | 'config' | 'submissionLimit' | 'pseudonym'
>;

/** The secret page of a comment's writer. */
export function receiptRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/receipts', keepSecret);

  router.get(paths.receipt(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    const reading = readReceiptHere(req, receipt, token);
    // with its address: a refresh of an address that carries a fragment (the form's) would only scroll
    if (receipt.state === 'received') {
      const address = inLanguage(paths.receipt(token), chosenLanguage(req));
      res.set('Refresh', `${refreshAfter(deps.clock, receipt)}; url=${address}`);
    }
    await noteShown(deps, receipt);
    const isConfirmed = confirmedAt(deps.clock());
    const { quickExitUrl } = deps.config;
    sendHtml(res, receiptPage({ receipt, token, ...reading, isConfirmed, quickExitUrl }));
  });

  router.get(paths.receiptData(':token'), async (req, res) => {
    const stored = await exportOwnComment(deps, param(req, 'token'));
    res
      .attachment('wegweiser.json')
      .type('json')
      .send(`${JSON.stringify(stored, null, 2)}\n`);
  });

  router.get(paths.receiptWithdrawal(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    const reading = readReceiptHere(req, receipt, token, paths.receiptWithdrawal(token));
    if (!receipt.canWithdraw) return res.redirect(303, inLanguage(paths.receipt(token), reading.here.chosen));
    sendHtml(res, withdrawalPage({ receipt, token, ...reading }));
  });

  router.post(paths.receiptWithdrawal(':token'), async (req, res) => {
    const token = param(req, 'token');
    await withdrawComment(deps, token).catch((error: unknown) => {
      // a second click finds it withdrawn, which the receipt says
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    });
    res.redirect(303, inLanguage(paths.receipt(token), chosenLanguage(req)));
  });

  router.get(paths.receiptEdit(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewEditableReceipt(deps, token);
    const values = { name: receipt.content?.name ?? '', email: '', text: receipt.content?.text ?? '' };
    sendEdit(req, res, receipt, token, { values, errors: {}, failure: null }, 200);
  });

  router.post(paths.receiptEdit(':token'), readForm, async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    const read = readSubmission({ name: field(req, 'name'), text: field(req, 'text') });
    if (!read.ok) {
      const status = statusOf(submissionError(read.errors));
      return sendEdit(req, res, receipt, token, { ...read, failure: null }, status);
    }
    const values = { name: read.submission.name ?? '', email: '', text: read.submission.text };
    // the same form in another language, not saved yet
    if (field(req, SHOW_FIELD) !== '')
      return sendEdit(req, res, receipt, token, { values, errors: {}, failure: null }, 200);
    try {
      await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
      await editComment(deps, token, read.submission);
      res.redirect(303, inLanguage(paths.receipt(token), chosenLanguage(req)));
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code === 'internal') throw thrown;
      if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
      const failure = refusalText(error, readReceiptHere(req, receipt, token).texts, 'error_409');
      sendEdit(req, res, receipt, token, { values, errors: {}, failure }, statusOf(error));
    }
  });

  return router;
}

/** The longer it takes, the less often an old phone has to ask; in seconds. */
function refreshAfter(clock: Clock, receipt: Receipt): number {
  const age = clock() - receipt.since;
  if (age < 10 * SECOND) return 1;
  return age < MINUTE ? 5 : 30;
}

/** The form for a change, empty of errors or with why it came back; what was typed is kept. */
function sendEdit(
  req: Request,
  res: Response,
  receipt: Receipt,
  token: string,
  form: { values: FormValues; errors: FieldErrors; failure: string | null },
  status: number,
): void {
  const address = paths.receiptEdit(token);
  const { texts, here } = readReceiptHere(req, receipt, token, address);
  const cameBack = { ...here, address: `${address}#${EDIT_FORM}`, form: EDIT_FORM };
  const props = { receipt, token, texts, here: req.method === 'POST' ? cameBack : here };
  sendHtml(res, editPage({ ...props, ...form }), status);
}
