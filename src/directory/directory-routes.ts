import { Router } from 'express';
import { contactsPage } from '../../views/visitor/contacts-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages, visitorTexts } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { listContacts } from './find-contacts.ts';

/** The directory of counselling contacts, in the visitor's language if there is one. */
export function directoryRoutes(deps: Pick<Deps, 'db'>): Router {
  const router = Router();
  router.get(paths.contacts(), async (req, res) => {
    const site = await findSite(deps);
    const texts = visitorTexts(askedLanguage(req, visitorLanguages), site.lang);
    res.vary('Accept-Language');
    sendHtml(res, contactsPage({ contacts: await listContacts(deps), siteName: site.name, texts }));
  });
  return router;
}
