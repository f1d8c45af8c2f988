import { ALARMS, DIGESTS, DUTIES, type Preference } from '../../src/notifications/preference.ts';
import type { PreferenceErrors } from '../../src/notifications/preference-form.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { errorSummary } from '../form.ts';
import { type Html, html } from '../html.ts';
import { csrfField, type DeskPerson, deskLayout } from '../layout.ts';

interface NotificationsPageProps {
  texts: DeskTexts;
  person: DeskPerson;
  preference: Preference;
  errors: PreferenceErrors;
  isSaved: boolean;
  /** Whether the site has a mail server. */
  isMailOn: boolean;
  deskLanguages: readonly string[];
}

/** What a person wants to hear of by mail; for counsellors also when they are on duty. */
export function notificationsPage(props: NotificationsPageProps): Html {
  const { texts, person, errors } = props;
  const { t } = texts;
  const summary = Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }));
  return deskLayout({
    texts,
    title: t('notificationsTitle'),
    person,
    current: 'notifications',
    main: html`<h1>${t('notificationsTitle')}</h1>
${props.isMailOn ? '' : html`<p class="referred-notice">${t('notificationsOff')}</p>`}
${props.isSaved && summary.length === 0 ? html`<div class="done" role="status"><p>${t('notificationsSaved')}</p></div>` : ''}
${errorSummary(t('notificationsNotSaved'), summary)}
<p>${t('notificationsIntro')}</p>
<form class="notifications" method="post" action="${paths.desk.notifications()}">${csrfField(person.csrfToken)}
${digestFields(props)}
${person.mayCounsel ? counsellorFields(props) : ''}
<p><button class="primary">${t('notificationsSave')}</button></p>
</form>`,
  });
}

function digestFields({ texts, preference, deskLanguages }: NotificationsPageProps): Html {
  const { t } = texts;
  const days = DIGESTS.map((value) => ({ value, label: t(`digest_${value}`) }));
  const languages = deskLanguages.map((value) => ({ value, label: texts.languageName(value) }));
  return html`<fieldset class="card"><legend>${t('digestTitle')}</legend>
<p class="hint">${t('digestHint')}</p>
<div class="pair">
${select('digest', t('digestDays'), days, preference.digest)}
${select('digest_hour', t('digestHour'), hours(texts, 0, 23), String(preference.digestHour))}
${select('lang', t('mailLanguage'), languages, preference.lang)}
</div></fieldset>`;
}

function counsellorFields({ texts, preference, errors }: NotificationsPageProps): Html {
  const { t } = texts;
  const alarms = ALARMS.map((value) => ({ value, label: t(`alarm_${value}`) }));
  const { duty, dutyDays } = preference;
  return html`<fieldset class="card"><legend>${t('alarmTitle')}</legend>
<p class="hint">${t('alarmHint')}</p>
${select('alarm', t('alarmWhich'), alarms, preference.alarm)}
</fieldset>
<fieldset class="card"><legend>${t('dutyTitle')}</legend>
<p class="hint">${t('dutyHint')}</p>
<div class="options" role="radiogroup" aria-label="${t('dutyTitle')}">${DUTIES.map((value) => choice('radio', 'duty', `duty_${value}`, value, value === duty, t(`duty_${value}`)))}</div>
<fieldset class="days${errors.duty_days ? ' has-error' : ''}" id="duty_days" tabindex="-1"><legend>${t('dutyDays')}</legend>
${errors.duty_days ? html`<p class="error">${t(errors.duty_days)}</p>` : ''}
<div class="options">${weekdays(texts).map((label, day) => choice('checkbox', `duty_day_${day}`, `duty_day_${day}`, 'yes', dutyDays.includes(day), label))}</div></fieldset>
<div class="pair">
${select('duty_from', t('dutyFrom'), hours(texts, 0, 23), String(preference.dutyFrom))}
${select('duty_to', t('dutyTo'), hours(texts, 1, 24), String(preference.dutyTo), errors.duty_to && t(errors.duty_to))}
</div></fieldset>`;
}

interface Option {
  value: string;
  label: string;
}

function select(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  error?: string,
): Html {
  return html`<div class="field${error ? ' has-error' : ''}"><label for="${name}">${label}</label>
${error ? html`<p class="error" id="${name}-error">${error}</p>` : ''}
<select id="${name}" name="${name}"${error ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''}>${options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )}</select></div>`;
}

const choice = (
  type: 'radio' | 'checkbox',
  name: string,
  id: string,
  value: string,
  isChosen: boolean,
  label: string,
): Html =>
  html`<p class="choice"><input type="${type}" id="${id}" name="${name}" value="${value}"${isChosen ? html` checked` : ''}> <label for="${id}">${label}</label></p>`;

const hours = ({ t }: DeskTexts, from: number, to: number): Option[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    value: String(from + index),
    label: t('fullHour', { hour: from + index }),
  }));

/** Monday to Sunday; 2024-01-01 was a Monday. */
function weekdays({ lang }: DeskTexts): string[] {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}
