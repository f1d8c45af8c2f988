import { COUNTRY } from '../../src/directory/contact.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';

/** Asks for a postal code or a town. */
export function placeField(props: { texts: VisitorTexts; value: string; error?: string | undefined }): Html {
  const { t } = props.texts;
  return fieldView({
    name: 'place',
    type: 'text',
    label: t('need_place'),
    hint: t('need_place_hint'),
    value: props.value,
    error: props.error,
    autocomplete: 'off',
  });
}

/** Which of several places it is; the first is chosen, so that one press is enough. */
export function placeChoices(props: { texts: VisitorTexts; choices: readonly string[]; id?: string }): Html {
  const { texts, choices, id = 'place' } = props;
  const { t } = texts;
  const options = [
    ...choices.map((place) => ({ place, label: placeName(place, texts) })),
    { place: '', label: html`${t('need_none')}` },
  ];
  return html`<fieldset class="field" id="${id}"><legend>${t('error_need_which')}</legend>${options.map(
    ({ place, label }, index) =>
      html`<p class="choice"><input type="radio" id="${id}-${index}" name="place" value="${place}"${index === 0 ? html` checked` : ''}> <label for="${id}-${index}">${label}</label></p>`,
  )}</fieldset>`;
}

/** Districts are called as they are; only the rest of the country has a name in the reader's language. */
export const placeName = (place: string, { t }: VisitorTexts): Html =>
  place === COUNTRY ? html`${t('need_elsewhere')}` : html`<bdi lang="de">${place}</bdi>`;
