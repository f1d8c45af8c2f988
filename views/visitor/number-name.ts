import type { Contact } from '../../src/directory/contact.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** Who answers a number: police and rescue service in the reader's language, others as the directory calls them. */
export function nameOfNumber(
  phone: string | undefined,
  { organization }: Contact,
  { t }: VisitorTexts,
): string {
  if (phone === '110') return t('call_110');
  return phone === '112' ? t('call_112') : organization;
}

/** As nameOfNumber, marked as German where it is. */
export function numberName(phone: string | undefined, contact: Contact, texts: VisitorTexts): Html {
  const name = nameOfNumber(phone, contact, texts);
  return name === contact.organization ? html`<bdi lang="de">${name}</bdi>` : html`<bdi>${name}</bdi>`;
}
