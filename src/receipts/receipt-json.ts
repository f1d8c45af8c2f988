import type { Contact } from '../directory/contact.ts';
import { contactToJson } from '../directory/contact-json.ts';
import type { Suggestion } from '../directory/suggest-contacts.ts';
import { paths } from '../paths.ts';
import type { Help } from './help-view.ts';
import type { Receipt } from './receipt-view.ts';

/** A receipt as clients get it. */
export function receiptToJson(receipt: Receipt, publicUrl: string) {
  return {
    state: receipt.state,
    lang: receipt.lang,
    ...(receipt.reason ? { reason: receipt.reason } : {}),
    ...(receipt.reasonTexts[0] ? { reasonText: receipt.reasonTexts[0].text } : {}),
    ...(receipt.state === 'published' ? { url: `${publicUrl}${paths.comment(receipt.commentId)}` } : {}),
    ...(receipt.help
      ? { contacts: inOrder(receipt.help).map(contactToJson), help: helpToJson(receipt.help) }
      : {}),
  };
}

/** The emergency numbers first in an emergency, else last. */
const inOrder = ({ isEmergency, emergency, contacts }: Suggestion): Contact[] =>
  isEmergency ? [...emergency, ...contacts] : [...contacts, ...emergency];

/** What can be told besides, and how far the message has come. */
const helpToJson = ({ told, consent, passedOn, ...help }: Help) => ({
  place: told.place,
  language: told.spokenLang,
  isClosed: help.state === 'closed',
  isViolence: help.isViolence,
  canTellNeed: help.isActive,
  canConsent: help.canConsent,
  canReturn: help.canReturn,
  consent: consent && {
    contact: consent.contactId,
    withName: consent.withName,
    email: consent.email,
    phone: consent.phone,
    givenAt: new Date(consent.givenAt).toISOString(),
  },
  passedOn: passedOn && {
    contact: passedOn.contactId,
    organization: passedOn.name,
    at: new Date(passedOn.at).toISOString(),
    answer: passedOn.answer,
  },
});
