import { type Request, type Response, Router } from 'express';
import { digestStopPage } from '../../views/desk/digest-stop-page.ts';
import { mailStopPage } from '../../views/visitor/mail-stop-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { param } from '../shared/http/forms.ts';
import { readHere } from '../shared/http/here.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { stopCommentMails, stopDigests, viewCommentMails, viewDigests } from './stop-mails.ts';

type StopDeps = Pick<Deps, 'db' | 'unsubscribe'>;

/**
 * The links in mails that stop them: GET shows a button, POST stops, for the button as for mail programs (RFC 8058:
 * a POST without cookies, which must not be redirected). The secret in the address is all it takes.
 */
export function unsubscribeRoutes(deps: StopDeps): Router {
  const router = Router();
  router.use('/unsubscribe', (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
    next();
  });

  const comment = paths.commentMailStop(':id', ':token');
  router.get(comment, async (req, res) => {
    await sendStop(deps, req, res);
  });
  router.post(comment, async (req, res) => {
    await stopCommentMails(deps, param(req, 'id'), param(req, 'token'));
    await sendStop(deps, req, res);
  });

  const digest = paths.digestStop(':id', ':token');
  router.get(digest, async (req, res) => {
    sendHtml(res, digestStopPage(await viewDigests(deps, param(req, 'id'), param(req, 'token'))));
  });
  router.post(digest, async (req, res) => {
    await stopDigests(deps, param(req, 'id'), param(req, 'token'));
    sendHtml(res, digestStopPage(await viewDigests(deps, param(req, 'id'), param(req, 'token'))));
  });

  return router;
}

async function sendStop(deps: StopDeps, req: Request, res: Response): Promise<void> {
  const [id, token] = [param(req, 'id'), param(req, 'token')];
  const { langs, ...mails } = await viewCommentMails(deps, id, token);
  const reading = readHere(req, paths.commentMailStop(id, token), langs);
  sendHtml(res, mailStopPage({ ...mails, ...reading }));
}
