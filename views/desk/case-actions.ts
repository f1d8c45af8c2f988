import { paths } from '../../src/paths.ts';
import { isBeforeHandOver, OUTCOMES } from '../../src/referrals/referral.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';
import type { CasePageProps } from './case-props.ts';
import { keyAttribute } from './shortcut.ts';

/** Who has the case, and the buttons by which that changes. */
export function holderView({ open, texts, person, shortcuts, now }: CasePageProps): Html {
  const { t } = texts;
  const { id } = open.referral;
  const { assigned } = open;
  const since = assigned === null ? '' : texts.ago(assigned.since, now);
  const take = (label: string, style: string) =>
    html`<form method="post" action="${paths.desk.caseAssignment(id)}">${csrfField(person.csrfToken)}<input type="hidden" name="from" value="${assigned?.id ?? ''}"><button class="${style}"${keyAttribute(shortcuts, 'take')}>${label}</button></form>`;
  if (assigned === null)
    return html`<div class="holder"><p>${t('caseNobody')}</p>${take(t('caseTake'), 'primary')}</div>`;
  if (assigned.isMe)
    return html`<div class="holder"><p><strong>${t('caseMine')}</strong> · ${since}</p><form method="post" action="${paths.desk.caseRelease(id)}">${csrfField(person.csrfToken)}<button class="plain">${t('caseRelease')}</button></form></div>`;
  return html`<div class="holder somebody"><p><strong>${t('caseHeldBy', { name: assigned.name })}</strong> · ${since}<br><span class="hint">${t('caseTakeOverHint')}</span></p>${take(t('caseTakeOver'), 'plain')}</div>`;
}

/** What can be done about it: contacts, handing over, the end. */
export function caseActionsView(props: CasePageProps): Html {
  const { open, texts, person, shortcuts } = props;
  const { t } = texts;
  const { referral, content } = open;
  const csrf = csrfField(person.csrfToken);
  return html`<div class="decisions case-decisions">
${
  content?.email
    ? html`<a class="button primary" href="${paths.desk.referralOffer(referral.id)}"${keyAttribute(shortcuts, 'offer')}>${t('caseOffer')}</a>`
    : ''
}
${handOverView(props)}
<details class="closing"><summary class="button"${keyAttribute(shortcuts, 'close')}>${t('close')}</summary>
<form method="post" action="${paths.desk.referralClosure(referral.id)}" aria-label="${t('outcome')}">${csrf}${OUTCOMES.map(
    (outcome) => html`<button name="outcome" value="${outcome}">${t(`outcome_${outcome}`)}</button>`,
  )}</form></details>
${
  isBeforeHandOver(referral.state) && open.isKept
    ? html`<form method="post" action="${paths.desk.referralReturn(referral.id)}">${csrf}<button class="plain"${keyAttribute(shortcuts, 'return')} aria-describedby="return-hint">${t('return')}</button></form>`
    : ''
}</div>
<p class="hint">${content?.email ? '' : html`${t('caseNoOffer')} `}${
    isBeforeHandOver(referral.state) && open.isKept
      ? html`<span id="return-hint">${t('return')}: ${t('returnHint')}</span>`
      : ''
  }</p>`;
}

/** Only with the consent of who wrote it. */
function handOverView({ open, texts, shortcuts }: CasePageProps): Html {
  if (open.consent === null) return html``;
  return html`<a class="button" href="${paths.desk.referralHandOver(open.referral.id)}"${keyAttribute(shortcuts, 'hand_over')}>${texts.t('caseHandOver')}</a>`;
}
