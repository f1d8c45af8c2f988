import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import type { Html } from '../../views/html.ts';
import { feedView } from '../../views/visitor/feed.ts';
import { commentsView, threadPage } from '../../views/visitor/thread-page.ts';
import type { Deps } from '../deps.ts';
import { inLanguage, paths } from '../paths.ts';
import { type Instant, MINUTE } from '../shared/clock.ts';
import { notFound } from '../shared/errors.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { param, query } from '../shared/http/forms.ts';
import { chosenLanguage } from '../shared/http/here.ts';
import { allowOwnScripts } from '../shared/http/own-scripts.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { type VisitorTexts, visitorTexts } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { readSigns } from '../spam/read-signs.ts';
import { isOpen, type Page, shownOf } from './comment.ts';
import { findPage } from './find-page.ts';
import { noteSeen } from './note-seen.ts';
import type { FieldErrors, FormValues } from './submission.ts';
import { readThreadHere } from './thread-here.ts';
import { locateComment, viewNewest, viewThread } from './thread-view.ts';

type ThreadDeps = Pick<
  Deps,
  'db' | 'clock' | 'config' | 'log' | 'hasHint' | 'pseudonym' | 'formTokens' | 'load' | 'threads'
>;

const EMPTY: FormValues = { name: '', email: '', text: '' };

/** The published thread with the form, its feed, and the addresses of single comments. */
export function threadRoutes(deps: ThreadDeps): Router {
  const router = Router();

  router.get(paths.page(':key'), async (req, res) => {
    await sendThread(deps, req, res, await findPage(deps, param(req, 'key')));
  });

  router.get(paths.comment(':id'), async (req, res) => {
    const place = await locateComment(deps, param(req, 'id'));
    if (!place) throw notFound('comment');
    const address = place.cursor ? paths.pageFrom(place.pageKey, place.cursor) : paths.page(place.pageKey);
    const there = `${address.replace(/#.*$/, '')}#comment-${param(req, 'id')}`;
    res.redirect(302, inLanguage(there, chosenLanguage(req)));
  });

  router.get(paths.feed(':key'), async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const feed = feedView({
      page,
      comments: await viewNewest(deps, page),
      publicUrl: deps.config.publicUrl,
      anonymous: visitorTexts(page.lang).t('anonymous'),
    });
    noteSeen(deps, page);
    res.set('Cache-Control', 'public, max-age=60').type('application/atom+xml').send(feed.toString());
  });

  return router;
}

/** A form that comes back: what the visitor wrote, and why it was not taken. */
export interface FilledForm {
  values: FormValues;
  errors: FieldErrors;
  /** What else went wrong, in the visitor's words; no fault of a field. */
  failure?: string;
  inReplyTo: string | null;
  status: number;
}

/** Sends the published thread with an empty form, or with one that comes back. */
export async function sendThread(
  deps: ThreadDeps,
  req: Request,
  res: Response,
  page: Page,
  filled: FilledForm = { values: EMPTY, errors: {}, inReplyTo: query(req, 'reply'), status: 200 },
): Promise<void> {
  const now = deps.clock();
  const target = filled.inReplyTo === null ? null : await locateComment(deps, filled.inReplyTo);
  const isOfThisPage = target?.pageKey === page.key && filled.inReplyTo !== null;
  const site = await findSite(deps);
  const hasHint = deps.hasHint && isOpen(page, now);
  const formToken = formTokenFor(deps, req, page, now);
  if (hasHint) allowOwnScripts(res);
  const { texts, here } = readThreadHere(req, page, site, now);
  const asked = here.chosen === null ? askedLanguage(req, site.langs) : null;
  const props = {
    texts,
    here,
    otherTexts: asked === null || asked === texts.lang ? null : visitorTexts(asked),
    page,
    comments: await commentsOf(deps, page, query(req, 'cursor'), now, { texts, chosen: here.chosen }),
    isOpen: isOpen(page, now),
    hasHint,
    formToken,
    needsProof: hasHint && (await deps.load.isHigh(deps.pseudonym(networkOf(req.ip)), page.id)),
    reply: isOfThisPage ? { id: filled.inReplyTo ?? '', name: target.name } : null,
    values: filled.values,
    errors: filled.errors,
    failure: filled.failure ?? null,
    site,
    offersMail: deps.config.smtpUrl !== null,
  };
  noteSeen(deps, page);
  if (here.chosen === null) res.vary('Accept-Language');
  const document = threadPage(props).toString();
  // the token differs each time; a browser that has the rest may keep an older one
  if (filled.status === 200) res.set('ETag', etagOf(document.replaceAll(formToken, '')));
  sendHtml(res, document, filled.status);
}

/** Made once for each state of the thread, each language and each minute, since it says how long ago something was. */
function commentsOf(
  deps: ThreadDeps,
  page: Page,
  cursor: string | null,
  now: Instant,
  shown: { texts: VisitorTexts; chosen: string | null },
): Promise<Html> {
  const open = isOpen(page, now);
  const tag = JSON.stringify([shownOf(page), open, Math.floor(now / MINUTE)]);
  const make = async () =>
    commentsView({ ...shown, thread: await viewThread(deps, page, cursor), now, isOpen: open });
  const name = JSON.stringify([page.id, cursor, shown.texts.lang, shown.chosen]);
  return deps.threads.find(name, tag, make, (made) => made.toString().length);
}

/** A form that comes back is as old as it was. */
function formTokenFor(deps: ThreadDeps, req: Request, page: Page, now: Instant): string {
  const { formToken } = readSigns(req);
  const isOurs = deps.formTokens.madeAt(page.key, formToken) !== null;
  return isOurs ? formToken : deps.formTokens.issue(page.key, now);
}

const etagOf = (document: string): string =>
  `W/"${createHash('sha256').update(document).digest('base64url')}"`;
