import { Router } from 'express';
import { embeddingPage } from '../../views/visitor/embedding-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { query } from '../shared/http/forms.ts';
import { readHere } from '../shared/http/here.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { deskLanguages, deskTexts } from '../shared/i18n.ts';
import { findSite } from './find-site.ts';

/** A key that somebody may put into the address, as pages have them; whether there is such a page is not told. */
const KEY = /^(?!\.+$)[\w.-]{1,100}$/;
const EXAMPLE_KEY = 'my-article';

/** How to embed comments, for whoever keeps the website. */
export function embeddingRoutes(deps: Pick<Deps, 'db' | 'config'>): Router {
  const router = Router();
  router.get(paths.embedding(), async (req, res) => {
    const site = await findSite(deps);
    const asked = query(req, 'page') ?? '';
    const key = KEY.test(asked) ? asked : EXAMPLE_KEY;
    const own = [askedLanguage(req, deskLanguages), site.lang].filter(
      (lang) => lang === null || deskLanguages.includes(lang),
    );
    const { texts, here } = readHere(req, paths.embeddingOf(key), own, deskLanguages);
    res.vary('Accept-Language');
    sendHtml(
      res,
      embeddingPage({
        texts: deskTexts(texts.lang),
        visitorTexts: texts,
        here,
        siteName: site.name,
        origin: new URL(deps.config.publicUrl).origin,
        key,
      }),
    );
  });
  return router;
}
