import type { PassedOn } from '../../src/referrals/referral-mail.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html, sanitizedHtmlAsIs } from '../html.ts';
import { langAttribute } from './comment.ts';

/** What somebody wrote. */
export const wordsView = (content: Pick<PassedOn, 'html'>, lang: string): Html =>
  html`<div class="words"${langAttribute(lang)} dir="auto">${sanitizedHtmlAsIs(content.html)}</div>`;

/**
 * A message as a contact reads it, and a counsellor before it is handed over.
 * @param words its words, veiled or not
 */
export function passedOnView(message: Omit<PassedOn, 'text' | 'html'>, words: Html, texts: DeskTexts): Html {
  const { t } = texts;
  const { name, email, phone, remark } = message;
  return html`<h2>${t('handOverWords')}</h2>
${words}
<dl class="case">${name === null ? '' : html`<div><dt>${t('handOverName')}</dt><dd><bdi>${name}</bdi></dd></div>`}
${email === null ? '' : html`<div><dt>${t('handOverEmail')}</dt><dd><a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a></dd></div>`}
${phone === null ? '' : html`<div><dt>${t('handOverPhone')}</dt><dd><a href="tel:${phone.replace(/[^\d+]/g, '')}"><bdi dir="ltr">${phone}</bdi></a></dd></div>`}</dl>
${remark === '' ? '' : html`<h2>${t('handOverRemark')}</h2><p class="note-text" dir="auto">${remark}</p>`}`;
}
