import { type RequestHandler, Router } from 'express';
import { authorized } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { nameRoute } from '../shared/http/route-pattern.ts';
import { whenAsked } from '../shared/http/when-asked.ts';

/** What is in Redis, for admins, where there is one. Mounted behind requireSecondFactor. */
export function queuesRoutes({ queue, log }: Pick<Deps, 'queue' | 'log'>): Router {
  const router = Router();
  const address = paths.desk.queues();

  router.get(paths.desk.queues('{/*rest}'), (req, _res, next) => {
    authorized(req, 'administer');
    if (!queue.bullmq) throw notFound('page');
    next();
  });

  const { bullmq } = queue;
  if (bullmq) {
    const board = whenAsked(async () => (await import('./queue-board.ts')).createQueueBoard(bullmq, log));
    router.use(address, onlyLooking, nameRoute(address), allowBoard, board);
  }
  return router;
}

/** Whatever the board would offer: nothing but GET gets through to it. */
const onlyLooking: RequestHandler = (req, _res, next) => {
  authorized(req, 'administer');
  if (req.method !== 'GET' && req.method !== 'HEAD')
    throw new AppError('forbidden', 'Jobs can only be looked at.');
  next();
};

/** The colours of the one icon that brings a style element along, in @bull-board/ui 9.10.1. */
const ICON_COLOURS = "'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='";

/**
 * The policy of the desk, for the board alone with two exceptions: its page names the address that its files are below
 * (`<base>`), and one style element is allowed by its hash. Nothing inline beside that, and nothing of others.
 */
const allowBoard: RequestHandler = (_req, res, next) => {
  const policy = res.get('Content-Security-Policy') ?? '';
  res.set(
    'Content-Security-Policy',
    policy
      .replace("base-uri 'none'", "base-uri 'self'")
      .replace("style-src 'self'", `style-src 'self' ${ICON_COLOURS}`),
  );
  next();
};
