import type { OpenItem } from '../../src/moderation/item-view.ts';
import type { Lease } from '../../src/moderation/lease.ts';
import type { Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';
import { langAttribute } from '../visitor/comment.ts';
import { type DecisionsProps, decisionsView } from './decisions.ts';
import { itemView } from './item.ts';

interface OpenItemProps {
  open: OpenItem;
  /** Of its heading on the page. */
  level: 2 | 3;
  texts: DeskTexts;
  csrfToken: string;
  shortcuts: Shortcuts;
  reasons: readonly Reason[];
  /** Somebody else has it open. */
  lease: Lease | null;
  goOn: DecisionsProps['goOn'];
  /** A note that came back. */
  typedNote?: string;
  chosen?: DecisionsProps['chosen'];
  now: number;
}

/** One comment, opened: the words, what others know of it, and the decisions. */
export function openItemView(props: OpenItemProps): Html {
  const { open, texts, shortcuts, now } = props;
  const { item } = open;
  return html`${leaseNotice(props.lease, texts, now)}
${itemView(item, texts, shortcuts, now, props.level)}
${earlierView(open, texts, now)}
${decisionsView({ item, texts, csrfToken: props.csrfToken, shortcuts, reasons: props.reasons, goOn: props.goOn, chosen: props.chosen })}
${notesView(open, props)}`;
}

/** Who else has it open; also the place where public/desk/queue-news.js says so later. */
export function leaseNotice(lease: Lease | null, texts: DeskTexts, now: number): Html {
  return html`<p class="leased" data-lease${lease ? '' : html` hidden`}>${
    lease ? texts.t('leasedBy', { name: lease.name, since: texts.ago(lease.since, now) }) : ''
  }</p>`;
}

function earlierView({ earlier }: OpenItem, texts: DeskTexts, now: number): Html {
  const { t } = texts;
  if (earlier.length === 0) return html``;
  return html`<details class="earlier"><summary>${t('earlier', { count: earlier.length })}</summary><ul>${earlier.map(
    (one) =>
      html`<li><a href="${paths.desk.comment(one.id)}">${texts.ago(one.createdAt, now)}</a> <span class="tag quiet">${t(
        `state_${one.state}`,
      )}</span> <span${langAttribute(one.lang)} dir="auto">${one.excerpt}</span></li>`,
  )}</ul></details>`;
}

function notesView({ item, notes }: OpenItem, props: OpenItemProps): Html {
  const { texts, csrfToken, now, goOn } = props;
  const typed = props.typedNote ?? '';
  const { t } = texts;
  if (item.html === null && notes.length === 0) return html``;
  return html`<details class="notes"${notes.length > 0 || typed !== '' ? html` open` : ''}><summary>${notes.length === 0 ? t('notesNone') : t('notes', { count: notes.length })}</summary>
${
  notes.length === 0
    ? ''
    : html`<ul>${notes.map(
        (note) =>
          html`<li><p class="meta"><bdi>${note.by}</bdi> · ${texts.ago(note.at, now)}</p><p class="note-text" dir="auto">${note.text}</p></li>`,
      )}</ul>`
}
${
  item.html === null
    ? ''
    : html`<form class="note-form" method="post" action="${paths.desk.notes(item.id)}">${csrfField(csrfToken)}${
        goOn
          ? html`<input type="hidden" name="back" value="${goOn.back}"><input type="hidden" name="next" value="${goOn.next}">`
          : ''
      }
<label for="note-${item.id}">${t('noteLabel')}</label><p class="hint" id="note-hint-${item.id}">${t('noteHint')}</p>
<textarea id="note-${item.id}" name="note" rows="2" maxlength="1000" dir="auto" aria-describedby="note-hint-${item.id}">
${typed}</textarea>
<button>${t('noteAdd')}</button></form>`
}</details>`;
}
