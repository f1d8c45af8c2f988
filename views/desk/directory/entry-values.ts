import type { EntryChanges } from '../../../src/directory/entry-changes.ts';
import type { DeskKey, DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';

/** The name of a weekday: 1 is Monday. */
export const weekdayName = ({ lang }: DeskTexts, day: number): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** A status in the desk's words. */
export const statusName = ({ t }: DeskTexts, status: string): string =>
  t(`directory_status_${status.replace(' ', '_')}` as DeskKey);

/** What has changed, field by field: what stood there, and what stands there now. */
export function changesView(changes: EntryChanges, texts: DeskTexts): Html {
  const { t } = texts;
  return html`<dl class="changes">${Object.entries(changes).map(
    ([field, [before, after]]) => html`<div><dt>${t(`directory_field_${field}` as DeskKey)}</dt>
<dd><del><bdi>${worded(field, before, texts)}</bdi></del> <span class="to">→</span> <ins><bdi>${worded(field, after, texts)}</bdi></ins></dd></div>`,
  )}</dl>`;
}

/** What was entered at first. */
export function enteredView(changes: EntryChanges, texts: DeskTexts): Html {
  const { t } = texts;
  return html`<dl class="changes">${Object.entries(changes).map(
    ([field, [, value]]) =>
      html`<div><dt>${t(`directory_field_${field}` as DeskKey)}</dt><dd><bdi>${worded(field, value, texts)}</bdi></dd></div>`,
  )}</dl>`;
}

function worded(field: string, value: unknown, texts: DeskTexts): string {
  const { t } = texts;
  if (Array.isArray(value))
    return value.length === 0
      ? t('directoryEmpty')
      : value.map((one) => partOf(field, one, texts)).join(', ');
  if (field === 'free_of_charge' && value === null) return t('directoryUnknown');
  if (field === 'assured_date')
    return typeof value === 'number' ? texts.dateTime(value) : t('directoryNeverAssured');
  if (value === true) return t('directoryYes');
  if (value === false) return t('directoryNo');
  if (value === null || value === '') return t('directoryEmpty');
  if (field === 'status') return statusName(texts, String(value));
  if (field === 'reach') return t(`directory_reach_${value}` as DeskKey);
  if (field === 'confidence') return t(`directory_confidence_${value}` as DeskKey);
  return String(value);
}

function partOf(field: string, value: unknown, texts: DeskTexts): string {
  const { t } = texts;
  if (typeof value === 'string') {
    if (field === 'topics') return t(`topic_${value}` as DeskKey);
    if (field === 'target_groups') return t(`group_${value}` as DeskKey);
    return field === 'languages' ? texts.languageName(value) : value;
  }
  const part = value as Record<string, string | number | null>;
  if (field === 'hours') return `${weekdayName(texts, Number(part.weekday))} ${part.opens}–${part.closes}`;
  if (field === 'recipients')
    return `${part.name} <${part.email}>${part.key ? ` (${t('directoryChangedKey', { key: String(part.key).slice(0, 4) })})` : ''}`;
  return [part.name, part.street, part.postalCode, part.city].filter(Boolean).join(' ');
}
