import { AGES, FILTER_LABELS, filterParameters, isFiltered } from '../../src/moderation/queue-filter.ts';
import type { QueueView } from '../../src/moderation/queue-view.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { keptWith } from '../kept.ts';

type Option = [value: string, label: string];

/** What of the queue is shown, and in which order; shut as long as nothing is filtered, which is most of the time. */
export function queueFilterView(view: QueueView, texts: DeskTexts): Html {
  const isUsual = Object.keys(filterParameters(view.filter)).length === 0;
  const make = () => filterForm(view, texts);
  return isUsual ? keptWith(view.choices, `filter ${texts.lang}`, make) : make();
}

function filterForm({ filter, choices }: Pick<QueueView, 'filter' | 'choices'>, texts: DeskTexts): Html {
  const { t } = texts;
  const select = (name: string, label: string, chosen: string | null, options: readonly Option[]) =>
    html`<div><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}">${options.map(
      ([value, text]) =>
        html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${text}</option>`,
    )}</select></div>`;
  const pages = choices.pages.map(({ key, title, count }): Option => [key, `${title} (${count})`]);
  const languages = choices.languages
    .filter(({ lang }) => lang !== null)
    .map(
      ({ lang, count }): Option => [
        lang ?? '',
        `${lang === 'und' ? t('languageUnknown') : texts.languageName(lang ?? '')} (${count})`,
      ],
    );
  return html`<details class="filter"${isFiltered(filter) || filter.order === 'newest' ? html` open` : ''}><summary>${t('filter')}</summary>
<form method="get" action="${paths.desk.moderation()}">${filter.part === 'late' ? html`<input type="hidden" name="part" value="late">` : ''}
${select('page', t('filterPage'), filter.page, [['', t('filterAll')], ...pages])}
${select('lang', t('language'), filter.lang, [['', t('filterAll')], ...languages])}
${select('label', t('verdict'), filter.label, [['', t('filterAll')], ...FILTER_LABELS.map((label): Option => [label, t(`label_${label}`)])])}
${select('age', t('filterAge'), filter.age, [['', t('filterAll')], ...AGES.map((age): Option => [age, t(`age_${age}`)])])}
${select('order', t('filterOrder'), filter.order, [
  ['oldest', t('order_oldest')],
  ['newest', t('order_newest')],
])}
<div class="filter-send"><button>${t('filterApply')}</button> ${isFiltered(filter) ? html`<a href="${paths.desk.moderation()}">${t('filterClear')}</a>` : ''}</div></form></details>`;
}
