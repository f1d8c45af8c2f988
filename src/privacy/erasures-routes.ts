import { Router } from 'express';
import { erasuresPage } from '../../views/desk/erasures-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { viewErasures } from './erasures-view.ts';

/** How much of what was erased, for admins. Mounted behind requireSession. */
export function erasuresRoutes(deps: Pick<Deps, 'db' | 'clock'>): Router {
  const router = Router();

  router.get(paths.desk.erasures(), async (req, res) => {
    authorized(req, 'administer');
    const erasures = await viewErasures(deps);
    sendHtml(res, erasuresPage({ texts: sessionOf(req).texts, person: deskPerson(req), erasures }));
  });

  return router;
}
