import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';
import { passkeyForm } from './passkey-form.ts';

export function signInPage(props: {
  texts: DeskTexts;
  email: string;
  error: string | null;
  /** What was done before. */
  notice: string | null;
}): Html {
  const { texts } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('signInTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('signInTitle')}</h1><p class="lead">${t('signInIntro')}</p>
${props.error === null ? '' : html`<p class="error-summary" role="alert">${props.error}</p>`}
${props.notice === null ? '' : html`<p class="done" role="status">${props.notice}</p>`}
<form method="post" action="${paths.desk.signIn()}" novalidate>
${fieldView({ name: 'email', type: 'email', label: t('email'), value: props.email, autocomplete: 'username', isRequired: true })}
${fieldView({ name: 'password', type: 'password', label: t('password'), value: '', autocomplete: 'current-password', isRequired: true })}
<p class="send"><button class="primary">${t('signIn')}</button></p></form>
<div class="other-way">${passkeySignInForm(texts, 'plain')}</div></div>`,
  });
}

/** The whole sign-in by a passkey. */
export const passkeySignInForm = (texts: DeskTexts, style: 'primary' | 'plain'): Html =>
  passkeyForm({
    texts,
    kind: 'get',
    action: paths.desk.signInPasskey(),
    optionsFrom: paths.desk.signInPasskeyOptions(),
    style,
    label: texts.t('passkeySignIn'),
    fields: html``,
  });
