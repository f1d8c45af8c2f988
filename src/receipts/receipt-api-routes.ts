import { Router } from 'express';
import { checkedSubmission } from '../comments/submission.ts';
import { readSubmissionBody } from '../comments/submission-body.ts';
import type { Contact } from '../directory/contact.ts';
import type { Suggestion } from '../directory/suggest-contacts.ts';
import { paths } from '../paths.ts';
import { param, readJson } from '../shared/http/forms.ts';
import { networkOf } from '../shared/http/rate-limit.ts';
import { editComment } from './edit-comment.ts';
import { keepSecret } from './keep-secret.ts';
import type { ReceiptDeps } from './receipt-routes.ts';
import { type Receipt, viewEditableReceipt, viewReceipt } from './receipt-view.ts';
import { withdrawComment } from './withdraw-comment.ts';

/** The receipt as JSON. */
export function receiptApiRoutes(deps: ReceiptDeps): Router {
  const router = Router();
  router.use('/api/v1/receipts', keepSecret);

  router.get(paths.api.receipt(':token'), async (req, res) => {
    res.json(toJson(await viewReceipt(deps, param(req, 'token')), deps.config.publicUrl));
  });

  router.post(paths.api.receiptWithdraw(':token'), async (req, res) => {
    await withdrawComment(deps, param(req, 'token'));
    res.json(toJson(await viewReceipt(deps, param(req, 'token')), deps.config.publicUrl));
  });

  router.post(paths.api.receiptEdit(':token'), readJson, async (req, res) => {
    const token = param(req, 'token');
    const { content } = await viewEditableReceipt(deps, token);
    const { text, name = content?.name ?? null } = readSubmissionBody(req.body);
    const submission = checkedSubmission({ text, name });
    await deps.submissionLimit.consume(deps.pseudonym(networkOf(req.ip)));
    await editComment(deps, token, submission);
    res.status(202).json(toJson(await viewReceipt(deps, token), deps.config.publicUrl));
  });

  return router;
}

function toJson(receipt: Receipt, publicUrl: string) {
  return {
    state: receipt.state,
    ...(receipt.reason ? { reason: receipt.reason } : {}),
    ...(receipt.reasonTexts[0] ? { reasonText: receipt.reasonTexts[0].text } : {}),
    ...(receipt.state === 'published' ? { url: `${publicUrl}${paths.comment(receipt.commentId)}` } : {}),
    ...(receipt.help ? { contacts: inOrder(receipt.help).map(contactToJson) } : {}),
  };
}

/** The emergency numbers first in an emergency, else last. */
const inOrder = ({ isEmergency, emergency, contacts }: Suggestion): Contact[] =>
  isEmergency ? [...emergency, ...contacts] : [...contacts, ...emergency];

const contactToJson = (contact: Contact) => ({
  id: contact.id,
  name: contact.name,
  organization: contact.organization,
  description: contact.description,
  phones: contact.phones,
  email: contact.email,
  url: contact.url,
  languages: contact.languages,
  hours: contact.schedule,
  emergency: contact.isEmergency,
});
