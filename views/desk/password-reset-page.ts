import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';

/** Where somebody chooses a new password; without an address, the news that the link is over. */
export function passwordResetPage(props: {
  texts: DeskTexts;
  token: string;
  email: string | null;
  errors: Readonly<Record<string, string>>;
}): Html {
  const { texts, errors, email } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('passwordResetTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('passwordResetTitle')}</h1>
${
  email === null
    ? html`<p>${t('invitationGone')}</p>`
    : html`<p class="lead">${t('passwordResetIntro')}</p>
<form method="post" action="${paths.desk.passwordReset(props.token)}" novalidate>
<p>${t('email')}: <strong><bdi>${email}</bdi></strong></p><input type="email" name="email" value="${email}" autocomplete="username" readonly hidden>
${fieldView({ name: 'password', type: 'password', label: t('passwordNew'), hint: t('passwordHint'), value: '', error: errors.password ? t(errors.password as DeskKey) : undefined, autocomplete: 'new-password', isRequired: true })}
<p class="send"><button class="primary">${t('passwordSave')}</button></p></form>`
}</div>`,
  });
}
