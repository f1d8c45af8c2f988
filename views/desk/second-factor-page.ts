import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { leaveForm } from './leave-form.ts';
import { passkeyForm } from './passkey-form.ts';

/** Where somebody chooses their second factor: an app or a passkey. */
export function secondFactorPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  /** Nothing else opens before. */
  isRequired: boolean;
  errors: Readonly<Record<string, string>>;
}): Html {
  const { texts, person, errors } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('secondFactorTitle'),
    person: null,
    main: html`<h1>${t('secondFactorTitle')}</h1><p class="lead">${t('secondFactorIntro')} ${props.isRequired ? t('secondFactorRequired') : ''}</p>
${errors.passkey ? html`<p class="error-summary" role="alert">${t(errors.passkey as DeskKey)}</p>` : ''}
<div class="pair">
<section class="card" aria-labelledby="app"><h2 id="app">${t('appTitle')}</h2><p>${t('appIntro')}</p>
<form method="post" action="${paths.desk.app()}">${csrfField(person.csrfToken)}<p class="send"><button class="primary">${t('appStart')}</button></p></form></section>
<section class="card" aria-labelledby="passkey"><h2 id="passkey">${t('passkeyTitle')}</h2><p>${t('passkeyIntro')}</p>
${newPasskeyForm(texts, person, 'primary')}</section></div>
${props.isRequired ? leaveForm(texts, person.csrfToken) : html`<p><a href="${paths.desk.account()}">${t('accountCancel')}</a></p>`}`,
  });
}

/** Makes a passkey, with a name by which its owner knows it. */
export const newPasskeyForm = (texts: DeskTexts, person: DeskPerson, style: 'primary' | 'plain'): Html =>
  passkeyForm({
    texts,
    kind: 'create',
    action: paths.desk.passkeys(),
    optionsFrom: paths.desk.passkeyOptions(),
    style,
    label: texts.t('passkeyAdd'),
    fields: html`${csrfField(person.csrfToken)}${fieldView({
      name: 'passkeyName',
      type: 'text',
      label: texts.t('passkeyName'),
      note: texts.t('passkeyNameNote'),
      hint: texts.t('passkeyNameHint'),
      value: '',
    })}`,
  });
