import { type Request, type Response, Router } from 'express';
import { type OfferPageProps, offerPage } from '../../views/desk/offer-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { listContacts } from '../directory/find-contacts.ts';
import { paths } from '../paths.ts';
import { notFound } from '../shared/errors.ts';
import { field, fields, param, query } from '../shared/http/forms.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { visitorLanguages } from '../shared/i18n.ts';
import { isId } from '../shared/ids.ts';
import { cleanText } from '../site/local-texts.ts';
import { formFault } from '../site/settings-routes.ts';
import { cleanTemplate } from './mail-templates.ts';
import { faultsOfOffer, offerContacts } from './offer-contacts.ts';
import { composeIn, viewOffer } from './offer-view.ts';
import type { OfferDraft } from './referral-mail.ts';
import { retryMail } from './retry-mail.ts';
import { discardDraft, saveDraft } from './save-draft.ts';

type OfferDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'queue' | 'live' | 'mailer'>;
type Shown = Pick<OfferPageProps, 'draft' | 'mailId' | 'errors' | 'isPreview' | 'isBegunAnew'>;

const DONE = ['draft', 'discarded'] as const;

/** Contacts offered to the writer of a referral by mail. For counsellors; mounted behind requireSession. */
export function offerRoutes(deps: OfferDeps): Router {
  const router = Router();

  router.get(paths.desk.referralOffer(':id'), async (req, res) => {
    authorized(req, 'counsel');
    await send(deps, req, res, {}, 200);
  });

  router.post(paths.desk.referralOffer(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    const id = referralId(req);
    const action = field(req, 'action');
    const { siteName } = await viewOffer(deps, counsellor, id);
    const here = paths.desk.referralOffer(id);
    if (action === 'discard') {
      await discardDraft(deps, counsellor, id);
      return res.redirect(303, `${here}?done=discarded`);
    }
    const typed = readOffer(req);
    const mailId = field(req, 'mail');
    // the words of one language in a mail of another are nobody's intention
    const isBegunAnew = typed.lang !== field(req, 'composed') && visitorLanguages.includes(typed.lang);
    const draft = isBegunAnew ? { ...typed, ...(await composeIn(deps, typed.lang, siteName)) } : typed;
    const shown = { draft, mailId, errors: {}, isPreview: true, isBegunAnew };
    if (action === 'draft') {
      await saveDraft(deps, counsellor, id, mailId, draft);
      return res.redirect(303, `${here}?done=draft`);
    }
    if (action !== 'send' || isBegunAnew) {
      const errors = faultsOfOffer(draft, await listContacts(deps));
      const status = Object.keys(errors).length > 0 ? 400 : action === 'send' ? 409 : 200;
      return await send(deps, req, res, { ...shown, errors }, status);
    }
    if (!deps.mailer.isOn) return await send(deps, req, res, shown, 503);
    try {
      await offerContacts(deps, counsellor, id, mailId, draft);
    } catch (error) {
      const { fields: errors, status } = formFault(error);
      return await send(deps, req, res, { ...shown, errors }, status);
    }
    res.redirect(303, paths.desk.referralMails(id));
  });

  router.post(paths.desk.referralMailRetry(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    if (!isId(param(req, 'id'))) throw notFound('mail');
    res.redirect(303, paths.desk.referralMails(await retryMail(deps, counsellor, param(req, 'id'))));
  });

  return router;
}

function referralId(req: Request): string {
  const id = param(req, 'id');
  if (!isId(id)) throw notFound('referral');
  return id;
}

const readOffer = (req: Request): OfferDraft => ({
  contactIds: [...new Set(fields(req, 'contact'))],
  lang: field(req, 'lang'),
  line: cleanText(field(req, 'line')),
  ...cleanTemplate({ subject: field(req, 'subject'), body: field(req, 'body') }),
});

async function send(
  deps: OfferDeps,
  req: Request,
  res: Response,
  shown: Partial<Shown>,
  status: number,
): Promise<void> {
  const view = await viewOffer(deps, authorized(req, 'counsel'), referralId(req));
  const props = { errors: {}, isPreview: false, isBegunAnew: false, ...view, ...shown };
  const done = req.method === 'GET' ? (DONE.find((one) => one === query(req, 'done')) ?? null) : null;
  const more = { texts: sessionOf(req).texts, person: deskPerson(req), isMailOn: deps.mailer.isOn, done };
  sendHtml(res, offerPage({ ...props, ...more, now: deps.clock() }), status);
}
