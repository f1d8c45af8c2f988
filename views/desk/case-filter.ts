import { paths } from '../../src/paths.ts';
import type { ReferralQueue } from '../../src/referrals/referral-queue-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** Whose cases and in which language are shown; shut as long as nothing is filtered. */
export function caseFilterView({ filter, languages, counts }: ReferralQueue, texts: DeskTexts): Html {
  const { t } = texts;
  const isFiltered = filter.who !== null || filter.lang !== null;
  if (!isFiltered && counts.todo + counts.waiting === 0) return html``;
  const option = (value: string, text: string, chosen: string | null) =>
    html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${text}</option>`;
  const nameOf = (lang: string) => (lang === 'und' ? t('languageUnknown') : texts.languageName(lang));
  return html`<div class="tools"><details class="filter"${isFiltered ? html` open` : ''}><summary>${t('filter')}</summary>
<form method="get" action="${paths.desk.referrals()}">
<div><label for="filter-who">${t('caseFilterWho')}</label><select id="filter-who" name="who">${option('', t('filterAll'), filter.who)}${option('mine', t('caseFilter_mine'), filter.who)}${option('unassigned', t('caseFilter_unassigned'), filter.who)}</select></div>
<div><label for="filter-lang">${t('language')}</label><select id="filter-lang" name="lang">${option('', t('filterAll'), filter.lang)}${languages.map((lang) => option(lang, nameOf(lang), filter.lang))}</select></div>
<div class="filter-send"><button>${t('filterApply')}</button> ${isFiltered ? html`<a href="${paths.desk.referrals()}">${t('filterClear')}</a>` : ''}</div></form></details></div>`;
}
