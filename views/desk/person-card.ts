import type { TeamMember } from '../../src/accounts/people-view.ts';
import { ROLES } from '../../src/accounts/role.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../layout.ts';

/** One of the team, with what admins can do about the account. */
export function personCard(one: TeamMember, texts: DeskTexts, csrfToken: string): Html {
  const { t } = texts;
  const isActive = one.deactivatedAt === null;
  return html`<strong><bdi>${one.name}</bdi></strong> <span class="tag">${t(`role_${one.role}`)}</span> ${
    isActive
      ? html`<span class="tag quiet">${one.hasSecondFactor ? t('personHasSecondFactor') : t('personNoSecondFactor')}</span>`
      : html`<span class="tag quiet">${t('personDeactivated')}</span>`
  }<br><bdi>${one.email}</bdi><br>
<span class="hint">${t('peopleSince')} ${texts.dateTime(one.since)}</span>
<details class="person-actions"><summary>${t('personChange')}<span class="visually-hidden">: ${one.name}</span></summary>
${roleForm(one, texts, csrfToken)}
<div class="row-actions">${actions(one, texts, csrfToken)}</div></details>`;
}

function roleForm(one: TeamMember, texts: DeskTexts, csrfToken: string): Html {
  const { t } = texts;
  const id = `role-${one.id}`;
  return html`<form class="inline" method="post" action="${paths.desk.personRole(one.id)}">${csrfField(csrfToken)}
<label for="${id}">${t('peopleRole')}</label> <select id="${id}" name="role">${ROLES.map(
    (role) =>
      html`<option value="${role}"${role === one.role ? html` selected` : ''}>${t(`role_${role}`)}</option>`,
  )}</select> <button class="plain" aria-label="${t('accountSave')}: ${one.name}">${t('accountSave')}</button></form>`;
}

function actions(one: TeamMember, { t }: DeskTexts, csrfToken: string): Html {
  const form = (action: string, style: string, label: string) =>
    html`<form method="post" action="${action}">${csrfField(csrfToken)}<button class="${style}" aria-label="${label}: ${one.name}">${label}</button></form>`;
  if (one.deactivatedAt !== null)
    return form(paths.desk.personReactivation(one.id), 'plain', t('personReactivate'));
  return html`${form(paths.desk.personPasswordReset(one.id), 'plain', t('personPasswordReset'))}
${one.hasSecondFactor ? form(paths.desk.personSecondFactorReset(one.id), 'plain', t('personSecondFactorReset')) : ''}
${form(paths.desk.personSignOut(one.id), 'plain', t('personSignOut'))}
${form(paths.desk.personDeactivation(one.id), 'danger', t('personDeactivate'))}`;
}
