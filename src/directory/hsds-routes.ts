import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { param } from '../shared/http/forms.ts';
import { viewService, viewServices } from './hsds-view.ts';

const ONE_HOUR = 3600;
const PER_PAGE = 50;
const MOST_PER_PAGE = 500;

/** What HSDS lets a client narrow a list down by. Ignored it would give an answer that only looks narrowed down. */
const NOT_OFFERED = [
  'search',
  'minimal',
  'modified_after',
  'organization_id',
  'taxonomy_id',
  'taxonomy_term_id',
];

/** The directory as an API of HSDS 3.0 (docs.openreferral.org/en/3.0/hsds/api_reference.html), to be read by anybody. */
export function hsdsRoutes(deps: Pick<Deps, 'db' | 'config'>): Router {
  const router = Router();

  router.get(paths.api.hsds(), (_req, res) => {
    sendPublic(res, {
      version: '3.0',
      profile: 'https://docs.openreferral.org/en/3.0/',
      openapi_url: `${deps.config.publicUrl}${paths.api.description()}`,
    });
  });

  router.get(paths.api.hsdsServices(), async (req, res) => {
    const refused = NOT_OFFERED.find((name) => req.query[name] !== undefined);
    if (refused !== undefined) throw invalid(refused, 'not_offered');
    const page = await viewServices(deps, {
      page: readCount(req, 'page', 1, Number.MAX_SAFE_INTEGER),
      perPage: readCount(req, 'per_page', PER_PAGE, MOST_PER_PAGE),
      isFull: readFlag(req, 'full'),
    });
    sendPublic(res, page);
  });

  router.get(paths.api.hsdsService(':id'), async (req, res) => {
    sendPublic(res, await viewService(deps, param(req, 'id')));
  });

  return router;
}

/** Express makes the ETag and answers 304. */
function sendPublic(res: Response, body: object): void {
  res.set('Cache-Control', `public, max-age=${ONE_HOUR}`);
  res.json(body);
}

/** A number from 1 up to `most`. @throws invalid */
function readCount(req: Request, name: string, usual: number, most: number): number {
  const given = req.query[name];
  if (given === undefined) return usual;
  const count = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (count < 1 || count > most) throw invalid(name, 'out_of_range');
  return count;
}

/** @throws invalid when it is neither true nor false */
function readFlag(req: Request, name: string): boolean {
  const given = req.query[name] ?? 'false';
  if (given !== 'true' && given !== 'false') throw invalid(name, 'not_true_or_false');
  return given === 'true';
}

const invalid = (name: string, code: string) =>
  new AppError('invalid', 'A parameter of the address is not right.', { fields: { [name]: code } });
