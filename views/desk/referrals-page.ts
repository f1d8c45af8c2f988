import type { Shortcuts } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import {
  type CaseLine,
  queueParameters,
  type ReferralQueue,
} from '../../src/referrals/referral-queue-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { caseFilterView } from './case-filter.ts';
import { caseLineView } from './case-line.ts';
import { keyAttribute } from './shortcut.ts';

export interface ReferralsPageProps {
  texts: DeskTexts;
  person: DeskPerson;
  view: ReferralQueue;
  shortcuts: Shortcuts;
  cursor: string | null;
  /** What the last action did, in words. */
  done: string | null;
  now: number;
}

/** The referral queue: what a counsellor must act on, then what waits for others. */
export function referralsPage(props: ReferralsPageProps): Html {
  const { texts, view, shortcuts } = props;
  const { t } = texts;
  const { filter, counts, overdue } = view;
  return deskLayout({
    texts,
    title: t('referralsTitle'),
    person: props.person,
    current: 'referrals',
    script: paths.deskScript(),
    searchKey: shortcuts.search,
    main: html`<h1>${t('referralsTitle')} <span class="count">${t('casesCount', { count: counts.todo })}</span></h1>
${overdue === 0 ? '' : html`<p class="overdue-notice">${t('referralsOverdue', { count: overdue })}</p>`}
${caseFilterView(view, texts)}
<div class="told"><div id="news" role="status" data-referrals="${props.person.counts?.referrals ?? counts.todo}" data-arrived="${t('newsReferral')}" data-show="${t('newsShow')}" data-decided="${t('newsCaseDecided', { name: '#' })}" data-gone="${t('newsCaseGone')}" data-assigned="${t('newsCaseTaken', { name: '#' })}">${
      props.done === null ? '' : html`<p class="done">${props.done}</p>`
    }</div>
${reopenView(props)}</div>
<p class="hint" id="not-live" hidden>${t('liveOff')}</p>
${props.cursor === null ? '' : html`<p><a href="${paths.desk.referralsWith(queueParameters(filter, null))}">${t('toStart')}</a></p>`}
${listsView(props)}
${view.next === null ? '' : html`<p class="more"><a class="button" href="${paths.desk.referralsWith(queueParameters(filter, view.next))}">${t('next')}</a></p>`}
<p class="hint"><a href="${paths.desk.shortcuts()}"${keyAttribute(shortcuts, 'help')}>${t('shortcutsTitle')}</a></p>`,
  });
}

/** What this counsellor closed last can be opened again. */
function reopenView({ view, person, texts, shortcuts }: ReferralsPageProps): Html {
  const { t } = texts;
  if (view.reopenable === null) return html``;
  return html`<form class="undo" method="post" action="${paths.desk.referralReopening(view.reopenable)}">${csrfField(person.csrfToken)}<span>${t('lastClosed')}</span> <button${keyAttribute(shortcuts, 'undo')}>${t('undo')}</button></form>`;
}

function listsView(props: ReferralsPageProps): Html {
  const { view, texts } = props;
  const { t } = texts;
  const isFiltered = view.filter.who !== null || view.filter.lang !== null;
  if (view.todo.length + view.waiting.length === 0)
    return html`<div class="empty"><p class="empty-title">${isFiltered ? t('queueNothingFits') : t('referralsEmpty')}</p>${isFiltered ? '' : html`<p>${t('referralsEmptyHint')}</p>`}</div>`;
  return html`${sectionView('todo', view.todo, props)}${sectionView('waiting', view.waiting, props)}`;
}

function sectionView(name: 'todo' | 'waiting', lines: readonly CaseLine[], props: ReferralsPageProps): Html {
  const { view, texts, shortcuts, now } = props;
  const { t } = texts;
  if (lines.length === 0) return html``;
  const first = [...view.todo, ...view.waiting][0];
  return html`<section aria-labelledby="section-${name}"><h2 id="section-${name}">${t(`cases_${name}`)} <span class="count">${view.counts[name]}</span></h2>
<ol class="queue cases">${lines.map((line) => caseLineView(line, { texts, shortcuts, neighbour: line === first ? 'next' : null, now }))}</ol></section>`;
}
