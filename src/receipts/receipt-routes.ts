import { type Request, type Response, Router } from 'express';
import { editPage, receiptPage, withdrawalPage } from '../../views/visitor/receipt-page.ts';
import {
  checkedSubmission,
  type FieldErrors,
  type FormValues,
  readSubmission,
} from '../comments/submission.ts';
import { readSubmissionBody } from '../comments/submission-body.ts';
import type { Deps } from '../deps.ts';
import type { Contact } from '../directory/contact.ts';
import type { Suggestion } from '../directory/suggest-contacts.ts';
import { paths } from '../paths.ts';
import { type Clock, MINUTE, SECOND } from '../shared/clock.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, readForm, readJson } from '../shared/http/forms.ts';
import { statusOf, toAppError } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { type VisitorTexts, visitorTexts } from '../shared/i18n.ts';
import { editComment } from './edit-comment.ts';
import { type Receipt, viewReceipt } from './receipt-view.ts';
import { withdrawComment } from './withdraw-comment.ts';

type ReceiptDeps = Pick<
  Deps,
  'db' | 'clock' | 'sealing' | 'queue' | 'config' | 'submissionLimit' | 'pseudonym'
>;

/** The secret page of a comment's writer. */
export function receiptRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/receipts', keepSecret);

  router.get(paths.receipt(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    // with its address: a refresh of an address that carries a fragment (the form's) would only scroll
    if (receipt.state === 'received') {
      res.set('Refresh', `${refreshAfter(deps.clock, receipt)}; url=${paths.receipt(token)}`);
    }
    sendHtml(res, receiptPage({ receipt, token, texts: textsFor(receipt) }));
  });

  router.get(paths.receiptWithdrawal(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    if (!receipt.canWithdraw) return res.redirect(303, paths.receipt(token));
    sendHtml(res, withdrawalPage({ receipt, token, texts: textsFor(receipt) }));
  });

  router.post(paths.receiptWithdrawal(':token'), async (req, res) => {
    const token = param(req, 'token');
    await withdrawComment(deps, token).catch((error: unknown) => {
      // a second click finds it withdrawn, which the receipt says
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    });
    res.redirect(303, paths.receipt(token));
  });

  router.get(paths.receiptEdit(':token'), async (req, res) => {
    const token = param(req, 'token');
    const receipt = await editableReceipt(deps, token);
    const values = { name: receipt.content?.name ?? '', email: '', text: receipt.content?.text ?? '' };
    sendEdit(res, receipt, token, { values, errors: {}, failure: null }, 200);
  });

  router.post(paths.receiptEdit(':token'), readForm, async (req, res) => {
    const token = param(req, 'token');
    const receipt = await viewReceipt(deps, token);
    const read = readSubmission({ name: field(req, 'name'), text: field(req, 'text') });
    if (!read.ok) {
      const status = read.errors.text === 'error_text_too_long' ? 413 : 400;
      return sendEdit(res, receipt, token, { ...read, failure: null }, status);
    }
    try {
      await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
      await editComment(deps, token, read.submission);
      res.redirect(303, paths.receipt(token));
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code === 'internal') throw thrown;
      const { name, text } = read.submission;
      const values = { name: name ?? '', email: '', text };
      if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
      const failure = failureOf(error, textsFor(receipt));
      sendEdit(res, receipt, token, { values, errors: {}, failure }, statusOf(error));
    }
  });

  return router;
}

/** Neither the secret nor the words may leave by a cache, a referrer or a search engine. */
function keepSecret(_req: Request, res: Response, next: () => void): void {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
  next();
}

/** The longer it takes, the less often an old phone has to ask; in seconds. */
function refreshAfter(clock: Clock, receipt: Receipt): number {
  const age = clock() - receipt.since;
  if (age < 10 * SECOND) return 1;
  return age < MINUTE ? 5 : 30;
}

/** An advice seeker reads the language of the comment, everybody else that of the page. */
const textsFor = (receipt: Receipt): VisitorTexts =>
  receipt.help ? visitorTexts(receipt.lang, receipt.page.lang) : visitorTexts(receipt.page.lang);

async function editableReceipt(deps: ReceiptDeps, token: string): Promise<Receipt> {
  const receipt = await viewReceipt(deps, token);
  if (!receipt.canEdit) throw new AppError('conflict', 'This comment can no longer be changed.');
  return receipt;
}

/** The form for a change, empty of errors or with why it came back; what was typed is kept. */
function sendEdit(
  res: Response,
  receipt: Receipt,
  token: string,
  form: { values: FormValues; errors: FieldErrors; failure: string | null },
  status: number,
): void {
  sendHtml(res, editPage({ receipt, token, texts: textsFor(receipt), ...form }), status);
}

function failureOf(error: AppError, { t }: VisitorTexts): string {
  if (error.code === 'too-many') return t('error_429', { minutes: Math.ceil((error.retryAfter ?? 60) / 60) });
  return error.code === 'conflict' ? t('error_409') : t('error_503');
}

/** The receipt as JSON. */
export function receiptApiRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/api/v1/receipts', keepSecret);

  router.get(paths.api.receipt(':token'), async (req, res) => {
    res.json(toJson(await viewReceipt(deps, param(req, 'token')), deps.config.publicUrl));
  });

  router.post(paths.api.receiptWithdraw(':token'), async (req, res) => {
    await withdrawComment(deps, param(req, 'token'));
    res.json(toJson(await viewReceipt(deps, param(req, 'token')), deps.config.publicUrl));
  });

  router.post(paths.api.receiptEdit(':token'), readJson, async (req, res) => {
    const token = param(req, 'token');
    const { content } = await editableReceipt(deps, token);
    const { text, name = content?.name ?? null } = readSubmissionBody(req.body);
    const submission = checkedSubmission({ text, name });
    await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
    await editComment(deps, token, submission);
    res.status(202).json(toJson(await viewReceipt(deps, token), deps.config.publicUrl));
  });

  return router;
}

function toJson(receipt: Receipt, publicUrl: string) {
  return {
    state: receipt.state,
    ...(receipt.reason ? { reason: receipt.reason } : {}),
    ...(receipt.state === 'published' ? { url: `${publicUrl}${paths.comment(receipt.commentId)}` } : {}),
    ...(receipt.help ? { contacts: inOrder(receipt.help).map(contactToJson) } : {}),
  };
}

/** The emergency numbers first in an emergency, else last. */
const inOrder = ({ isEmergency, emergency, contacts }: Suggestion): Contact[] =>
  isEmergency ? [...emergency, ...contacts] : [...contacts, ...emergency];

const contactToJson = (contact: Contact) => ({
  id: contact.id,
  name: contact.name,
  organization: contact.organization,
  description: contact.description,
  phones: contact.phones,
  email: contact.email,
  url: contact.url,
  languages: contact.languages,
  hours: contact.schedule,
  emergency: contact.isEmergency,
});
