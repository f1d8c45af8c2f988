import { type Request, type Response, Router } from 'express';
import { type PageForm, pageFormPage } from '../../views/desk/settings/page-form-page.ts';
import { pagesPage } from '../../views/desk/settings/pages-page.ts';
import { authorized } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import type { AppError } from '../shared/errors.ts';
import { field, param, query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { findSite } from '../site/find-site.ts';
import { formFault, settingsProps } from '../site/settings-routes.ts';
import type { Page } from './comment.ts';
import { addPage, editPage, setPageOpen } from './manage-pages.ts';
import { viewPageSettings, viewPages } from './pages-view.ts';

type PagesDeps = Pick<Deps, 'db' | 'clock' | 'config'>;

/** The pages that can be commented on, for admins. Mounted behind requireSession. */
export function pagesRoutes(deps: PagesDeps): Router {
  const router = Router();

  router.get(paths.desk.settingsPages(), async (req, res) => {
    authorized(req, 'administer');
    const search = (query(req, 'q') ?? '').trim();
    const list = await viewPages(deps, search, query(req, 'cursor'));
    sendHtml(res, pagesPage({ ...settingsProps(req), list, search, now: deps.clock() }));
  });

  router.get(paths.desk.newPage(), async (req, res) => {
    authorized(req, 'administer');
    const { lang } = await findSite(deps);
    sendForm(deps, req, res, null, { key: '', title: '', url: '', lang, staysOpen: false });
  });

  router.post(paths.desk.settingsPages(), async (req, res) => {
    authorized(req, 'administer');
    const values = readPageForm(req);
    try {
      await addPage(deps, values);
      res.redirect(303, `${paths.desk.settingsPages()}?done=added`);
    } catch (error) {
      sendForm(deps, req, res, null, values, formFault(error));
    }
  });

  router.get(paths.desk.pageSettings(':key'), async (req, res) => {
    authorized(req, 'administer');
    const { page, staysOpen } = await viewPageSettings(deps, param(req, 'key'));
    sendForm(deps, req, res, page, { ...page, staysOpen });
  });

  router.post(paths.desk.pageSettings(':key'), async (req, res) => {
    authorized(req, 'administer');
    const { page } = await viewPageSettings(deps, param(req, 'key'));
    const values = readPageForm(req);
    try {
      await editPage(deps, page.key, values);
      res.redirect(303, `${paths.desk.pageSettings(page.key)}?done=saved`);
    } catch (error) {
      sendForm(deps, req, res, page, values, formFault(error));
    }
  });

  for (const [path, isOpen] of [
    [paths.desk.pageClosing(':key'), false],
    [paths.desk.pageOpening(':key'), true],
  ] as const) {
    router.post(path, async (req, res) => {
      authorized(req, 'administer');
      await setPageOpen(deps, param(req, 'key'), isOpen);
      res.redirect(303, `${paths.desk.settingsPages()}?done=${isOpen ? 'opened' : 'closed'}`);
    });
  }

  return router;
}

const readPageForm = (req: Request): PageForm => ({
  key: field(req, 'key').trim(),
  title: field(req, 'title'),
  url: field(req, 'url').trim(),
  lang: field(req, 'lang'),
  staysOpen: field(req, 'staysOpen') !== '',
});

/** The form of a page, or of a new one; with what is wrong when it comes back. */
function sendForm(
  deps: PagesDeps,
  req: Request,
  res: Response,
  page: Page | null,
  values: PageForm,
  fault: { fields: AppError['fields']; status: number } = { fields: {}, status: 200 },
): void {
  const { origin } = new URL(deps.config.publicUrl);
  const props = { ...settingsProps(req), page, values, errors: fault.fields, now: deps.clock(), origin };
  sendHtml(res, pageFormPage(props), fault.status);
}
