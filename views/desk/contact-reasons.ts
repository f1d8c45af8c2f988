import type { RankingReason } from '../../src/directory/suggest-contacts.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';

/** Why a contact is suggested, the weightiest reason first: all of them, since a counsellor judges the suggestion. */
export const contactReasons = (reasons: readonly RankingReason[], texts: DeskTexts): string =>
  reasons.map((reason) => inWords(reason, texts)).join(' · ');

function inWords(reason: RankingReason, { t, list, languageName }: DeskTexts): string {
  switch (reason.code) {
    case 'topic':
      return list(reason.topics.map((topic) => t(`topic_${topic}`)));
    case 'language':
      return t('fit_language', { language: languageName(reason.lang) });
    case 'english':
      return t('fit_language', { language: languageName('en') });
    default:
      return t(`fit_${reason.code}`);
  }
}
