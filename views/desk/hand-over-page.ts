import type { DirectoryEntry, Recipient } from '../../src/directory/contact.ts';
import { paths } from '../../src/paths.ts';
import type { HandOverView } from '../../src/referrals/hand-over-view.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { errorSummary, fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { passedOnView } from '../visitor/passed-on.ts';
import { mailsSection } from './referral-mails.ts';
import { referralWords } from './referral-words.ts';

export interface HandOverPageProps extends HandOverView {
  texts: DeskTexts;
  person: DeskPerson;
  values: { recipientId: string; remark: string };
  errors: Readonly<Record<string, string>>;
  /** Consent is gone, or somebody else was faster. */
  isConflict: boolean;
  isMailOn: boolean;
  now: number;
}

/** Hands the message of a writer over to a contact: exactly what, and to whom. */
export function handOverPage(props: HandOverPageProps): Html {
  const { texts, person, referral, consent } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('handOverTitle'),
    person,
    current: 'referrals',
    main: html`<p class="crumb"><a href="${paths.desk.referralMails(referral.id)}">${t('backToCase')}</a></p>
<h1>${t('handOverTitle')}</h1>
${props.isConflict ? html`<div class="error-summary" role="alert"><p>${t('handOverConflict')}</p></div>` : ''}
${bodyOf(props, consent)}
${mailsSection({ mails: props.mails, texts, csrfToken: person.csrfToken, now: props.now })}`,
  });
}

function bodyOf(props: HandOverPageProps, consent: HandOverPageProps['consent']): Html {
  const { t } = props.texts;
  if (!consent)
    return html`<div class="card"><h2>${t('handOverNoConsent')}</h2><p>${t('handOverNoConsentHint')}</p></div>`;
  if (props.mails.handOvers.some(({ standing }) => standing === 'waiting'))
    return html`<p class="done">${t('handOverIsWaiting')}</p>`;
  if (!props.isMailOn) return html`<div class="card"><p class="unscreened">${t('mailOff')}</p></div>`;
  return formView(props, consent);
}

function formView(props: HandOverPageProps, consent: NonNullable<HandOverPageProps['consent']>): Html {
  const { texts, person, referral, content, errors } = props;
  const { t } = texts;
  const faults = Object.entries(errors).map(([field, key]) => ({ field, message: t(key as DeskKey) }));
  const fault = (field: string) => faults.find((one) => one.field === field)?.message;
  return html`${errorSummary(t('mailErrors'), faults)}
<section class="card" aria-labelledby="what"><h2 id="what">${t('handOverWhat')}</h2>
<p class="hint">${t('handOverConsented', { when: texts.dateTime(consent.givenAt) })}</p>
${passedOnView(
  {
    name: consent.withName ? content.name : null,
    email: consent.email,
    phone: consent.phone,
    remark: '',
  },
  referralWords(content, referral, texts),
  texts,
)}
${content.name !== null && !consent.withName ? html`<p class="hint">${t('handOverWithoutName')}</p>` : ''}</section>
<form method="post" action="${paths.desk.referralHandOver(referral.id)}" novalidate>${csrfField(person.csrfToken)}
<input type="hidden" name="handOver" value="${props.handOverId}"><input type="hidden" name="consentedAt" value="${consent.givenAt}">
<fieldset class="card${errors.recipient ? ' has-error' : ''}" id="recipient" tabindex="-1"><legend>${t('handOverTo')}</legend>
<p class="hint">${t(consent.contactId === null ? 'handOverAny' : 'handOverNamed')}</p>
${fault('recipient') ? html`<p class="error">${fault('recipient')}</p>` : ''}
${props.receiving.flatMap((entry) => entry.recipients.map((one) => choice(entry, one, props)))}
${props.receiving.length === 0 && props.missing.length === 0 ? html`<p>${t('handOverInactive')}</p>` : ''}
${
  props.missing.length === 0
    ? ''
    : html`<p>${t('handOverMissing')}</p><ul>${props.missing.map(({ id, name }) => html`<li><a href="${paths.desk.recipientsOf(id)}"><bdi lang="de">${name}</bdi></a></li>`)}</ul>`
}</fieldset>
${props.receiving.length === 0 ? '' : sendView(props, fault('remark'))}</form>`;
}

/** What the counsellor adds, and the button. */
function sendView({ texts: { t }, values }: HandOverPageProps, error: string | undefined): Html {
  return html`<div class="card">${fieldView({ name: 'remark', type: 'textarea', label: t('handOverRemark'), note: t('offerOptional'), hint: t('handOverRemarkHint'), value: values.remark, error })}</div>
<p class="send"><button class="primary">${t('handOverSend')}</button></p>`;
}

function choice(entry: DirectoryEntry, recipient: Recipient, { texts, values }: HandOverPageProps): Html {
  const { t } = texts;
  return html`<label class="check"><input type="radio" name="recipient" value="${recipient.id}"${
    recipient.id === values.recipientId ? html` checked` : ''
  }><span><bdi>${recipient.name}</bdi>, <bdi lang="de">${entry.name}</bdi> <span class="hint"><bdi dir="ltr">${recipient.email}</bdi> · ${t(
    recipient.pgpKey === null ? 'handOverByLink' : 'handOverByPgp',
  )}</span></span></label>`;
}
