import type { RankingReason } from '../../src/directory/suggest-contacts.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** More would be read by nobody. */
const MOST_REASONS = 3;

/** Why a contact was found, in a short line; empty when there is nothing worth telling. */
export function contactReasons(reasons: readonly RankingReason[], texts: VisitorTexts): Html {
  const told = reasons.flatMap((reason) => inWords(reason, texts)).slice(0, MOST_REASONS);
  if (told.length === 0) return html``;
  return html`<p class="fits">${told.map((words) => html`<span>${words}</span> `)}</p>`;
}

/** What is said elsewhere on the card, or of nearly every contact, is left out. */
function inWords(reason: RankingReason, { t, list, languageName }: VisitorTexts): string[] {
  switch (reason.code) {
    case 'topic':
      return [t('fits_topic', { topics: list(reason.topics.map((topic) => t(`topic_${topic}`))) })];
    case 'language':
      return [t('fits_language', { language: languageName(reason.lang) })];
    case 'help_line':
    case 'many_topics':
    case 'district':
    case 'state':
      return [t(`fits_${reason.code}`)];
    default:
      return [];
  }
}
