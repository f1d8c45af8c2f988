import { createHash, timingSafeEqual } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { paths } from '../paths.ts';
import { notFound } from '../shared/errors.ts';
import type { Watch } from './watch.ts';

/**
 * Whether this process lives, whether it can do its work, and what it counts.
 * @param where `public`: where everybody can ask, metrics need the token, and without one there are none
 */
export function operationsRoutes(watch: Watch, where: 'public' | 'own address'): Router {
  const router = Router();

  router.get(paths.health(), async (_req, res) => {
    const status = await watch.live();
    res
      .status(status === 'ok' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status, engine: watch.engine });
  });

  router.get(paths.ready(), async (_req, res) => {
    const readiness = await watch.ready();
    res
      .status(readiness.status === 'ready' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(readiness);
  });

  router.get(paths.metrics(), async (req, res) => {
    if (watch.token === null && where === 'public') throw notFound('page');
    if (watch.token !== null && !hasToken(req, watch.token)) return refuse(res);
    const { contentType, body } = await watch.metrics();
    res.set('Cache-Control', 'no-store').type(contentType).send(body);
  });

  return router;
}

/** Takes as long for a wrong token as for a right one: hashes are compared, of one length whatever was sent. */
function hasToken(req: Request, token: string): boolean {
  const [, given = ''] = /^Bearer +([^ ]+)$/i.exec(req.get('authorization') ?? '') ?? [];
  const hash = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function refuse(res: Response): void {
  res
    .status(401)
    .set({ 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' })
    .type('text/plain')
    .send('Send METRICS_TOKEN as a bearer token.\n');
}
