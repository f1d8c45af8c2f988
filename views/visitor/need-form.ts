import { COUNTRY } from '../../src/directory/contact.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { Help } from '../../src/receipts/help-view.ts';
import type { NeedErrors, NeedValues } from '../../src/receipts/need-form.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { errorSummary } from '../form.ts';
import { type Html, html } from '../html.ts';
import { languageField } from './language-field.ts';
import { placeChoices, placeField, placeName } from './place-field.ts';

/** The form as it came back. */
export interface NeedFormState {
  values: NeedValues;
  errors: NeedErrors;
  /** The places among which to choose. */
  choices: readonly string[];
  /** Why it was refused although its fields are right. */
  failure: string | null;
}

export interface NeedFormProps {
  help: Help;
  token: string;
  texts: VisitorTexts;
  /** The language chosen on the page; null: none. */
  chosen: string | null;
  form: NeedFormState | null;
}

/** Asks where the writer lives and what they would like to speak, or shows what they told, to change or take back. */
export function needView(props: NeedFormProps): Html {
  const { help, texts, form } = props;
  const { t } = texts;
  const isTold = help.told.place !== null || help.told.spokenLang !== null;
  return html`<section class="panel" id="need" aria-labelledby="need-heading"><h2 id="need-heading">${t('need_heading')}</h2>
${
  isTold
    ? html`<p>${t('need_told')}</p>${toldView(help, texts)}
<details${form ? html` open` : ''}><summary>${t('help_change')}</summary>${formView(props)}${clearView(props)}</details>`
    : html`<p>${t('need_intro')}</p>${formView(props)}`
}</section>`;
}

function toldView({ told }: Help, texts: VisitorTexts): Html {
  const { t } = texts;
  return html`<dl>${
    told.place === null
      ? ''
      : html`<div><dt>${t('need_told_place')}:</dt><dd>${placeName(told.place, texts)}</dd></div>`
  }${
    told.spokenLang === null
      ? ''
      : html`<div><dt>${t('need_told_language')}:</dt><dd>${texts.languageName(told.spokenLang)}</dd></div>`
  }</dl>`;
}

function formView({ help, token, texts, chosen, form }: NeedFormProps): Html {
  const { t } = texts;
  const values = form?.values ?? {
    place: placeTold(help, texts),
    lang: help.told.spokenLang ?? texts.lang,
  };
  const { errors, choices, failure } = form ?? { errors: {}, choices: [], failure: null };
  const summary = (['place', 'lang'] as const).flatMap((field) => {
    const key = errors[field];
    // which of several places it is, is a question, not a mistake
    return key && key !== 'error_need_which' ? [{ field, message: t(key) }] : [];
  });
  if (failure) summary.unshift({ field: 'place', message: failure });
  return html`<form method="post" action="${inLanguage(paths.receiptNeed(token), chosen)}#need" accept-charset="utf-8" novalidate>
${errorSummary(t('help_error'), summary)}
${
  choices.length > 0
    ? placeChoices({ texts, choices })
    : placeField({ texts, value: values.place, error: errors.place && t(errors.place) })
}
${languageField({ texts, value: values.lang, error: errors.lang && t(errors.lang) })}
<p class="send"><button class="primary">${t('need_save')}</button></p></form>`;
}

const placeTold = ({ told }: Help, { t }: VisitorTexts): string =>
  told.place === COUNTRY ? t('need_elsewhere') : (told.place ?? '');

const clearView = ({ token, texts, chosen }: NeedFormProps): Html =>
  html`<form method="post" action="${inLanguage(paths.receiptNeed(token), chosen)}#need"><input type="hidden" name="place" value=""><input type="hidden" name="lang" value=""><p><button>${texts.t('need_clear')}</button></p></form>`;
