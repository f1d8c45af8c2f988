import type { Contact } from '../../src/directory/contact.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html, safeHref } from '../html.ts';
import { hoursText } from '../visitor/contact-hours.ts';
import type { Block } from './letter.ts';

/** A fact of a contact: its label in the reader's language, its words as they are. */
interface Fact {
  label: string;
  words: string;
  /** de: names, places and hours of the directory are in German. */
  lang: 'de' | null;
  /** Numbers and addresses read from left to right in every language. */
  isLtr?: boolean;
  href?: string;
}

/** How to reach a counselling contact, as HTML and as plain text. */
export function contactBlock(contact: Contact, texts: VisitorTexts): Block {
  const facts = factsOf(contact, texts);
  const heading =
    contact.organization === contact.name ? contact.name : `${contact.name}, ${contact.organization}`;
  return {
    html: html`<p><strong lang="de"><bdi>${heading}</bdi></strong>${facts.map(
      (fact) => html`<br>\n${fact.label}: ${wordsOf(fact)}`,
    )}</p>\n`,
    plain: [
      `* ${isolated(heading, texts)}`,
      ...facts.map(({ label, words }) => `  ${label}: ${isolated(words, texts)}`),
    ].join('\n'),
  };
}

function factsOf(contact: Contact, texts: VisitorTexts): Fact[] {
  const { t } = texts;
  const hours = contact.hours.length > 0 ? hoursText(contact.hours, texts) : contact.schedule;
  return [
    ...contact.phones.map((phone) => ({
      label: t('contactPhone'),
      words: phone,
      lang: null,
      isLtr: true,
      href: `tel:${phone.replaceAll(' ', '')}`,
    })),
    ...(contact.email
      ? [
          {
            label: t('email'),
            words: contact.email,
            lang: null,
            isLtr: true,
            href: `mailto:${contact.email}`,
          },
        ]
      : []),
    ...(contact.url
      ? [{ label: t('offerWebsite'), words: contact.url, lang: null, isLtr: true, href: contact.url }]
      : []),
    ...(hours
      ? [{ label: t('contactHours'), words: hours, lang: contact.hours.length > 0 ? null : 'de' } as const]
      : []),
    ...placesOf(contact).map((words) => ({ label: t('contactWhere'), words, lang: 'de' }) as const),
    ...(isGermanOnly(contact)
      ? []
      : [
          {
            label: t('contactLanguages'),
            words: texts.list(contact.languages.map(texts.languageName)),
            lang: null,
          },
        ]),
  ];
}

/** In the seeded facts German alone mostly means that languages are not stated. */
const isGermanOnly = ({ languages }: Contact): boolean =>
  languages.length === 0 || (languages.length === 1 && languages[0] === 'de');

const placesOf = ({ locations }: Contact): string[] =>
  locations
    .map(({ name, street, postalCode, city }) =>
      [name, street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    )
    .filter((place) => place !== '');

function wordsOf({ words, lang, isLtr, href }: Fact): Html {
  const inner = html`<bdi${lang ? html` lang="${lang}"` : ''}${isLtr ? html` dir="ltr"` : ''}>${words}</bdi>`;
  return href ? html`<a href="${safeHref(href)}">${inner}</a>` : inner;
}

/** In plain text of the other direction U+2068 and U+2069 keep a number or a German name in one piece. */
const isolated = (words: string, { dir }: VisitorTexts): string =>
  dir === 'rtl' ? `\u2068${words}\u2069` : words;
