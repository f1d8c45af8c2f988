import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';
import { passkeySignInForm } from './sign-in-page.ts';

/** The second step of a sign-in: a code of the app, a backup code, or a passkey. */
export function signInCodePage(props: { texts: DeskTexts; hasApp: boolean; error: string | null }): Html {
  const { texts, hasApp } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('codeTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('codeTitle')}</h1><p class="lead">${hasApp ? t('codeIntro') : t('codeIntroPasskey')}</p>
${props.error === null ? '' : html`<p class="error-summary" role="alert">${props.error}</p>`}
${
  hasApp
    ? html`<form method="post" action="${paths.desk.signInCode()}" novalidate>
${fieldView({ name: 'code', type: 'text', label: t('codeLabel'), hint: t('codeHint'), value: '', autocomplete: 'one-time-code', isRequired: true })}
<p class="send"><button class="primary">${t('signIn')}</button></p></form>
<div class="other-way">${passkeySignInForm(texts, 'plain')}</div>`
    : passkeySignInForm(texts, 'primary')
}
<p class="hint">${t('codeLost')}</p><p><a href="${paths.desk.signIn()}">${t('codeBack')}</a></p></div>`,
  });
}
