import type { FieldErrors, FormValues } from '../../src/comments/submission.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { Receipt } from '../../src/receipts/receipt-view.ts';
import type { Here } from '../../src/shared/http/here.ts';
import { type VisitorTexts, visitorTexts } from '../../src/shared/i18n.ts';
import type { LocalText } from '../../src/site/local-texts.ts';
import { type Html, html, safeHref, sanitizedHtmlAsIs } from '../html.ts';
import { langAttribute } from './comment.ts';
import { commentFields, noticeView } from './comment-form.ts';
import { type HelpProps, helpView, leaveHint, leaveView } from './help.ts';
import { linesView } from './site-texts.ts';
import { visitorLayout } from './visitor-layout.ts';

/** What has become of a comment, for its writer alone. */
export function receiptPage(props: {
  receipt: Receipt;
  token: string;
  texts: VisitorTexts;
  here: Here;
  isConfirmed: HelpProps['isConfirmed'];
  /** Where "leave this page quickly" leads. */
  quickExitUrl: string;
  /** For a referred comment: what the writer chose and what came back. */
  help?: Pick<HelpProps, 'need' | 'consent' | 'failure'>;
}): Html {
  const { receipt, token, texts, here, isConfirmed, quickExitUrl } = props;
  const { t } = texts;
  const { chosen } = here;
  const ownLang = chosen !== null && here.own === receipt.lang ? here.own : null;
  const { help } = receipt;
  const words = wordsView(receipt);
  const more = props.help ?? { need: null, consent: null, failure: null };
  return visitorLayout({
    texts,
    title: t(help ? 'help_title' : 'receiptTitle'),
    siteName: receipt.page.siteName,
    here,
    head: html`<meta name="robots" content="noindex">`,
    main: html`${help?.isViolence ? leaveView(quickExitUrl, texts) : ''}
<p class="crumb"><a href="${safeHref(receipt.page.url)}">${t('backToArticle')}</a></p>
${help ? helpView({ help, words, token, texts, chosen, ownLang, isConfirmed, ...more }) : stateView(receipt, texts, chosen)}
${
  receipt.content
    ? html`<section class="yours" aria-labelledby="yours"><h2 id="yours">${t('receiptYourText')}</h2>
${words}${receipt.isRedacted ? html`<p class="hint">${t('redacted')}</p>` : ''}</section>`
    : ''
}
${receipt.canWithdraw ? choicesView(receipt, token, texts, chosen) : ''}
${receipt.canWithdraw ? html`<p class="hint"><a href="${paths.receiptData(token)}" download>${t('receiptData')}</a></p><p class="hint">${t('receiptKeep')}</p>` : ''}
${help?.isViolence ? leaveHint(quickExitUrl, texts) : ''}`,
  });
}

const wordsView = ({ content, lang }: Receipt): Html | null =>
  content &&
  html`<div class="words"${langAttribute(lang)} dir="auto">${sanitizedHtmlAsIs(content.html)}</div>`;

/** Who has the message, too, and must be asked to erase it. */
const reachedView = ({ reached }: Receipt, t: VisitorTexts['t']): Html =>
  reached.length === 0 ? html`` : html`<p>${t('reachedContacts', { names: reached.join(', ') })}</p>`;

function stateView(receipt: Receipt, { t }: VisitorTexts, chosen: string | null): Html {
  const state = receipt.state === 'spam' || receipt.state === 'referred' ? 'rejected' : receipt.state;
  return html`<div class="state state-${state}"><h1>${t(`state_${state}`)}</h1>
${state === 'received' ? html`<p>${t('state_received_hint')}</p><p><a class="signpost" href="${inLanguage(paths.contacts(), chosen)}">${t('noticeLink')}</a></p>` : ''}
${receipt.wasCounselled ? html`<p>${t('state_erased_hint')}</p><p><a class="signpost" href="${inLanguage(paths.contacts(), chosen)}">${t('allContacts')}</a></p>` : ''}
${state === 'published' ? html`<p><a class="button" href="${inLanguage(paths.comment(receipt.commentId), chosen)}">${t('state_published_link')}</a></p>` : ''}
${receipt.reasonTexts.map(reasonView)}${state === 'withdrawn' || state === 'erased' ? reachedView(receipt, t) : ''}</div>`;
}

/** Why a comment is not published, as a sentence of the language that the reason is in. */
function reasonView({ lang, text }: LocalText): Html {
  const { t, dir } = visitorTexts(lang);
  return html`<p lang="${lang}" dir="${dir}">${linesView(t('state_rejected_reason', { reason: text }))}</p>`;
}

function choicesView(receipt: Receipt, token: string, { t }: VisitorTexts, chosen: string | null): Html {
  return html`<div class="choices">
${receipt.canEdit ? html`<p><a class="button" href="${inLanguage(paths.receiptEdit(token), chosen)}">${t('edit')}</a> <span class="hint">${t('editHint')}</span></p>` : ''}
<p><a class="button" href="${inLanguage(paths.receiptWithdrawal(token), chosen)}">${t(receipt.help ? 'withdrawMessage' : 'withdraw')}</a></p>
${receipt.help?.canReturn ? html`<p class="hint"><a href="${inLanguage(paths.receiptGeneral(token), chosen)}">${t('general_link')}</a></p>` : ''}</div>`;
}

/** Asks once more before the words are gone. */
export function withdrawalPage(props: {
  receipt: Receipt;
  token: string;
  texts: VisitorTexts;
  here: Here;
}): Html {
  const { receipt, token, texts, here } = props;
  const { t } = texts;
  const { chosen } = here;
  return visitorLayout({
    texts,
    title: t('withdrawConfirm'),
    siteName: receipt.page.siteName,
    here,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${inLanguage(paths.receipt(token), chosen)}">${t('goBack')}</a></p><h1>${t('withdrawConfirm')}</h1>
<p>${t('withdrawHint')}</p>
${reachedView(receipt, t)}
<form method="post" action="${inLanguage(paths.receiptWithdrawal(token), chosen)}"><p><button class="danger">${t(
      receipt.help ? 'withdrawMessage' : 'withdraw',
    )}</button></p></form>
<p><a class="signpost" href="${inLanguage(paths.contacts(), chosen)}">${t('noticeLink')}</a></p>`,
  });
}

/** The id of the form in which a comment is changed. */
export const EDIT_FORM = 'form';

/** The form in which the writer changes a comment. */
export function editPage(props: {
  receipt: Receipt;
  token: string;
  texts: VisitorTexts;
  here: Here;
  values: FormValues;
  errors: FieldErrors;
  failure: string | null;
}): Html {
  const { receipt, token, texts, here } = props;
  const { t } = texts;
  const action = inLanguage(`${paths.receiptEdit(token)}#${EDIT_FORM}`, here.chosen);
  return visitorLayout({
    texts,
    title: t('edit'),
    siteName: receipt.page.siteName,
    here,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${inLanguage(paths.receipt(token), here.chosen)}">${t('goBack')}</a></p><h1>${t('edit')}</h1>
${noticeView(texts, receipt.notices, here.chosen)}
<form id="${EDIT_FORM}" method="post" action="${action}" accept-charset="utf-8" novalidate>
${commentFields(props, false)}
<p class="send"><button class="primary">${t('save')}</button> <span class="hint">${t('editHint')}</span></p></form>`,
  });
}
