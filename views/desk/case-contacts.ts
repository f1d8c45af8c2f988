import type { Contact } from '../../src/directory/contact.ts';
import { type Html, html } from '../html.ts';
import type { CasePageProps } from './case-props.ts';
import { contactReasons } from './contact-reasons.ts';

/** What its writer agreed to. */
export function consentView({ open, texts, now }: CasePageProps): Html {
  const { t } = texts;
  const { consent } = open;
  return html`<section class="card" aria-labelledby="consent"><h2 id="consent">${t('caseConsentTitle')}</h2>
${
  consent === null
    ? html`<p>${t('caseNoConsent')}</p>`
    : html`<p><strong>${t('caseConsentGiven', { ago: texts.ago(consent.givenAt, now) })}</strong></p><dl class="case"><div><dt>${t('caseConsentTo')}</dt><dd>${
        consent.contactName === null ? t('caseConsentAny') : html`<bdi lang="de">${consent.contactName}</bdi>`
      }</dd></div><div><dt>${t('caseConsentWhat')}</dt><dd>${consent.withName ? t('caseConsentNamed') : t('caseConsentUnnamed')}</dd></div><div><dt>${t('caseConsentAnswer')}</dt><dd>${
        consent.email === null
          ? ''
          : html`<a href="mailto:${consent.email}"><bdi dir="ltr">${consent.email}</bdi></a> `
      }${
        consent.phone === null
          ? ''
          : html`<a href="tel:${consent.phone.replaceAll(/[^\d+]/g, '')}"><bdi dir="ltr">${consent.phone}</bdi></a>`
      }</dd></div></dl>`
}</section>`;
}

/** The contacts that fit, as the writer is shown them, and why. */
export function suggestedView({ open, texts }: CasePageProps): Html {
  const { t } = texts;
  return html`<section class="card" aria-labelledby="fitting"><h2 id="fitting">${t('caseFitting')}</h2>
<ul class="fitting">${open.suggested.map(
    ({ contact, reasons }) =>
      html`<li><strong lang="de"><bdi>${contact.name}</bdi></strong> ${reachView(contact)}<p class="meta">${contactReasons(reasons, texts)}</p></li>`,
  )}</ul></section>`;
}

const reachView = ({ phones, url }: Contact): Html =>
  html`${phones.slice(0, 1).map((phone) => html`<a href="tel:${phone.replaceAll(' ', '')}"><bdi dir="ltr">${phone}</bdi></a>`)}${
    phones.length === 0 && url
      ? html`<a href="${url}" rel="noopener"><bdi dir="ltr">${new URL(url).host}</bdi></a>`
      : ''
  }`;
