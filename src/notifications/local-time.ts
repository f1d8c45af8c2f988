import { DAY, type Instant } from '../shared/clock.ts';

/** What clock and calendar on the wall show in Europe/Berlin, summer time included. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  day: string;
  /** 0 Monday … 6 Sunday. */
  weekday: number;
  /** 0 … 23. */
  hour: number;
}

const ZONE = 'Europe/Berlin';
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

export function localTime(at: Instant): LocalTime {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? ''),
    hour: Number(parts.get('hour')),
  };
}

/** The day of something that goes on, after "since": "today", "yesterday", "Tuesday", "3 November". */
export function sinceDay(lang: string, at: Instant, now: Instant): string {
  const days = Math.round((Date.parse(localTime(now).day) - Date.parse(localTime(at).day)) / DAY);
  const locale = lang === 'en' ? 'en-GB' : lang;
  if (days <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  const parts: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...parts }).format(at);
}
