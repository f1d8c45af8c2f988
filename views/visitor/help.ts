import type { Contact } from '../../src/directory/contact.ts';
import { inLanguage, paths } from '../../src/paths.ts';
import type { Help } from '../../src/receipts/help-view.ts';
import { type VisitorTexts, visitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html, safeHref } from '../html.ts';
import { type ConsentFormState, consentView } from './consent-form.ts';
import { contactCard } from './contact-card.ts';
import { type NeedFormState, needView } from './need-form.ts';
import { nameOfNumber, numberName } from './number-name.ts';

export interface HelpProps {
  help: Help;
  /** What the writer wrote. */
  words: Html | null;
  token: string;
  texts: VisitorTexts;
  /** Whether an operator has confirmed an entry lately. */
  isConfirmed: (contact: Contact) => boolean;
  /** The language chosen on the page; null: none. */
  chosen: string | null;
  /** The language of the message, when another one is chosen to read in and there are texts in it; else null. */
  ownLang: string | null;
  /** A form that came back. */
  need: NeedFormState | null;
  consent: ConsentFormState | null;
  /** Why what was asked for could not be done. */
  failure: string | null;
}

/** The answer to a cry for help: who can help, and above everything else the numbers where life is in danger. */
export function helpView(props: HelpProps): Html {
  const { help, texts, chosen, isConfirmed, failure } = props;
  const { t } = texts;
  const isEmergency = help.isEmergency && help.emergency.length > 0;
  return html`${isEmergency ? emergencyView(help.emergency, texts) : ''}
${failure ? html`<div class="done" role="alert"><p>${failure}</p></div>` : ''}
<div class="state state-referred">${isEmergency ? html`<h2>${t('state_referred')}</h2>` : html`<h1>${t('state_referred')}</h1>`}
<p>${t('help_thanks')}</p>${props.ownLang === null ? '' : ownLanguageView(paths.receipt(props.token), props.ownLang)}
<p>${t('state_referred_private')}</p>
${progressView(help, texts)}
<h2 id="contacts">${t('state_referred_contacts')}</h2>
<div class="contacts">${help.contacts.map((contact) => contactCard(contact, texts, isConfirmed(contact)))}</div>
${isEmergency || help.emergency.length === 0 ? '' : html`<p class="also-call">${t('emergencyHeading')}: ${help.emergency.map((contact) => numberView(contact, texts))}</p>`}
<p><a class="signpost" href="${inLanguage(paths.contacts(), chosen)}">${t('allContacts')}</a></p></div>
${help.isActive ? needView({ ...props, form: props.need }) : ''}
${help.canConsent ? consentView({ ...props, form: props.consent }) : ''}`;
}

/** Whoever chose a language on the way here may know the one that they wrote in better. */
function ownLanguageView(address: string, lang: string): Html {
  const { t, dir, languageName } = visitorTexts(lang);
  return html`<p lang="${lang}" dir="${dir}">${t('state_referred')} <a href="${address}" hreflang="${lang}">${languageName(lang)}</a></p>`;
}

/**
 * The way out where somebody may be looking over a shoulder; what it cannot do stands at the end of the page. The page
 * that it leads to learns nothing from where somebody comes.
 */
export const leaveView = (address: string, { t }: VisitorTexts): Html =>
  html`<p class="leave"><a class="button" href="${safeHref(address)}" rel="noreferrer" aria-describedby="leave-hint">${t('leaveQuickly')}</a></p>`;

export const leaveHint = (address: string, { t }: VisitorTexts): Html =>
  html`<p class="hint" id="leave-hint">${t('leaveQuickly')}: ${t('leaveQuickly_hint', { name: new URL(address).host.replace(/^www\./, '') })}</p>`;

/** How far it has come, in a sentence. */
function progressView({ state, passedOn, consent, email }: Help, texts: VisitorTexts): Html {
  const { t } = texts;
  if (passedOn) {
    const { name, answer } = passedOn;
    if (answer) return html`<p><strong>${t(`passedOn_${answer}`, { name })}</strong></p>`;
    if (state !== 'closed')
      return html`<p><strong>${t('passedOn', { name, date: texts.dateTime(passedOn.at) })}</strong></p>`;
  }
  if (state === 'closed') return html`<p>${t('state_referred_closed')}</p>`;
  return email === null && !consent ? html`<p>${t('noReplyAddress')}</p>` : html``;
}

function emergencyView(contacts: readonly Contact[], texts: VisitorTexts): Html {
  const { t } = texts;
  return html`<section class="emergencies" aria-labelledby="emergencies"><h1 id="emergencies">${t('emergencyHeading')}</h1>
<ul>${contacts.map(
    (contact) =>
      html`<li><a class="call" href="${callHref(contact)}"><bdi class="number" dir="ltr">${contact.phones[0]}</bdi> ${numberName(contact.phones[0], contact, texts)}</a></li>`,
  )}</ul></section>`;
}

const callHref = ({ phones }: Contact): string => `tel:${(phones[0] ?? '').replaceAll(' ', '')}`;

const numberView = (contact: Contact, texts: VisitorTexts): Html =>
  html`<a class="phone" href="${callHref(contact)}" aria-label="${contact.phones[0]} ${nameOfNumber(contact.phones[0], contact, texts)}"><bdi dir="ltr">${contact.phones[0]}</bdi></a> `;
