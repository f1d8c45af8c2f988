import { SHORTCUT_ACTIONS, type ShortcutAction } from '../../src/moderation/shortcut.ts';
import { paths } from '../../src/paths.ts';
import type { DeskKey, DeskTexts } from '../../src/shared/i18n.ts';
import { errorSummary } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';

/** Which key does what, and the way to change it. */
export function shortcutsPage(props: {
  texts: DeskTexts;
  person: DeskPerson;
  values: Readonly<Record<ShortcutAction, string>>;
  errors: Readonly<Record<string, string>>;
  done: boolean;
}): Html {
  const { texts, person, values, errors } = props;
  const { t } = texts;
  const messages = SHORTCUT_ACTIONS.flatMap((action) =>
    errors[action]
      ? [{ field: `key-${action}`, message: `${t(`shortcut_${action}`)}: ${t(errors[action] as DeskKey)}` }]
      : [],
  );
  const row = (action: ShortcutAction) =>
    html`<tr><th scope="row"><label for="key-${action}">${t(`shortcut_${action}`)}</label></th><td><input type="text" class="key" id="key-${action}" name="${action}" value="${values[action]}" maxlength="2" autocomplete="off" autocapitalize="none" spellcheck="false"${
      errors[action] ? html` aria-invalid="true"` : ''
    }></td></tr>`;
  return deskLayout({
    texts,
    title: t('shortcutsTitle'),
    person,
    current: 'moderation',
    main: html`<p class="crumb"><a href="${paths.desk.moderation()}">${t('backToQueue')}</a></p><h1>${t('shortcutsTitle')}</h1>
${props.done ? html`<p class="done" role="status">${t('shortcutsSaved')}</p>` : ''}
${errorSummary(t('shortcutsErrors'), messages)}
<p>${t('shortcutsHint')}</p>
<form method="post" action="${paths.desk.shortcuts()}">${csrfField(person.csrfToken)}
<table class="keys"><thead><tr><th scope="col">${t('shortcutAction')}</th><th scope="col">${t('shortcutKey')}</th></tr></thead><tbody>${SHORTCUT_ACTIONS.map(row)}</tbody></table>
<p class="send"><button class="primary" name="change" value="save">${t('save')}</button> <button name="change" value="off">${t('shortcutsOff')}</button> <button name="change" value="reset">${t('shortcutsReset')}</button></p></form>`,
  });
}
