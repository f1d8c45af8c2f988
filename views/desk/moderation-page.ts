import type { ModerationItem, WaitingCounts } from '../../src/moderation/queue-view.ts';
import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { type DeskPerson, deskLayout } from '../layout.ts';
import { decisionsView } from './decisions.ts';
import { itemView } from './item.ts';

/** The moderation queue, oldest first. */
export function moderationPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  items: readonly ModerationItem[];
  counts: WaitingCounts;
  isStart: boolean;
  reasons: readonly Reason[];
  next: string | null;
  /** What the last decision did. */
  done: string | null;
  now: number;
}): Html {
  const { texts, person, items, counts } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('queueTitle'),
    person,
    current: 'moderation',
    main: html`<h1>${t('queueTitle')} <span class="count">${t('queueCount', { count: counts.pending })}</span></h1>
${props.done === null ? '' : html`<p class="done" role="status">${props.done}</p>`}
${counts.received > 0 ? html`<p class="hint">${t('receivedCount', { count: counts.received })}</p>` : ''}
${
  counts.openReferrals > 0
    ? html`<p class="referred-notice">${t('referredNotice', { count: counts.openReferrals })}${
        person.mayCounsel ? html` <a href="${paths.desk.referrals()}">${t('showReferrals')}</a>` : ''
      }</p>`
    : ''
}
${props.isStart ? '' : html`<p><a href="${paths.desk.moderation()}">${t('toStart')}</a></p>`}
${
  items.length === 0
    ? html`<div class="empty"><p class="empty-title">${t('queueEmpty')}</p><p>${t('queueEmptyHint')}</p></div>`
    : html`<ol class="queue">${items.map(
        (item) => html`<li class="card" id="comment-${item.id}"><article>${itemView(item, texts, props.now)}
${decisionsView(item, texts, person.csrfToken, props.reasons)}</article></li>`,
      )}</ol>`
}
${props.next === null ? '' : html`<p class="more"><a class="button" href="${paths.desk.moderationFrom(props.next)}">${t('next')}</a></p>`}`,
  });
}
