import type { Contact } from '../../../src/directory/contact.ts';
import { paths } from '../../../src/paths.ts';
import { CONTACTS, LINE, type MailTemplate, SITE } from '../../../src/referrals/mail-template.ts';
import { visitorTexts } from '../../../src/shared/i18n.ts';
import { errorSummary, fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { mailPreview } from '../mail-preview.ts';
import { templateFault } from '../template-fault.ts';
import { type SettingsProps, settingsFrame } from './settings-frame.ts';

type TemplateProps = SettingsProps & {
  lang: string;
  siteName: string;
  values: MailTemplate;
  isOwn: boolean;
  errors: Readonly<Record<string, string>>;
  /** Contacts to show in a preview; null: no preview. */
  sample: readonly Contact[] | null;
};

/** The template of one language, with a preview. */
export function mailTemplatePage(props: TemplateProps): Html {
  const { texts, lang, values, errors, sample, siteName } = props;
  const { t } = texts;
  const fault = (field: string) =>
    errors[field] ? templateFault(errors[field], values, field, texts) : undefined;
  const faults = Object.keys(errors).map((field) => ({ field, message: fault(field) ?? '' }));
  const { dir } = visitorTexts(lang);
  const marks = { site: SITE, contacts: CONTACTS, line: LINE };
  return settingsFrame({
    ...props,
    section: 'mails',
    title: texts.languageName(lang),
    crumb: html`<p class="crumb"><a href="${paths.desk.mailTemplates()}">${t('settingsMails')}</a></p>`,
    main: html`<p>${t('templatesMarks', marks)}</p>
${errorSummary(t('settingsErrors'), faults)}
${
  sample === null || faults.length > 0
    ? ''
    : mailPreview(texts, null, {
        texts: visitorTexts(lang),
        siteName,
        template: values,
        line: t('templatesSampleLine'),
        contacts: sample,
      })
}
<form class="mail-template" method="post" action="${paths.desk.mailTemplate(lang)}" novalidate>${csrfField(props.person.csrfToken)}
<div class="card"><p><span class="tag${props.isOwn ? '' : ' quiet'}">${t(props.isOwn ? 'textsOwn' : 'textsStandard')}</span></p>
${fieldView({ name: 'subject', type: 'text', label: t('mailSubjectLabel'), hint: t('mailSubjectHint'), value: values.subject, dir, error: fault('subject') })}
${fieldView({ name: 'body', type: 'textarea', label: t('mailBodyLabel'), hint: t('templatesEmpty'), value: values.body, dir, error: fault('body') })}</div>
<p class="send offer-actions"><button class="primary" name="action" value="save">${t('settingsSave')}</button> <button name="action" value="preview">${t('offerPreview')}</button></p></form>`,
  });
}
