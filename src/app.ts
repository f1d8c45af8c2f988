import { join } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import { homePage } from '../views/visitor/home-page.ts';
import { commentsApiRoutes } from './comments/comments-api-routes.ts';
import { demoRoutes } from './comments/demo-routes.ts';
import { pagesApiRoutes } from './comments/pages-api-routes.ts';
import { submissionRoutes } from './comments/submission-routes.ts';
import { threadRoutes } from './comments/thread-routes.ts';
import type { Deps } from './deps.ts';
import { directoryApiRoutes } from './directory/directory-api-routes.ts';
import { directoryRoutes } from './directory/directory-routes.ts';
import { hsdsRoutes } from './directory/hsds-routes.ts';
import { handleErrors } from './error-handler.ts';
import { unsubscribeRoutes } from './notifications/unsubscribe-routes.ts';
import { operationsRoutes } from './operations/operations-routes.ts';
import { paths } from './paths.ts';
import { helpApiRoutes } from './receipts/help-api-routes.ts';
import { helpRoutes } from './receipts/help-routes.ts';
import { receiptApiRoutes } from './receipts/receipt-api-routes.ts';
import { receiptRoutes } from './receipts/receipt-routes.ts';
import { messageRoutes } from './referrals/message-routes.ts';
import { notFound } from './shared/errors.ts';
import { builtFiles, embedFiles } from './shared/http/browser-files.ts';
import { allowOrigins } from './shared/http/cross-origin.ts';
import { readHere } from './shared/http/here.ts';
import { isBelow } from './shared/http/is-below.ts';
import { logRequests } from './shared/http/log-requests.ts';
import { measureRequests } from './shared/http/measure-requests.ts';
import { nameRoute } from './shared/http/route-pattern.ts';
import { securityHeaders } from './shared/http/security-headers.ts';
import { sendHtml } from './shared/http/send-html.ts';
import { shedLoad } from './shared/http/shed-load.ts';
import { whenAsked } from './shared/http/when-asked.ts';
import { embeddingRoutes } from './site/embedding-routes.ts';
import { findSite } from './site/find-site.ts';
import { siteApiRoutes } from './site/site-api-routes.ts';
import { spamApiRoutes } from './spam/spam-api-routes.ts';

const PUBLIC_FOLDER = join(import.meta.dirname, '../public');

/** Every middleware and router in the order in which a request meets them. */
export function createApp(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.trustProxy);
  app.set('query parser', 'simple');

  app.use(securityHeaders(deps.config));
  app.use(logRequests(deps.log));
  app.use(measureRequests(deps.metrics));
  // before the files: it is asked more often
  app.use(
    '/api',
    allowOrigins(async () => (await findSite(deps)).origins),
  );

  app.use(shedLoad(deps, '/desk'));
  app.get(paths.api.description(), (_req, res) => {
    res.sendFile('openapi.json', { root: PUBLIC_FOLDER });
  });
  app.use(commentsApiRoutes(deps));
  app.use(pagesApiRoutes(deps));
  app.use(spamApiRoutes(deps));
  app.use(siteApiRoutes(deps));
  app.use(receiptApiRoutes(deps));
  app.use(helpApiRoutes(deps));
  app.use(directoryApiRoutes(deps));
  app.use(hsdsRoutes(deps));

  app.use(['/assets', '/embed', '/embed.js'], nameRoute('files'));
  app.use('/assets', builtFiles());
  app.use('/assets', express.static(PUBLIC_FOLDER, { maxAge: '1h', fallthrough: true, index: false }));
  app.use(embedFiles());
  app.use(operationsRoutes(deps.watch, 'public'));

  app.get(paths.home(), async (req, res) => {
    const site = await findSite(deps);
    sendHtml(res, homePage({ siteName: site.name, ...readHere(req, paths.home(), [site.lang]) }));
  });
  app.use(demoRoutes(deps));
  app.use(embeddingRoutes(deps));
  app.use(threadRoutes(deps));
  app.use(submissionRoutes(deps));
  app.use(receiptRoutes(deps));
  app.use(helpRoutes(deps));
  app.use(directoryRoutes(deps));
  app.use(unsubscribeRoutes(deps));
  app.use(messageRoutes(deps));

  app.use(deskWhenAsked(deps));
  app.use(() => {
    throw notFound('page');
  });
  app.use(handleErrors(deps));
  return app;
}

/** The desk is loaded by the first request for it: the larger part of the code, better-auth among it, serves nobody else. */
function deskWhenAsked(deps: Deps): RequestHandler {
  const desk = whenAsked(async () => (await import('./desk.ts')).createDesk(deps));
  return (req, res, next) => (isBelow(req, '/desk') ? desk(req, res, next) : next());
}
