import { type Request, type Response, Router } from 'express';
import { searchPage } from '../../views/desk/search-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { field } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { readSearch } from './read-search.ts';
import type { SearchErrors, SearchFields } from './search-query.ts';
import { isIndexing, type SearchResult, searchComments, viewChoices } from './search-view.ts';

type SearchDeps = Pick<Deps, 'db' | 'clock'>;

/**
 * The search at the desk. Mounted behind requireSession. It is posted although it changes nothing: what is searched
 * for, often words that a visitor wrote, shall stand in no address, history or log.
 */
export function searchRoutes(deps: SearchDeps): Router {
  const router = Router();

  router.get(paths.desk.search(), async (req, res) => {
    authorized(req, 'moderate');
    await sendSearch(deps, req, res, { errors: {}, result: null, isStart: true });
  });

  router.post(paths.desk.search(), async (req, res) => {
    authorized(req, 'moderate');
    const { query, errors } = await readSearch(deps, fieldsOf(req));
    const cursor = field(req, 'cursor') || null;
    const isReadable = Object.keys(errors).length === 0;
    const result = isReadable ? await searchComments(deps, query, cursor) : null;
    await sendSearch(deps, req, res, { errors, result, isStart: cursor === null }, isReadable ? 200 : 400);
  });
  return router;
}

const fieldsOf = (req: Request): SearchFields => ({
  words: field(req, 'words'),
  page: field(req, 'page'),
  from: field(req, 'from'),
  until: field(req, 'until'),
  outcome: field(req, 'outcome'),
  person: field(req, 'person'),
  lang: field(req, 'lang'),
});

async function sendSearch(
  deps: SearchDeps,
  req: Request,
  res: Response,
  found: { errors: SearchErrors; result: SearchResult | null; isStart: boolean },
  status = 200,
): Promise<void> {
  const props = {
    ...found,
    texts: sessionOf(req).texts,
    person: deskPerson(req),
    fields: fieldsOf(req),
    choices: await viewChoices(deps),
    isIndexing: await isIndexing(deps),
    now: deps.clock(),
  };
  sendHtml(res, searchPage(props), status);
}
