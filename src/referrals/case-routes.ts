import { type Request, type Response, Router } from 'express';
import { casePage } from '../../views/desk/case-page.ts';
import type { CaseObstacle } from '../../views/desk/case-props.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { shortcutsOf } from '../moderation/change-shortcuts.ts';
import { paths } from '../paths.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { isId } from '../shared/ids.ts';
import { releaseReferral, takeReferral } from './assign-referral.ts';
import { openCase } from './case-view.ts';
import { closeReferral } from './close-referral.ts';
import { isOutcome } from './referral.ts';
import { reopenReferral } from './reopen-referral.ts';
import { returnReferral } from './return-referral.ts';
import { writeReferralNote } from './write-referral-note.ts';

type CaseDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'live' | 'log'>;

/** What can be done that leaves the case open on the page. */
const DONE = ['taken', 'noted', 'reopened'] as const;

/** One case and what a counsellor does with it. Mounted behind requireSession. */
export function caseRoutes(deps: CaseDeps): Router {
  const router = Router();
  const here = (req: Request, done: (typeof DONE)[number]) =>
    `${paths.desk.case(param(req, 'id'))}?done=${done}`;
  const queue = (done: string) => `${paths.desk.referrals()}?done=${done}`;

  router.get(paths.desk.case(':id'), async (req, res) => {
    await sendCase(deps, req, res, null);
  });

  router.post(paths.desk.caseAssignment(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    const from = field(req, 'from');
    await act(deps, req, res, here(req, 'taken'), (id) =>
      takeReferral(deps, counsellor, id, from === '' ? null : from),
    );
  });

  router.post(paths.desk.caseRelease(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    await act(deps, req, res, queue('released'), (id) => releaseReferral(deps, counsellor, id));
  });

  router.post(paths.desk.caseNotes(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    const note = field(req, 'note');
    await act(deps, req, res, here(req, 'noted'), (id) => writeReferralNote(deps, counsellor, id, note));
  });

  router.post(paths.desk.referralReturn(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    await act(deps, req, res, queue('returned'), (id) => returnReferral(deps, counsellor, id));
  });

  router.post(paths.desk.referralClosure(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    const outcome = field(req, 'outcome');
    if (!isOutcome(outcome)) throw new AppError('invalid', 'Name the outcome.');
    await act(deps, req, res, queue('closed'), (id) => closeReferral(deps, counsellor, id, outcome));
  });

  router.post(paths.desk.referralReopening(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    await act(deps, req, res, here(req, 'reopened'), (id) => reopenReferral(deps, counsellor, id));
  });

  return router;
}

/** Acts and goes on; what was refused shows the case as it is now. */
async function act(
  deps: CaseDeps,
  req: Request,
  res: Response,
  onward: string,
  change: (id: string) => Promise<void>,
): Promise<void> {
  const id = param(req, 'id');
  if (!isId(id)) throw notFound('referral');
  try {
    await change(id);
  } catch (error) {
    const obstacle = obstacleOf(error);
    if (!obstacle) throw error;
    return sendCase(deps, req, res, obstacle, statusOf(error as AppError));
  }
  res.redirect(303, onward);
}

function obstacleOf(error: unknown): CaseObstacle | null {
  if (!(error instanceof AppError)) return null;
  if (error.code === 'conflict') return 'conflict';
  return error.fields.note === undefined ? null : 'note';
}

async function sendCase(
  deps: CaseDeps,
  req: Request,
  res: Response,
  obstacle: CaseObstacle | null,
  status = 200,
): Promise<void> {
  const counsellor = authorized(req, 'counsel');
  const { texts } = sessionOf(req);
  const done = DONE.find((name) => name === query(req, 'done'));
  sendHtml(
    res,
    casePage({
      texts,
      person: deskPerson(req),
      open: await openCase(deps, counsellor, param(req, 'id')),
      shortcuts: await shortcutsOf(deps, counsellor.id),
      obstacle,
      typedNote: obstacle ? field(req, 'note') : '',
      done: done ? texts.t(`done_${done}`) : null,
      now: deps.clock(),
    }),
    status,
  );
}
