import { Router } from 'express';
import { findPage } from '../comments/find-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { param, query } from '../shared/http/forms.ts';
import { networkOf } from '../shared/http/rate-limit.ts';

type SpamApiDeps = Pick<Deps, 'db' | 'clock' | 'pseudonym' | 'formTokens' | 'proofs' | 'load'>;

/** What a form needs so that its comment does not look like a program's. Nothing of it may be kept by a cache. */
export function spamApiRoutes(deps: SpamApiDeps): Router {
  const router = Router();

  router.get(paths.api.form(':key'), async (req, res) => {
    const page = await findPage(deps, param(req, 'key'));
    const needsProof = await deps.load.isHigh(deps.pseudonym(networkOf(req.ip)), page.id);
    const formToken = deps.formTokens.issue(page.key, deps.clock());
    res.set('Cache-Control', 'no-store').json({ formToken, needsProof });
  });

  router.get(paths.api.challenge(), async (req, res) => {
    const page = await findPage(deps, query(req, 'page') ?? '');
    res.set('Cache-Control', 'no-store').json(await deps.proofs.challenge(page.key, deps.clock()));
  });

  return router;
}
