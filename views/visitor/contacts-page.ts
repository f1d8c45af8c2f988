import { COUNTRY, type Contact, STATE } from '../../src/directory/contact.ts';
import type { Finding } from '../../src/directory/finder-view.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { contactCard } from './contact-card.ts';
import { type FinderFormProps, finderForm, placeQuestion, RESULTS } from './finder-form.ts';
import { numberName } from './number-name.ts';
import { visitorLayout } from './visitor-layout.ts';

interface Directory {
  contacts: readonly Contact[];
  /** Whether an operator has confirmed an entry lately. */
  isConfirmed: (contact: Contact) => boolean;
}

/** The emergency numbers, the answer to a search if there is one, the finder, and the whole directory folded. */
export function contactsPage(props: FinderFormProps & Directory & { siteName: string }): Html {
  const { texts, search } = props;
  const { t } = texts;
  return visitorLayout({
    texts,
    title: t('contactsTitle'),
    siteName: props.siteName,
    description: t('contactsIntro'),
    here: props.here,
    main: html`<h1>${t('contactsTitle')}</h1>
${numbersView(
  props.contacts.filter(({ isEmergency }) => isEmergency),
  texts,
)}
<p class="lead">${t('contactsIntro')}</p>
${search ? resultsView(props, search.finding, props.isConfirmed) : ''}
${finderForm(props)}
${directoryView(props)}`,
  });
}

/** The numbers to call in danger, in one row above everything else. */
function numbersView(contacts: readonly Contact[], texts: VisitorTexts): Html {
  const { t } = texts;
  if (contacts.length === 0) return html``;
  return html`<section class="numbers" aria-labelledby="numbers"><h2 id="numbers">${t('contactsEmergency')}</h2><ul>${contacts.flatMap(
    (contact) =>
      contact.phones.map(
        (phone) =>
          html`<li><a href="tel:${phone.replaceAll(' ', '')}"><bdi class="number" dir="ltr">${phone}</bdi> ${numberName(phone, contact, texts)}</a></li>`,
      ),
  )}</ul></section>`;
}

function resultsView(props: FinderFormProps, finding: Finding, isConfirmed: Directory['isConfirmed']): Html {
  const { texts } = props;
  const { t } = texts;
  return html`<section class="results" id="${RESULTS}" aria-labelledby="results-heading"><h2 id="results-heading" tabindex="-1">${t('finder_results')}</h2>
${finding.isPlaceUnknown ? html`<p class="error"><a href="#place">${t('error_need_place')}</a></p>` : ''}
${placeQuestion(props)}
<div class="contacts">${finding.found.map((found) => contactCard(found.contact, texts, isConfirmed(found.contact), found))}</div></section>`;
}

function directoryView(props: FinderFormProps & Directory): Html {
  const { t } = props.texts;
  const contacts = props.contacts.filter(({ isEmergency }) => !isEmergency);
  const isWide = ({ areas }: Contact) => areas.includes(STATE) || areas.includes(COUNTRY);
  const folded = (heading: string, isPart: (contact: Contact) => boolean) =>
    foldedView(heading, { ...props, contacts: contacts.filter(isPart) });
  return html`<section class="directory" aria-labelledby="directory"><h2 id="directory">${t('allContacts')}</h2>
${folded(t('contactsState'), ({ areas }) => areas.includes(STATE))}
${folded(t('contactsCountry'), ({ areas }) => areas.includes(COUNTRY))}
${folded(t('contactsLocal'), (contact) => !isWide(contact))}</section>`;
}

const foldedView = (
  heading: string,
  { contacts, isConfirmed, texts }: Directory & { texts: VisitorTexts },
): Html =>
  contacts.length === 0
    ? html``
    : html`<details><summary>${heading} <span class="note">(${texts.number(contacts.length)})</span></summary>
<div class="contacts">${contacts.map((contact) => contactCard(contact, texts, isConfirmed(contact)))}</div></details>`;
