import type { FinderQuery, Finding } from '../../src/directory/finder-view.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import { TOPICS } from '../../src/screening/verdict.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { languageField } from './language-field.ts';
import { placeChoices, placeField } from './place-field.ts';

export interface FinderFormProps {
  texts: VisitorTexts;
  here: Here;
  search: { query: FinderQuery; finding: Finding } | null;
}

/** Where the answer stands. */
export const RESULTS = 'results';
/** The form, for what goes with it. */
export const FINDER = 'finder';

const actionOf = (chosen: string | null): string => inLanguage(`${paths.contacts()}#${RESULTS}`, chosen);

/** What, where, in which language: three questions, none of which must be answered. */
export function finderForm(props: FinderFormProps): Html {
  const { texts, here, search } = props;
  const { t } = texts;
  const topics = search?.query.topics ?? [];
  return html`<form class="finder panel" id="${FINDER}" method="post" action="${actionOf(here.chosen)}" accept-charset="utf-8" novalidate>
<h2>${t('finder_heading')}</h2>
<p>${t('finder_intro')}</p>
<fieldset class="field"><legend>${t('finder_what')}</legend><div class="topics">${TOPICS.map(
    (topic) =>
      html`<p class="choice"><input type="checkbox" id="topic-${topic}" name="topic" value="${topic}"${topics.includes(topic) ? html` checked` : ''}> <label for="topic-${topic}">${t(`topic_${topic}`)}</label></p>`,
  )}</div></fieldset>
<div class="pair">${placeField({
    texts,
    value: search?.query.place ?? '',
    error: search?.finding.isPlaceUnknown ? t('error_need_place') : undefined,
  })}
${languageField({ texts, value: search ? (search.query.lang ?? '') : texts.lang })}</div>
<p class="send"><button class="primary">${t('need_save')}</button></p></form>`;
}

/** Asks which of several places was meant; the other answers go with it. */
export function placeQuestion({ texts, here, search }: FinderFormProps): Html {
  if (!search || search.finding.choices.length === 0) return html``;
  const { query, finding } = search;
  return html`<form class="which panel" method="post" action="${actionOf(here.chosen)}" accept-charset="utf-8">
${query.topics.map((topic) => html`<input type="hidden" name="topic" value="${topic}">`)}<input type="hidden" name="lang" value="${query.lang ?? ''}">
${placeChoices({ texts, choices: finding.choices, id: 'which' })}
<p class="send"><button>${texts.t('need_save')}</button></p></form>`;
}
