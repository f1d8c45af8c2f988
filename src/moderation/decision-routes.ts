import { type Request, type Response, Router } from 'express';
import { commentPage, type Obstacle } from '../../views/desk/comment-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import { COMMENT_STATES } from '../comments/comment.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { allReasons } from '../reasons/list-reasons.ts';
import { AppError } from '../shared/errors.ts';
import { field, fields, param } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { newId } from '../shared/ids.ts';
import { shortcutsOf } from './change-shortcuts.ts';
import { decide, type Judgement } from './decide.ts';
import type { Decision, SeenComment } from './decision.ts';
import { addressToGoOn, readGoOn } from './go-on.ts';
import { viewHistory } from './item-view.ts';
import { NO_REDACTION, type Redaction } from './redact.ts';
import { undoBatch } from './undo.ts';
import { writeNote } from './write-note.ts';

type DecisionDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'live' | 'queue'>;

/** One comment: its page, decisions on it, notes, and the way to take a decision back. Mounted behind requireSession. */
export function decisionRoutes(deps: DecisionDeps): Router {
  const router = Router();

  router.get(paths.desk.comment(':id'), async (req, res) => {
    await sendComment(deps, req, res, null, 200);
  });

  decision(router, deps, paths.desk.approval(':id'), 'approved');
  decision(router, deps, paths.desk.rejection(':id'), 'rejected');
  decision(router, deps, paths.desk.spam(':id'), 'marked_spam');
  decision(router, deps, paths.desk.abuse(':id'), 'marked_abuse');
  decision(router, deps, paths.desk.referral(':id'), 'referred');

  router.post(paths.desk.undos(), async (req, res) => {
    const moderator = authorized(req, 'moderate');
    const { ids, done, seen, refused } = await undoBatch(deps, moderator, field(req, 'batch'));
    const counts = { count: String(done), seen: String(seen), refused: String(refused) };
    const goOn = { back: readGoOn(req)?.back ?? paths.desk.moderation(), next: ids[0] ?? null };
    res.redirect(303, addressToGoOn(goOn, { done: 'undone', ...counts }));
  });

  router.post(paths.desk.notes(':id'), async (req, res) => {
    const moderator = authorized(req, 'moderate');
    try {
      await writeNote(deps, moderator, param(req, 'id'), field(req, 'note'));
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'not-found') throw error;
      return sendComment(deps, req, res, 'note', statusOf(error));
    }
    const goOn = readGoOn(req);
    const id = param(req, 'id');
    // written in the queue: back to where it was, with the same comment open
    res.redirect(303, goOn ? addressToGoOn({ ...goOn, next: id }, {}) : paths.desk.comment(id));
  });

  return router;
}

/** A decision by POST: carried out for the revision that was seen, or answered with the comment as it is now and why not. */
function decision(router: Router, deps: DecisionDeps, path: string, type: Decision): void {
  router.post(path, async (req, res) => {
    const moderator = authorized(req, 'moderate');
    const seen = { id: param(req, 'id'), ...readSeen(req) };
    try {
      await decide(deps, moderator, seen, readJudgement(req, type));
    } catch (error) {
      const obstacle = obstacleOf(error);
      if (!obstacle) throw error;
      return sendComment(deps, req, res, obstacle, statusOf(error as AppError));
    }
    res.redirect(303, addressToGoOn(readGoOn(req), { done: type }));
  });
}

function obstacleOf(error: unknown): Obstacle | null {
  if (!(error instanceof AppError)) return null;
  if (error.code === 'conflict') return 'conflict';
  if ('details' in error.fields) return 'details';
  return 'blackOut' in error.fields ? 'nothing_left' : null;
}

function readJudgement(req: Request, decision: Decision): Judgement {
  const batch = newId();
  if (decision === 'approved')
    return { batch, decision, redaction: readRedaction(req), isConfirmed: field(req, 'confirmed') === '1' };
  return { batch, decision, reason: decision === 'rejected' ? field(req, 'reason') || null : null };
}

function readRedaction(req: Request): Redaction {
  const spans = fields(req, 'blackOut').map((value) => {
    const [, start, end] = /^(\d{1,6})-(\d{1,6})$/.exec(value) ?? [];
    if (start === undefined || end === undefined)
      throw new AppError('invalid', 'What is to be left out cannot be read.');
    return { start: Number(start), end: Number(end) };
  });
  return { spans, keepOriginal: field(req, 'keepOriginal') === '1' };
}

function readSeen(req: Request): Omit<SeenComment, 'id'> {
  const revision = Number(field(req, 'revision'));
  const state = COMMENT_STATES.find((one) => one === field(req, 'state'));
  if (!Number.isSafeInteger(revision) || revision < 1 || !state)
    throw new AppError('invalid', 'Name the revision and the state decided on.');
  return { revision, state };
}

async function sendComment(
  deps: DecisionDeps,
  req: Request,
  res: Response,
  obstacle: Obstacle | null,
  status: number,
): Promise<void> {
  const moderator = authorized(req, 'moderate');
  const props = {
    view: await viewHistory(deps, moderator, param(req, 'id')),
    texts: sessionOf(req).texts,
    person: deskPerson(req),
    shortcuts: await shortcutsOf(deps, moderator.id),
    reasons: await allReasons(deps),
    goOn: readGoOn(req),
    obstacle,
    typedNote: obstacle === 'note' ? field(req, 'note') : '',
    chosen: obstacle === 'details' || obstacle === 'nothing_left' ? readRedaction(req) : NO_REDACTION,
    now: deps.clock(),
  };
  sendHtml(res, commentPage(props), status);
}
