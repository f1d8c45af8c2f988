import type { Contact } from '../../src/directory/contact.ts';
import { paths } from '../../src/paths.ts';
import { CONTACTS, LINE } from '../../src/referrals/mail-template.ts';
import type { OfferView } from '../../src/referrals/offer-view.ts';
import { MOST_CONTACTS, type OfferDraft } from '../../src/referrals/referral-mail.ts';
import { type DeskTexts, visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { errorSummary, fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { mailPreview } from './mail-preview.ts';
import { mailsSection } from './referral-mails.ts';
import { inOrder, selectView } from './settings/controls.ts';
import { templateFault } from './template-fault.ts';

export interface OfferPageProps extends OfferView {
  texts: DeskTexts;
  person: DeskPerson;
  draft: OfferDraft;
  errors: Readonly<Record<string, string>>;
  isPreview: boolean;
  /** The text was begun anew in another language. */
  isBegunAnew: boolean;
  done: 'draft' | 'discarded' | null;
  isMailOn: boolean;
  now: number;
}

/** Contacts for the writer of a referral, as a mail in their language. */
export function offerPage(props: OfferPageProps): Html {
  const { texts, person, referral } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('offerTitle'),
    person,
    current: 'referrals',
    main: html`<p class="crumb"><a href="${paths.desk.referralMails(referral.id)}">${t('backToCase')}</a></p>
<h1>${t('offerTitle')}</h1>
${props.isMailOn ? (props.to === null ? noAddress(props) : formView(props, props.to)) : html`<div class="card"><p class="unscreened">${t('mailOff')}</p></div>`}
${mailsSection({ mails: props.mails, texts, csrfToken: person.csrfToken, now: props.now })}`,
  });
}

/** What can be done when nobody can be written to. */
function noAddress({ texts, phone, hasConsent, referral }: OfferPageProps): Html {
  const { t } = texts;
  return html`<div class="card"><h2>${t('offerNoAddress')}</h2><p>${t('offerNoAddressHint')}</p>
<ul>${
    phone === null
      ? ''
      : html`<li>${t('offerCall')} <a href="tel:${phone.replace(/[^\d+]/g, '')}"><bdi dir="ltr">${phone}</bdi></a></li>`
  }<li>${t('offerReceiptShows')}</li>${hasConsent ? html`<li><a href="${paths.desk.referralHandOver(referral.id)}">${t('handOverTitle')}</a></li>` : ''}</ul></div>`;
}

function formView(props: OfferPageProps, to: string): Html {
  const { texts, person, referral, draft, errors } = props;
  const { t } = texts;
  const { dir } = visitorTexts(draft.lang);
  const message = (field: string) =>
    errors[field] ? templateFault(errors[field], draft, field, texts) : undefined;
  const summary = Object.keys(errors).map((field) => ({ field, message: message(field) ?? '' }));
  const action = (value: string, label: string, kind = '') =>
    html`<button name="action" value="${value}"${kind ? html` class="${kind}"` : ''}>${label}</button>`;
  return html`${props.done === null || summary.length > 0 ? '' : html`<p class="done" role="status">${t(`offerDone_${props.done}`)}</p>`}
${props.isBegunAnew ? html`<p class="done" role="status">${t('offerBegunAnew', { language: texts.languageName(draft.lang) })}</p>` : ''}
${errorSummary(t('mailErrors'), summary)}
${props.isPreview && summary.length === 0 ? previewView(props, to) : ''}
<form class="offer" method="post" action="${paths.desk.referralOffer(referral.id)}" novalidate>${csrfField(person.csrfToken)}
<input type="hidden" name="mail" value="${props.mailId}"><input type="hidden" name="composed" value="${draft.lang}">
<fieldset class="card${errors.contacts ? ' has-error' : ''}" id="contacts" tabindex="-1"><legend>${t('offerContacts')}</legend>
<p class="hint">${t('offerContactsHint', { count: MOST_CONTACTS })}</p>
${errors.contacts ? html`<p class="error">${message('contacts')}</p>` : ''}
${props.suggested.map((contact) => choice(contact, props))}
<details${props.others.some(({ id }) => draft.contactIds.includes(id)) ? html` open` : ''}><summary>${t('offerOthers')}</summary>
<div class="offer-others">${props.others.map((contact) => choice(contact, props))}</div></details></fieldset>
<div class="card">
<p>${t('offerTo')} <bdi>${to}</bdi></p>
${selectView({ name: 'lang', label: t('offerLang'), hint: t('offerLangHint'), value: draft.lang, options: inOrder(visitorLanguages, texts), error: message('lang') })}
${fieldView({ name: 'subject', type: 'text', label: t('mailSubjectLabel'), hint: t('mailSubjectHint'), value: draft.subject, dir, error: message('subject') })}
${fieldView({ name: 'body', type: 'textarea', label: t('mailBodyLabel'), hint: t('offerBodyHint', { contacts: CONTACTS, line: LINE }), value: draft.body, dir, error: message('body') })}
${fieldView({ name: 'line', type: 'textarea', label: t('offerLine'), note: t('offerOptional'), hint: t('offerLineHint'), value: draft.line, error: message('line') })}
</div>
<p class="send offer-actions">${action('send', t('offerSend'), 'primary')} ${action('preview', t('offerPreview'))} ${action('draft', t('offerSave'))}${
    props.isDraft ? html` ${action('discard', t('offerDiscard'), 'plain')}` : ''
  }</p></form>`;
}

function choice(contact: Contact, { texts, draft }: OfferPageProps): Html {
  const languages = contact.languages.map((code) => texts.languageName(code)).join(', ');
  const facts = [contact.areas.join(', '), languages].filter((one) => one !== '').join(' · ');
  return html`<label class="check"><input type="checkbox" name="contact" value="${contact.id}"${
    draft.contactIds.includes(contact.id) ? html` checked` : ''
  }><span><bdi lang="de">${contact.name}</bdi> <span class="hint">${facts}</span></span></label>`;
}

function previewView({ texts, draft, siteName, suggested, others }: OfferPageProps, to: string): Html {
  const all = [...suggested, ...others];
  return mailPreview(texts, to, {
    texts: visitorTexts(draft.lang),
    siteName,
    template: draft,
    line: draft.line,
    contacts: draft.contactIds.flatMap((id) => all.find((contact) => contact.id === id) ?? []),
  });
}
