import { Router } from 'express';
import { recheckSession } from '../accounts/recheck-session.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { DeskDeps } from '../deps.ts';
import { paths } from '../paths.ts';
import { param } from '../shared/http/forms.ts';
import { releaseLease, takeLease } from './take-lease.ts';

type LiveDeps = Pick<DeskDeps, 'config' | 'db' | 'clock' | 'live' | 'liveFeed' | 'auth'>;

/** What lets moderators work side by side: who has what open, and news as they happen. Mounted behind requireSession. */
export function liveRoutes(deps: LiveDeps): Router {
  const router = Router();

  router.get(paths.desk.live(), (req, res) => {
    const person = authorized(req, 'moderate');
    // Express takes HEAD for GET, and its answer would never end
    if (req.method === 'HEAD') return void res.type('text/event-stream').end();
    const recheck = () => recheckSession(deps, req, 'moderate');
    deps.liveFeed.open({ sessionId: sessionOf(req).id, person, recheck }, res);
  });

  router.post(paths.desk.lease(':id'), async (req, res) => {
    const moderator = authorized(req, 'moderate');
    const { commentId, personId, name, since } = await takeLease(deps, moderator, param(req, 'id'));
    if (req.accepts(['html', 'json']) !== 'json') return res.redirect(303, paths.desk.comment(commentId));
    res.json({ holder: { isMe: personId === moderator.id, name, since } });
  });

  router.post(paths.desk.leaseRelease(':id'), async (req, res) => {
    await releaseLease(deps, authorized(req, 'moderate'), param(req, 'id'));
    // a beacon accepts anything, and would only follow a redirect in vain
    if (req.accepts(['json', 'html']) !== 'html') return void res.status(204).end();
    res.redirect(303, paths.desk.moderation());
  });

  return router;
}
