import type { AccountView } from '../../src/accounts/account-view.ts';
import { paths } from '../../src/paths.ts';
import { type DeskKey, type DeskTexts, deskTexts } from '../../src/shared/i18n.ts';
import { errorSummary, fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { accountSecurity } from './account-security.ts';

/** What the page can say that was done: keys of accountDone_… */
export const ACCOUNT_DONE = [
  'saved',
  'password',
  'app_removed',
  'passkey_added',
  'passkey_removed',
  'session_ended',
  'sessions_ended',
] as const;

interface Props {
  texts: DeskTexts;
  person: DeskPerson;
  account: AccountView;
  /** Languages of the desk. */
  languages: readonly string[];
  errors: Readonly<Record<string, string>>;
  done: (typeof ACCOUNT_DONE)[number] | null;
  now: number;
}

/** A person's own account. */
export function accountPage(props: Props): Html {
  const { texts, person, account } = props;
  const { t } = texts;
  const errors = Object.entries(props.errors).map(([field, key]) => ({ field, message: t(key as DeskKey) }));
  return deskLayout({
    texts,
    title: t('accountTitle'),
    person,
    current: 'account',
    main: html`<h1>${t('accountTitle')}</h1><p class="lead"><bdi>${account.email}</bdi> · ${t(`role_${person.role}` as DeskKey)}</p>
${props.done === null ? '' : html`<p class="done" role="status">${t(`accountDone_${props.done}`)}</p>`}
${errorSummary(t('accountErrors'), errors)}
${profile(props)}
${accountSecurity(texts, person, account)}
${passwordForm(props)}
${sessions(props)}`,
  });
}

const errorOf = ({ texts, errors }: Props, field: string): string | undefined =>
  errors[field] ? texts.t(errors[field] as DeskKey) : undefined;

function profile(props: Props): Html {
  const { texts, person, account } = props;
  const { t } = texts;
  return html`<section class="card" aria-labelledby="profile"><h2 id="profile">${t('accountProfile')}</h2>
<form method="post" action="${paths.desk.account()}" novalidate>${csrfField(person.csrfToken)}<div class="pair">
${fieldView({ name: 'name', type: 'text', label: t('name'), hint: t('nameHint'), value: account.name, error: errorOf(props, 'name'), autocomplete: 'name', isRequired: true })}
<div class="field"><label for="lang">${t('accountLang')}</label><select id="lang" name="lang"><option value="">${t('accountLangAuto')}</option>${props.languages.map(
    (lang) =>
      html`<option value="${lang}" lang="${lang}"${lang === account.lang ? html` selected` : ''}>${deskTexts(lang).languageName(lang)}</option>`,
  )}</select></div></div>
<p class="send"><button class="primary">${t('accountSave')}</button></p></form></section>`;
}

function passwordForm(props: Props): Html {
  const { t } = props.texts;
  return html`<section class="card" aria-labelledby="change-password"><h2 id="change-password">${t('passwordChange')}</h2>
<form method="post" action="${paths.desk.password()}" novalidate>${csrfField(props.person.csrfToken)}
<input type="email" name="email" value="${props.account.email}" autocomplete="username" readonly hidden><div class="pair">
${fieldView({ name: 'current', type: 'password', label: t('passwordCurrent'), value: '', error: errorOf(props, 'current'), autocomplete: 'current-password', isRequired: true })}
${fieldView({ name: 'next', type: 'password', label: t('passwordNew'), hint: t('passwordHint'), value: '', error: errorOf(props, 'next'), autocomplete: 'new-password', isRequired: true })}</div>
<p class="send"><button class="primary">${t('passwordSave')}</button> <span class="hint">${t('passwordEnds')}</span></p></form></section>`;
}

function sessions({ texts, person, account, now }: Props): Html {
  const { t } = texts;
  const csrf = csrfField(person.csrfToken);
  return html`<section class="card" aria-labelledby="sessions"><h2 id="sessions">${t('sessionsTitle')}</h2><p class="hint">${t('sessionsHint')}</p>
<ul class="rows">${account.sessions.map(
    (
      one,
    ) => html`<li><span>${t('sessionSince', { date: texts.dateTime(one.since) })}<br><span class="hint">${t('sessionUsed', { ago: texts.ago(one.usedAt, now) })}</span></span>
${
  one.isThis
    ? html`<span class="tag">${t('sessionThis')}</span>`
    : html`<form method="post" action="${paths.desk.sessionEnd(one.id)}">${csrf}<button class="plain" aria-label="${t('sessionEnd')}: ${t('sessionSince', { date: texts.dateTime(one.since) })}">${t('sessionEnd')}</button></form>`
}</li>`,
  )}</ul>
${
  account.sessions.length > 1
    ? html`<form method="post" action="${paths.desk.otherSessionsEnd()}">${csrf}<p class="send"><button class="danger">${t('sessionsEndOthers')}</button></p></form>`
    : ''
}</section>`;
}
