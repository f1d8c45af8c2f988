import { join } from 'node:path';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { homePage } from '../views/visitor/home-page.ts';
import { accountsRoutes, entranceRoutes } from './accounts/accounts-routes.ts';
import { requireSession } from './accounts/session.ts';
import { commentsApiRoutes } from './comments/comments-api-routes.ts';
import { findSite } from './comments/find-page.ts';
import { submissionRoutes } from './comments/submission-routes.ts';
import { threadRoutes } from './comments/thread-routes.ts';
import type { Deps } from './deps.ts';
import { directoryRoutes } from './directory/directory-routes.ts';
import { handleErrors } from './error-handler.ts';
import { moderationRoutes } from './moderation/moderation-routes.ts';
import { operationsRoutes } from './operations/operations-routes.ts';
import { paths } from './paths.ts';
import { receiptApiRoutes } from './receipts/receipt-api-routes.ts';
import { receiptRoutes } from './receipts/receipt-routes.ts';
import { referralsRoutes } from './referrals/referrals-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import { notFound } from './shared/errors.ts';
import { readForm } from './shared/http/forms.ts';
import { logRequests } from './shared/http/log-requests.ts';
import { requireSameOrigin } from './shared/http/same-origin.ts';
import { sendHtml } from './shared/http/send-html.ts';
import { visitorTexts } from './shared/i18n.ts';

const PUBLIC_FOLDER = join(import.meta.dirname, '../public');

/** Every middleware and router in the order in which a request meets them. */
export function createApp(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.trustProxy);
  app.set('query parser', 'simple');

  app.use(securityHeaders(deps.config.publicUrl.startsWith('https:')));
  app.use(logRequests(deps.log));
  app.use('/assets', express.static(PUBLIC_FOLDER, { maxAge: '1h', fallthrough: true, index: false }));
  app.use(operationsRoutes(deps));

  app.get(paths.home(), async (_req, res) => {
    const site = await findSite(deps);
    sendHtml(res, homePage({ siteName: site.name, texts: visitorTexts(site.lang) }));
  });
  app.use(threadRoutes(deps));
  app.use(submissionRoutes(deps));
  app.use(receiptRoutes(deps));
  app.use(directoryRoutes(deps));
  app.get(paths.api.description(), (_req, res) => {
    res.sendFile('openapi.json', { root: PUBLIC_FOLDER });
  });
  app.use(commentsApiRoutes(deps));
  app.use(receiptApiRoutes(deps));

  app.use('/desk', (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/desk', requireSameOrigin(deps.config.origins));
  app.use(entranceRoutes(deps));
  app.use('/desk', readFormIfPosted, requireSession(deps));
  app.use(accountsRoutes(deps));
  app.use(moderationRoutes(deps));
  app.use(referralsRoutes(deps));
  app.use(searchRoutes(deps));

  app.use(() => {
    throw notFound('page');
  });
  app.use(handleErrors(deps));
  return app;
}

const readFormIfPosted: express.RequestHandler = (req, res, next) =>
  req.method === 'POST' ? readForm(req, res, next) : next();

/** No script, style or image but our own files; nobody may frame us. */
function securityHeaders(isHttps: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}
