import { Router } from 'express';
import { embeddingPage } from '../../views/visitor/embedding-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { deskLanguages, deskTexts, visitorTexts } from '../shared/i18n.ts';
import { findSite } from './find-site.ts';

/** A key that somebody may put into the address, as pages have them; whether there is such a page is not told. */
const KEY = /^(?!\.+$)[\w.-]{1,100}$/;
const EXAMPLE_KEY = 'my-article';

/** How to embed comments, for whoever keeps the website. */
export function embeddingRoutes(deps: Pick<Deps, 'db' | 'config'>): Router {
  const router = Router();
  router.get(paths.embedding(), async (req, res) => {
    const site = await findSite(deps);
    const key = query(req, 'page') ?? '';
    const texts = deskTexts(query(req, 'lang'), askedLanguage(req, deskLanguages), site.lang);
    res.vary('Accept-Language');
    sendHtml(
      res,
      embeddingPage({
        texts,
        visitorTexts: visitorTexts(texts.lang),
        siteName: site.name,
        origin: new URL(deps.config.publicUrl).origin,
        key: KEY.test(key) ? key : EXAMPLE_KEY,
      }),
    );
  });
  return router;
}
