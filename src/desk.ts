import { type RequestHandler, Router } from 'express';
import { accountRoutes } from './accounts/account-routes.ts';
import { entranceRoutes } from './accounts/entrance-routes.ts';
import { linkRoutes } from './accounts/link-routes.ts';
import { peopleRoutes } from './accounts/people-routes.ts';
import { secondFactorRoutes } from './accounts/second-factor-routes.ts';
import { requireSecondFactor, requireSession, requireToken } from './accounts/session.ts';
import { pagesRoutes } from './comments/pages-routes.ts';
import type { Deps, DeskDeps } from './deps.ts';
import { directoryDeskRoutes } from './directory/directory-desk-routes.ts';
import { MAX_FILE } from './directory/exchange/read-directory-file.ts';
import { exchangeRoutes } from './directory/exchange-routes.ts';
import { insightsRoutes } from './insights/insights-routes.ts';
import { countForNavigation } from './moderation/count-for-navigation.ts';
import { decisionRoutes } from './moderation/decision-routes.ts';
import { liveRoutes } from './moderation/live-routes.ts';
import { moderationRoutes } from './moderation/moderation-routes.ts';
import { shortcutsRoutes } from './moderation/shortcuts-routes.ts';
import { notificationsRoutes } from './notifications/notifications-routes.ts';
import { queuesRoutes } from './operations/queues-routes.ts';
import { paths } from './paths.ts';
import { erasuresRoutes } from './privacy/erasures-routes.ts';
import { readingLogRoutes } from './privacy/reading-log-routes.ts';
import { reasonsRoutes } from './reasons/reasons-routes.ts';
import { caseRoutes } from './referrals/case-routes.ts';
import { handOverRoutes } from './referrals/hand-over-routes.ts';
import { mailTemplatesRoutes } from './referrals/mail-templates-routes.ts';
import { offerRoutes } from './referrals/offer-routes.ts';
import { referralsRoutes } from './referrals/referrals-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import { readForm } from './shared/http/forms.ts';
import { readUpload } from './shared/http/read-upload.ts';
import { requireSameOrigin } from './shared/http/same-origin.ts';
import { ownFilesOnly } from './shared/http/security-headers.ts';
import { settingsRoutes } from './site/settings-routes.ts';

/** The desk's own scripts, and what they fetch; the pages of visitors have none. */
const DESK_SCRIPTS = { scriptSrc: ["'self'"], connectSrc: ["'self'"] };

/** Everything below /desk, with sign-in and accounts, in the order in which a request meets it. */
export async function createDesk(given: Deps): Promise<Router> {
  const deps: DeskDeps = { ...given, auth: await given.openAuth() };
  const desk = Router();
  desk.use('/desk', (_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  desk.use('/desk', requireSameOrigin(deps.config.origins));
  desk.use('/desk', ownFilesOnly(deps.config, DESK_SCRIPTS));
  desk.use(entranceRoutes(deps));
  desk.use(linkRoutes(deps));
  desk.use('/desk', requireSession(deps));
  desk.use(paths.desk.exchange(), readUpload(MAX_FILE));
  desk.use('/desk', readFormIfPosted, requireToken(deps));
  desk.use(secondFactorRoutes(deps));
  desk.use('/desk', requireSecondFactor(deps.config));
  desk.use('/desk', countForNavigation(deps));
  desk.get(paths.desk.home(), (_req, res) => {
    res.redirect(303, paths.desk.moderation());
  });
  desk.use(accountRoutes(deps));
  desk.use(peopleRoutes(deps));
  desk.use(moderationRoutes(deps));
  desk.use(decisionRoutes(deps));
  desk.use(shortcutsRoutes(deps));
  desk.use(liveRoutes(deps));
  desk.use(referralsRoutes(deps));
  desk.use(offerRoutes(deps));
  desk.use(handOverRoutes(deps));
  desk.use(mailTemplatesRoutes(deps));
  desk.use(caseRoutes(deps));
  desk.use(settingsRoutes(deps));
  desk.use(pagesRoutes(deps));
  desk.use(reasonsRoutes(deps));
  desk.use(insightsRoutes(deps));
  desk.use(notificationsRoutes(deps));
  desk.use(searchRoutes(deps));
  desk.use(readingLogRoutes(deps));
  desk.use(erasuresRoutes(deps));
  desk.use(queuesRoutes(deps));
  desk.use(exchangeRoutes(deps));
  desk.use(directoryDeskRoutes(deps));
  return desk;
}

const readFormIfPosted: RequestHandler = (req, res, next) =>
  req.method === 'POST' && !(req.body instanceof URLSearchParams) ? readForm(req, res, next) : next();
