import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { directionOf } from '../../src/shared/i18n.ts';
import { textIn } from '../../src/site/local-texts.ts';
import type { Site } from '../../src/site/site.ts';
import { type Html, html } from '../html.ts';

/** Plain text with its line breaks. */
export const linesView = (text: string): Html =>
  html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`;

/** Plain text in paragraphs, which empty lines part; each runs in the direction that its first letter has. */
export const paragraphsView = (text: string): Html =>
  html`${text.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${linesView(paragraph)}</p>`)}`;

/** When and how the site can be reached; null where it has not said so in a language that may serve. */
export function hoursView(
  { t, lang }: VisitorTexts,
  site: Pick<Site, 'lang' | 'hours'>,
  id: string,
): Html | null {
  const told = textIn(site.hours, [lang, site.lang, 'de', 'en']);
  if (!told) return null;
  return html`<section class="hours" aria-labelledby="${id}"><h3 id="${id}">${t('serviceHours')}</h3>
<div${told.lang === lang ? '' : html` lang="${told.lang}" dir="${directionOf(told.lang)}"`}>${paragraphsView(told.text)}</div></section>`;
}
