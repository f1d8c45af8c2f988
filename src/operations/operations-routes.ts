import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';

/** Whether this process lives and its database answers. */
export function operationsRoutes(deps: Pick<Deps, 'db' | 'queue'>): Router {
  const router = Router();
  router.get(paths.health(), async (_req, res) => {
    await deps.db.read.selectFrom('site').select('id').limit(1).execute();
    res.set('Cache-Control', 'no-store').json({ status: 'ok', engine: deps.queue.engine });
  });
  return router;
}
