import type { DirectoryEntry } from '../../../src/directory/contact.ts';
import type { DeskTexts } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';
import { statusName } from './entry-values.ts';

/** What must be seen of an entry at once. */
export function entryTags(entry: DirectoryEntry, isToBeConfirmed: boolean, texts: DeskTexts): Html {
  const { t } = texts;
  return html`<span class="tag${entry.status === 'active' ? '' : ' quiet'}">${statusName(texts, entry.status)}</span>${
    entry.isEmergency ? html` <span class="tag">${t('directoryEmergency')}</span>` : ''
  }${isToBeConfirmed ? html` <span class="tag warn">${t('directoryDue')}</span>` : ''}`;
}

/** When an entry was last confirmed. */
export function assuranceView(
  { assuredDate }: DirectoryEntry,
  isToBeConfirmed: boolean,
  texts: DeskTexts,
): string {
  const { t } = texts;
  if (assuredDate === null) return t('directoryNeverAssured');
  const date = new Intl.DateTimeFormat(texts.lang === 'en' ? 'en-GB' : texts.lang, {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(assuredDate);
  return t(isToBeConfirmed ? 'directoryAssuredLong' : 'directoryAssuredOn', { date });
}
