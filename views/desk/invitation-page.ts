import type { Role } from '../../src/accounts/role.ts';
import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { fieldView } from '../form.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';

/** Where an invited person makes their account; without a role, the news that the link is over. */
export function invitationPage(props: {
  texts: DeskTexts;
  token: string;
  role: Role | null;
  values: { name: string; email: string };
  errors: Readonly<Record<string, string>>;
}): Html {
  const { texts, errors } = props;
  const { t } = texts;
  const error = (field: string) => (errors[field] ? t(errors[field] as DeskKey) : undefined);
  return deskLayout({
    texts,
    title: t('invitationTitle'),
    person: null,
    main: html`<div class="narrow"><h1>${t('invitationTitle')}</h1>
${
  props.role === null
    ? html`<p>${t('invitationGone')}</p>`
    : html`<p class="lead">${t('invitationIntro', { role: t(`role_${props.role}`) })}</p>
<form method="post" action="${paths.desk.invitation(props.token)}" novalidate>
${fieldView({ name: 'name', type: 'text', label: t('name'), hint: t('nameHint'), value: props.values.name, error: error('name'), autocomplete: 'name', isRequired: true })}
${fieldView({ name: 'email', type: 'email', label: t('email'), value: props.values.email, error: error('email'), autocomplete: 'username', isRequired: true })}
${fieldView({ name: 'password', type: 'password', label: t('password'), hint: t('passwordHint'), value: '', error: error('password'), autocomplete: 'new-password', isRequired: true })}
<p class="send"><button class="primary">${t('invitationAccept')}</button></p></form>`
}</div>`,
  });
}
