import { callItem, contactItem } from '../contact-item.ts';
import { element } from '../element.ts';
import type { Receipt } from './api.ts';
import { contactsIn } from './server.ts';
import type { Texts } from './texts.ts';

/** So many people fit on a page that is about something else. */
const SHOWN = 3;

/**
 * The answer to a cry for help: the numbers first where life is in danger, then who can help.
 * @param quickExitUrl where the quick way out of a page about violence leads
 */
export function helpView(
  { contacts = [], lang, help }: Receipt,
  { t, lang: readers, ownNames }: Texts,
  hasEmail: boolean,
  quickExitUrl: string,
): HTMLElement[] {
  const numbers = contacts.filter(({ emergency }) => emergency);
  const people = contacts.filter(({ emergency }) => !emergency).slice(0, SHOWN);
  const isEmergency = contacts[0]?.emergency === true;
  const calls = element(
    'div',
    { class: isEmergency ? 'danger' : 'also' },
    element('p', {}, `${t('emergencyHeading')}:`),
    element(
      'ul',
      { class: 'calls' },
      ...numbers.map((one) => callItem(one, { 110: t('call_110'), 112: t('call_112') })),
    ),
  );
  const words = { lang: readers, languages: t('contactLanguages'), ownNames };
  const items = people.map((one) =>
    contactItem(one, words, lang !== null && one.languages.includes(lang) ? lang : null),
  );
  const { leave, leaveHint } = waysOut(t, quickExitUrl);
  return [
    ...(help?.isViolence ? [leave] : []),
    ...(isEmergency ? [calls] : []),
    element('h3', {}, t('state_referred')),
    element('p', {}, t('help_thanks')),
    element('p', {}, t('state_referred_private')),
    ...(hasEmail ? [] : [element('p', {}, t('noReplyAddress'))]),
    element('h4', {}, t('state_referred_contacts')),
    element('ul', { class: 'people' }, ...items),
    ...(isEmergency || numbers.length === 0 ? [] : [calls]),
    element('p', {}, element('a', { href: contactsIn(readers) }, t('allContacts'))),
    ...(help?.isViolence ? [leaveHint] : []),
  ];
}

/** The way off the page where somebody may be looking over a shoulder, and what it cannot do. */
const waysOut = (t: Texts['t'], address: string) => ({
  leave: element(
    'p',
    { class: 'leave' },
    element('a', { href: address, rel: 'noreferrer', 'aria-describedby': 'leave-hint' }, t('leaveQuickly')),
  ),
  leaveHint: element(
    'p',
    { class: 'hint', id: 'leave-hint' },
    `${t('leaveQuickly')}: ${t('leaveQuickly_hint', { name: new URL(address).host.replace(/^www\./, '') })}`,
  ),
});

/** What a screen reader tells of it at once. */
export function helpSentence({ contacts = [] }: Receipt, { t }: Texts): string {
  const numbers = contacts.filter(({ emergency }) => emergency).map(({ phones }) => phones[0]);
  const danger = contacts[0]?.emergency ? `${t('emergencyHeading')}: ${numbers.join(', ')}. ` : '';
  return `${danger}${t('state_referred')} ${t('state_referred_contacts')}`;
}
