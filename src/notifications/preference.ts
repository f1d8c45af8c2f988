import type { Urgency } from '../screening/verdict.ts';
import type { LocalTime } from './local-time.ts';

/** What a person at the desk wants to hear of by mail, and when counsellors are on duty. */
export interface Preference {
  /** Language of the mails. */
  lang: string;
  digest: Digest;
  /** Full hour in Europe/Berlin from which the digest of a day is sent. */
  digestHour: number;
  alarm: Alarm;
  duty: Duty;
  /** For duty 'hours': 0 Monday … 6 Sunday. */
  dutyDays: readonly number[];
  /** Full hours in Europe/Berlin; when `dutyTo` is before `dutyFrom`, duty goes on past midnight. */
  dutyFrom: number;
  dutyTo: number;
}

/** On which days a person wants a digest. */
export const DIGESTS = ['off', 'daily', 'working_days', 'mondays'] as const;
export type Digest = (typeof DIGESTS)[number];

/** The least urgency of a referral that a counsellor hears of at once. */
export const ALARMS = ['emergency', 'urgent', 'off'] as const;
export type Alarm = (typeof ALARMS)[number];

export const DUTIES = ['off', 'on', 'hours'] as const;
export type Duty = (typeof DUTIES)[number];

/** What holds until a person has chosen: no digest, and counsellors hear of emergencies. */
export const defaultPreference = (lang: string): Preference => ({
  lang,
  digest: 'off',
  digestHour: 8,
  alarm: 'emergency',
  duty: 'off',
  dutyDays: [0, 1, 2, 3, 4],
  dutyFrom: 9,
  dutyTo: 17,
});

const FRIDAY = 4;

/** Whether the digest of this day is due. An hour that the clock skips counts as past. */
export function isDigestDue(
  { digest, digestHour }: Preference,
  lastDay: string | null,
  now: LocalTime,
): boolean {
  if (digest === 'off' || lastDay === now.day || now.hour < digestHour) return false;
  if (digest === 'mondays') return now.weekday === 0;
  return digest === 'daily' || now.weekday <= FRIDAY;
}

export function isOnDuty({ duty, dutyDays, dutyFrom, dutyTo }: Preference, now: LocalTime): boolean {
  if (duty !== 'hours') return duty === 'on';
  const { hour, weekday } = now;
  if (dutyFrom < dutyTo) return dutyDays.includes(weekday) && hour >= dutyFrom && hour < dutyTo;
  const yesterday = (weekday + 6) % 7;
  return (dutyDays.includes(weekday) && hour >= dutyFrom) || (dutyDays.includes(yesterday) && hour < dutyTo);
}

/** Who hears of a referral at once: those on duty; when nobody is, everybody who has not opted out. */
export function whoHears<P extends { preference: Preference }>(
  counsellors: readonly P[],
  urgency: Urgency,
  now: LocalTime,
): P[] {
  const willing = counsellors.filter(
    ({ preference: { alarm } }) =>
      alarm !== 'off' && (urgency === 'emergency' || (urgency === 'urgent' && alarm === 'urgent')),
  );
  return onDutyFirst(willing, now);
}

/** Who hears that nobody has acted on a referral in time, whatever its urgency; chosen in the same way. */
export function whoHearsOfDelay<P extends { preference: Preference }>(
  counsellors: readonly P[],
  now: LocalTime,
): P[] {
  return onDutyFirst(
    counsellors.filter(({ preference: { alarm } }) => alarm !== 'off'),
    now,
  );
}

function onDutyFirst<P extends { preference: Preference }>(willing: P[], now: LocalTime): P[] {
  const onDuty = willing.filter(({ preference }) => isOnDuty(preference, now));
  return onDuty.length > 0 ? onDuty : willing;
}
