import type { Decision } from '../../src/moderation/decision.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson } from '../layout.ts';
import { reasonSelect } from './decisions.ts';

/** In the order of the buttons of one comment. */
const BUTTON = {
  approved: 'approve',
  referred: 'refer',
  marked_spam: 'spam',
  marked_abuse: 'abuse',
  rejected: 'reject',
} as const satisfies Record<Decision, string>;
const WITHOUT_REASON = ['approved', 'referred', 'marked_spam', 'marked_abuse'] as const;

/** One decision on everything that is chosen in the list; shut until something is. */
export function bulkView(
  { texts, person, reasons }: { texts: DeskTexts; person: DeskPerson; reasons: readonly Reason[] },
  back: string,
): Html {
  const { t } = texts;
  return html`<details class="bulk"><summary>${t('bulk')} <span class="count" id="chosen" data-text="${t('bulkChosen', { count: 0 })}"></span></summary>
<form id="bulk" method="post" action="${paths.desk.decisions()}">${csrfField(person.csrfToken)}<input type="hidden" name="back" value="${back}">
<p class="hint">${t('bulkHint')}</p>
<p class="choose-all" hidden><label class="check"><input type="checkbox" id="choose-all"> <span>${t('bulkAll')}</span></label></p>
<div class="decisions">${WITHOUT_REASON.map((decision) => bulkButton(decision, texts))}<span class="with-reason">${reasonSelect(reasons, texts)} ${bulkButton('rejected', texts)}</span></div></form></details>`;
}

const bulkButton = (decision: Decision, { t }: DeskTexts): Html =>
  html`<button name="decision" value="${decision}">${t(BUTTON[decision])}</button>`;
