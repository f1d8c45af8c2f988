import type { Contact, Location } from '../../src/directory/contact.ts';
import type { FoundContact } from '../../src/directory/finder-view.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html, safeHref } from '../html.ts';
import { hoursView, openingView } from './contact-hours.ts';
import { contactReasons } from './contact-reasons.ts';

/**
 * A counselling contact with everything needed to reach it; facts are in German, their labels in the reader's language.
 * @param isConfirmed whether an operator has confirmed the entry lately
 * @param found why it was found and whether it answers now, in an answer to a search
 */
export function contactCard(
  contact: Contact,
  texts: VisitorTexts,
  isConfirmed: boolean,
  found: FoundContact | null = null,
): Html {
  const { t } = texts;
  const facts = [
    [
      t('contactLanguages'),
      isGermanOnly(contact)
        ? null
        : html`${texts.list(contact.languages.map((code) => texts.languageName(code)))}`,
    ],
    [t('contactHours'), whenView(contact, texts)],
    [t('contactWhere'), whereView(contact, texts)],
    [t('contactFor'), inGerman(contact.eligibility)],
  ] as const;
  return html`<article class="contact${contact.isEmergency ? ' emergency' : ''}">
<h3 lang="de"><bdi>${contact.name}</bdi></h3>
${contact.organization === contact.name ? '' : html`<p class="organization" lang="de"><bdi>${contact.organization}</bdi></p>`}
${found ? contactReasons(found.reasons, texts) : ''}
${descriptionView(contact, texts)}
<p class="reach">${contact.phones.map(
    (phone) =>
      html`<a class="phone" href="tel:${phone.replaceAll(' ', '')}"><span class="visually-hidden">${t('contactPhone')}: </span><bdi dir="ltr">${phone}</bdi></a> `,
  )}${found ? openView(found, texts) : ''}${contact.email ? html`<a href="mailto:${contact.email}"><bdi dir="ltr">${contact.email}</bdi></a> ` : ''}${
    contact.url
      ? html`<a href="${safeHref(contact.url)}" rel="noopener"><bdi dir="ltr">${hostOf(contact.url)}</bdi></a>`
      : ''
  }</p>
<dl>${facts.flatMap(([label, value]) => (value ? [html`<div><dt>${label}</dt><dd>${value}</dd></div>`] : []))}</dl>
<p class="tags">${contact.freeOfCharge ? html`<span class="tag">${t('contactFree')}</span> ` : ''}${
    isConfirmed || contact.isEmergency ? '' : html`<span class="tag quiet">${t('contactUnconfirmed')}</span>`
  }</p>
</article>`;
}

/** In the reader's language where there is one, else in English, else in German, which every entry has. */
function descriptionView({ description }: Contact, { lang }: VisitorTexts): Html {
  const inWhich = lang !== 'de' && description.en !== '' ? 'en' : 'de';
  return html`<p lang="${inWhich}" dir="ltr">${description[inWhich]}</p>`;
}

const inGerman = (value: string | null) => (value ? html`<bdi lang="de">${value}</bdi>` : null);

/** In the seeded facts German alone mostly means that languages are not stated; that must keep nobody from calling. */
const isGermanOnly = ({ languages }: Contact): boolean => languages.length === 1 && languages[0] === 'de';

/** Hours that are not known are not told; they are no closed doors. */
function whenView({ hours, schedule }: Contact, texts: VisitorTexts): Html | null {
  const words = inGerman(schedule);
  if (hours.length === 0) return words;
  return html`${hoursView(hours, texts)}${words ? html` ${words}` : ''}`;
}

function openView({ isOpen, opensAt }: FoundContact, texts: VisitorTexts): Html {
  if (isOpen) return html`<span class="open">${texts.t('openNow')}</span> `;
  if (opensAt === null) return html``;
  return html`<span class="opens">${texts.t('opensAt')} ${openingView(opensAt, texts)}</span> `;
}

function whereView({ locations, areas }: Contact, { t }: VisitorTexts): Html | null {
  const places = locations.flatMap((location) => {
    const words = addressOf(location);
    if (words === '') return [];
    const map = location.street
      ? html` <a class="map" href="${mapOf(words)}" rel="noreferrer noopener">${t('contactMap')}</a>`
      : '';
    return [html`<span class="address"><bdi lang="de">${words}</bdi>${map}</span> `];
  });
  return places.length > 0 ? html`${places}` : inGerman(areas.join(', '));
}

const addressOf = ({ street, postalCode, city }: Location): string =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Nothing is loaded from there until somebody follows the link. */
const mapOf = (address: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;

const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
