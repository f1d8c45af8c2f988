import { type Request, type Response, Router } from 'express';
import { type HandOverPageProps, handOverPage } from '../../views/desk/hand-over-page.ts';
import { deskPerson } from '../accounts/desk-person.ts';
import { authorized, sessionOf } from '../accounts/session.ts';
import type { Deps } from '../deps.ts';
import { paths } from '../paths.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { field, param } from '../shared/http/forms.ts';
import { statusOf } from '../shared/http/problem.ts';
import { sendHtml } from '../shared/http/send-html.ts';
import { isId } from '../shared/ids.ts';
import { cancelHandOver } from './cancel-hand-over.ts';
import { handOverMessage } from './hand-over-message.ts';
import { viewHandOver } from './hand-over-view.ts';

type HandOverDeps = Pick<Deps, 'db' | 'clock' | 'sealing' | 'queue' | 'live' | 'config' | 'mailer'>;
type Shown = Pick<HandOverPageProps, 'values' | 'errors' | 'isConflict'>;

const UNTOUCHED: Shown = { values: { recipientId: '', remark: '' }, errors: {}, isConflict: false };

/** A message handed over to a contact, and called back. For counsellors; mounted behind requireSession. */
export function handOverRoutes(deps: HandOverDeps): Router {
  const router = Router();

  router.get(paths.desk.referralHandOver(':id'), async (req, res) => {
    authorized(req, 'counsel');
    await send(deps, req, res, UNTOUCHED, 200);
  });

  router.post(paths.desk.referralHandOver(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    const id = referralId(req);
    const values = { recipientId: field(req, 'recipient'), remark: field(req, 'remark') };
    if (!deps.mailer.isOn) return await send(deps, req, res, { ...UNTOUCHED, values }, 503);
    const form = {
      ...values,
      handOverId: field(req, 'handOver'),
      consentedAt: Number(field(req, 'consentedAt')),
    };
    try {
      await handOverMessage(deps, counsellor, id, form);
    } catch (error) {
      if (!(error instanceof AppError) || !['conflict', 'invalid'].includes(error.code)) throw error;
      const shown = { values, errors: error.fields, isConflict: error.code === 'conflict' };
      return await send(deps, req, res, shown, statusOf(error));
    }
    res.redirect(303, paths.desk.referralMails(id));
  });

  router.post(paths.desk.referralHandOverCancellation(':id'), async (req, res) => {
    const counsellor = authorized(req, 'counsel');
    const id = referralId(req);
    await cancelHandOver(deps, counsellor, id);
    res.redirect(303, paths.desk.referralMails(id));
  });

  return router;
}

function referralId(req: Request): string {
  const id = param(req, 'id');
  if (!isId(id)) throw notFound('referral');
  return id;
}

async function send(
  deps: HandOverDeps,
  req: Request,
  res: Response,
  shown: Shown,
  status: number,
): Promise<void> {
  const view = await viewHandOver(deps, authorized(req, 'counsel'), referralId(req));
  const more = { texts: sessionOf(req).texts, person: deskPerson(req), isMailOn: deps.mailer.isOn };
  sendHtml(res, handOverPage({ ...view, ...shown, ...more, now: deps.clock() }), status);
}
