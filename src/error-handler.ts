import type { ErrorRequestHandler, Request } from 'express';
import { deskErrorPage } from '../views/errors/desk-error-page.ts';
import { visitorErrorPage } from '../views/errors/visitor-error-page.ts';
import { deskTextsFor } from './accounts/session.ts';
import type { Deps } from './deps.ts';
import { paths } from './paths.ts';
import { minutesToWait } from './shared/errors.ts';
import { askedLanguage } from './shared/http/asked-language.ts';
import { readHere } from './shared/http/here.ts';
import { isBelow } from './shared/http/is-below.ts';
import { sendProblem, statusOf, toAppError } from './shared/http/problem.ts';
import { sendHtml } from './shared/http/send-html.ts';
import { visitorLanguages } from './shared/i18n.ts';
import { findSite } from './site/find-site.ts';

/** The end of every failed request: a problem document for the API, a page for people, a line in the log when it is our fault. */
export function handleErrors(deps: Pick<Deps, 'db' | 'log'>): ErrorRequestHandler {
  return async (thrown, req, res, _next) => {
    const error = toAppError(thrown);
    const status = statusOf(error);
    // what is refused because too much comes is told by whoever refuses it, not once for each
    if (status >= 500 && error.code !== 'busy')
      deps.log.error({ err: thrown, route: req.route?.path }, 'request failed');
    if (res.headersSent) {
      res.destroy();
      return;
    }
    if (error.retryAfter !== undefined) res.set('Retry-After', String(error.retryAfter));
    if (isBelow(req, '/api')) return sendProblem(res, error, status);
    res.set('Cache-Control', 'no-store');
    if (isBelow(req, '/desk')) {
      if (error.code === 'unauthorized' && (req.method === 'GET' || req.method === 'HEAD'))
        return res.redirect(303, paths.desk.signIn());
      return sendHtml(
        res,
        deskErrorPage({ status, isForm: 'csrf' in error.fields, texts: deskTextsFor(req) }),
        status,
      );
    }
    const site = await findSite(deps).catch(() => ({ name: 'Wegweiser', lang: 'en' }));
    const own = [askedLanguage(req, visitorLanguages), site.lang];
    const reading = readHere(req, shownAddress(req), own);
    const minutes = minutesToWait(error.retryAfter);
    sendHtml(res, visitorErrorPage({ status, minutes, siteName: site.name, ...reading }), status);
  };
}

/**
 * The page to show in another language: what was asked for, or for what cannot be asked for again what it belongs to.
 * "//host" and "/\\host" would lead elsewhere.
 */
function shownAddress(req: Request): string {
  const { path } = req;
  if (/^\/[/\\]/.test(path)) return paths.home();
  const isShown = req.method === 'GET' || req.method === 'HEAD';
  return isShown ? path : path.replace(/^(\/receipts\/[^/]+)\/.*/i, '$1');
}
