import type { KeyView } from '../../../src/directory/directory-desk-view.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import type { EntryFormProps } from './entry-form-props.ts';

/** Empty rows behind those that are filled in. */
const SPARE_PLACES = 2;
const EMPTY_PLACE = { name: '', street: '', postalCode: '', city: '' };
const EMPTY_RECIPIENT = { id: '', name: '', email: '', pgpKey: '' };

/** Where the service is found. */
export function placesPart({ texts, values, fault }: EntryFormProps): Html {
  const { t } = texts;
  const rows = [...values.locations, ...Array.from({ length: SPARE_PLACES }, () => EMPTY_PLACE)];
  return html`<fieldset class="card" id="locations" tabindex="-1"><legend>${t('directoryPartPlaces')}</legend><div><p class="hint">${t('directoryPlacesHint')}</p>
${fault('locations') ? html`<p class="error">${fault('locations')}</p>` : ''}
${rows.map(({ name, street, postalCode, city }, index) => {
  const row = `location_${index + 1}`;
  const input = (part: string, label: string, value: string) =>
    fieldView({
      name: `${row}_${part}`,
      type: 'text',
      label,
      value,
      error: fault(`${row}_${part}`),
      autocomplete: 'off',
    });
  return html`<fieldset class="row"><legend>${t('directoryPlace', { n: index + 1 })}</legend><div class="place">
${input('name', t('directoryPlaceName'), name)}${input('street', t('directoryStreet'), street)}${input('postal_code', t('directoryPostalCode'), postalCode)}${input('city', t('directoryCity'), city)}</div></fieldset>`;
})}</div></fieldset>`;
}

/** Whom messages are handed over to, with the keys that they are encrypted for. */
export function recipientsPart({ texts, values, fault, keys }: EntryFormProps): Html {
  const { t } = texts;
  return html`<fieldset class="card" id="recipients" tabindex="-1"><legend>${t('directoryPartRecipients')}</legend><div><p class="hint">${t('directoryRecipientsHint')}</p>
${fault('recipients') ? html`<p class="error">${fault('recipients')}</p>` : ''}
${[...values.recipients, EMPTY_RECIPIENT].map(({ id, name, email, pgpKey }, index) => {
  const row = `recipient_${index + 1}`;
  const key = keys.get(id);
  return html`<fieldset class="row"><legend>${t('directoryRecipient', { n: index + 1 })}</legend>
${id === '' ? '' : html`<input type="hidden" name="${row}_id" value="${id}">`}
<div class="pair">${fieldView({ name: `${row}_name`, type: 'text', label: t('directoryRecipientName'), value: name, error: fault(`${row}_name`), autocomplete: 'off' })}
${fieldView({ name: `${row}_email`, type: 'email', label: t('directoryRecipientEmail'), value: email, error: fault(`${row}_email`), autocomplete: 'off' })}</div>
${fieldView({ name: `${row}_key`, type: 'textarea', label: t('directoryKey'), hint: t('directoryKeyHint'), value: pgpKey, error: fault(`${row}_key`), autocomplete: 'off' })}
${key ? keyView(key, texts) : ''}</fieldset>`;
})}</div></fieldset>`;
}

function keyView({ fingerprint, expiresAt, isWarning }: KeyView, texts: DeskTexts): Html {
  const { t } = texts;
  if (fingerprint === null) return html`<p class="notice">${t('directoryKeyBroken')}</p>`;
  const until = expiresAt === null ? null : texts.dateTime(expiresAt);
  return html`<p class="hint">${t('directoryFingerprint')}: <code class="fingerprint" dir="ltr">${fingerprint}</code>${
    until !== null && !isWarning ? html`<br>${t('directoryKeyExpires', { date: until })}` : ''
  }</p>${until !== null && isWarning ? html`<p class="notice">${t('directoryKeyExpiresSoon', { date: until })}</p>` : ''}`;
}
