import { join } from 'node:path';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { homePage } from '../views/visitor/home-page.ts';
import { accountRoutes } from './accounts/account-routes.ts';
import { entranceRoutes } from './accounts/entrance-routes.ts';
import { linkRoutes } from './accounts/link-routes.ts';
import { peopleRoutes } from './accounts/people-routes.ts';
import { secondFactorRoutes } from './accounts/second-factor-routes.ts';
import { requireSecondFactor, requireSession, requireToken } from './accounts/session.ts';
import { commentsApiRoutes } from './comments/comments-api-routes.ts';
import { demoRoutes } from './comments/demo-routes.ts';
import { pagesApiRoutes } from './comments/pages-api-routes.ts';
import { pagesRoutes } from './comments/pages-routes.ts';
import { submissionRoutes } from './comments/submission-routes.ts';
import { threadRoutes } from './comments/thread-routes.ts';
import type { Deps } from './deps.ts';
import { directoryApiRoutes } from './directory/directory-api-routes.ts';
import { directoryDeskRoutes } from './directory/directory-desk-routes.ts';
import { directoryRoutes } from './directory/directory-routes.ts';
import { MAX_FILE } from './directory/exchange/read-directory-file.ts';
import { exchangeRoutes } from './directory/exchange-routes.ts';
import { hsdsRoutes } from './directory/hsds-routes.ts';
import { handleErrors } from './error-handler.ts';
import { insightsRoutes } from './insights/insights-routes.ts';
import { countForNavigation } from './moderation/count-for-navigation.ts';
import { decisionRoutes } from './moderation/decision-routes.ts';
import { liveRoutes } from './moderation/live-routes.ts';
import { moderationRoutes } from './moderation/moderation-routes.ts';
import { shortcutsRoutes } from './moderation/shortcuts-routes.ts';
import { notificationsRoutes } from './notifications/notifications-routes.ts';
import { unsubscribeRoutes } from './notifications/unsubscribe-routes.ts';
import { operationsRoutes } from './operations/operations-routes.ts';
import { queuesRoutes } from './operations/queues-routes.ts';
import { paths } from './paths.ts';
import { erasuresRoutes } from './privacy/erasures-routes.ts';
import { readingLogRoutes } from './privacy/reading-log-routes.ts';
import { reasonsRoutes } from './reasons/reasons-routes.ts';
import { helpApiRoutes } from './receipts/help-api-routes.ts';
import { helpRoutes } from './receipts/help-routes.ts';
import { receiptApiRoutes } from './receipts/receipt-api-routes.ts';
import { receiptRoutes } from './receipts/receipt-routes.ts';
import { caseRoutes } from './referrals/case-routes.ts';
import { handOverRoutes } from './referrals/hand-over-routes.ts';
import { mailTemplatesRoutes } from './referrals/mail-templates-routes.ts';
import { messageRoutes } from './referrals/message-routes.ts';
import { offerRoutes } from './referrals/offer-routes.ts';
import { referralsRoutes } from './referrals/referrals-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import { notFound } from './shared/errors.ts';
import { builtFiles, embedFiles } from './shared/http/browser-files.ts';
import { allowOrigins } from './shared/http/cross-origin.ts';
import { readForm } from './shared/http/forms.ts';
import { readHere } from './shared/http/here.ts';
import { logRequests } from './shared/http/log-requests.ts';
import { measureRequests } from './shared/http/measure-requests.ts';
import { readUpload } from './shared/http/read-upload.ts';
import { nameRoute } from './shared/http/route-pattern.ts';
import { requireSameOrigin } from './shared/http/same-origin.ts';
import { sendHtml } from './shared/http/send-html.ts';
import { shedLoad } from './shared/http/shed-load.ts';
import { embeddingRoutes } from './site/embedding-routes.ts';
import { findSite } from './site/find-site.ts';
import { settingsRoutes } from './site/settings-routes.ts';
import { siteApiRoutes } from './site/site-api-routes.ts';
import { spamApiRoutes } from './spam/spam-api-routes.ts';

const PUBLIC_FOLDER = join(import.meta.dirname, '../public');

/** Every middleware and router in the order in which a request meets them. */
export function createApp(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.trustProxy);
  app.set('query parser', 'simple');

  const isHttps = deps.config.publicUrl.startsWith('https:');
  app.use(securityHeaders(isHttps));
  app.use(logRequests(deps.log));
  app.use(measureRequests(deps.metrics));
  app.use(['/assets', '/embed', '/embed.js'], nameRoute('files'));
  app.use('/assets', builtFiles());
  app.use('/assets', express.static(PUBLIC_FOLDER, { maxAge: '1h', fallthrough: true, index: false }));
  app.use(embedFiles());
  app.use(operationsRoutes(deps.watch, 'public'));

  app.use(
    '/api',
    allowOrigins(async () => (await findSite(deps)).origins),
  );

  app.use(shedLoad(deps, '/desk'));
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
  app.use(directoryApiRoutes(deps));
  app.use(hsdsRoutes(deps));
  app.use(unsubscribeRoutes(deps));
  app.use(messageRoutes(deps));
  app.get(paths.api.description(), (_req, res) => {
    res.sendFile('openapi.json', { root: PUBLIC_FOLDER });
  });
  app.use(commentsApiRoutes(deps));
  app.use(pagesApiRoutes(deps));
  app.use(spamApiRoutes(deps));
  app.use(siteApiRoutes(deps));
  app.use(receiptApiRoutes(deps));
  app.use(helpApiRoutes(deps));

  app.use('/desk', (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/desk', requireSameOrigin(deps.config.origins));
  app.use('/desk', helmet.contentSecurityPolicy(ownFilesOnly(isHttps, DESK_SCRIPTS)));
  app.use(entranceRoutes(deps));
  app.use(linkRoutes(deps));
  app.use('/desk', requireSession(deps));
  app.use(paths.desk.exchange(), readUpload(MAX_FILE));
  app.use('/desk', readFormIfPosted, requireToken(deps));
  app.use(secondFactorRoutes(deps));
  app.use('/desk', requireSecondFactor(deps.config));
  app.use('/desk', countForNavigation(deps));
  app.get(paths.desk.home(), (_req, res) => {
    res.redirect(303, paths.desk.moderation());
  });
  app.use(accountRoutes(deps));
  app.use(peopleRoutes(deps));
  app.use(moderationRoutes(deps));
  app.use(decisionRoutes(deps));
  app.use(shortcutsRoutes(deps));
  app.use(liveRoutes(deps));
  app.use(referralsRoutes(deps));
  app.use(offerRoutes(deps));
  app.use(handOverRoutes(deps));
  app.use(mailTemplatesRoutes(deps));
  app.use(caseRoutes(deps));
  app.use(settingsRoutes(deps));
  app.use(pagesRoutes(deps));
  app.use(reasonsRoutes(deps));
  app.use(insightsRoutes(deps));
  app.use(notificationsRoutes(deps));
  app.use(searchRoutes(deps));
  app.use(readingLogRoutes(deps));
  app.use(erasuresRoutes(deps));
  app.use(queuesRoutes(deps));
  app.use(exchangeRoutes(deps));
  app.use(directoryDeskRoutes(deps));

  app.use(() => {
    throw notFound('page');
  });
  app.use(handleErrors(deps));
  return app;
}

const readFormIfPosted: express.RequestHandler = (req, res, next) =>
  req.method === 'POST' && !(req.body instanceof URLSearchParams) ? readForm(req, res, next) : next();

/** The desk's own scripts, and what they fetch; the pages of visitors have none. */
const DESK_SCRIPTS = { scriptSrc: ["'self'"], connectSrc: ["'self'"] };

/** No style or image but our own files, no script unless `more` says so; nobody may frame us. */
function ownFilesOnly(isHttps: boolean, more: Record<string, string[]> = {}) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      ...more,
      ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
    },
  };
}

function securityHeaders(isHttps: boolean) {
  return helmet({
    contentSecurityPolicy: ownFilesOnly(isHttps),
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}
