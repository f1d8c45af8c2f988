import { type Request, type Response, Router } from 'express';
import { referralsPage } from '../../views/desk/referrals-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { shortcutsOf } from '../moderation/change-shortcuts.ts';
import { paths } from '../paths.ts';
import { query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { readCaseFilter } from './case-filter.ts';
import { viewReferrals } from './referral-queue-view.ts';

type ReferralDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'log'>;

/** What was done to the case that one comes from. */
const DONE = ['returned', 'closed', 'released'] as const;

/** The referral queue, for counsellors only. Mounted behind requireSession. */
export function referralsRoutes(deps: ReferralDeps): Router {
  const router = Router();

  router.get(paths.desk.referrals(), async (req, res) => {
    await sendQueue(deps, req, res);
  });

  return router;
}

async function sendQueue(deps: ReferralDeps, req: Request, res: Response): Promise<void> {
  const counsellor = authorized(req, 'counsel');
  const { texts } = sessionOf(req);
  const cursor = query(req, 'cursor');
  const filter = readCaseFilter((name) => query(req, name));
  const view = await viewReferrals(deps, counsellor, filter, cursor);
  const done = DONE.find((name) => name === query(req, 'done'));
  sendHtml(
    res,
    referralsPage({
      view,
      texts,
      person: deskPerson(req),
      shortcuts: await shortcutsOf(deps, counsellor.id),
      cursor,
      done: done ? texts.t(`done_${done}`) : null,
      now: deps.clock(),
    }),
  );
}
