import type { OpeningTime } from '../contact.ts';

/** Days of RFC 5545 in the order of ISO weekdays. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The days on which a service opens and closes at the same times. */
export interface WeeklyHours {
  /** "MO,TU", in the order of the week. */
  byday: string;
  opens: string;
  closes: string;
}

/** Opening times, those of the same hours together. */
export function toWeekly(hours: readonly OpeningTime[]): WeeklyHours[] {
  return [...Map.groupBy(hours, ({ opens, closes }) => `${opens}-${closes}`)].map(([times, same]) => {
    const [opens = '', closes = ''] = times.split('-');
    const days = DAYS.filter((_, index) => same.some(({ weekday }) => weekday === index + 1));
    return { byday: days.join(','), opens, closes };
  });
}

/** The same day by day, in the order of the week; null: there is a day or a time that is none. */
export function fromWeekly(weekly: readonly WeeklyHours[]): OpeningTime[] | null {
  const hours: OpeningTime[] = [];
  for (const { byday, opens, closes } of weekly) {
    const times = { opens: readTime(opens), closes: readTime(closes, true) };
    if (times.opens === null || times.closes === null) return null;
    for (const day of byday.toUpperCase().split(',')) {
      const weekday = (DAYS as readonly string[]).indexOf(day.trim()) + 1;
      if (weekday === 0) return null;
      hours.push({ weekday, opens: times.opens, closes: times.closes });
    }
  }
  return hours.sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1));
}

/**
 * HH:MM from "9:00", "09:00:00" or "09:00+01:00". Germany is one or two hours ahead of UTC; a time of another zone is
 * refused rather than shown wrongly. Midnight as the end of a day is 24:00.
 */
function readTime(given: string, isEnd = false): string | null {
  const [, hour = '', minute] =
    /^(\d{1,2}):(\d\d)(?::\d\d)?(?:\+0[12]:?00)?$/.exec(given.trim()) ?? ([] as string[]);
  if (minute === undefined) return null;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  if (isEnd && time === '00:00') return '24:00';
  return time < '24:00' ? (minute < '60' ? time : null) : isEnd && time === '24:00' ? time : null;
}
