import type { Contact } from '../../src/directory/contact.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { ConsentErrors, ConsentValues } from '../../src/receipts/consent-form.ts';
import type { Help } from '../../src/receipts/help-view.ts';
import { ANY_CONTACT } from '../../src/referrals/referral.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { errorSummary, fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';

/** The form as it came back. */
export interface ConsentFormState {
  values: ConsentValues;
  errors: ConsentErrors;
  /** Why it was refused although its fields are right. */
  failure: string | null;
}

export interface ConsentFormProps {
  help: Help;
  /** What the writer wrote. */
  words: Html | null;
  token: string;
  texts: VisitorTexts;
  /** The language chosen on the page; null: none. */
  chosen: string | null;
  form: ConsentFormState | null;
}

/** Asks whether the message may be passed on, or shows what was agreed to, to change or take back. */
export function consentView(props: ConsentFormProps): Html {
  const { help, texts, form } = props;
  const { t } = texts;
  return html`<section class="panel" id="consent" aria-labelledby="consent-heading"><h2 id="consent-heading">${t('consent_heading')}</h2>
${help.consent ? agreedView(props) : html`<p>${t('consent_intro')}</p>`}
<details${form ? html` open` : ''}><summary>${t(help.consent ? 'help_change' : 'consent_start')}</summary>${formView(props)}</details></section>`;
}

function agreedView({ help, token, texts, chosen }: ConsentFormProps): Html {
  const { t } = texts;
  const { consent } = help;
  if (!consent) return html``;
  const to = consent.contactName
    ? html`<bdi lang="de">${consent.contactName}</bdi>`
    : html`${t('consent_given_any')}`;
  const facts = [
    [t('consent_given_to'), to],
    [t('consent_given_what'), html`${t(consent.withName ? 'consent_given_name' : 'consent_given_text')}`],
    [t('email'), consent.email === null ? null : html`<bdi dir="ltr">${consent.email}</bdi>`],
    [t('contactPhone'), consent.phone === null ? null : html`<bdi dir="ltr">${consent.phone}</bdi>`],
  ] as const;
  return html`<p><strong>${t('consent_given')}</strong></p>
<dl>${facts.map(([term, value]) => (value === null ? html`` : html`<div><dt>${term}:</dt><dd>${value}</dd></div>`))}</dl>
<p class="hint">${t('consent_revocable')}</p>
<form method="post" action="${inLanguage(paths.receiptConsentWithdrawal(token), chosen)}#consent"><p><button>${t('consent_takeBack')}</button></p></form>`;
}

function formView({ help, words, token, texts, chosen, form }: ConsentFormProps): Html {
  const { t } = texts;
  const values = form?.values ?? valuesOf(help);
  const { errors, failure } = form ?? { errors: {}, failure: null };
  const message = (field: keyof ConsentErrors) => (errors[field] ? t(errors[field]) : undefined);
  const summary = (['to', 'email', 'phone', 'agreed'] as const).flatMap((field) => {
    const text = message(field);
    return text ? [{ field, message: text }] : [];
  });
  if (failure) summary.unshift({ field: 'to', message: failure });
  return html`<form method="post" action="${inLanguage(paths.receiptConsent(token), chosen)}#consent" accept-charset="utf-8" novalidate>
${errorSummary(t('help_error'), summary)}
<div class="field"><p class="label">${t('consent_what')}</p>
<blockquote>${words}</blockquote>
${help.name === null ? '' : checkbox('withName', values.withName, t('consent_withName', { name: help.name }))}</div>
${recipientsView(help, values.to, texts, message('to'))}
<fieldset class="field"><legend>${t('consent_reach')}</legend><p class="hint">${t('consent_reach_hint')}</p>
<div class="pair">${fieldView({ name: 'email', type: 'email', label: t('email'), value: values.email, error: message('email'), autocomplete: 'email' })}
${fieldView({ name: 'phone', type: 'tel', label: t('contactPhone'), value: values.phone, error: message('phone'), autocomplete: 'tel' })}</div></fieldset>
<div class="field${errors.agreed ? ' has-error' : ''}">${errors.agreed ? html`<p class="error" id="agreed-error">${t(errors.agreed)}</p>` : ''}
${checkbox('agreed', values.agreed, t('consent_agree'), errors.agreed)}</div>
<p class="send"><button class="primary">${t('consent_give')}</button> <span class="hint">${t('consent_revocable')}</span></p></form>`;
}

/** To change something is to agree anew, so that box is never ticked beforehand. */
const valuesOf = ({ consent, email }: Help): ConsentValues => ({
  to: consent?.contactId ?? ANY_CONTACT,
  withName: consent?.withName ?? false,
  email: consent ? (consent.email ?? '') : (email ?? ''),
  phone: consent?.phone ?? '',
  agreed: false,
});

const checkbox = (name: string, isTicked: boolean, label: string, error?: string): Html =>
  html`<p class="choice"><input type="checkbox" id="${name}" name="${name}" value="yes"${isTicked ? html` checked` : ''}${
    error ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''
  }> <label for="${name}">${label}</label></p>`;

/** Whoever was chosen before stays in the list although others fit better now. */
function recipientsView({ contacts, consent }: Help, to: string, texts: VisitorTexts, error?: string): Html {
  const { t } = texts;
  const isListed = contacts.some(({ id }) => id === consent?.contactId);
  const before =
    consent?.contactId && consent.contactName && !isListed
      ? [{ id: consent.contactId, label: html`<bdi lang="de">${consent.contactName}</bdi>` }]
      : [];
  const options = [
    { id: ANY_CONTACT, label: html`${t('consent_any')}` },
    ...contacts.map((contact) => ({ id: contact.id, label: contactLabel(contact) })),
    ...before,
  ];
  return html`<fieldset class="field${error ? ' has-error' : ''}" id="to"><legend>${t('consent_to')}</legend>${
    error ? html`<p class="error">${error}</p>` : ''
  }${options.map(
    ({ id, label }, index) =>
      html`<p class="choice"><input type="radio" id="to-${index}" name="to" value="${id}"${id === to ? html` checked` : ''}> <label for="to-${index}">${label}</label></p>`,
  )}</fieldset>`;
}

const contactLabel = ({ name, organization }: Contact): Html =>
  html`<bdi lang="de">${name}${organization === name ? '' : `, ${organization}`}</bdi>`;
