import type { Referral } from '../../src/referrals/referral.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { dayText, inDays } from './day.ts';

/** How urgent a case is, by when, and whether that is past: in words and a sign, never by colour alone. */
export function urgencyView(
  one: { referral: Referral; isOverdue: boolean; daysLeft: number | null },
  texts: DeskTexts,
  now: number,
): Html {
  const { t } = texts;
  const { referral } = one;
  return html`<span class="urgency">${t(`urgency_${referral.urgency}`)}</span>${
    referral.deadlineOn === null || one.daysLeft === null
      ? ''
      : html` <span class="tag warn"><time datetime="${referral.deadlineOn}">${t('caseDeadline', { date: dayText(texts, referral.deadlineOn), when: inDays(texts, one.daysLeft) })}</time></span>`
  }${
    one.isOverdue
      ? html` <span class="tag overdue">${referral.urgency === 'emergency' ? t('caseAtOnce') : t('caseOverdue', { since: texts.ago(referral.targetAt, now) })}</span>`
      : ''
  }`;
}

/** What state a case is in; nothing for one that has only come in. */
export const stateTag = ({ state }: Referral, { t }: DeskTexts): Html =>
  state === 'open' ? html`` : html` <span class="tag quiet">${t(`caseState_${state}`)}</span>`;
