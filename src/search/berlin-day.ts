import { DAY, type Instant } from '../shared/clock.ts';

const HOUR = 3_600_000;
/** Central European summer and winter time are this far from UTC; neither change happens at midnight. */
const OFFSETS = [2 * HOUR, HOUR];
const DATE = /^(2\d{3})-(\d{2})-(\d{2})$/;

const hourInBerlin = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Berlin',
});

/**
 * When a day begins in Germany.
 * @param date as a date field sends it: "2026-03-29"
 * @returns null when there is no such day
 */
export function startOfDay(date: string): Instant | null {
  const midnight = midnightOf(date);
  if (midnight === null) return null;
  return (
    OFFSETS.map((offset) => midnight - offset).find((at) => Number(hourInBerlin.format(at)) === 0) ?? null
  );
}

/** When the day after begins in Germany; a day has 23, 24 or 25 hours. Null when there is no such day. */
export function endOfDay(date: string): Instant | null {
  const midnight = midnightOf(date);
  return midnight === null ? null : startOfDay(new Date(midnight + DAY).toISOString().slice(0, 10));
}

/** Midnight in UTC of a date that exists. */
function midnightOf(date: string): Instant | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return year !== undefined && new Date(at).toISOString().startsWith(date) ? at : null;
}
