import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { qrCode } from './qr-code.ts';

/** Shows the secret for the app and asks for its first code. */
export function appPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  secret: { uri: string; text: string };
  errors: Readonly<Record<string, string>>;
}): Html {
  const { texts, secret, errors } = props;
  const { t } = texts;
  const groups = secret.text.match(/.{1,4}/g) ?? [];
  return deskLayout({
    texts,
    title: t('appTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('appTitle')}</h1>
<ol class="steps"><li><p>${t('appStepInstall')}</p></li>
<li><p>${t('appStepScan')}</p>${qrCode(secret.uri, t('appQr'))}
<p class="hint">${t('appStepType')}</p><p><code class="link secret" translate="no">${groups.join(' ')}</code></p></li>
<li><form method="post" action="${paths.desk.appCheck()}" novalidate>${csrfField(props.person.csrfToken)}
${fieldView({ name: 'code', type: 'text', label: t('appStepCode'), hint: t('appCodeHint'), value: '', error: errors.code ? t(errors.code as DeskKey) : undefined, autocomplete: 'one-time-code', isRequired: true })}
<p class="send"><button class="primary">${t('appCheck')}</button> <a href="${paths.desk.secondFactor()}">${t('accountCancel')}</a></p></form></li></ol></div>`,
  });
}
