import { paths } from '../../src/paths.ts';
import { OUTCOMES } from '../../src/referrals/referral.ts';
import type { ReferralItem } from '../../src/referrals/referral-queue-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html, safeHref, sanitizedHtmlAsIs } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { langAttribute } from '../visitor/comment.ts';
import { veil } from './veil.ts';
import { verdictView } from './verdict.ts';

/** The referral queue: emergencies first. */
export function referralsPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  items: readonly ReferralItem[];
  openCount: number;
  isStart: boolean;
  next: string | null;
  done: string | null;
  /** The referral that can be opened again. */
  reopenable: string | null;
  isConflict: boolean;
  now: number;
}): Html {
  const { texts, items } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('referralsTitle'),
    person: props.person,
    current: 'referrals',
    main: html`<h1>${t('referralsTitle')} <span class="count">${t('referralsCount', { count: props.openCount })}</span></h1>
${props.isConflict ? html`<div class="error-summary" role="alert"><p>${t('conflictReferral')}</p></div>` : ''}
${props.done === null ? '' : html`<p class="done" role="status">${props.done}</p>`}
${
  props.reopenable === null
    ? ''
    : html`<form class="undo" method="post" action="${paths.desk.referralReopening(props.reopenable)}">${csrfField(props.person.csrfToken)}<span>${t('lastClosed')}</span> <button>${t('undo')}</button></form>`
}
${props.isStart ? '' : html`<p><a href="${paths.desk.referrals()}">${t('toStart')}</a></p>`}
${
  items.length === 0
    ? html`<div class="empty"><p class="empty-title">${t('referralsEmpty')}</p><p>${t('referralsEmptyHint')}</p></div>`
    : html`<ol class="queue">${items.map((item) => html`<li class="card urgency-${item.referral.urgency}">${referralView(item, props)}</li>`)}</ol>`
}
${props.next === null ? '' : html`<p class="more"><a class="button" href="${paths.desk.referralsFrom(props.next)}">${t('next')}</a></p>`}`,
  });
}

function referralView(
  item: ReferralItem,
  props: { texts: DeskTexts; person: DeskPerson; now: number },
): Html {
  const { texts, person } = props;
  const { t } = texts;
  const { referral, content } = item;
  const who = content?.name ?? t('anonymous');
  return html`<article><header><h2><span class="urgency">${t(`urgency_${referral.urgency}`)}</span> <bdi>${who}</bdi></h2>
<p class="meta"><a href="${paths.desk.comment(referral.commentId)}"><time datetime="${new Date(item.writtenAt).toISOString()}" title="${texts.dateTime(
    item.writtenAt,
  )}">${texts.ago(item.writtenAt, props.now)}</time></a>${
    referral.lang === 'und' ? '' : html` · ${texts.languageName(referral.lang)}`
  } · ${referral.topics.map((topic) => t(`topic_${topic}`)).join(', ')} <span class="on-page">${t('onPage')} <a href="${safeHref(item.page.url)}">${item.page.title}</a></span></p></header>
${content ? wordsView(referral, content, texts) : html`<p class="sealed">${t('cannotBeOpened')}</p>`}
${item.verdict ? verdictView(item.verdict, texts) : ''}
<dl class="case"><div><dt>${t('replyAddress')}</dt><dd>${
    content?.email ? html`<a href="mailto:${content.email}">${content.email}</a>` : t('noReplyAddress')
  }</dd></div>
<div><dt>${t('referralShown')}</dt><dd lang="de">${item.suggested.map((contact) => contact.name).join(' · ')}</dd></div></dl>
<div class="decisions">
<form method="post" action="${paths.desk.referralClosure(referral.id)}">${csrfField(person.csrfToken)}<select name="outcome" aria-label="${t('outcome')}" required><option value="">${t('chooseOutcome')}</option>${OUTCOMES.map(
    (outcome) => html`<option value="${outcome}">${t(`outcome_${outcome}`)}</option>`,
  )}</select> <button class="primary" aria-label="${t('close')}: ${who}">${t('close')}</button></form>
<form method="post" action="${paths.desk.referralReturn(referral.id)}">${csrfField(person.csrfToken)}<button class="plain" aria-label="${t(
    'return',
  )}: ${who}">${t('return')}</button> <span class="hint">${t('returnHint')}</span></form>
</div></article>`;
}

/** Who is told of violence chooses when to read it. */
function wordsView(
  { lang, topics }: ReferralItem['referral'],
  content: { html: string },
  texts: DeskTexts,
): Html {
  const words = html`<div class="words"${langAttribute(lang)} dir="auto">${sanitizedHtmlAsIs(content.html)}</div>`;
  return topics.includes('violence') ? veil(words, texts) : words;
}
