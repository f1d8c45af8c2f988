import type { Contact } from '../../src/directory/contact.ts';
import type { Fit } from '../../src/referrals/why-it-fits.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import type { CasePageProps } from './case-props.ts';

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
  const lang = open.content?.spokenLang ?? open.referral.lang;
  return html`<section class="card" aria-labelledby="fitting"><h2 id="fitting">${t('caseFitting')}</h2>
<ul class="fitting">${open.suggested.map(
    ({ contact, fit }) =>
      html`<li><strong lang="de"><bdi>${contact.name}</bdi></strong> ${reachView(contact)}<p class="meta">${whyText(fit, lang, texts)}</p></li>`,
  )}</ul></section>`;
}

const reachView = ({ phones, url }: Contact): Html =>
  html`${phones.slice(0, 1).map((phone) => html`<a href="tel:${phone.replaceAll(' ', '')}"><bdi dir="ltr">${phone}</bdi></a>`)}${
    phones.length === 0 && url
      ? html`<a href="${url}" rel="noopener"><bdi dir="ltr">${new URL(url).host}</bdi></a>`
      : ''
  }`;

function whyText(fit: Fit, lang: string, texts: DeskTexts): string {
  const { t } = texts;
  const reasons = [
    ...(fit.topics.length > 0 ? [texts.list(fit.topics.map((topic) => t(`topic_${topic}`)))] : []),
    ...(fit.speaks ? [t('fitSpeaks', { language: texts.languageName(lang) })] : []),
    ...(fit.place === null ? [] : [t('fitPlace', { place: fit.place })]),
  ];
  return reasons.length === 0 ? t('fitGeneral') : reasons.join(' · ');
}
