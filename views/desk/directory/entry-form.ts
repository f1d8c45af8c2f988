import { COUNTRY, SERVICE_STATUSES, STATE, TARGET_GROUPS } from '../../../src/directory/contact.ts';
import { type Field, fieldView } from '../../form.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../layout.ts';
import { checkboxView, inOrder, selectView } from '../settings/controls.ts';
import { checksView } from './entry-checks.ts';
import type { EntryFormProps } from './entry-form-props.ts';
import { placesPart, recipientsPart } from './entry-rows.ts';
import { statusName, weekdayName } from './entry-values.ts';

/** Everything that an entry of the directory says, to be changed. */
export function entryForm(props: EntryFormProps): Html {
  const { t } = props.texts;
  const { values } = props;
  return html`<form class="entry-form" method="post" action="${props.action}" novalidate>${csrfField(props.csrfToken)}
${props.version === null ? '' : html`<input type="hidden" name="version" value="${props.version}">`}
${part(t('directoryPartWho'), whoFields(props))}
${part(t('directoryPartReach'), reachFields(props))}
${part(t('directoryPartFor'), forFields(props))}
${part(t('directoryPartHours'), hoursFields(props))}
${placesPart(props)}
${recipientsPart(props)}
${part(t('directoryPartState'), stateFields(props))}
<div class="save">${checkboxView({ name: 'is_assured', label: t('directoryAssureNow'), isChecked: values.isAssured })}
<p class="send"><button class="primary">${t('directorySave')}</button></p></div></form>`;
}

const part = (legend: string, fields: Html): Html =>
  html`<fieldset class="card"><legend>${legend}</legend><div>${fields}</div></fieldset>`;

/** A field named as the fact that it holds. */
const text = (
  { texts, fault }: EntryFormProps,
  name:
    | 'organization'
    | 'name'
    | 'description_de'
    | 'description_en'
    | 'phones'
    | 'email'
    | 'url'
    | 'eligibility'
    | 'schedule',
  value: string,
  more: Partial<Field> = {},
): Html =>
  fieldView({
    name,
    type: 'text',
    label: texts.t(`directory_field_${name}`),
    value,
    error: fault(name),
    ...more,
  });

function whoFields(props: EntryFormProps): Html {
  const { values } = props;
  const { t } = props.texts;
  return html`<div class="pair">
${text(props, 'organization', values.organization, { isRequired: true })}
${text(props, 'name', values.name, { isRequired: true })}</div>
<div class="pair">
${text(props, 'description_de', values.descriptionDe, { type: 'textarea', isRequired: true })}
${text(props, 'description_en', values.descriptionEn, { type: 'textarea', hint: t('directoryEnglishHint') })}</div>`;
}

function reachFields(props: EntryFormProps): Html {
  const { values, texts, fault, choices } = props;
  const { t } = texts;
  return html`${text(props, 'phones', values.phones, { type: 'textarea', hint: t('directoryPhonesHint') })}
<div class="pair">${text(props, 'email', values.email, { type: 'email', autocomplete: 'off' })}
${text(props, 'url', values.url, { autocomplete: 'off' })}</div>
${checksView({
  name: 'languages',
  legend: t('directory_field_languages'),
  error: fault('languages'),
  chosen: values.languages,
  options: inOrder(choices.languages, texts),
})}
${fieldView({
  name: 'more_languages',
  type: 'text',
  label: t('directoryMoreLanguages'),
  hint: t('directoryMoreLanguagesHint'),
  value: values.moreLanguages,
})}
${checkboxView({ name: 'is_emergency', label: t('directory_field_is_emergency'), isChecked: values.isEmergency })}`;
}

function forFields({ values, texts, fault, choices }: EntryFormProps): Html {
  const { t } = texts;
  const districts = choices.areas.filter((area) => area !== COUNTRY && area !== STATE);
  const isLocal = values.areas.some((area) => districts.includes(area));
  const areaOption = (value: string) => ({ value, label: value });
  return html`${checksView({
    name: 'topics',
    legend: t('directory_field_topics'),
    error: fault('topics'),
    chosen: values.topics,
    options: choices.topics.map((value) => ({ value, label: t(`topic_${value}`) })),
  })}
${checksView({
  name: 'areas',
  legend: t('directory_field_areas'),
  error: fault('areas'),
  chosen: values.areas,
  options: [COUNTRY, STATE].map(areaOption),
  more: {
    summary: t('directoryDistricts'),
    isOpen: isLocal || fault('areas') !== undefined,
    options: districts.map(areaOption),
  },
})}
${checksView({
  name: 'target_groups',
  legend: t('directory_field_target_groups'),
  hint: t('directoryTargetGroupsHint'),
  error: fault('target_groups'),
  chosen: values.targetGroups,
  options: TARGET_GROUPS.map((value) => ({ value, label: t(`group_${value}`) })),
})}
${fieldView({
  name: 'eligibility',
  type: 'textarea',
  label: t('directory_field_eligibility'),
  hint: t('directoryGermanHint'),
  value: values.eligibility,
  error: fault('eligibility'),
})}`;
}

function hoursFields(props: EntryFormProps): Html {
  const { values, texts, fault } = props;
  const { t } = texts;
  return html`<p class="hint" id="hours" tabindex="-1">${t('directoryHoursHint')}</p>
${fault('hours') ? html`<p class="error">${fault('hours')}</p>` : ''}
<div class="weekdays">${values.hours.map((line, index) =>
    fieldView({
      name: `hours_${index + 1}`,
      label: weekdayName(texts, index + 1),
      value: line,
      error: fault(`hours_${index + 1}`),
      autocomplete: 'off',
    }),
  )}</div>
${text(props, 'schedule', values.schedule, { type: 'textarea', hint: t('directoryScheduleHint') })}`;
}

function stateFields({ values, texts, fault }: EntryFormProps): Html {
  const { t } = texts;
  return html`<div class="pair">${selectView({
    name: 'status',
    label: t('directory_field_status'),
    value: values.status,
    error: fault('status'),
    options: SERVICE_STATUSES.map((value) => ({ value, label: statusName(texts, value) })),
  })}
${selectView({
  name: 'confidence',
  label: t('directory_field_confidence'),
  value: values.confidence,
  error: fault('confidence'),
  options: (['high', 'medium', 'low'] as const).map((value) => ({
    value,
    label: t(`directory_confidence_${value}`),
  })),
})}</div>
<div class="pair">${selectView({
    name: 'reach',
    label: t('directory_field_reach'),
    value: values.reach,
    error: fault('reach'),
    options: (['everyone', 'group'] as const).map((value) => ({
      value,
      label: t(`directory_reach_${value}`),
    })),
  })}
${selectView({
  name: 'free_of_charge',
  label: t('directory_field_free_of_charge'),
  value: values.freeOfCharge,
  error: fault('free_of_charge'),
  options: [
    { value: '', label: t('directoryUnknown') },
    { value: 'yes', label: t('directoryYes') },
    { value: 'no', label: t('directoryNo') },
  ],
})}</div>`;
}
