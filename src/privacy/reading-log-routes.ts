import { Router } from 'express';
import { readingLogPage } from '../../views/desk/reading-log-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { viewReadings } from './reading-log-view.ts';

/** Who opened which referral, for admins. Mounted behind requireSession. */
export function readingLogRoutes(deps: Pick<Deps, 'db'>): Router {
  const router = Router();

  router.get(paths.desk.readingLog(), async (req, res) => {
    const cursor = query(req, 'cursor');
    const log = await viewReadings(deps, authorized(req, 'administer'), cursor);
    const props = { texts: sessionOf(req).texts, person: deskPerson(req), isStart: cursor === null };
    sendHtml(res, readingLogPage({ ...log, ...props }));
  });

  return router;
}
