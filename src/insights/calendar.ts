import { DAY, type Instant } from '../shared/clock.ts';

/** A day as people in Germany count it, as YYYY-MM-DD. */
export type Day = string;

/** From an instant up to, but without, another. */
export interface Span {
  from: Instant;
  until: Instant;
}

const berlin = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clocks in Berlin show, as if it were UTC. */
function wallClock(at: Instant): Instant {
  const parts = berlin.formatToParts(at);
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '00';
  return Date.parse(
    `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}Z`,
  );
}

const isoDay = (at: Instant): Day => new Date(at).toISOString().slice(0, 10);

/** The day that it is in Berlin. */
export const dayOf = (at: Instant): Day => isoDay(wallClock(at));

export const addDays = (day: Day, count: number): Day => isoDay(Date.parse(day) + count * DAY);

/** The Monday on or before a day. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Midnight in Berlin. The clocks change at 01:00 UTC, which is never midnight there, so there is exactly one. */
export function startOf(day: Day): Instant {
  const asUtc = Date.parse(day);
  const guess = asUtc - (wallClock(asUtc) - asUtc);
  return asUtc - (wallClock(guess) - guess);
}

/** `count` days from the start of a day. */
export const spanOf = (day: Day, count: number): Span => ({
  from: startOf(day),
  until: startOf(addDays(day, count)),
});

/** A day as a form sends it; null when there is no such day. */
export function readDay(text: string | null): Day | null {
  if (text === null || !/^20\d\d-\d\d-\d\d$/.test(text)) return null;
  const at = Date.parse(text);
  return !Number.isNaN(at) && isoDay(at) === text ? text : null;
}
