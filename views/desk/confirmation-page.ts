import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';
import { leaveForm } from './leave-form.ts';

/** Asks for the password once more before second factors are changed. */
export function confirmationPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  errors: Readonly<Record<string, string>>;
}): Html {
  const { texts, errors } = props;
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('confirmTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('confirmTitle')}</h1><p class="lead">${t('confirmIntro')}</p>
<form method="post" action="${paths.desk.confirmation()}" novalidate>${csrfField(props.person.csrfToken)}
${fieldView({ name: 'password', type: 'password', label: t('password'), value: '', error: errors.password ? t(errors.password as DeskKey) : undefined, autocomplete: 'current-password', isRequired: true })}
<p class="send"><button class="primary">${t('confirmNow')}</button> <a href="${paths.desk.account()}">${t('accountCancel')}</a></p></form>
${leaveForm(texts, props.person.csrfToken)}</div>`,
  });
}
