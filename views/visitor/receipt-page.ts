import type { FieldErrors, FormValues } from '../../src/comments/submission.ts';
import type { Contact } from '../../src/directory/contact.ts';
import { paths } from '../../src/paths.ts';
import type { Receipt } from '../../src/receipts/receipt-view.ts';
import { type VisitorTexts, visitorTexts } from '../../src/shared/i18n.ts';
import type { LocalText } from '../../src/site/local-texts.ts';
import { type Html, html, safeHref, sanitizedHtmlAsIs } from '../html.ts';
import { visitorLayout } from '../layout.ts';
import { langAttribute } from './comment.ts';
import { commentFields, noticeView } from './comment-form.ts';
import { contactCard } from './contact-card.ts';
import { linesView } from './site-texts.ts';

/** What has become of a comment, for its writer alone. */
export function receiptPage(props: { receipt: Receipt; token: string; texts: VisitorTexts }): Html {
  const { receipt, token, texts } = props;
  const { t } = texts;
  return visitorLayout({
    texts,
    title: t('receiptTitle'),
    siteName: receipt.page.siteName,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${safeHref(receipt.page.url)}">${t('backToArticle')}</a></p>
${receipt.help ? helpView(receipt.help, texts) : stateView(receipt, texts)}
${
  receipt.content
    ? html`<section class="yours" aria-labelledby="yours"><h2 id="yours">${t('receiptYourText')}</h2>
<div class="words"${langAttribute(receipt.lang)} dir="auto">${sanitizedHtmlAsIs(receipt.content.html)}</div>${receipt.isRedacted ? html`<p class="hint">${t('redacted')}</p>` : ''}</section>`
    : ''
}
${receipt.canWithdraw ? choicesView(receipt, token, texts) : ''}
${receipt.canWithdraw ? html`<p class="hint">${t('receiptKeep')}</p>` : ''}`,
  });
}

function stateView(receipt: Receipt, { t }: VisitorTexts): Html {
  const state = receipt.state === 'spam' || receipt.state === 'referred' ? 'rejected' : receipt.state;
  return html`<div class="state state-${state}"><h1>${t(`state_${state}`)}</h1>
${state === 'received' ? html`<p>${t('state_received_hint')}</p><p><a class="signpost" href="${paths.contacts()}">${t('noticeLink')}</a></p>` : ''}
${state === 'erased' ? html`<p>${t('state_erased_hint')}</p><p><a class="signpost" href="${paths.contacts()}">${t('allContacts')}</a></p>` : ''}
${state === 'published' ? html`<p><a class="button" href="${paths.comment(receipt.commentId)}">${t('state_published_link')}</a></p>` : ''}
${receipt.reasonTexts.map(reasonView)}</div>`;
}

/** Why a comment is not published, as a sentence of the language that the reason is in. */
function reasonView({ lang, text }: LocalText): Html {
  const { t, dir } = visitorTexts(lang);
  return html`<p lang="${lang}" dir="${dir}">${linesView(t('state_rejected_reason', { reason: text }))}</p>`;
}

/** The answer to a cry for help: who can help, and above everything else the numbers where life is in danger. */
function helpView(help: NonNullable<Receipt['help']>, texts: VisitorTexts): Html {
  const { t } = texts;
  const hasNumbers = help.emergency.length > 0;
  const isEmergency = help.isEmergency && hasNumbers;
  return html`${isEmergency ? emergencyView(help.emergency, texts) : ''}
<div class="state state-referred">${isEmergency ? html`<h2>${t('state_referred')}</h2>` : html`<h1>${t('state_referred')}</h1>`}
<p>${t('state_referred_private')}</p>
${help.isClosed ? html`<p>${t('state_referred_closed')}</p>` : help.canBeAnswered ? '' : html`<p>${t('noReplyAddress')}</p>`}
<h2>${t('state_referred_contacts')}</h2>
<div class="contacts">${help.contacts.map((contact) => contactCard(contact, texts))}</div>
${isEmergency || !hasNumbers ? '' : html`<p class="also-call">${t('emergencyHeading')}: ${help.emergency.map(numberView)}</p>`}
<p><a class="signpost" href="${paths.contacts()}">${t('allContacts')}</a></p></div>`;
}

function emergencyView(contacts: readonly Contact[], { t }: VisitorTexts): Html {
  return html`<section class="emergencies" aria-labelledby="emergencies"><h1 id="emergencies">${t('emergencyHeading')}</h1>
<ul>${contacts.map(
    (contact) =>
      html`<li><a class="call" href="tel:${contact.phones[0]}"><bdi class="number" dir="ltr">${contact.phones[0]}</bdi> <span lang="de">${contact.organization}</span></a></li>`,
  )}</ul></section>`;
}

const numberView = ({ phones, organization }: Contact): Html =>
  html`<a class="phone" href="tel:${phones[0]}" aria-label="${phones[0]} ${organization}"><bdi dir="ltr">${phones[0]}</bdi></a> `;

function choicesView(receipt: Receipt, token: string, { t }: VisitorTexts): Html {
  return html`<div class="choices">
${receipt.canEdit ? html`<p><a class="button" href="${paths.receiptEdit(token)}">${t('edit')}</a> <span class="hint">${t('editHint')}</span></p>` : ''}
<p><a class="button" href="${paths.receiptWithdrawal(token)}">${t(receipt.help ? 'withdrawMessage' : 'withdraw')}</a></p></div>`;
}

/** Asks once more before the words are gone. */
export function withdrawalPage(props: { receipt: Receipt; token: string; texts: VisitorTexts }): Html {
  const { receipt, token, texts } = props;
  const { t } = texts;
  return visitorLayout({
    texts,
    title: t('withdrawConfirm'),
    siteName: receipt.page.siteName,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${paths.receipt(token)}">${t('goBack')}</a></p><h1>${t('withdrawConfirm')}</h1>
<p>${t('withdrawHint')}</p>
<form method="post" action="${paths.receiptWithdrawal(token)}"><p><button class="danger">${t(
      receipt.help ? 'withdrawMessage' : 'withdraw',
    )}</button></p></form>
<p><a class="signpost" href="${paths.contacts()}">${t('noticeLink')}</a></p>`,
  });
}

/** The form in which the writer changes a comment. */
export function editPage(props: {
  receipt: Receipt;
  token: string;
  texts: VisitorTexts;
  values: FormValues;
  errors: FieldErrors;
  failure: string | null;
}): Html {
  const { t } = props.texts;
  return visitorLayout({
    texts: props.texts,
    title: t('edit'),
    siteName: props.receipt.page.siteName,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${paths.receipt(props.token)}">${t('goBack')}</a></p><h1>${t('edit')}</h1>
${noticeView(props.texts, props.receipt.notices)}
<form id="form" method="post" action="${paths.receiptEdit(props.token)}#form" accept-charset="utf-8" novalidate>
${commentFields(props, false)}
<p class="send"><button class="primary">${t('save')}</button> <span class="hint">${t('editHint')}</span></p></form>`,
  });
}
