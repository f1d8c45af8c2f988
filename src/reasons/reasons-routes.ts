import { type Request, type Response, Router } from 'express';
import { reasonFormPage } from '../../views/desk/settings/reason-form-page.ts';
import { reasonsPage } from '../../views/desk/settings/reasons-page.ts';
import { authorized } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { type AppError, notFound } from '../shared/errors.ts';
import { field, param } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { formFault, settingsProps, textFields } from '../site/settings-routes.ts';
import { moveReason, setReasonActive } from './arrange-reasons.ts';
import { allReasons, findReason } from './list-reasons.ts';
import type { Reason } from './reason.ts';
import { addReason, editReason, type ReasonForm } from './save-reason.ts';

type ReasonsDeps = Pick<Deps, 'db'>;

/** The reasons for not publishing, for admins. Mounted behind requireSession. */
export function reasonsRoutes(deps: ReasonsDeps): Router {
  const router = Router();

  router.get(paths.desk.reasons(), async (req, res) => {
    authorized(req, 'administer');
    sendHtml(res, reasonsPage({ ...settingsProps(req), reasons: await allReasons(deps) }));
  });

  router.get(paths.desk.newReason(), async (req, res) => {
    authorized(req, 'administer');
    await sendForm(deps, req, res, null, { label: '', teaches: '', texts: {} });
  });

  router.post(paths.desk.reasons(), async (req, res) => {
    const admin = authorized(req, 'administer');
    const values = readReasonForm(req);
    try {
      const code = await addReason(deps, admin, values);
      res.redirect(303, `${paths.desk.reasons()}?done=added#reason-${code}`);
    } catch (error) {
      await sendForm(deps, req, res, null, values, formFault(error));
    }
  });

  router.get(paths.desk.reason(':key'), async (req, res) => {
    authorized(req, 'administer');
    const reason = await existing(deps, req);
    const { label, teaches, texts } = reason;
    await sendForm(deps, req, res, reason, { label: label ?? '', teaches: teaches ?? '', texts });
  });

  router.post(paths.desk.reason(':key'), async (req, res) => {
    const admin = authorized(req, 'administer');
    const reason = await existing(deps, req);
    const values = readReasonForm(req);
    try {
      await editReason(deps, admin, reason.code, values);
      res.redirect(303, `${paths.desk.reason(reason.code)}?done=saved`);
    } catch (error) {
      await sendForm(deps, req, res, reason, values, formFault(error));
    }
  });

  arrangingRoutes(router, deps);
  return router;
}

function arrangingRoutes(router: Router, deps: ReasonsDeps): void {
  router.post(paths.desk.reasonPosition(':key'), async (req, res) => {
    const code = param(req, 'key');
    await moveReason(deps, authorized(req, 'administer'), code, field(req, 'direction'));
    res.redirect(303, `${paths.desk.reasons()}?done=moved#reason-${encodeURIComponent(code)}`);
  });

  for (const [path, isActive] of [
    [paths.desk.reasonActivation(':key'), true],
    [paths.desk.reasonDeactivation(':key'), false],
  ] as const) {
    router.post(path, async (req, res) => {
      await setReasonActive(deps, authorized(req, 'administer'), param(req, 'key'), isActive);
      res.redirect(303, `${paths.desk.reasons()}?done=${isActive ? 'on' : 'off'}`);
    });
  }
}

async function existing(deps: ReasonsDeps, req: Request): Promise<Reason> {
  const reason = await findReason(deps, param(req, 'key'));
  if (!reason) throw notFound('reason');
  return reason;
}

const readReasonForm = (req: Request): ReasonForm => ({
  label: field(req, 'label'),
  teaches: field(req, 'teaches'),
  texts: textFields(req, 'text', visitorLanguages),
});

/** The form of a reason, or of a new one; with what is wrong when it comes back. */
async function sendForm(
  deps: ReasonsDeps,
  req: Request,
  res: Response,
  reason: Reason | null,
  values: ReasonForm,
  fault: { fields: AppError['fields']; status: number } = { fields: {}, status: 200 },
): Promise<void> {
  const { lang, langs } = await findSite(deps);
  const written = Object.keys(values.texts);
  const props = {
    ...settingsProps(req),
    reason,
    langs: visitorLanguages.filter((one) => langs.includes(one) || written.includes(one)),
    siteLang: lang,
    values,
    errors: fault.fields,
  };
  sendHtml(res, reasonFormPage(props), fault.status);
}
