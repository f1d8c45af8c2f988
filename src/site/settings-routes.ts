import { type Request, type Response, Router } from 'express';
import { SETTINGS_DONE } from '../../views/desk/settings/settings-frame.ts';
import { type SiteForm, siteSettingsPage } from '../../views/desk/settings/site-settings-page.ts';
import { textsSettingsPage } from '../../views/desk/settings/texts-settings-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { field, query } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import { changeSite } from './change-site.ts';
import { changeTexts } from './change-texts.ts';
import { findSite } from './find-site.ts';
import type { LocalTexts } from './local-texts.ts';
import { SIMPLE_GERMAN } from './simple-notice.ts';
import type { Site } from './site.ts';

type SettingsDeps = Pick<Deps, 'db'>;

/** Name, languages and sender of the site, its notice and hours. Mounted behind requireSession. */
export function settingsRoutes(deps: SettingsDeps): Router {
  const router = Router();

  router.get(paths.desk.settings(), async (req, res) => {
    authorized(req, 'administer');
    const values = formOf(await findSite(deps));
    sendHtml(res, siteSettingsPage({ ...settingsProps(req), values, errors: {} }));
  });

  router.post(paths.desk.settings(), async (req, res) => {
    authorized(req, 'administer');
    const values = readSiteForm(req);
    try {
      await changeSite(deps, values);
      res.redirect(303, `${paths.desk.settings()}?done=saved`);
    } catch (error) {
      const { fields, status } = formFault(error);
      sendHtml(res, siteSettingsPage({ ...settingsProps(req), values, errors: fields }), status);
    }
  });

  router.get(paths.desk.settingsTexts(), async (req, res) => {
    authorized(req, 'administer');
    const { notices, hours } = await findSite(deps);
    await sendTexts(deps, req, res, { notices, hours }, {}, 200);
  });

  router.post(paths.desk.settingsTexts(), async (req, res) => {
    authorized(req, 'administer');
    const { langs } = await findSite(deps);
    const values = {
      notices: textFields(req, 'notice', [...langs, SIMPLE_GERMAN]),
      hours: textFields(req, 'hours', langs),
    };
    try {
      await changeTexts(deps, values);
      res.redirect(303, `${paths.desk.settingsTexts()}?done=saved`);
    } catch (error) {
      const { fields, status } = formFault(error);
      await sendTexts(deps, req, res, values, fields, status);
    }
  });

  return router;
}

/** What every page of the settings is given. */
export function settingsProps(req: Request) {
  const done = SETTINGS_DONE.find((one) => one === query(req, 'done')) ?? null;
  return { texts: sessionOf(req).texts, person: deskPerson(req), done: req.method === 'GET' ? done : null };
}

/** What is wrong with a form that comes back. @throws the error itself when the form is not at fault */
export function formFault(error: unknown): { fields: AppError['fields']; status: number } {
  if (!(error instanceof AppError) || Object.keys(error.fields).length === 0) throw error;
  return { fields: error.fields, status: statusOf(error) };
}

/** The fields `prefix_de`, `prefix_ar` … of those languages that the form has. */
export function textFields(req: Request, prefix: string, langs: readonly string[]): LocalTexts {
  const has = (name: string) => req.body instanceof URLSearchParams && req.body.has(name);
  return Object.fromEntries(
    langs.filter((lang) => has(`${prefix}_${lang}`)).map((lang) => [lang, field(req, `${prefix}_${lang}`)]),
  );
}

const formOf = (site: Site): SiteForm => ({
  name: site.name,
  lang: site.lang,
  langs: site.langs,
  origins: site.origins.join('\n'),
  closeAfterDays: String(site.closeAfterDays ?? ''),
  referralRetentionDays: String(site.referralRetentionDays),
  rejectedRetentionDays: String(site.rejectedRetentionDays),
  senderName: site.senderName ?? '',
  senderEmail: site.senderEmail ?? '',
  replyTo: site.replyTo ?? '',
});

function readSiteForm(req: Request) {
  return {
    name: field(req, 'name'),
    lang: field(req, 'lang'),
    langs: visitorLanguages.filter((lang) => field(req, `langs_${lang}`) !== ''),
    origins: field(req, 'origins'),
    closeAfterDays: field(req, 'closeAfterDays'),
    referralRetentionDays: field(req, 'referralRetentionDays'),
    rejectedRetentionDays: field(req, 'rejectedRetentionDays'),
    senderName: field(req, 'senderName'),
    senderEmail: field(req, 'senderEmail'),
    replyTo: field(req, 'replyTo'),
  };
}

async function sendTexts(
  deps: SettingsDeps,
  req: Request,
  res: Response,
  values: { notices: LocalTexts; hours: LocalTexts },
  errors: AppError['fields'],
  status: number,
): Promise<void> {
  const { lang, langs } = await findSite(deps);
  const props = { ...settingsProps(req), ...values, langs, siteLang: lang, errors };
  sendHtml(res, textsSettingsPage(props), status);
}
