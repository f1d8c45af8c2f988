import { type Request, type Response, Router } from 'express';
import { mailTemplatePage } from '../../views/desk/settings/mail-template-page.ts';
import { mailTemplatesPage } from '../../views/desk/settings/mail-templates-page.ts';
import { authorized } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { listContacts } from '../directory/find-contacts.ts';
import { paths } from '../paths.ts';
import { notFound } from '../shared/errors.ts';
import { field, param } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { formFault, settingsProps } from '../site/settings-routes.ts';
import { faultsOfTemplate, type MailTemplate } from './mail-template.ts';
import { cleanTemplate, listOwnTemplates, saveTemplate, templateIn } from './mail-templates.ts';

type TemplateDeps = Pick<Deps, 'db'>;

/** As many as a mail mostly has. */
const SAMPLE = 2;

/** The templates of mails that offer contacts, for admins. Mounted behind requireSession. */
export function mailTemplatesRoutes(deps: TemplateDeps): Router {
  const router = Router();

  router.get(paths.desk.mailTemplates(), async (req, res) => {
    authorized(req, 'administer');
    const own = new Set((await listOwnTemplates(deps)).keys());
    sendHtml(res, mailTemplatesPage({ ...settingsProps(req), langs: visitorLanguages, own }));
  });

  router.get(paths.desk.mailTemplate(':key'), async (req, res) => {
    authorized(req, 'administer');
    await send(deps, req, res, { values: await templateIn(deps, langOf(req)), isPreview: false });
  });

  router.post(paths.desk.mailTemplate(':key'), async (req, res) => {
    const admin = authorized(req, 'administer');
    const lang = langOf(req);
    const values = cleanTemplate({ subject: field(req, 'subject'), body: field(req, 'body') });
    if (field(req, 'action') === 'preview') {
      const errors = faultsOfTemplate(values);
      const status = Object.keys(errors).length > 0 ? 400 : 200;
      return await send(deps, req, res, { values, errors, isPreview: true }, status);
    }
    try {
      await saveTemplate(deps, admin, lang, values);
      res.redirect(303, `${paths.desk.mailTemplate(lang)}?done=saved`);
    } catch (error) {
      const { fields: errors, status } = formFault(error);
      await send(deps, req, res, { values, errors, isPreview: false }, status);
    }
  });

  return router;
}

function langOf(req: Request): string {
  const lang = param(req, 'key');
  if (!visitorLanguages.includes(lang)) throw notFound('language');
  return lang;
}

async function send(
  deps: TemplateDeps,
  req: Request,
  res: Response,
  shown: { values: MailTemplate; errors?: Readonly<Record<string, string>>; isPreview: boolean },
  status = 200,
): Promise<void> {
  const lang = langOf(req);
  const { name } = await findSite(deps);
  const sample = shown.isPreview
    ? (await listContacts(deps)).filter((one) => !one.isEmergency).slice(0, SAMPLE)
    : null;
  const isOwn = (await listOwnTemplates(deps)).has(lang);
  const { values, errors = {} } = shown;
  sendHtml(
    res,
    mailTemplatePage({ ...settingsProps(req), lang, siteName: name, values, errors, isOwn, sample }),
    status,
  );
}
