import { paths } from '../../../src/paths.ts';
import { visitorTexts } from '../../../src/shared/i18n.ts';
import type { LocalTexts } from '../../../src/site/local-texts.ts';
import { SIMPLE_GERMAN, simpleNotice } from '../../../src/site/simple-notice.ts';
import { errorSummary, fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { builtInView, byLanguage } from './controls.ts';
import { faultsOf, type SettingsProps, settingsFrame } from './settings-frame.ts';

type TextsProps = SettingsProps & {
  langs: readonly string[];
  siteLang: string;
  notices: LocalTexts;
  hours: LocalTexts;
  errors: Readonly<Record<string, string>>;
};

/** The site's own notice and its hours, language by language. */
export function textsSettingsPage(props: TextsProps): Html {
  const { texts, langs } = props;
  const { t } = texts;
  const faults = faultsOf(props.errors, texts);
  return settingsFrame({
    ...props,
    section: 'texts',
    main: html`<p>${t('textsIntro')}</p>
${errorSummary(t('settingsErrors'), faults.list)}
<form method="post" action="${paths.desk.settingsTexts()}" novalidate>${csrfField(props.person.csrfToken)}
${byLanguage(langs, texts, (lang) => ({
  note: t(isOwn(lang, props) ? 'textsOwn' : 'textsStandard'),
  isOpen: lang === props.siteLang || isOwn(lang, props),
  fields: fieldsOf(lang, props, faults.of),
}))}
<p class="send"><button class="primary">${t('settingsSave')}</button></p></form>`,
  });
}

const isOwn = (lang: string, { notices, hours }: TextsProps): boolean =>
  Boolean(notices[lang] || hours[lang] || (lang === 'de' && notices[SIMPLE_GERMAN]));

function fieldsOf(lang: string, props: TextsProps, fault: (field: string) => string | undefined): Html {
  const { t, languageName } = props.texts;
  const language = languageName(lang);
  const notice = `notice_${lang}`;
  const hours = `hours_${lang}`;
  return html`${builtInView(t('textsBuiltIn'), lang, visitorTexts(lang).t('notice'))}
${fieldView({ name: notice, type: 'textarea', label: t('textsNotice', { language }), hint: t('textsNoticeHint'), value: props.notices[lang] ?? '', error: fault(notice) })}
${lang === 'de' ? simpleField(props, fault) : ''}
${fieldView({ name: hours, type: 'textarea', label: t('textsHours', { language }), hint: t('textsHoursHint'), value: props.hours[lang] ?? '', error: fault(hours) })}`;
}

/** The notice in Leichte Sprache, which only German has. */
function simpleField({ texts, notices }: TextsProps, fault: (field: string) => string | undefined): Html {
  const { t } = texts;
  const name = `notice_${SIMPLE_GERMAN}`;
  return html`${builtInView(t('textsBuiltInSimple'), SIMPLE_GERMAN, simpleNotice({})?.text ?? '')}
${fieldView({ name, type: 'textarea', label: t('textsSimple'), hint: t('textsSimpleHint'), value: notices[SIMPLE_GERMAN] ?? '', error: fault(name) })}`;
}
