import { paths } from '../../src/paths.ts';
import { isActive } from '../../src/referrals/referral.ts';
import { type Html, html, safeHref } from '../html.ts';
import { csrfField, deskLayout } from '../layout.ts';
import { caseActionsView, holderView } from './case-actions.ts';
import { consentView, suggestedView } from './case-contacts.ts';
import { stateTag, urgencyView } from './case-facts.ts';
import { caseHistoryView, caseNotesView } from './case-history.ts';
import type { CaseObstacle, CasePageProps } from './case-props.ts';
import { mailsSection } from './referral-mails.ts';
import { referralWords } from './referral-words.ts';
import { keyAttribute } from './shortcut.ts';
import { verdictView } from './verdict.ts';

/** One case: the words, what is known around them, and what a counsellor can do. */
export function casePage(props: CasePageProps): Html {
  const { texts, open, shortcuts, now } = props;
  const { t } = texts;
  const { referral } = open;
  return deskLayout({
    texts,
    title: t('caseTitle'),
    person: props.person,
    current: 'referrals',
    script: paths.deskScript(),
    searchKey: shortcuts.search,
    main: html`${wayView(props)}
${props.obstacle === null ? '' : obstacleView(props.obstacle, props)}
<div class="told"><div id="news" role="status">${props.done === null ? '' : html`<p class="done">${props.done}</p>`}</div></div>
<article class="case-open urgency-${referral.urgency} card"><header><h1 class="writer"><bdi>${open.content?.name ?? t('anonymous')}</bdi> ${urgencyView(open, texts, now)}${stateTag(referral, texts)}</h1>
<p class="meta"><a href="${paths.desk.comment(referral.commentId)}"><time datetime="${new Date(open.writtenAt).toISOString()}" title="${texts.dateTime(
      open.writtenAt,
    )}">${texts.ago(open.writtenAt, now)}</time></a>${
      referral.lang === 'und' ? '' : html` · ${texts.languageName(referral.lang)}`
    } · ${texts.list(referral.topics.map((topic) => t(`topic_${topic}`)))} <span class="on-page">${t('onPage')} <a href="${safeHref(open.page.url)}">${open.page.title}</a></span></p></header>
${endView(props)}
${isActive(referral.state) ? holderView(props) : ''}
${wordsView(props)}
${open.verdict ? verdictView(open.verdict, texts) : ''}
${factsView(props)}
${isActive(referral.state) ? caseActionsView(props) : ''}</article>
${open.isKept ? html`<div class="case-beside">${consentView(props)}${suggestedView(props)}</div>` : ''}
${mailsSection({ mails: open.mails, texts, csrfToken: props.person.csrfToken, now })}
${open.isKept ? caseNotesView(props) : ''}
${caseHistoryView(props)}`,
  });
}

/** Back to the queue, and on to the cases beside this one. */
function wayView({ open, shortcuts, texts }: CasePageProps): Html {
  const { t } = texts;
  const link = (id: string | null, key: 'next' | 'previous') =>
    id === null
      ? ''
      : html`<a class="button" href="${paths.desk.case(id)}"${keyAttribute(shortcuts, key)}>${t(key === 'next' ? 'caseNext' : 'casePrevious')}</a>`;
  return html`<nav class="case-way" aria-label="${t('caseWay')}"><a class="back" href="${paths.desk.referrals()}">${t('caseBack')}</a> <span>${link(
    open.previous,
    'previous',
  )} ${link(open.next, 'next')}</span></nav>`;
}

/** What was refused, and what is true now. */
function obstacleView(obstacle: CaseObstacle, { open, texts }: CasePageProps): Html {
  const { t } = texts;
  if (obstacle === 'note')
    return html`<div class="error-summary" role="alert"><h2>${t('obstacle_note_title')}</h2><p><a href="#case-note">${t('caseNoteWrong')}</a></p></div>`;
  const { state } = open.referral;
  const holder =
    open.assigned === null
      ? t('caseNobody')
      : open.assigned.isMe
        ? t('caseMine')
        : t('caseHeldBy', { name: open.assigned.name });
  return html`<div class="error-summary" role="alert"><h2>${t('caseConflictTitle')}</h2><p>${isActive(state) ? t('caseConflict') : t('conflictReferral')}</p>
<p><strong>${t('state')}: ${t(`caseState_${state}`)}${isActive(state) ? ` · ${holder}` : ''}</strong></p></div>`;
}

/** How it ended, and the way back. */
function endView({ open, texts, person, shortcuts }: CasePageProps): Html {
  const { t } = texts;
  const { closed, referral } = open;
  if (closed === null) return html``;
  const how = closed.outcome === null ? '' : html`: ${t(`outcome_${closed.outcome}`)}`;
  return html`<div class="case-end"><p><strong>${t(`caseState_${referral.state}`)}${how}</strong> · ${texts.dateTime(closed.at)}${
    closed.by === null ? '' : html` · <bdi>${closed.by}</bdi>`
  }</p>${
    referral.state === 'closed' && open.isKept
      ? html`<form method="post" action="${paths.desk.referralReopening(referral.id)}">${csrfField(person.csrfToken)}<button${keyAttribute(shortcuts, 'undo')}>${t('caseReopen')}</button></form>`
      : ''
  }</div>`;
}

function wordsView({ open, texts, shortcuts }: CasePageProps): Html {
  const { content, referral, isKept } = open;
  if (!isKept) return html`<p class="sealed">${texts.t('caseWordsGone')}</p>`;
  if (content === null) return html`<p class="sealed">${texts.t('cannotBeOpened')}</p>`;
  return referralWords(content, referral, texts, keyAttribute(shortcuts, 'reveal'));
}

function factsView({ open, texts }: CasePageProps): Html {
  const { t } = texts;
  const { content } = open;
  if (content === null) return html``;
  const { email, place, spokenLang } = content;
  return html`<dl class="case"><div><dt>${t('replyAddress')}</dt><dd>${
    email ? html`<a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>` : t('noReplyAddress')
  }</dd></div>${place ? html`<div><dt>${t('casePlace')}</dt><dd><bdi>${place}</bdi></dd></div>` : ''}${
    spokenLang ? html`<div><dt>${t('caseSpeaks')}</dt><dd>${texts.languageName(spokenLang)}</dd></div>` : ''
  }</dl>`;
}
