import type { ModerationItem } from '../../src/moderation/queue-view.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';
import { reasonLabel } from './reason-label.ts';

/** Which decisions a comment's state leaves open. */
const OPEN: Record<string, readonly ('approve' | 'reject' | 'spam' | 'refer')[]> = {
  pending: ['approve', 'reject', 'spam', 'refer'],
  published: ['reject', 'spam', 'refer'],
  rejected: ['approve', 'spam', 'refer'],
  spam: ['approve', 'reject', 'refer'],
};

/** The forms by which a moderator decides; each carries the revision and the state that are shown. */
export function decisionsView(
  item: ModerationItem,
  texts: DeskTexts,
  csrfToken: string,
  reasons: readonly Reason[],
): Html {
  const { t } = texts;
  const open = OPEN[item.state] ?? [];
  if (open.length === 0) return html``;
  const form = (action: string, body: Html) =>
    html`<form method="post" action="${action}">${csrfField(csrfToken)}<input type="hidden" name="revision" value="${item.revision}"><input type="hidden" name="state" value="${item.state}">${body}</form>`;
  const who = item.name ?? t('anonymous');
  const button = (style: string, label: string) =>
    html`<button class="${style}" aria-label="${label}: ${who}">${label}</button>`;
  return html`<div class="decisions">
${open.includes('approve') ? form(paths.desk.approval(item.id), button('primary', t('approve'))) : ''}
${open.includes('refer') ? form(paths.desk.referral(item.id), button('refer', t('refer'))) : ''}
${open.includes('spam') ? form(paths.desk.spam(item.id), button('plain', t('spam'))) : ''}
${
  open.includes('reject')
    ? form(
        paths.desk.rejection(item.id),
        html`<select name="reason" aria-label="${t('reason')}"><option value="">${t('reason_none')}</option>${reasons
          .filter((reason) => reason.isActive)
          .map(
            ({ code }) => html`<option value="${code}">${reasonLabel(code, reasons, texts)}</option>`,
          )}</select> ${button('plain', t('reject'))}`,
      )
    : ''
}</div>`;
}
