import { Router } from 'express';
import { demoArticles } from '../../views/visitor/demo-article.ts';
import { demoPage } from '../../views/visitor/demo-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { notFound } from '../shared/errors.ts';
import { readHere } from '../shared/http/here.ts';
import { allowOwnScripts } from '../shared/http/own-scripts.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { DEMO_KEY } from './comment.ts';
import { findPage } from './find-page.ts';

/** The languages of the article; in the first it comes by itself. */
const LANGS = demoArticles.map(({ lang }) => lang);

/** An article to try the embedded comments on. */
export function demoRoutes(deps: Pick<Deps, 'db'>): Router {
  const router = Router();
  router.get(paths.demo(), async (req, res) => {
    const page = await findPage(deps, DEMO_KEY);
    const read = readHere(req, paths.demo(), LANGS, LANGS);
    const article = demoArticles.find(({ lang }) => lang === read.texts.lang);
    if (!article) throw notFound('page');
    allowOwnScripts(res);
    sendHtml(res, demoPage({ ...read, siteName: page.siteName, article, pageKey: page.key }));
  });
  return router;
}
