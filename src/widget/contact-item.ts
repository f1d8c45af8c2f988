import type { Contact } from '../directory/contact.ts';
import { intlCode } from '../shared/intl-code.ts';
import { listsIn } from '../shared/intl-gaps.ts';
import { element } from './element.ts';

/** What it takes to name a contact and to reach it; the API tells that of each. */
export type Reachable = Pick<Contact, 'name' | 'organization' | 'phones' | 'email' | 'url' | 'languages'>;

/** What a contact is told with. */
export interface ContactTexts {
  /** The language of the reader. */
  lang: string;
  /** Its word for "languages". */
  languages: string;
  /** Names of languages that Intl does not know well; a copy of the texts that a browser has kept may lack them. */
  ownNames?: Readonly<Record<string, string>>;
}

/** More languages than this are a list to read, not a hint. */
const MOST_LANGUAGES = 5;

/**
 * A contact in a few lines: who, how to reach it, which languages.
 * @param spoken the writer's language, which is named first; null: not spoken there
 */
export function contactItem(contact: Reachable, texts: ContactTexts, spoken: string | null): HTMLLIElement {
  const languages = languagesOf(contact, texts, spoken);
  return element(
    'li',
    {},
    element('p', { class: 'who', lang: 'de' }, element('bdi', {}, contact.name)),
    ...(contact.organization === contact.name
      ? []
      : [element('p', { class: 'organization', lang: 'de' }, element('bdi', {}, contact.organization))]),
    reachOf(contact),
    ...(languages ? [element('p', { class: 'meta' }, `${texts.languages}: ${languages}`)] : []),
  );
}

/** The number to dial, else the address to write to, else the website. */
function reachOf({ phones: [phone], email, url }: Reachable): HTMLParagraphElement {
  const line = element('p', { class: 'reach' });
  if (phone !== undefined) line.append(phoneLink(phone));
  else if (email !== null)
    line.append(element('a', { href: `mailto:${email}` }, element('bdi', { dir: 'ltr' }, email)));
  else if (url !== null && /^https?:\/\//i.test(url))
    line.append(
      element('a', { href: url, rel: 'noopener' }, element('bdi', { dir: 'ltr' }, new URL(url).host)),
    );
  return line;
}

function phoneLink(phone: string): HTMLAnchorElement {
  const href = `tel:${phone.replaceAll(' ', '')}`;
  return element('a', { class: 'phone', href }, element('bdi', { dir: 'ltr' }, phone));
}

/** An emergency number, large. @param names number → who answers it, in the language of the reader */
export function callItem(
  { phones: [phone = ''], organization }: Reachable,
  names: Readonly<Record<string, string>>,
): HTMLLIElement {
  const name = names[phone];
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'call', href: `tel:${phone.replaceAll(' ', '')}` },
      element('bdi', { class: 'number', dir: 'ltr' }, phone),
      ' ',
      name ? element('span', {}, name) : element('span', { lang: 'de' }, organization),
    ),
  );
}

/** German alone mostly means in the directory that languages are not stated; that must keep nobody from calling. */
function languagesOf(
  { languages }: Reachable,
  { lang, ownNames }: ContactTexts,
  spoken: string | null,
): string {
  if (languages.length === 0 || (languages.length === 1 && languages[0] === 'de')) return '';
  const codes = spoken === null ? languages : [...new Set([spoken, ...languages])];
  const names = new Intl.DisplayNames([intlCode(lang), 'en'], { type: 'language' });
  const first = codes.slice(0, MOST_LANGUAGES).map((code) => ownNames?.[code] ?? names.of(code) ?? code);
  return codes.length > MOST_LANGUAGES ? `${first.join(', ')} …` : listsIn(lang).format(first);
}
