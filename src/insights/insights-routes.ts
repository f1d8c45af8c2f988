import { type Request, type Response, Router } from 'express';
import { insightsPage, type LogForm } from '../../views/desk/insights-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import type { Instant } from '../shared/clock.ts';
import { query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { addDays, dayOf, readDay, startOf } from './calendar.ts';
import { exportLog } from './export-log.ts';
import { viewInsights } from './insights-view.ts';
import { readPeriod } from './period.ts';

type InsightsDeps = Pick<Deps, 'db' | 'clock'>;

/** What the form for the event log offers. */
const LOG_DAYS = 30;

/** The page "Insights" and the event log as CSV. Mounted behind requireSession. */
export function insightsRoutes(deps: InsightsDeps): Router {
  const router = Router();

  router.get(paths.desk.insights(), async (req, res) => {
    authorized(req, 'moderate');
    await sendInsights(deps, req, res, usualLog(deps.clock()), 200);
  });

  router.get(paths.desk.log(), async (req, res) => {
    const admin = authorized(req, 'administer');
    const [from, to] = [readDay(query(req, 'from')), readDay(query(req, 'to'))];
    if (from === null || to === null || to < from) {
      const errors = {
        ...(from === null ? { from: 'error_day_invalid' } : {}),
        ...(to === null ? { to: 'error_day_invalid' } : {}),
        ...(from !== null && to !== null ? { to: 'error_days_reversed' } : {}),
      };
      const given = { from: query(req, 'from') ?? '', to: query(req, 'to') ?? '' };
      return sendInsights(deps, req, res, { ...given, errors }, 400);
    }
    res.attachment(`wegweiser-log-${from}-${to}.csv`);
    res.type('text/csv; charset=utf-8; header=present');
    if (req.method === 'HEAD') return void res.end();
    await exportLog(deps, admin, { from: startOf(from), until: startOf(addDays(to, 1)) }, res);
  });

  return router;
}

function usualLog(now: Instant): LogForm {
  const today = dayOf(now);
  return { from: addDays(today, 1 - LOG_DAYS), to: today, errors: {} };
}

async function sendInsights(
  deps: InsightsDeps,
  req: Request,
  res: Response,
  log: LogForm,
  status: number,
): Promise<void> {
  const view = await viewInsights(deps, readPeriod(query(req, 'period')), deps.clock());
  sendHtml(res, insightsPage({ texts: sessionOf(req).texts, person: deskPerson(req), view, log }), status);
}
