import type { TeamMember } from '../../src/accounts/people-view.ts';
import { ROLES, type Role } from '../../src/accounts/role.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { personCard } from './person-card.ts';

/** What the page can say that was done: keys of peopleDone_… */
export const PEOPLE_DONE = ['role', 'deactivated', 'reactivated', 'signed_out', 'second_factor'] as const;

/** A link that was just made; it cannot be shown again. */
export type PeopleLink =
  | { kind: 'invitation'; address: string; role: Role }
  | { kind: 'reset'; address: string; name: string };

/** Who has an account, what can be done with it, and the way to invite somebody. */
export function peoplePage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  people: readonly TeamMember[];
  link: PeopleLink | null;
  done: (typeof PEOPLE_DONE)[number] | null;
  /** Refused, since nobody would be left to manage people. */
  isLastAdmin: boolean;
}): Html {
  const { texts, person, link } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('peopleTitle'),
    person,
    current: 'people',
    main: html`<h1>${t('peopleTitle')}</h1>
${props.isLastAdmin ? html`<p class="error-summary" role="alert">${t('error_last_admin')}</p>` : ''}
${props.done === null ? '' : html`<p class="done" role="status">${t(`peopleDone_${props.done}`)}</p>`}
${
  link
    ? html`<div class="done" role="status"><p>${
        link.kind === 'invitation'
          ? t('peopleLink', { role: t(`role_${link.role}`) })
          : t('peopleResetLink', { name: link.name })
      }</p><p><code class="link">${link.address}</code></p></div>`
    : ''
}
<p class="links"><a href="${paths.desk.readingLog()}">${t('readingLogTitle')}</a> <a href="${paths.desk.erasures()}">${t('erasuresTitle')}</a></p>
<ul class="people">${props.people.map((one) => html`<li class="card">${personCard(one, texts, person.csrfToken)}</li>`)}</ul>
<section class="card" aria-labelledby="invite"><h2 id="invite">${t('peopleInvite')}</h2><p class="hint">${t('peopleInviteHint')}</p>
<form class="inline" method="post" action="${paths.desk.invitations()}">${csrfField(person.csrfToken)}
<label for="role">${t('peopleRole')}</label> <select id="role" name="role">${ROLES.map((role) => html`<option value="${role}">${t(`role_${role}`)}</option>`)}</select>
<button class="primary">${t('peopleCreateLink')}</button></form></section>`,
  });
}
