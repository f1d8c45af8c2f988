import type { AccountView } from '../../src/accounts/account-view.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson } from '../layout.ts';
import { newPasskeyForm } from './second-factor-page.ts';

/** The second factors of one's own account; they can be changed a while after the password was given. */
export function accountSecurity(texts: DeskTexts, person: DeskPerson, account: AccountView): Html {
  const { t } = texts;
  return html`<section class="card" aria-labelledby="security"><h2 id="security">${t('secondFactorTitle')}</h2>
<p class="hint">${t('secondFactorIntro')}</p>
${account.isConfirmed ? '' : html`<p><a class="button" href="${paths.desk.confirmation()}">${t('secondFactorUnlock')}</a></p>`}
<h3>${t('appTitle')}</h3>${appView(texts, person, account)}
<h3>${t('passkeyTitle')}</h3>
${account.passkeys.length === 0 ? html`<p class="hint">${t('passkeyIntro')}</p>` : passkeyList(texts, person, account)}
${account.isConfirmed ? newPasskeyForm(texts, person, 'plain') : ''}</section>`;
}

function appView(texts: DeskTexts, person: DeskPerson, { hasApp, isConfirmed }: AccountView): Html {
  const { t } = texts;
  const csrf = csrfField(person.csrfToken);
  const form = (action: string, style: string, label: string) =>
    html`<form method="post" action="${action}">${csrf}<button class="${style}">${label}</button></form>`;
  const state = hasApp
    ? html`<p><span class="tag">${t('appOn')}</span></p>`
    : html`<p class="hint">${t('appIntro')}</p>`;
  if (!isConfirmed) return state;
  return html`${state}<div class="row-actions">${
    hasApp
      ? html`${form(paths.desk.backupCodes(), 'plain', t('backupRenew'))}${form(paths.desk.appRemoval(), 'danger', t('appRemove'))}`
      : form(paths.desk.app(), 'plain', t('appStart'))
  }</div>`;
}

function passkeyList(texts: DeskTexts, person: DeskPerson, account: AccountView): Html {
  const { t } = texts;
  return html`<ul class="rows">${account.passkeys.map((one) => {
    const name = one.name ?? t('passkeyUnnamed');
    return html`<li><span><bdi>${name}</bdi>${one.since === null ? '' : html`<br><span class="hint">${texts.dateTime(one.since)}</span>`}</span>
${
  account.isConfirmed
    ? html`<form method="post" action="${paths.desk.passkeyRemoval(one.id)}">${csrfField(person.csrfToken)}<button class="danger" aria-label="${t('passkeyRemove')}: ${name}">${t('passkeyRemove')}</button></form>`
    : ''
}</li>`;
  })}</ul>`;
}
