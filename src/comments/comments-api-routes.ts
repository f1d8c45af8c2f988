import { hash } from 'node:crypto';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { param, query, readJson } from '../shared/http/forms.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendUnkept } from '../shared/http/send-json.ts';
import { findSuspicion } from '../spam/find-suspicion.ts';
import { readSigns } from '../spam/read-signs.ts';
import { isOpen, shownOf, TO_COUNSELLORS } from './comment.ts';
import { countComments, findPage } from './find-page.ts';
import { noteSeen } from './note-seen.ts';
import { checkedSubmission } from './submission.ts';
import { readSubmissionBody } from './submission-body.ts';
import { submitComment } from './submit-comment.ts';
import { locateComment, type PublicComment, type ThreadPage, viewThread } from './thread-view.ts';

type ApiDeps = Pick<
  Deps,
  | 'db'
  | 'clock'
  | 'sealing'
  | 'queue'
  | 'submissionLimit'
  | 'pseudonym'
  | 'config'
  | 'log'
  | 'formTokens'
  | 'proofs'
  | 'load'
  | 'threads'
>;

const MAX_KEYS = 100;

/** The public JSON API of threads. */
export function commentsApiRoutes(deps: ApiDeps): Router {
  const router = Router();

  router.get(paths.api.comments(':key'), async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const open = isOpen(page, deps.clock());
    const cursor = query(req, 'cursor');
    res.set('Cache-Control', 'public, no-cache');
    const tag = hash('sha256', JSON.stringify([shownOf(page), open, cursor]), 'base64url');
    res.set('ETag', `W/"${tag}"`);
    if (req.fresh) {
      res.status(304).end();
      return;
    }
    const body = await deps.threads.find(
      `${page.id} ${cursor ?? ''} json`,
      tag,
      async () => Buffer.from(JSON.stringify(threadJson(await viewThread(deps, page, cursor), open))),
      ({ length }) => length,
    );
    noteSeen(deps, page);
    res.type('json').send(body);
  });

  router.post(paths.api.comments(':key'), readJson, async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const body = readSubmissionBody(req.body);
    const submission = checkedSubmission({
      ...body,
      wantsMail: deps.config.smtpUrl !== null && body.notify === true,
      toCounsellors: body.to === TO_COUNSELLORS,
    });
    const network = deps.pseudonym(networkOf(req.ip));
    await deps.submissionLimit.consume(network);
    const suspicion = submission.toCounsellors
      ? null
      : await findSuspicion(deps, page, network, readSigns(req));
    const { id, token } = await submitComment(deps, page, submission, body.inReplyTo ?? null, suspicion);
    sendUnkept(res, 202, {
      id,
      state: 'received',
      receipt: `${deps.config.publicUrl}${paths.receipt(token)}`,
    });
  });

  router.get(paths.api.comment(':id'), async (req, res) => {
    const place = await locateComment(deps, param(req, 'id'));
    if (!place) throw notFound('comment');
    res.set('Cache-Control', 'public, no-cache').json({ page: place.pageKey, cursor: place.cursor });
  });

  router.get(paths.api.counts(), async (req, res) => {
    const keys = (query(req, 'keys') ?? '').split(',').filter((key) => key !== '');
    if (keys.length > MAX_KEYS) throw new AppError('invalid', `Ask for at most ${MAX_KEYS} keys.`);
    res.set('Cache-Control', 'public, max-age=30').json({ counts: await countComments(deps, keys) });
  });

  return router;
}

const threadJson = ({ page, threads, next }: ThreadPage, open: boolean) => ({
  page: { key: page.key, title: page.title, url: page.url, open, count: page.publishedCount },
  comments: threads.map(({ comment, replies }) => ({
    ...(comment ? toJson(comment) : { id: null, removed: true }),
    replies: replies.map(toJson),
  })),
  next,
});

const toJson = (comment: PublicComment) => ({
  id: comment.id,
  inReplyTo: comment.inReplyTo?.id ?? null,
  name: comment.name,
  html: comment.html,
  lang: comment.lang,
  publishedAt: new Date(comment.publishedAt).toISOString(),
  redacted: comment.isRedacted,
});
