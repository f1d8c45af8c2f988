import { ROLES, type Role } from '../../src/accounts/role.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';

/** Who has an account, and the way to invite somebody. */
export function peoplePage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  people: readonly { name: string; email: string; role: Role; since: number }[];
  /** A link that was just made; it cannot be shown again. */
  invitation: { link: string; role: Role } | null;
}): Html {
  const { texts, person, invitation } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('peopleTitle'),
    person,
    current: 'people',
    main: html`<h1>${t('peopleTitle')}</h1>
${
  invitation
    ? html`<div class="done" role="status"><p>${t('peopleLink', { role: t(`role_${invitation.role}`) })}</p><p><code class="link">${invitation.link}</code></p></div>`
    : ''
}
<ul class="people">${props.people.map(
      (
        one,
      ) => html`<li class="card"><strong><bdi>${one.name}</bdi></strong> <span class="tag">${t(`role_${one.role}`)}</span><br><bdi>${one.email}</bdi>
<span class="hint">${t('peopleSince')} ${texts.dateTime(one.since)}</span></li>`,
    )}</ul>
<section class="card" aria-labelledby="invite"><h2 id="invite">${t('peopleInvite')}</h2><p class="hint">${t('peopleInviteHint')}</p>
<form class="inline" method="post" action="${paths.desk.invitations()}">${csrfField(person.csrfToken)}
<label for="role">${t('peopleRole')}</label> <select id="role" name="role">${ROLES.map((role) => html`<option value="${role}">${t(`role_${role}`)}</option>`)}</select>
<button class="primary">${t('peopleCreateLink')}</button></form></section>`,
  });
}
