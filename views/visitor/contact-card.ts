import type { Contact } from '../../src/directory/contact.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html, safeHref } from '../html.ts';

/** A counselling contact with everything needed to reach it; facts are in German, their labels in the reader's language. */
export function contactCard(contact: Contact, texts: VisitorTexts): Html {
  const { t, lang } = texts;
  const isGerman = lang === 'de';
  const inGerman = (value: string | null) => (value ? html`<bdi lang="de">${value}</bdi>` : null);
  const facts = [
    [
      t('contactLanguages'),
      isGermanOnly(contact)
        ? null
        : html`${texts.list(contact.languages.map((code) => texts.languageName(code)))}`,
    ],
    [t('contactHours'), inGerman(contact.schedule)],
    [t('contactWhere'), inGerman(placeOf(contact))],
    [t('contactFor'), inGerman(contact.eligibility)],
  ] as const;
  return html`<article class="contact${contact.isEmergency ? ' emergency' : ''}">
<h3 lang="de"><bdi>${contact.name}</bdi></h3>
${contact.organization === contact.name ? '' : html`<p class="organization" lang="de"><bdi>${contact.organization}</bdi></p>`}
<p lang="${isGerman ? 'de' : 'en'}" dir="ltr">${isGerman ? contact.description.de : contact.description.en}</p>
<p class="reach">${contact.phones.map(
    (phone) =>
      html`<a class="phone" href="tel:${phone.replaceAll(' ', '')}"><span class="visually-hidden">${t('contactPhone')}: </span><bdi dir="ltr">${phone}</bdi></a> `,
  )}${contact.email ? html`<a href="mailto:${contact.email}"><bdi dir="ltr">${contact.email}</bdi></a> ` : ''}${
    contact.url
      ? html`<a href="${safeHref(contact.url)}" rel="noopener"><bdi dir="ltr">${hostOf(contact.url)}</bdi></a>`
      : ''
  }</p>
<dl>${facts.flatMap(([label, value]) => (value ? [html`<div><dt>${label}</dt><dd>${value}</dd></div>`] : []))}</dl>
<p class="tags">${contact.freeOfCharge ? html`<span class="tag">${t('contactFree')}</span> ` : ''}${
    contact.assuredDate === null && !contact.isEmergency
      ? html`<span class="tag quiet">${t('contactUnconfirmed')}</span>`
      : ''
  }</p>
</article>`;
}

/** In the seeded facts German alone mostly means that languages are not stated; that must keep nobody from calling. */
const isGermanOnly = ({ languages }: Contact): boolean => languages.length === 1 && languages[0] === 'de';

function placeOf({ locations, areas }: Contact): string {
  const places = locations.map(({ street, postalCode, city }) =>
    [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  );
  return places.filter(Boolean).join('; ') || areas.join(', ');
}

const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
