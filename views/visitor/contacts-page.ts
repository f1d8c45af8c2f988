import { COUNTRY, type Contact, STATE } from '../../src/directory/contact.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from '../layout.ts';
import { contactCard } from './contact-card.ts';

/** The directory: emergency numbers, then the country, the state, and single places. */
export function contactsPage(props: {
  contacts: readonly Contact[];
  siteName: string;
  texts: VisitorTexts;
}): Html {
  const { texts } = props;
  const { t } = texts;
  const ordinary = props.contacts.filter((contact) => !contact.isEmergency);
  const group = (id: string, heading: string, contacts: readonly Contact[]) =>
    contacts.length === 0
      ? html``
      : html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
<div class="contacts">${contacts.map((contact) => contactCard(contact, texts))}</div></section>`;
  return visitorLayout({
    texts,
    title: t('contactsTitle'),
    siteName: props.siteName,
    main: html`<h1>${t('contactsTitle')}</h1>
${group(
  'emergency',
  t('contactsEmergency'),
  props.contacts.filter((contact) => contact.isEmergency),
)}
<p class="lead">${t('contactsIntro')}</p>
${group(
  'state',
  t('contactsState'),
  ordinary.filter((contact) => contact.areas.includes(STATE)),
)}
${group(
  'country',
  t('contactsCountry'),
  ordinary.filter((contact) => contact.areas.includes(COUNTRY)),
)}
${group(
  'local',
  t('contactsLocal'),
  ordinary.filter((contact) => !contact.areas.includes(STATE) && !contact.areas.includes(COUNTRY)),
)}`,
  });
}
