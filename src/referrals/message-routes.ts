import { type Request, type Response, Router } from 'express';
import { messagePage } from '../../views/visitor/message-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { keepSecret } from '../receipts/keep-secret.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { field, param, readForm } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { deskLanguages, deskTexts } from '../shared/i18n.ts';
import { answerHandOver, type ContactAnswer } from './answer-hand-over.ts';
import { viewContactPage } from './contact-page-view.ts';
import { isDeclineReason } from './hand-over.ts';
import { openHandOver } from './open-hand-over.ts';
import type { PassedOn } from './referral-mail.ts';

type MessageDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'live'>;
type Notice = 'too_late' | 'no_reason' | null;

/**
 * The pages of a contact that a message was handed over to. The secret in the address is all it takes; GET changes
 * nothing and shows no word, since mail programs look at links by themselves.
 */
export function messageRoutes(deps: MessageDeps): Router {
  const router = Router();
  router.use('/hand-overs', keepSecret);

  router.get(paths.handOver(':token'), async (req, res) => {
    await send(deps, req, res, null);
  });

  router.post(paths.handOverOpening(':token'), async (req, res) => {
    const message = await openHandOver(deps, param(req, 'token'));
    await send(deps, req, res, message);
  });

  router.post(paths.handOverAcceptance(':token'), async (req, res) => {
    await answer(deps, req, res, { answer: 'accepted' });
  });

  router.post(paths.handOverRefusal(':token'), readForm, async (req, res) => {
    const reason = field(req, 'reason');
    if (!isDeclineReason(reason)) return await send(deps, req, res, null, 'no_reason', 400);
    await answer(deps, req, res, { answer: 'declined', reason });
  });

  return router;
}

async function answer(deps: MessageDeps, req: Request, res: Response, given: ContactAnswer): Promise<void> {
  const token = param(req, 'token');
  if (await answerHandOver(deps, token, given)) return res.redirect(303, paths.handOver(token));
  await send(deps, req, res, null, 'too_late', 409);
}

/** In German or English, as the browser asks, else as the site speaks. */
async function send(
  deps: MessageDeps,
  req: Request,
  res: Response,
  message: PassedOn | null,
  notice: Notice = null,
  status = 200,
): Promise<void> {
  const token = param(req, 'token');
  const page = await viewContactPage(deps, token);
  const texts = deskTexts(askedLanguage(req, deskLanguages), page.siteLang);
  res.vary('Accept-Language');
  sendHtml(res, messagePage({ page, token, texts, message, notice }), status);
}
