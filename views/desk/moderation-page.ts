import { filterParameters, isFiltered, type Section } from '../../src/moderation/queue-filter.ts';
import type { QueueLine } from '../../src/moderation/queue-line.ts';
import type { QueueView } from '../../src/moderation/queue-view.ts';
import type { ShortcutAction, Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { type DeskPerson, deskLayout } from '../layout.ts';
import { bulkView } from './bulk.ts';
import { openItemView } from './open-item.ts';
import { queueFilterView } from './queue-filter.ts';
import { queueLineView, selectBox } from './queue-line.ts';
import { keyAttribute } from './shortcut.ts';
import { type Undoable, undoView } from './undo.ts';

export interface ModerationPageProps {
  texts: DeskTexts;
  person: DeskPerson;
  view: QueueView;
  shortcuts: Shortcuts;
  reasons: readonly Reason[];
  cursor: string | null;
  /** What the last action did, in words. */
  done: string | null;
  undoable: Undoable | null;
  now: number;
}

/** The moderation queue: one list, one comment open. */
export function moderationPage(props: ModerationPageProps): Html {
  const { texts, person, view, cursor } = props;
  const { t } = texts;
  const { waiting, lines } = view;
  return deskLayout({
    texts,
    title: t('queueTitle'),
    person,
    current: 'moderation',
    script: paths.deskScript(),
    searchKey: props.shortcuts.search,
    main: html`<h1>${t('queueTitle')} <span class="count">${t('queueCount', { count: waiting.pending })}</span></h1>
${toolsView(props)}
<div class="told"><div id="news" role="status" data-arrived="${t('newsArrived')}" data-show="${t('newsShow')}" data-decided="${t('newsDecided', { name: '#' })}" data-gone="${t('newsGone')}" data-leased="${t('leasedBy', { name: '#', since: texts.ago(props.now, props.now) })}" data-failed="${t('sendFailed')}">${
      props.done === null ? '' : html`<p class="done">${props.done}</p>`
    }</div>
${undoView(props.undoable, { ...props, back: addressOf(view, cursorOf(props)) })}</div>
<p class="hint" id="not-live" hidden>${t('liveOff')}</p>
${cursor === null ? '' : html`<p><a href="${addressOf(view, {})}">${t('toStart')}</a></p>`}
${lines.length === 0 ? emptyView(props) : listView(props)}
${view.next === null ? '' : html`<p class="more"><a class="button" href="${addressOf(view, { cursor: view.next })}">${t('next')}</a></p>`}
${otherPart(view, texts)}
${elsewhereView(props)}
<p class="hint"><a href="${paths.desk.shortcuts()}"${keyAttribute(props.shortcuts, 'help')}>${t('shortcutsTitle')}</a></p>`,
  });
}

/** What is not in this list, below it: nobody has to decide on it here. */
function elsewhereView({ view, texts, person }: ModerationPageProps): Html {
  const { t } = texts;
  const { received, openReferrals } = view.waiting;
  return html`${received > 0 ? html`<p class="hint">${t('receivedCount', { count: received })}</p>` : ''}
${
  openReferrals > 0
    ? html`<p class="referred-notice">${t('referredNotice', { count: openReferrals })}${
        person.mayCounsel ? html` <a href="${paths.desk.referrals()}">${t('showReferrals')}</a>` : ''
      }</p>`
    : ''
}`;
}

/** The queue with the same filter. */
function addressOf(view: QueueView, more: Record<string, string>): string {
  return paths.desk.moderationWith({ ...filterParameters(view.filter), ...more });
}

/** The filter, and the buttons for several at once; nothing where nothing waits. */
function toolsView(props: ModerationPageProps): Html {
  const { view, texts } = props;
  const hasLines = view.lines.length > 0;
  if (!hasLines && !isFiltered(view.filter)) return html``;
  return html`<div class="tools">${queueFilterView(view, texts)}${hasLines ? bulkView(props, addressOf(view, cursorOf(props))) : ''}</div>`;
}

function emptyView({ view, texts, now }: ModerationPageProps): Html {
  const { t } = texts;
  if (isFiltered(view.filter))
    return html`<div class="empty"><p class="empty-title">${t('queueNothingFits')}</p></div>`;
  return html`<div class="empty"><p class="empty-title">${t('queueEmpty')}</p><p>${t('queueEmptyHint')}</p>${
    view.lastDecidedAt === null
      ? ''
      : html`<p>${t('queueLast', { ago: texts.ago(view.lastDecidedAt, now) })}</p>`
  }</div>`;
}

function listView(props: ModerationPageProps): Html {
  const { view, texts } = props;
  const sections = [...new Set(view.lines.map(({ section }) => section))];
  return html`${sections.map((section) => sectionView(section, props))}${
    view.open ? '' : html`<p>${texts.t('queueEmpty')}</p>`
  }`;
}

const cursorOf = ({ cursor }: ModerationPageProps): Record<string, string> =>
  cursor === null ? {} : { cursor };

function sectionView(section: Section, props: ModerationPageProps): Html {
  const { view, texts } = props;
  const here = addressOf(view, cursorOf(props));
  const openAt = view.lines.findIndex(({ id }) => id === view.open?.item.id);
  const lines = view.lines.flatMap((line, at) =>
    line.section === section ? lineView(line, { ...props, here, fromOpen: at - openAt }) : [],
  );
  return html`<section aria-labelledby="section-${section}"><h2 id="section-${section}">${texts.t(`section_${section}`)} <span class="count">${view.counts[section]}</span></h2>
<ol class="queue">${lines}</ol></section>`;
}

interface LineProps extends ModerationPageProps {
  /** The address of this page. */
  here: string;
  /** How far below the open one the line stands. */
  fromOpen: number;
}

function lineView(line: QueueLine, props: LineProps): Html {
  const { view, texts, person, shortcuts, now, here, fromOpen } = props;
  const lease = view.leases.get(line.id) ?? null;
  if (fromOpen !== 0 || !view.open) {
    const neighbour: ShortcutAction | null = fromOpen === 1 ? 'next' : fromOpen === -1 ? 'previous' : null;
    const address = `${here}${here.includes('?') ? '&' : '?'}open=${line.id}#comment-${line.id}`;
    return html`<li class="card waiting" id="comment-${line.id}">${queueLineView(line, { texts, shortcuts, address, neighbour, lease, now })}</li>`;
  }
  const goOn = { back: here, next: view.lines[view.lines.indexOf(line) + 1]?.id ?? null };
  return html`<li class="card opened" id="comment-${line.id}">${selectBox(line, texts, keyAttribute(shortcuts, 'select'))}
<article>${openItemView({ open: view.open, level: 3, texts, csrfToken: person.csrfToken, shortcuts, reasons: props.reasons, lease, goOn, now })}</article></li>`;
}

/** Spam and abuse stand at the end, shut. */
function otherPart({ filter, counts }: QueueView, { t }: DeskTexts): Html {
  if (filter.part === 'late') return html`<p><a href="${paths.desk.moderation()}">${t('backToMain')}</a></p>`;
  if (counts.late === 0) return html``;
  const address = paths.desk.moderationWith({ ...filterParameters(filter), part: 'late' });
  return html`<p class="late"><a class="button" href="${address}">${t('section_late')} <span class="count">${counts.late}</span></a></p>`;
}
