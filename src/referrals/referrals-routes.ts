import { type Request, type Response, Router } from 'express';
import { referralsPage } from '../../views/desk/referrals-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { isId } from '../shared/ids.ts';
import { closeReferral } from './close-referral.ts';
import { noteReferralsSeen } from './note-referrals-seen.ts';
import { isOutcome } from './referral.ts';
import { viewReferrals } from './referral-queue-view.ts';
import { reopenReferral } from './reopen-referral.ts';
import { returnReferral } from './return-referral.ts';

type ReferralDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'live' | 'log'>;

const DONE = ['returned', 'closed', 'reopened'] as const;

/** The referral queue, for counsellors only. Mounted behind requireSession. */
export function referralsRoutes(deps: ReferralDeps): Router {
  const router = Router();

  router.get(paths.desk.referrals(), async (req, res) => {
    await sendQueue(deps, req, res, false);
  });

  router.post(paths.desk.referralReturn(':id'), async (req, res) => {
    await act(deps, req, res, 'returned', () =>
      returnReferral(deps, authorized(req, 'counsel'), param(req, 'id')),
    );
  });

  router.post(paths.desk.referralClosure(':id'), async (req, res) => {
    authorized(req, 'counsel');
    const outcome = field(req, 'outcome');
    if (!isOutcome(outcome)) throw new AppError('invalid', 'Name the outcome.');
    await act(deps, req, res, 'closed', () =>
      closeReferral(deps, authorized(req, 'counsel'), param(req, 'id'), outcome),
    );
  });

  router.post(paths.desk.referralReopening(':id'), async (req, res) => {
    await act(deps, req, res, 'reopened', () =>
      reopenReferral(deps, authorized(req, 'counsel'), param(req, 'id')),
    );
  });

  return router;
}

async function act(
  deps: ReferralDeps,
  req: Request,
  res: Response,
  done: (typeof DONE)[number],
  change: () => Promise<void>,
): Promise<void> {
  authorized(req, 'counsel');
  if (!isId(param(req, 'id'))) throw notFound('referral');
  try {
    await change();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    return sendQueue(deps, req, res, true);
  }
  res.redirect(303, `${paths.desk.referrals()}?done=${done}`);
}

async function sendQueue(
  deps: ReferralDeps,
  req: Request,
  res: Response,
  isConflict: boolean,
): Promise<void> {
  const counsellor = authorized(req, 'counsel');
  const { texts } = sessionOf(req);
  const cursor = query(req, 'cursor');
  const view = await viewReferrals(deps, counsellor, cursor);
  await noteReferralsSeen(deps, view.items);
  const done = DONE.find((name) => name === query(req, 'done'));
  const props = {
    ...view,
    texts,
    person: deskPerson(req),
    isStart: cursor === null,
    isConflict,
    now: deps.clock(),
  };
  sendHtml(
    res,
    referralsPage({ ...props, done: done ? texts.t(`done_${done}`) : null }),
    isConflict ? 409 : 200,
  );
}
