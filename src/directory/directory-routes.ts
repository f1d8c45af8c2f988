import { type Request, Router } from 'express';
import { contactsPage } from '../../views/visitor/contacts-page.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { query, readForm } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages, visitorTexts } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { confirmedAt } from './assurance.ts';
import { listContacts } from './find-contacts.ts';
import { viewFinding } from './finder-view.ts';
import { readFinderForm } from './read-finder.ts';

type DirectoryDeps = Pick<Deps, 'db' | 'clock'>;

/** The directory of counselling contacts with its finder. A search is a POST, so that no address or log holds it. */
export function directoryRoutes(deps: DirectoryDeps): Router {
  const router = Router();

  router.get(paths.contacts(), async (req, res) => {
    res.vary('Accept-Language');
    sendHtml(res, contactsPage({ ...(await propsFor(deps, req)), search: null }));
  });

  router.post(paths.contacts(), readForm, async (req, res) => {
    const asked = readFinderForm(req);
    const finding = await viewFinding(deps, asked);
    res.set('Cache-Control', 'no-store');
    sendHtml(res, contactsPage({ ...(await propsFor(deps, req)), search: { query: asked, finding } }));
  });

  return router;
}

async function propsFor(deps: DirectoryDeps, req: Request) {
  const site = await findSite(deps);
  const asked = query(req, 'lang');
  const chosen = asked !== null && visitorLanguages.includes(asked) ? asked : null;
  return {
    contacts: await listContacts(deps),
    isConfirmed: confirmedAt(deps.clock()),
    siteName: site.name,
    chosen,
    texts: visitorTexts(chosen, askedLanguage(req, visitorLanguages), site.lang),
  };
}
