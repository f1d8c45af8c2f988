import type { ModerationItem } from '../../src/moderation/moderation-item.ts';
import type { Redaction } from '../../src/moderation/redact.ts';
import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { keptWith } from '../kept.ts';
import { csrfField } from '../layout.ts';
import { reasonLabel } from './reason-label.ts';
import { keyAttribute } from './shortcut.ts';

type Choice = 'approve' | 'reject' | 'spam' | 'abuse' | 'refer';

/** Which decisions a comment's state leaves open. */
const OPEN: Record<string, readonly Choice[]> = {
  pending: ['approve', 'refer', 'spam', 'abuse', 'reject'],
  published: ['refer', 'spam', 'abuse', 'reject'],
  rejected: ['approve', 'refer', 'spam', 'abuse'],
  spam: ['approve', 'refer', 'abuse', 'reject'],
};

export interface DecisionsProps {
  item: ModerationItem;
  texts: DeskTexts;
  csrfToken: string;
  shortcuts: Shortcuts;
  /** Why a comment may not be published. */
  reasons: readonly Reason[];
  /** Where in the queue to go on: its address and the comment after this one; null outside of the queue. */
  goOn: { back: string; next: string | null } | null;
  /** What is ticked to be left out. */
  chosen?: Redaction | undefined;
}

/** The form by which a moderator decides; it carries the revision and the state that are shown. */
export function decisionsView(props: DecisionsProps): Html {
  const { item, texts, goOn } = props;
  const open = OPEN[item.state] ?? [];
  if (open.length === 0) return html``;
  return html`<form class="decide" method="post" action="${ADDRESS[open[0] ?? 'approve'](item.id)}">${csrfField(props.csrfToken)}<input type="hidden" name="revision" value="${item.revision}"><input type="hidden" name="state" value="${item.state}">${
    goOn
      ? html`<input type="hidden" name="back" value="${goOn.back}"><input type="hidden" name="next" value="${goOn.next}">`
      : ''
  }
${open.includes('approve') ? detailsView(item, texts, props.chosen) : ''}
<div class="decisions">${open.map((choice) => choiceView(choice, props))}</div></form>`;
}

/** A personal detail is left out by one click; nothing is left out unasked. */
function detailsView(item: ModerationItem, { t }: DeskTexts, chosen: Redaction | undefined): Html {
  if (item.details.length === 0) return html``;
  const isChosen = (start: number) => chosen?.spans.some((span) => span.start === start) ?? false;
  const checked = (is: boolean) => (is ? html` checked` : '');
  return html`<fieldset class="details"><legend>${t('details')}</legend>
<p class="hint">${t('detailsHint')}</p>
<ul>${item.details.map(
    ({ kind, start, end, words }) =>
      html`<li><label class="check"><input type="checkbox" name="blackOut" value="${start}-${end}"${checked(isChosen(start))}> <span><span class="visually-hidden">${t('blackOut')}</span> <mark class="detail"><bdi>${words}</bdi></mark> <span class="note">${t(`detail_${kind}`)}</span></span></label></li>`,
  )}</ul>
<label class="check"><input type="checkbox" name="keepOriginal" value="1"${checked(chosen?.keepOriginal ?? false)}> <span>${t('keepOriginal')}</span></label></fieldset>`;
}

const STYLE: Readonly<Record<Choice, string>> = {
  approve: 'primary',
  refer: 'refer',
  spam: 'plain',
  abuse: 'plain',
  reject: 'plain',
};

const ADDRESS: Readonly<Record<Choice, (id: string) => string>> = {
  approve: paths.desk.approval,
  refer: paths.desk.referral,
  spam: paths.desk.spam,
  abuse: paths.desk.abuse,
  reject: paths.desk.rejection,
};

function choiceView(choice: Choice, { item, texts, shortcuts, reasons }: DecisionsProps): Html {
  const { t } = texts;
  const who = item.name ?? t('anonymous');
  const button = html`<button class="${STYLE[choice]}" formaction="${ADDRESS[choice](item.id)}" aria-label="${t(choice)}: ${who}"${keyAttribute(
    shortcuts,
    choice satisfies ShortcutAction,
  )}>${t(choice)}</button>`;
  return choice === 'reject'
    ? html`<span class="with-reason">${reasonSelect(reasons, texts)} ${button}</span>`
    : button;
}

/** Why it is not published, as its writer is told. */
export const reasonSelect = (reasons: readonly Reason[], texts: DeskTexts): Html =>
  keptWith(reasons, `select ${texts.lang}`, () => {
    const { t } = texts;
    return html`<select name="reason" aria-label="${t('reason')}"><option value="">${t('reason_none')}</option>${reasons
      .filter(({ isActive }) => isActive)
      .map(
        ({ code }) => html`<option value="${code}">${reasonLabel(code, reasons, texts)}</option>`,
      )}</select>`;
  });
