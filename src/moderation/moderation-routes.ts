import { type Request, type Response, Router } from 'express';
import { commentPage } from '../../views/desk/comment-page.ts';
import { moderationPage } from '../../views/desk/moderation-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import { COMMENT_STATES } from '../comments/comment.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { allReasons, listReasons } from '../reasons/list-reasons.ts';
import { AppError } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { approveComment, markAsSpam, referComment, rejectComment, type SeenComment } from './decide.ts';
import { DECISIONS } from './decision.ts';
import { viewHistory, viewQueue } from './queue-view.ts';

type ModerationDeps = Pick<Deps, 'db' | 'clock' | 'sealing'>;

/** The moderation queue and its decisions. Mounted behind requireSession. */
export function moderationRoutes(deps: ModerationDeps): Router {
  const router = Router();

  router.get(paths.desk.moderation(), async (req, res) => {
    authorized(req, 'moderate');
    const { texts } = sessionOf(req);
    const cursor = query(req, 'cursor');
    const view = await viewQueue(deps, cursor);
    const done = DECISIONS.find((decision) => decision === query(req, 'done'));
    const reasons = await listReasons(deps);
    const props = {
      ...view,
      texts,
      person: deskPerson(req),
      isStart: cursor === null,
      reasons,
      now: deps.clock(),
    };
    sendHtml(res, moderationPage({ ...props, done: done ? texts.t(`done_${done}`) : null }));
  });

  router.get(paths.desk.comment(':id'), async (req, res) => {
    authorized(req, 'moderate');
    await sendComment(deps, req, res, param(req, 'id'), false);
  });

  decision(router, deps, paths.desk.approval(':id'), 'approved', approveComment);
  decision(router, deps, paths.desk.spam(':id'), 'marked_spam', markAsSpam);
  decision(router, deps, paths.desk.referral(':id'), 'referred', referComment);
  decision(router, deps, paths.desk.rejection(':id'), 'rejected', (ports, moderator, seen, req) => {
    return rejectComment(ports, moderator, seen, field(req, 'reason') || null);
  });
  return router;
}

type Decide = (
  deps: ModerationDeps,
  moderator: ReturnType<typeof authorized<'moderate'>>,
  seen: SeenComment,
  req: Request,
) => Promise<void>;

/** A decision by POST: carried out for the revision that was seen, or answered 409 with the comment as it is now. */
function decision(router: Router, deps: ModerationDeps, path: string, done: string, decide: Decide): void {
  router.post(path, async (req, res) => {
    const moderator = authorized(req, 'moderate');
    const seen = { id: param(req, 'id'), ...readSeen(req) };
    try {
      await decide(deps, moderator, seen, req);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
      return sendComment(deps, req, res, param(req, 'id'), true);
    }
    res.redirect(303, `${paths.desk.moderation()}?done=${done}`);
  });
}

function readSeen(req: Request): Omit<SeenComment, 'id'> {
  const revision = Number(field(req, 'revision'));
  const state = COMMENT_STATES.find((one) => one === field(req, 'state'));
  if (!Number.isSafeInteger(revision) || revision < 1 || !state)
    throw new AppError('invalid', 'Name the revision and the state decided on.');
  return { revision, state };
}

async function sendComment(
  deps: ModerationDeps,
  req: Request,
  res: Response,
  id: string,
  isConflict: boolean,
) {
  const view = await viewHistory(deps, id);
  const props = {
    ...view,
    texts: sessionOf(req).texts,
    person: deskPerson(req),
    isConflict,
    reasons: await allReasons(deps),
    now: deps.clock(),
  };
  sendHtml(res, commentPage(props), isConflict ? 409 : 200);
}
