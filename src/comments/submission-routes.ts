import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { inLanguage, paths } from '../paths.ts';
import type { AppError } from '../shared/errors.ts';
import { field, param, readForm } from '../shared/http/forms.ts';
import { statusOf, toAppError } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { findSite } from '../site/find-site.ts';
import { findSuspicion } from '../spam/find-suspicion.ts';
import { readSigns } from '../spam/read-signs.ts';
import { type Page, SHOW_FIELD, TO_COUNSELLORS } from './comment.ts';
import { findPage } from './find-page.ts';
import { refusalText } from './refusal.ts';
import {
  type FieldErrors,
  type FormValues,
  readSubmission,
  type Submission,
  submissionError,
} from './submission.ts';
import { submitComment } from './submit-comment.ts';
import { readThreadHere } from './thread-here.ts';
import { sendThread } from './thread-routes.ts';

type SubmissionDeps = Pick<
  Deps,
  | 'db'
  | 'clock'
  | 'sealing'
  | 'queue'
  | 'submissionLimit'
  | 'pseudonym'
  | 'config'
  | 'log'
  | 'hasHint'
  | 'formTokens'
  | 'proofs'
  | 'load'
  | 'threads'
>;

/** Takes a comment from the form, without JavaScript: 303 to the receipt, or the form comes back filled in. */
export function submissionRoutes(deps: SubmissionDeps): Router {
  const router = Router();
  router.post(paths.page(':key'), readForm, async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const inReplyTo = field(req, 'inReplyTo') || null;
    const read = readSubmission({
      name: field(req, 'name'),
      email: field(req, 'email'),
      text: field(req, 'text'),
      wantsMail: deps.config.smtpUrl !== null && field(req, 'notify') === 'yes',
      toCounsellors: field(req, 'to') === TO_COUNSELLORS,
    });
    if (!read.ok) {
      const status = statusOf(submissionError(read.errors));
      return sendThread(deps, req, res, page, { ...read, inReplyTo, status });
    }
    // the same form in another language, not sent yet
    if (field(req, SHOW_FIELD) !== '') {
      const values = valuesOf(read.submission);
      return sendThread(deps, req, res, page, { values, errors: {}, inReplyTo, status: 200 });
    }
    try {
      const network = deps.pseudonym(networkOf(req.ip));
      await deps.submissionLimit.consume(network);
      const suspicion = read.submission.toCounsellors
        ? null
        : await findSuspicion(deps, page, network, readSigns(req));
      const { token } = await submitComment(deps, page, read.submission, inReplyTo, suspicion);
      const { here } = readThreadHere(req, page, await findSite(deps), deps.clock());
      res.set('Cache-Control', 'no-store').redirect(303, inLanguage(paths.receipt(token), here.chosen));
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code === 'internal') throw thrown;
      await sendRefused(deps, req, res, page, read.submission, inReplyTo, error);
    }
  });
  return router;
}

/** Too many, closed, busy, or the comment to answer is gone: nothing that was written is lost. */
async function sendRefused(
  deps: SubmissionDeps,
  req: Request,
  res: Response,
  page: Page,
  submission: Submission,
  inReplyTo: string | null,
  error: AppError,
): Promise<void> {
  if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
  const { texts } = readThreadHere(req, page, await findSite(deps), deps.clock());
  await sendThread(deps, req, res, page, {
    values: valuesOf(submission),
    errors: error.fields as FieldErrors,
    ...(error.code === 'invalid' ? {} : { failure: refusalText(error, texts, 'closed') }),
    inReplyTo: error.code === 'invalid' ? null : inReplyTo,
    status: statusOf(error),
  });
}

const valuesOf = ({ name, email, text, wantsMail }: Submission): FormValues => ({
  name: name ?? '',
  email: email ?? '',
  text,
  wantsMail,
});
