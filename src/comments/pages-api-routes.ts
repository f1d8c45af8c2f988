import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { field, param, readJson } from '../shared/http/forms.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { requirePageToken } from './page-token.ts';
import { putPage } from './put-page.ts';

/** Pages opened by the website that their articles stand on; only with its secret. */
export function pagesApiRoutes(
  deps: Pick<Deps, 'db' | 'clock' | 'config' | 'pseudonym' | 'pageTokenLimit'>,
): Router {
  const router = Router();
  router.put(
    paths.api.page(':key'),
    async (req, res, next) => {
      // stands only if the secret is refused
      res.set('WWW-Authenticate', 'Bearer').set('Cache-Control', 'no-store');
      await requirePageToken(deps, req.get('authorization'), deps.pseudonym(networkOf(req.ip)));
      res.removeHeader('WWW-Authenticate');
      next();
    },
    readJson,
    async (req, res) => {
      const key = param(req, 'key');
      const page = { key, title: field(req, 'title'), url: field(req, 'url'), lang: field(req, 'lang') };
      const isNew = await putPage(deps, page, (req.body as { open?: unknown } | null)?.open);
      res.status(isNew ? 201 : 200).json({ key, address: `${deps.config.publicUrl}${paths.page(key)}` });
    },
  );
  return router;
}
