import { paths } from '../../../src/paths.ts';
import { isBuiltIn, type Reason, TEACHINGS } from '../../../src/reasons/reason.ts';
import { visitorTexts } from '../../../src/shared/i18n.ts';
import type { LocalTexts } from '../../../src/site/local-texts.ts';
import { errorSummary, fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { reasonLabel } from '../reason-label.ts';
import { builtInView, byLanguage, selectView } from './controls.ts';
import { faultsOf, type SettingsProps, settingsFrame } from './settings-frame.ts';

type ReasonProps = SettingsProps & {
  /** null for a new one. */
  reason: Reason | null;
  langs: readonly string[];
  siteLang: string;
  values: { label: string; teaches: string; texts: LocalTexts };
  errors: Readonly<Record<string, string>>;
};

/** The form of a reason that is there, or of a new one. */
export function reasonFormPage(props: ReasonProps): Html {
  const { texts, reason, values } = props;
  const { t } = texts;
  const faults = faultsOf(props.errors, texts);
  const isOurs = reason !== null && isBuiltIn(reason.code);
  return settingsFrame({
    ...props,
    section: 'reasons',
    title: reason ? reasonLabel(reason.code, [reason], texts) : t('reasonsNew'),
    crumb: html`<p class="crumb"><a href="${paths.desk.reasons()}">${t('settingsReasons')}</a></p>`,
    main: html`${errorSummary(t('settingsErrors'), faults.list)}
<form method="post" action="${reason ? paths.desk.reason(reason.code) : paths.desk.reasons()}" novalidate>${csrfField(props.person.csrfToken)}
<div class="card">
${fieldView({ name: 'label', type: 'text', label: t('reasonLabel'), hint: isOurs ? t('reasonLabelBuiltIn', { label: reasonLabel(reason.code, [], texts) }) : t('reasonLabelHint'), value: values.label, error: faults.of('label'), isRequired: !isOurs })}
${selectView({
  name: 'teaches',
  label: t('reasonTeaches'),
  hint: t('reasonTeachesHint'),
  error: faults.of('teaches'),
  value: values.teaches,
  options: [
    { value: '', label: t('teaches_none') },
    ...TEACHINGS.map((one) => ({ value: one, label: t(`teaches_${one}`) })),
  ],
})}</div>
<section class="card" id="text" aria-labelledby="texts"><h3 id="texts">${t('reasonTexts')}</h3><p class="hint">${t('reasonTextsHint')} ${t('reasonTextHint')}</p>
${faults.of('text') ? html`<p class="error">${faults.of('text')}</p>` : ''}
${byLanguage(props.langs, texts, (lang) => partOf(lang, props, faults.of))}</section>
<p class="send"><button class="primary">${t('settingsSave')}</button></p></form>`,
  });
}

function partOf(lang: string, props: ReasonProps, fault: (field: string) => string | undefined) {
  const { t, languageName } = props.texts;
  const { code } = props.reason ?? { code: '' };
  const name = `text_${lang}`;
  const value = props.values.texts[lang] ?? '';
  return {
    note: t(value !== '' ? 'textsOwn' : isBuiltIn(code) ? 'textsStandard' : 'textsNone'),
    isOpen: value !== '' || lang === props.siteLang,
    fields: html`${isBuiltIn(code) ? builtInView(t('textsBuiltIn'), lang, visitorTexts(lang).t(`reason_${code}`)) : ''}
${fieldView({ name, type: 'textarea', label: t('reasonText', { language: languageName(lang) }), value, error: fault(name) })}`,
  };
}
