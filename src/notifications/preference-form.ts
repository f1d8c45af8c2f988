import type { DeskKey } from '../shared/i18n.ts';
import { ALARMS, DIGESTS, DUTIES, type Preference } from './preference.ts';

/** Field → what is wrong with it. */
export type PreferenceErrors = Partial<Record<'duty_days' | 'duty_to', DeskKey>>;

/**
 * What a form holds: chosen values where they are possible ones, else those that were chosen before.
 * @param value gives a field of the form, an empty string when it is missing
 * @param mayCounsel whether the form has the fields for counsellors
 */
export function readPreferenceForm(
  value: (name: string) => string,
  before: Preference,
  languages: readonly string[],
  mayCounsel: boolean,
): { preference: Preference; errors: PreferenceErrors } {
  const common = {
    lang: oneOf(languages, value('lang'), before.lang),
    digest: oneOf(DIGESTS, value('digest'), before.digest),
    digestHour: hour(value('digest_hour'), 0, 23, before.digestHour),
  };
  if (!mayCounsel) return { preference: { ...before, ...common }, errors: {} };
  const preference = {
    ...common,
    alarm: oneOf(ALARMS, value('alarm'), before.alarm),
    duty: oneOf(DUTIES, value('duty'), before.duty),
    dutyDays: [0, 1, 2, 3, 4, 5, 6].filter((day) => value(`duty_day_${day}`) !== ''),
    dutyFrom: hour(value('duty_from'), 0, 23, before.dutyFrom),
    dutyTo: hour(value('duty_to'), 1, 24, before.dutyTo),
  };
  return { preference, errors: preference.duty === 'hours' ? errorsOf(preference) : {} };
}

function errorsOf({ dutyDays, dutyFrom, dutyTo }: Preference): PreferenceErrors {
  return {
    ...(dutyDays.length === 0 ? { duty_days: 'error_duty_days' } : {}),
    ...(dutyFrom === dutyTo ? { duty_to: 'error_duty_to' } : {}),
  };
}

const oneOf = <T extends string>(values: readonly T[], value: string, fallback: T): T =>
  values.find((one) => one === value) ?? fallback;

function hour(value: string, from: number, to: number, fallback: number): number {
  const number = Number(value);
  return /^\d{1,2}$/.test(value) && number >= from && number <= to ? number : fallback;
}
