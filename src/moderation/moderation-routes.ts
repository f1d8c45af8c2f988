import { type Request, type Response, Router } from 'express';
import { moderationPage } from '../../views/desk/moderation-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { listReasons } from '../reasons/list-reasons.ts';
import { MINUTE } from '../shared/clock.ts';
import { AppError } from '../shared/errors.ts';
import { field, fields, query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import type { DeskTexts } from '../shared/i18n.ts';
import { shortcutsOf } from './change-shortcuts.ts';
import { decideMany } from './decide-many.ts';
import { DECISIONS, isDecision, type SeenComment } from './decision.ts';
import { findUndoable } from './find-undoable.ts';
import { addressToGoOn, readGoOn } from './go-on.ts';
import { readFilter } from './queue-filter.ts';
import { createQueueDeps, type QueueDeps, viewQueue } from './queue-view.ts';

type ModerationDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'live' | 'queue'>;

/** The last decision is offered for undoing for this long; afterwards it is found on the comment's own page. */
const UNDO_OFFERED = 15 * MINUTE;

/** The moderation queue, and decisions on several comments at once. Mounted behind requireSession. */
export function moderationRoutes(deps: ModerationDeps): Router {
  const router = Router();
  const queueDeps = createQueueDeps(deps);

  router.get(paths.desk.moderation(), async (req, res) => {
    await sendQueue(queueDeps, req, res);
  });

  router.post(paths.desk.decisions(), async (req, res) => {
    const moderator = authorized(req, 'moderate');
    const decision = field(req, 'decision');
    if (!isDecision(decision)) throw new AppError('invalid', 'Name the decision.');
    const reason = field(req, 'reason') || null;
    const chosen = fields(req, 'item').map(readChosen);
    const goOn = readGoOn(req);
    if (chosen.length === 0) return res.redirect(303, addressToGoOn(goOn, { done: 'nothing' }));
    const { done, taken, details } = await decideMany(deps, moderator, chosen, decision, reason);
    const counts = { count: String(done), taken: String(taken), details: String(details) };
    res.redirect(303, addressToGoOn(goOn, { done: decision, ...counts }));
  });

  return router;
}

async function sendQueue(deps: QueueDeps, req: Request, res: Response): Promise<void> {
  const moderator = authorized(req, 'moderate');
  const { texts } = sessionOf(req);
  const now = deps.clock();
  const cursor = query(req, 'cursor');
  const filter = readFilter((name) => query(req, name));
  const view = await viewQueue(deps, moderator, filter, cursor, query(req, 'open'));
  sendHtml(
    res,
    moderationPage({
      texts,
      person: deskPerson(req),
      view,
      shortcuts: await shortcutsOf(deps, moderator.id),
      reasons: await listReasons(deps),
      cursor,
      done: doneText(req, texts),
      undoable: await findUndoable(deps, moderator, now - UNDO_OFFERED),
      now,
    }),
  );
}

/** What the address says that the last action did. */
function doneText(req: Request, texts: DeskTexts): string | null {
  const { t } = texts;
  const done = query(req, 'done');
  const number = (name: string) =>
    Math.min(Number(/^\d{1,6}$/.exec(query(req, name) ?? '')?.[0] ?? 0), 999_999);
  if (done === 'nothing') return t('doneNothing');
  if (done === 'undone') {
    const [count, seen, refused] = [number('count'), number('seen'), number('refused')];
    return sentences(
      count > 0 ? t('doneUndone', { count }) : null,
      seen > 0 ? t('doneUndoneSeen', { count: seen }) : null,
      refused > 0 ? t('doneUndoneRefused', { count: refused }) : null,
    );
  }
  const decision = DECISIONS.find((one) => one === done);
  if (!decision) return null;
  if (query(req, 'count') === null) return t(`done_${decision}`);
  const [count, taken, details] = [number('count'), number('taken'), number('details')];
  return sentences(
    t('doneMany', { count, what: t(`event_${decision}`) }),
    taken > 0 ? t('doneManyTaken', { count: taken }) : null,
    details > 0 ? t('doneManyDetails', { count: details }) : null,
  );
}

const sentences = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/** "id:revision" of a comment that waits. */
function readChosen(value: string): SeenComment {
  const [id = '', revision] = value.split(':');
  return { id, revision: Number(revision), state: 'pending' };
}
