import { paths } from '../../src/paths.ts';
import { failureOf, type ReferralMail } from '../../src/referrals/referral-mail.ts';
import type { ReferralMails, ShownHandOver } from '../../src/referrals/referral-mails-view.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';

interface MailsProps {
  mails: ReferralMails;
  texts: DeskTexts;
  csrfToken: string;
  now: number;
}

/** What went out for a referral and how it went, with what can be done; nothing when nothing has. */
export function mailsSection(props: MailsProps): Html {
  const { mails, texts } = props;
  if (mails.mails.length === 0 && mails.handOvers.length === 0) return html``;
  return html`<section class="card mails" id="mails" aria-labelledby="mails-title"><h2 id="mails-title">${texts.t('mailsTitle')}</h2>
${mails.handOvers.length === 0 ? '' : html`<ul class="rows">${mails.handOvers.map((one) => handOverRow(one, props))}</ul>`}
${mails.mails.length === 0 ? '' : html`<ul class="rows">${mails.mails.map((one) => mailRow(one, props))}</ul>`}</section>`;
}

function handOverRow(one: ShownHandOver, props: MailsProps): Html {
  const { texts, mails, csrfToken, now } = props;
  const { t } = texts;
  const opened =
    one.openedAt === null
      ? t('handOverNotOpened')
      : t('handOverOpened', { when: texts.ago(one.openedAt, now) });
  const isOpen = one.standing === 'waiting' || one.standing === 'expired';
  return html`<li><div><strong><bdi lang="de">${one.contact}</bdi></strong> <span class="tag${one.standing === 'declined' || one.standing === 'expired' ? ' warn' : ''}">${t(`handOver_${one.standing}`)}</span>
<p class="hint">${t('handOverSince', { when: texts.dateTime(one.createdAt) })} · ${
    one.answeredAt === null ? opened : t('handOverAnswered', { when: texts.ago(one.answeredAt, now) })
  }${one.reason === null ? '' : html` · ${t(`declined_${one.reason}`)}`}${
    one.standing === 'waiting' ? html` · ${t('handOverUntil', { when: texts.dateTime(one.expiresAt) })}` : ''
  }</p></div>
${
  isOpen
    ? html`<form method="post" action="${paths.desk.referralHandOverCancellation(mails.referralId)}">${csrfField(csrfToken)}<button>${t('handOverCancel')}</button></form>`
    : ''
}</li>`;
}

function mailRow(one: ReferralMail, { texts, csrfToken, now }: MailsProps): Html {
  const { t } = texts;
  const isFailed = one.state === 'failed';
  return html`<li><div><strong>${t(`mailKind_${one.kind}`)}</strong> <span class="tag${isFailed ? ' warn' : one.state === 'sent' ? '' : ' quiet'}">${stateOf(one, texts)}</span>
<p class="hint">${t('mailBy', { name: one.by, when: texts.dateTime(one.createdAt) })}${
    one.sentAt === null ? '' : html` · ${t('mailSentAgo', { when: texts.ago(one.sentAt, now) })}`
  }</p>
${one.lastFailure === null ? '' : html`<p${isFailed ? html` class="error"` : html` class="hint"`}>${failureView(one.lastFailure, texts)}</p>`}</div>
${one.canRetry ? html`<form method="post" action="${paths.desk.referralMailRetry(one.id)}">${csrfField(csrfToken)}<button>${t('mailRetry')}</button></form>` : ''}</li>`;
}

/** A mail that is being tried again says so: nobody need do anything yet. */
const stateOf = ({ state, failures }: ReferralMail, { t }: DeskTexts): string =>
  state === 'queued' && failures > 0 ? t('mailTrying', { count: failures }) : t(`mailState_${state}`);

const failureView = (code: string, { t }: DeskTexts): string => t(`mailFailure_${failureOf(code)}`, { code });
