import { type Request, type Response, Router } from 'express';
import { demoArticle } from '../../views/visitor/demo-article.ts';
import { feedView } from '../../views/visitor/feed.ts';
import { threadPage } from '../../views/visitor/thread-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { field, param, query, readForm } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorTexts } from '../shared/i18n.ts';
import { isOpen, type Page } from './comment.ts';
import { findPage } from './find-page.ts';
import { type FieldErrors, type FormValues, readSubmission } from './submission.ts';
import { submitComment } from './submit-comment.ts';
import { locateComment, viewNewest, viewThread } from './thread-view.ts';

export type ThreadDeps = Pick<
  Deps,
  'db' | 'clock' | 'sealing' | 'queue' | 'submissionLimit' | 'pseudonym' | 'config'
>;

const EMPTY: FormValues = { name: '', email: '', text: '' };
/** The page that is seeded with an article of its own. */
export const DEMO_KEY = 'demo';

/** The published thread and the form, without JavaScript. */
export function threadRoutes(deps: ThreadDeps): Router {
  const router = Router();

  router.get(paths.demo(), async (req, res) => {
    await sendThread(deps, req, res, await findPage(deps, DEMO_KEY));
  });

  router.get(paths.page(':key'), async (req, res) => {
    await sendThread(deps, req, res, await findPage(deps, param(req, 'key')));
  });

  router.post(paths.page(':key'), readForm, async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const inReplyTo = field(req, 'inReplyTo') || null;
    const read = readSubmission({
      name: field(req, 'name'),
      email: field(req, 'email'),
      text: field(req, 'text'),
    });
    if (!read.ok) {
      const status = read.errors.text === 'error_text_too_long' ? 413 : 400;
      return sendThread(deps, req, res, page, {
        values: read.values,
        errors: read.errors,
        inReplyTo,
        status,
      });
    }
    await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
    try {
      const { token } = await submitComment(deps, page, read.submission, inReplyTo);
      res.set('Cache-Control', 'no-store').redirect(303, paths.receipt(token));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
      const { name, email, text } = read.submission;
      const values = { name: name ?? '', email: email ?? '', text };
      const errors = error.fields as FieldErrors;
      await sendThread(deps, req, res, page, { values, errors, inReplyTo: null, status: statusOf(error) });
    }
  });

  router.get(paths.comment(':id'), async (req, res) => {
    const place = await locateComment(deps, param(req, 'id'));
    if (!place) throw notFound('comment');
    const address = place.cursor ? paths.pageFrom(place.pageKey, place.cursor) : paths.page(place.pageKey);
    res.redirect(302, `${address.replace(/#.*$/, '')}#comment-${param(req, 'id')}`);
  });

  router.get(paths.feed(':key'), async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const feed = feedView({
      page,
      comments: await viewNewest(deps, page),
      publicUrl: deps.config.publicUrl,
      anonymous: visitorTexts(page.lang).t('anonymous'),
    });
    res.set('Cache-Control', 'public, max-age=60').type('application/atom+xml').send(feed.toString());
  });

  return router;
}

interface FilledIn {
  values: FormValues;
  errors: FieldErrors;
  inReplyTo: string | null;
  status: number;
}

async function sendThread(
  deps: ThreadDeps,
  req: Request,
  res: Response,
  page: Page,
  filled: FilledIn = { values: EMPTY, errors: {}, inReplyTo: query(req, 'reply'), status: 200 },
): Promise<void> {
  const now = deps.clock();
  const thread = await viewThread(deps, page, query(req, 'cursor'));
  const target = filled.inReplyTo === null ? null : await locateComment(deps, filled.inReplyTo);
  const texts = visitorTexts(page.lang);
  const props = {
    texts,
    thread,
    isOpen: isOpen(page, now),
    now,
    reply:
      target?.pageKey === page.key && filled.inReplyTo !== null
        ? { id: filled.inReplyTo, name: target.name }
        : null,
    values: filled.values,
    errors: filled.errors,
    ...(page.key === DEMO_KEY ? { article: demoArticle } : {}),
  };
  sendHtml(res, threadPage(props), filled.status);
}
