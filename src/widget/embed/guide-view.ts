import { element } from '../element.ts';
import type { Site } from './api.ts';
import { findLanguage } from './choose-language.ts';
import { LANGUAGES } from './languages.ts';
import { contactsIn } from './server.ts';
import { loadTexts, type Texts } from './texts.ts';
import { paragraphsView } from './words-view.ts';

/** Whom to turn to and when, before anybody writes: in the language of the page, and in the browser's where it is another. */
export function guideView(site: Site, texts: Texts): HTMLElement {
  const guide = element('div', { class: 'guides' }, guideIn(site, texts, site.hours, 'hours'));
  const asked = findLanguage(
    navigator.languages,
    LANGUAGES.filter((lang) => site.langs.includes(lang)),
  );
  if (asked !== null && asked !== texts.lang)
    loadTexts(asked).then(
      (other) => {
        const hours = site.hours[asked] === undefined ? {} : site.hours;
        const { lang, dir } = other;
        guide.append(element('div', { lang, dir }, guideIn(site, other, hours, 'hours-other')));
      },
      () => undefined,
    );
  return guide;
}

function guideIn(site: Site, texts: Texts, hours: Site['hours'], id: string): HTMLElement {
  const { t, lang } = texts;
  const own = site.notices[lang];
  const notice = element(
    'aside',
    { class: 'notice', part: 'notice', 'aria-label': t('contactsTitle') },
    ...(own === undefined ? [element('p', {}, t('notice'))] : paragraphsView(own)),
    element('p', {}, element('a', { class: 'signpost', href: contactsIn(lang) }, t('noticeLink'))),
    ...(lang === 'de' ? simpleView(site) : []),
  );
  return element('div', { class: 'guide' }, notice, ...hoursView(site, texts, hours, id));
}

/** The same in Leichte Sprache, folded, for those who read German best in short sentences. */
const simpleView = ({ simpleNotice: simple }: Site): HTMLElement[] =>
  simple
    ? [
        element(
          'details',
          { lang: simple.lang },
          element('summary', {}, simple.label),
          ...paragraphsView(simple.text),
          element('p', {}, element('a', { href: contactsIn('de') }, simple.link)),
        ),
      ]
    : [];

/** When and how the site can be reached, in the first language that may serve. */
function hoursView(
  { lang: siteLang }: Site,
  { t, lang }: Texts,
  hours: Site['hours'],
  id: string,
): HTMLElement[] {
  const told = [lang, siteLang, 'de', 'en'].find((one) => hours[one] !== undefined);
  if (told === undefined) return [];
  return [
    element(
      'section',
      { class: 'hours', part: 'hours', 'aria-labelledby': id },
      element('h3', { id }, t('serviceHours')),
      element('div', { lang: told }, ...paragraphsView(hours[told] ?? '')),
    ),
  ];
}
