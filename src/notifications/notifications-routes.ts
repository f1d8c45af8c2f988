import { type Request, type Response, Router } from 'express';
import { notificationsPage } from '../../views/desk/notifications-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { field, query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { deskLanguages } from '../shared/i18n.ts';
import { choosePreference, viewPreference } from './choose-notifications.ts';
import type { Preference } from './preference.ts';
import { type PreferenceErrors, readPreferenceForm } from './preference-form.ts';

type NotificationDeps = Pick<Deps, 'db' | 'clock' | 'mailer'>;

/** What the person who is signed in wants to hear of by mail. Mounted behind requireSession. */
export function notificationsRoutes(deps: NotificationDeps): Router {
  const router = Router();

  router.get(paths.desk.notifications(), async (req, res) => {
    const { person, texts } = sessionOf(req);
    send(deps, req, res, await viewPreference(deps, person, texts.lang), {});
  });

  router.post(paths.desk.notifications(), async (req, res) => {
    const { person, texts } = sessionOf(req);
    const before = await viewPreference(deps, person, texts.lang);
    const { mayCounsel } = deskPerson(req);
    const read = readPreferenceForm((name) => field(req, name), before, deskLanguages, mayCounsel);
    if (Object.keys(read.errors).length > 0) return send(deps, req, res, read.preference, read.errors, 400);
    await choosePreference(deps, person, read.preference);
    res.redirect(303, `${paths.desk.notifications()}?done=saved`);
  });

  return router;
}

function send(
  deps: NotificationDeps,
  req: Request,
  res: Response,
  preference: Preference,
  errors: PreferenceErrors,
  status = 200,
): void {
  const props = { texts: sessionOf(req).texts, person: deskPerson(req), preference, errors };
  const isSaved = query(req, 'done') === 'saved';
  sendHtml(res, notificationsPage({ ...props, isSaved, isMailOn: deps.mailer.isOn, deskLanguages }), status);
}
