import { type Request, Router } from 'express';
import { contactsPage } from '../../views/visitor/contacts-page.ts';
import { FINDER, RESULTS } from '../../views/visitor/finder-form.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { askedLanguage } from '../shared/http/asked-language.ts';
import { readForm } from '../shared/http/forms.ts';
import { readHere } from '../shared/http/here.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages } from '../shared/i18n.ts';
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
    const props = await propsFor(deps, req, paths.contacts());
    if (props.here.chosen === null) res.vary('Accept-Language');
    sendHtml(res, contactsPage({ ...props, search: null }));
  });

  router.post(paths.contacts(), readForm, async (req, res) => {
    const asked = readFinderForm(req);
    const finding = await viewFinding(deps, asked);
    res.set('Cache-Control', 'no-store');
    const { here, ...props } = await propsFor(deps, req, `${paths.contacts()}#${RESULTS}`);
    const search = { query: asked, finding };
    sendHtml(res, contactsPage({ ...props, here: { ...here, form: FINDER }, search }));
  });

  return router;
}

async function propsFor(deps: DirectoryDeps, req: Request, address: string) {
  const site = await findSite(deps);
  return {
    contacts: await listContacts(deps),
    isConfirmed: confirmedAt(deps.clock()),
    siteName: site.name,
    ...readHere(req, address, [askedLanguage(req, visitorLanguages), site.lang]),
  };
}
