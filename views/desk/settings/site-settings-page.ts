import { paths } from '../../../src/paths.ts';
import { visitorLanguages } from '../../../src/shared/i18n.ts';
import { errorSummary, type Field, fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { checkboxView, inOrder, languageSelect } from './controls.ts';
import { faultsOf, type SettingsProps, settingsFrame } from './settings-frame.ts';

/** The fields of the form as they are typed; origins one a line. */
export interface SiteForm {
  name: string;
  lang: string;
  langs: readonly string[];
  origins: string;
  closeAfterDays: string;
  referralRetentionDays: string;
  rejectedRetentionDays: string;
  senderName: string;
  senderEmail: string;
  replyTo: string;
}

/** Name, languages, addresses, closing by age, and the sender of mails. */
export function siteSettingsPage(
  props: SettingsProps & { values: SiteForm; errors: Readonly<Record<string, string>> },
): Html {
  const { texts, values } = props;
  const { t } = texts;
  const faults = faultsOf(props.errors, texts);
  const field = (
    name: Exclude<keyof SiteForm, 'langs'>,
    label: string,
    hint: string,
    more: Partial<Field> = {},
  ) => fieldView({ type: 'text', ...more, name, label, hint, value: values[name], error: faults.of(name) });
  return settingsFrame({
    ...props,
    section: 'site',
    main: html`${errorSummary(t('settingsErrors'), faults.list)}
<form method="post" action="${paths.desk.settings()}" novalidate>${csrfField(props.person.csrfToken)}
<fieldset class="card"><legend>${t('siteGeneral')}</legend>
${field('name', t('siteName'), t('siteNameHint'), { isRequired: true })}
${languageSelect({ name: 'lang', label: t('siteLang'), error: faults.of('lang'), value: values.lang, langs: visitorLanguages }, texts)}
${field('origins', t('siteOrigins'), t('siteOriginsHint'), { type: 'textarea' })}</fieldset>
${languagesView(props, faults.of('langs'))}
<fieldset class="card"><legend>${t('siteClosing')}</legend>
${field('closeAfterDays', t('siteCloseAfterDays'), t('siteCloseAfterDaysHint'))}</fieldset>
<fieldset class="card"><legend>${t('siteRetention')}</legend>
${field('referralRetentionDays', t('siteReferralRetentionDays'), t('siteReferralRetentionDaysHint'), { isRequired: true })}
${field('rejectedRetentionDays', t('siteRejectedRetentionDays'), t('siteRejectedRetentionDaysHint'), { isRequired: true })}</fieldset>
<fieldset class="card"><legend>${t('siteSender')}</legend>
${field('senderName', t('siteSenderName'), t('siteSenderNameHint'))}
<div class="pair">
${field('senderEmail', t('siteSenderEmail'), t('siteSenderEmailHint'), { type: 'email' })}
${field('replyTo', t('siteReplyTo'), t('siteReplyToHint'), { type: 'email' })}
</div></fieldset>
<p class="send"><button class="primary">${t('settingsSave')}</button></p></form>`,
  });
}

function languagesView({ texts, values }: SettingsProps & { values: SiteForm }, error?: string): Html {
  const { t } = texts;
  const described = error ? 'langs-error langs-hint' : 'langs-hint';
  return html`<fieldset class="card" id="langs" aria-describedby="${described}"><legend>${t('siteLangs')}</legend>
<p class="hint" id="langs-hint">${t('siteLangsHint')}</p>
${error ? html`<p class="error" id="langs-error">${error}</p>` : ''}
<div class="checks">${inOrder(visitorLanguages, texts).map(({ value, label }) =>
    checkboxView({ name: `langs_${value}`, label, isChecked: values.langs.includes(value) }),
  )}</div></fieldset>`;
}
