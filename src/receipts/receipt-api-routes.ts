import { Router } from 'express';
import { checkedSubmission } from '../comments/submission.ts';
import { readSubmissionBody } from '../comments/submission-body.ts';
import { paths } from '../paths.ts';
import { param, readJson } from '../shared/http/forms.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { editComment } from './edit-comment.ts';
import { keepSecret } from './keep-secret.ts';
import { noteShown } from './note-shown.ts';
import { receiptToJson } from './receipt-json.ts';
import type { ReceiptDeps } from './receipt-routes.ts';
import { viewEditableReceipt, viewReceipt } from './receipt-view.ts';
import { withdrawComment } from './withdraw-comment.ts';

/** The receipt as JSON. */
export function receiptApiRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/api/v1/receipts', keepSecret);

  router.get(paths.api.receipt(':token'), async (req, res) => {
    const receipt = await viewReceipt(deps, param(req, 'token'));
    await noteShown(deps, receipt);
    res.json(receiptToJson(receipt, deps.config.publicUrl));
  });

  router.post(paths.api.receiptWithdraw(':token'), async (req, res) => {
    await withdrawComment(deps, param(req, 'token'));
    res.json(receiptToJson(await viewReceipt(deps, param(req, 'token')), deps.config.publicUrl));
  });

  router.post(paths.api.receiptEdit(':token'), readJson, async (req, res) => {
    const token = param(req, 'token');
    const { content } = await viewEditableReceipt(deps, token);
    const { text, name = content?.name ?? null } = readSubmissionBody(req.body);
    const submission = checkedSubmission({ text, name });
    await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
    await editComment(deps, token, submission);
    res.status(202).json(receiptToJson(await viewReceipt(deps, token), deps.config.publicUrl));
  });

  return router;
}
