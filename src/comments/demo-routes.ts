import { Router } from 'express';
import { demoArticles } from '../../views/visitor/demo-article.ts';
import { demoPage } from '../../views/visitor/demo-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { notFound } from '../shared/errors.ts';
import { query } from '../shared/http/forms.ts';
import { allowOwnScripts } from '../shared/http/own-scripts.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorTexts } from '../shared/i18n.ts';
import { DEMO_KEY } from './comment.ts';
import { findPage } from './find-page.ts';

/** An article to try the embedded comments on, in the page's language or in another that it is there in. */
export function demoRoutes(deps: Pick<Deps, 'db'>): Router {
  const router = Router();
  router.get(paths.demo(), async (req, res) => {
    const page = await findPage(deps, DEMO_KEY);
    const asked = [query(req, 'lang'), page.lang];
    const article =
      asked.flatMap((lang) => demoArticles.filter((one) => one.lang === lang))[0] ?? demoArticles[0];
    if (!article) throw notFound('page');
    allowOwnScripts(res);
    sendHtml(res, demoPage({ texts: visitorTexts(article.lang), siteName: page.siteName, article, page }));
  });
  return router;
}
