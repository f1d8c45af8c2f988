import { type Request, type Response, Router } from 'express';
import { paths } from '../paths.ts';
import { AppError } from '../shared/errors.ts';
import { param, readJson } from '../shared/http/forms.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { readConsent } from './consent-form.ts';
import { giveConsent } from './give-consent.ts';
import { readConsentBody, readNeedBody } from './help-body.ts';
import { keepSecret } from './keep-secret.ts';
import { readNeed } from './need-form.ts';
import { receiptToJson } from './receipt-json.ts';
import type { ReceiptDeps } from './receipt-routes.ts';
import { viewReceipt } from './receipt-view.ts';
import { sayGeneral } from './say-general.ts';
import { takeBackConsent } from './take-back-consent.ts';
import { tellNeed } from './tell-need.ts';

/** What the writer of a referred comment can do, as JSON. */
export function helpApiRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/api/v1/receipts', keepSecret);

  router.post(paths.api.receiptNeed(':token'), readJson, async (req, res) => {
    const { help, ...receipt } = await viewReceipt(deps, param(req, 'token'));
    const read = readNeed(readNeedBody(req.body, help?.told ?? { place: null, spokenLang: null }));
    if (read.ok) return act(deps, req, res, (token) => tellNeed(deps, token, read.told));
    // which of several places it is, is a question, not a mistake
    if (!help || read.choices.length === 0 || read.errors.lang) throw invalid(read.errors);
    const json = receiptToJson({ ...receipt, help }, deps.config.publicUrl);
    res.json({ ...json, choices: read.choices });
  });

  router.post(paths.api.receiptConsent(':token'), readJson, async (req, res) => {
    const read = readConsent(readConsentBody(req.body));
    if (!read.ok) throw invalid(read.errors);
    await act(deps, req, res, (token) => giveConsent(deps, token, read.consent));
  });

  router.post(paths.api.receiptConsentWithdraw(':token'), async (req, res) => {
    await act(deps, req, res, (token) => takeBackConsent(deps, token));
  });

  router.post(paths.api.receiptGeneral(':token'), async (req, res) => {
    await act(deps, req, res, (token) => sayGeneral(deps, token));
  });

  return router;
}

const invalid = (fields: Record<string, string>): AppError =>
  new AppError('invalid', 'This cannot be taken as it is.', { fields });

/** Does it and answers with the receipt as it is then. */
async function act(
  deps: ReceiptDeps,
  req: Request,
  res: Response,
  change: (token: string) => Promise<void>,
): Promise<void> {
  const token = param(req, 'token');
  await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
  await change(token);
  res.json(receiptToJson(await viewReceipt(deps, token), deps.config.publicUrl));
}
