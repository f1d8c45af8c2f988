import type { HistoryEntry, ItemHistory } from '../../src/moderation/item-view.ts';
import type { Redaction } from '../../src/moderation/redact.ts';
import type { Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import { BY_WRITER } from '../../src/referrals/referral.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import type { DecisionsProps } from './decisions.ts';
import { openItemView } from './open-item.ts';
import { reasonLabel } from './reason-label.ts';
import { keyAttribute } from './shortcut.ts';

/** Why the page is shown instead of what was asked for. */
export type Obstacle = 'conflict' | 'details' | 'note' | 'nothing_left';

/** One comment with its history; after something that was refused with the reason above it. */
export function commentPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  view: ItemHistory;
  shortcuts: Shortcuts;
  reasons: readonly Reason[];
  obstacle: Obstacle | null;
  /** Where in the queue to go on after a decision. */
  goOn: DecisionsProps['goOn'];
  typedNote: string;
  /** What was ticked to be left out, when the comment was not published after all. */
  chosen: Redaction;
  now: number;
}): Html {
  const { texts, person, view, shortcuts, obstacle, goOn } = props;
  const { t } = texts;
  const { item } = view;
  return deskLayout({
    texts,
    title: obstacle === null ? t('commentTitle') : t(`obstacle_${obstacle}_title`),
    person,
    current: 'moderation',
    script: paths.deskScript(),
    searchKey: shortcuts.search,
    main: html`<p class="crumb"><a href="${goOn?.back ?? paths.desk.moderation()}">${t('backToQueue')}</a></p>
${obstacle === null ? html`<h1>${t('commentTitle')} <span class="count">${t(`state_${item.state}`)}</span></h1>` : obstacleView(obstacle, props)}
<article class="card opened"${item.state === 'pending' ? html` id="comment-${item.id}"` : ''}>${openItemView({ open: view, level: 2, texts, csrfToken: person.csrfToken, shortcuts, reasons: props.reasons, lease: null, goOn, typedNote: props.typedNote, chosen: props.chosen, now: props.now })}
${view.email === null ? '' : html`<p>${t('replyAddress')} <a href="mailto:${view.email}">${view.email}</a></p>`}
${view.original === null ? '' : html`<details class="veil"><summary>${t('original')}</summary><p class="note-text" dir="auto">${view.original}</p></details>`}
${item.state === 'referred' && person.mayCounsel ? html`<p><a class="button" href="${paths.desk.referrals()}">${t('showReferrals')}</a></p>` : ''}
${view.undoBatch === null ? '' : takeBackView(view.undoBatch, props)}</article>
<h2 id="history">${t('history')}</h2>
<div class="table-scroll" role="region" aria-labelledby="history" tabindex="0"><table>
<thead><tr><th scope="col">${t('historyWhen')}</th><th scope="col">${t('historyWhat')}</th><th scope="col">${t('historyWho')}</th><th scope="col">${t('historyWhy')}</th><th scope="col">${t('historyRevision')}</th></tr></thead>
<tbody>${view.history.map((entry) => historyRow(entry, texts, props.reasons))}</tbody></table></div>`,
  });
}

function obstacleView(
  obstacle: Obstacle,
  props: {
    texts: DeskTexts;
    person: DeskPerson;
    view: ItemHistory;
    shortcuts: Shortcuts;
    goOn: DecisionsProps['goOn'];
    chosen: Redaction;
  },
): Html {
  const { t } = props.texts;
  return html`<div class="error-summary" role="alert"><h1>${t(`obstacle_${obstacle}_title`)}</h1><p>${t(`obstacle_${obstacle}`)}</p>${
    obstacle === 'conflict'
      ? html`<p><strong>${t('state')}: ${t(`state_${props.view.item.state}`)}</strong></p>`
      : ''
  }${obstacle === 'details' ? askAgainView(props) : ''}</div>`;
}

/** Personal details are left: one press leaves them all out, another only what was ticked. */
function askAgainView({
  texts,
  person,
  view,
  shortcuts,
  goOn,
  chosen,
}: {
  texts: DeskTexts;
  person: DeskPerson;
  view: ItemHistory;
  shortcuts: Shortcuts;
  goOn: DecisionsProps['goOn'];
  chosen: Redaction;
}): Html {
  const { t } = texts;
  const { item } = view;
  const form = (body: Html) =>
    html`<form method="post" action="${paths.desk.approval(item.id)}">${csrfField(person.csrfToken)}<input type="hidden" name="revision" value="${item.revision}"><input type="hidden" name="state" value="${item.state}"><input type="hidden" name="confirmed" value="1">${
      goOn
        ? html`<input type="hidden" name="back" value="${goOn.back}"><input type="hidden" name="next" value="${goOn.next}">`
        : ''
    }${body}${chosen.keepOriginal ? html`<input type="hidden" name="keepOriginal" value="1">` : ''}</form>`;
  const leftOut = (spans: Redaction['spans']) =>
    spans.map(({ start, end }) => html`<input type="hidden" name="blackOut" value="${start}-${end}">`);
  const asChosen = chosen.spans.length === 0 ? t('publishAnyway') : t('publishChosen');
  return html`<ul>${[...item.details, ...item.otherDetails].map(({ kind, words }) => html`<li>${t(`detail_${kind}`)}: <bdi>${words}</bdi></li>`)}</ul>
<div class="decisions">${item.details.length === 0 ? '' : form(html`${leftOut(item.details)}<button class="primary"${keyAttribute(shortcuts, 'approve')}>${t('blackOutAll')}</button>`)}
${form(html`${leftOut(chosen.spans)}<button>${asChosen}</button>`)}</div>`;
}

function takeBackView(
  batch: string,
  { texts, person, shortcuts }: { texts: DeskTexts; person: DeskPerson; shortcuts: Shortcuts },
): Html {
  const { t } = texts;
  return html`<form class="undo" method="post" action="${paths.desk.undos()}">${csrfField(person.csrfToken)}<input type="hidden" name="batch" value="${batch}">
<span>${t('takeBackHint')}</span> <button${keyAttribute(shortcuts, 'undo')}>${t('takeBack')}</button></form>`;
}

/** The screening's reason is its label, which stands beside the event; a closure's is its outcome. */
function reasonOf({ type, reason }: HistoryEntry, texts: DeskTexts, reasons: readonly Reason[]): string {
  const { t } = texts;
  if (type === 'screened' || reason === null) return '';
  if (type === 'rejected') return reasonLabel(reason, reasons, texts);
  return t(`${type === 'referral_closed' ? 'outcome' : 'reason'}_${reason}` as DeskKey);
}

function historyRow(entry: HistoryEntry, texts: DeskTexts, reasons: readonly Reason[]): Html {
  const { t } = texts;
  const why = reasonOf(entry, texts, reasons);
  return html`<tr><td><time datetime="${new Date(entry.at).toISOString()}">${texts.dateTime(entry.at)}</time></td>
<td>${whatHappened(entry, texts)}</td><td>${
    entry.actor.kind === 'person' ? html`<bdi>${entry.actor.name}</bdi>` : t(`actor_${entry.actor.kind}`)
  }</td><td>${why}</td><td>${entry.revision}</td></tr>`;
}

function whatHappened(entry: HistoryEntry, { t }: DeskTexts): string {
  if (isReturnedByWriter(entry)) return t('event_returned_by_writer');
  if (entry.type !== 'screened') return t(`event_${entry.type}`);
  if (entry.reason === BY_WRITER) return t('event_sent_to_counsellors');
  return t('event_screened', { label: t(`label_${entry.reason ?? 'general'}` as DeskKey) });
}

const isReturnedByWriter = ({ type, actor }: HistoryEntry): boolean =>
  type === 'returned' && actor.kind === 'writer';
