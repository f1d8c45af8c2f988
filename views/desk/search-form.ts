import { paths } from '../../src/paths.ts';
import {
  SEARCH_OUTCOMES,
  SEARCH_WORDS_MAX,
  type SearchErrors,
  type SearchFields,
} from '../../src/search/search-query.ts';
import type { SearchChoices } from '../../src/search/search-view.ts';
import { type DeskTexts, visitorLanguages } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';

interface FormProps {
  texts: DeskTexts;
  csrfToken: string;
  fields: SearchFields;
  errors: SearchErrors;
  choices: SearchChoices;
}

/** More pages than this are typed, with suggestions, instead of picked from a list. */
const PAGES_IN_A_LIST = 50;

/** What to search for, and how to narrow it down. */
export function searchForm(props: FormProps): Html {
  const { texts, fields, errors } = props;
  const { t } = texts;
  const { words, ...filters } = fields;
  const isNarrowed = Object.values(filters).some((value) => value !== '');
  return html`<form class="card search-form" method="post" action="${paths.desk.search()}" role="search" novalidate>${csrfField(props.csrfToken)}
${labelled(
  props,
  'words',
  t('searchWords'),
  html`<input type="search" maxlength="${SEARCH_WORDS_MAX}" dir="auto" autocomplete="off" value="${words}"${attributes('words', errors, true)}>`,
  t('searchWordsHint'),
)}
<details${isNarrowed ? html` open` : ''}><summary>${t('searchNarrow')}</summary><div class="search-filters">
${pageField(props)}
${select(props, 'outcome', t('state'), t('searchAny'), outcomeOptions(texts))}
${select(
  props,
  'person',
  t('searchPerson'),
  t('searchAnybody'),
  props.choices.people.map(({ id, name }) => ({ value: id, label: name })),
)}
${select(props, 'lang', t('language'), t('searchAny'), languageOptions(texts))}
${dateField(props, 'from', t('searchFrom'))}
${dateField(props, 'until', t('searchUntil'))}
</div></details>
<p class="send"><button class="primary">${t('searchGo')}</button> <a href="${paths.desk.search()}">${t('searchClear')}</a></p></form>`;
}

interface Option {
  value: string;
  label: string;
}

const outcomeOptions = ({ t }: DeskTexts): Option[] =>
  SEARCH_OUTCOMES.map((outcome) => ({
    value: outcome,
    label: outcome === 'marked_abuse' ? t('event_marked_abuse') : t(`state_${outcome}`),
  }));

const languageOptions = (texts: DeskTexts): Option[] =>
  visitorLanguages
    .map((value) => ({ value, label: texts.languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, texts.lang));

function pageField(props: FormProps): Html {
  const { t } = props.texts;
  const { pages } = props.choices;
  if (pages.length <= PAGES_IN_A_LIST) {
    const options = pages.map(({ key, title }) => ({ value: key, label: title }));
    return select(props, 'page', t('searchPage'), t('searchAny'), options);
  }
  const input = html`<input type="text" list="pages" dir="auto" autocomplete="off" value="${props.fields.page}"${attributes('page', props.errors, true)}>
<datalist id="pages">${pages.map(({ key, title }) => html`<option value="${key}">${title}</option>`)}</datalist>`;
  return labelled(props, 'page', t('searchPage'), input, t('searchPageHint'));
}

function select(
  props: FormProps,
  name: keyof SearchFields,
  label: string,
  any: string,
  options: readonly Option[],
): Html {
  const chosen = props.fields[name];
  return labelled(
    props,
    name,
    label,
    html`<select${attributes(name, props.errors, false)}><option value="">${any}</option>${options.map(
      (option) =>
        html`<option value="${option.value}"${option.value === chosen ? html` selected` : ''}>${option.label}</option>`,
    )}</select>`,
  );
}

const dateField = (props: FormProps, name: 'from' | 'until', label: string): Html =>
  labelled(
    props,
    name,
    label,
    html`<input type="date" value="${props.fields[name]}"${attributes(name, props.errors, false)}>`,
  );

function attributes(name: keyof SearchFields, errors: SearchErrors, hasHint: boolean): Html {
  const described = [errors[name] ? `${name}-error` : '', hasHint ? `${name}-hint` : ''].join(' ').trim();
  return html` id="${name}" name="${name}"${described ? html` aria-describedby="${described}"` : ''}${
    errors[name] ? html` aria-invalid="true"` : ''
  }`;
}

function labelled(
  { texts, errors }: FormProps,
  name: keyof SearchFields,
  label: string,
  control: Html,
  hint?: string,
): Html {
  const error = errors[name];
  return html`<div class="field${error ? ' has-error' : ''}"><label for="${name}">${label}</label>
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
${error ? html`<p class="error" id="${name}-error">${texts.t(error)}</p>` : ''}
${control}</div>`;
}
