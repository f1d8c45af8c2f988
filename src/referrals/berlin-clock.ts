import { HOUR, type Instant } from '../shared/clock.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** How far Berlin is ahead of UTC in an hour of UTC: clocks change only between two of them (Directive 2000/84/EC). */
const aheadIn = new Map<number, number>();
const MOST_KEPT = 1000;

/** What the clock on the wall shows in Berlin, as if it were UTC. Intl takes long, so it is asked once for each hour. */
function wallTime(at: Instant): Instant {
  const hour = Math.floor(at / HOUR);
  let ahead = aheadIn.get(hour);
  if (ahead === undefined) {
    ahead = readWallTime(hour * HOUR) - hour * HOUR;
    if (aheadIn.size >= MOST_KEPT) aheadIn.clear();
    aheadIn.set(hour, ahead);
  }
  return at + ahead;
}

/** @param at a whole second */
function readWallTime(at: Instant): Instant {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const [year, month, day] = [part('year'), part('month'), part('day')];
  return Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
}

/** The day in Berlin, YYYY-MM-DD. */
export const berlinDay = (at: Instant): string => new Date(wallTime(at)).toISOString().slice(0, 10);

/**
 * The same time of day in Berlin on another day.
 * @param day YYYY-MM-DD; not one of those on which the clocks change, which are Sundays
 */
export function sameTimeOn(day: string, at: Instant): Instant {
  const timeOfDay = wallTime(at) - Date.parse(berlinDay(at));
  const wall = Date.parse(day) + timeOfDay;
  return wall - (wallTime(Date.parse(day)) - Date.parse(day));
}
