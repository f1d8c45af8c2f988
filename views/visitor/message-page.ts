import { paths } from '../../src/paths.ts';
import type { ContactPage } from '../../src/referrals/contact-page-view.ts';
import { DECLINE_REASONS } from '../../src/referrals/hand-over.ts';
import type { PassedOn } from '../../src/referrals/referral-mail.ts';
import { type DeskTexts, visitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { passedOnView, wordsView } from './passed-on.ts';
import { visitorLayout } from './visitor-layout.ts';

interface MessagePageProps {
  page: ContactPage;
  token: string;
  texts: DeskTexts;
  /** null: not opened in this answer. */
  message: PassedOn | null;
  /** The answer given just now came too late, or was incomplete. */
  notice: 'too_late' | 'no_reason' | null;
}

/**
 * What a contact sees at the link in its mail. What looks at links in mails by itself sees no word: those come only in
 * the answer to a button.
 */
export function messagePage(props: MessagePageProps): Html {
  const { page, texts } = props;
  const { t } = texts;
  return visitorLayout({
    texts: visitorTexts(texts.lang),
    title: t('messageTitle'),
    siteName: page.siteName,
    here: null,
    head: html`<meta name="robots" content="noindex">`,
    main: html`${props.notice === null ? '' : html`<div class="error-summary" role="alert"><p>${t(`messageNotice_${props.notice}`)}</p></div>`}
<div class="state"><h1>${t('messageFrom', { site: page.siteName })}</h1>
<p class="organization">${t('messageFor')} <bdi lang="de">${page.contact}</bdi></p>
${standingView(props)}
${props.message === null ? openForm(props) : passedOnView(props.message, wordsView(props.message, page.referral.lang), texts)}</div>
${page.standing === 'waiting' ? answerForms(props) : ''}`,
  });
}

function standingView({ page, texts }: MessagePageProps): Html {
  const { t } = texts;
  const { handOver, referral } = page;
  const answered = handOver.answeredAt === null ? '' : texts.dateTime(handOver.answeredAt);
  if (page.standing !== 'waiting') {
    const reason = handOver.reason === null ? '' : html` ${t(`declined_${handOver.reason}`)}`;
    return html`<p><strong>${t(`message_${page.standing}`, { when: answered })}</strong>${reason}</p>
${page.standing === 'accepted' ? html`<p>${page.isReadable ? t('messageReadable', { when: texts.dateTime(page.readableUntil) }) : t('messageNotReadable')}</p>` : ''}`;
  }
  return html`<p>${t('messageWaits')}</p>
<dl class="case"><div><dt>${t('handOverUrgency')}</dt><dd>${t(`urgency_${referral.urgency}`)}</dd></div>
${referral.lang === 'und' ? '' : html`<div><dt>${t('handOverLanguage')}</dt><dd>${texts.languageName(referral.lang)}</dd></div>`}
<div><dt>${t('handOverTopics')}</dt><dd>${texts.list(referral.topics.map((topic) => t(`topic_${topic}`)))}</dd></div>
<div><dt>${t('messageUntil')}</dt><dd>${texts.dateTime(handOver.expiresAt)}</dd></div></dl>`;
}

const openForm = ({ page, token, texts }: MessagePageProps): Html =>
  page.isReadable
    ? html`<form method="post" action="${paths.handOverOpening(token)}"><p><button class="${page.standing === 'waiting' ? 'primary' : 'plain'}">${texts.t('messageOpen')}</button></p></form>`
    : html``;

function answerForms({ token, texts, message }: MessagePageProps): Html {
  const { t } = texts;
  return html`<section class="answer" aria-labelledby="answer"><h2 id="answer">${t('messageAnswer')}</h2>
<form method="post" action="${paths.handOverAcceptance(token)}"><p>${t('messageAcceptHint')}</p><p><button${message === null ? '' : html` class="primary"`}>${t('messageAccept')}</button></p></form>
<form method="post" action="${paths.handOverRefusal(token)}"><fieldset><legend>${t('messageDeclineWhy')}</legend>
${DECLINE_REASONS.map(
  (reason) =>
    html`<label class="check"><input type="radio" name="reason" value="${reason}" required><span>${t(`declined_${reason}`)}</span></label>`,
)}</fieldset><p><button>${t('messageDecline')}</button></p></form></section>`;
}
