import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { findSite } from './find-site.ts';
import { simpleNotice } from './simple-notice.ts';

const ONE_MINUTE = 60;

/** What a form for comments needs to know of the site, as JSON. */
export function siteApiRoutes(deps: Pick<Deps, 'db' | 'config'>): Router {
  const router = Router();
  // Express makes the ETag and answers 304
  router.get(paths.api.site(), async (_req, res) => {
    const { name, lang, langs, notices, hours } = await findSite(deps);
    const { smtpUrl, quickExitUrl } = deps.config;
    res.set('Cache-Control', `public, max-age=${ONE_MINUTE}`);
    res.json({
      name,
      lang,
      langs,
      notices,
      simpleNotice: simpleNotice(notices),
      hours,
      offersMail: smtpUrl !== null,
      quickExitUrl,
    });
  });
  return router;
}
