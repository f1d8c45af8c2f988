import type { Instant } from '../shared/clock.ts';
import type { OpeningTime } from './contact.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7;
/** Central European summer and winter time are this far from UTC. */
const OFFSETS = [2 * HOUR, HOUR];
export const ZONE = 'Europe/Berlin';

/**
 * Whether somebody answers at a moment; summer time included. Pure.
 * @param hours as a contact has them, in German time
 * @returns null when the hours are not known
 */
export function isOpenAt(hours: readonly OpeningTime[], at: Instant): boolean | null {
  if (hours.length === 0) return null;
  const { weekday, time } = onTheWall(at);
  return hours.some((one) => one.weekday === weekday && one.opens <= time && time < one.closes);
}

/** When it opens next, after a moment at which it is closed or open; null when not known, or when it never closes. */
export function nextOpening(hours: readonly OpeningTime[], at: Instant): Instant | null {
  const openings = hours.filter((one) => !continues(hours, one));
  const today = onTheWall(at);
  const candidates = openings.flatMap(({ weekday, opens }) => {
    const days = (weekday - today.weekday + WEEK) % WEEK;
    return [days, days + WEEK].map((later) => instantOf(today.midnight + later * DAY, opens));
  });
  return candidates.filter((opening) => opening > at).sort((a, b) => a - b)[0] ?? null;
}

/** Whether somebody answers at every hour of every day. */
export const isRoundTheClock = (hours: readonly OpeningTime[]): boolean =>
  [1, 2, 3, 4, 5, 6, 7].every((weekday) =>
    hours.some((one) => one.weekday === weekday && one.opens === '00:00' && one.closes === '24:00'),
  );

/** An opening at midnight that goes on from the day before. */
const continues = (hours: readonly OpeningTime[], { weekday, opens }: OpeningTime): boolean =>
  opens === '00:00' &&
  hours.some((one) => one.closes === '24:00' && one.weekday === ((weekday + WEEK - 2) % WEEK) + 1);

/** Days with the same hours: Monday to Thursday 9–16, Friday 9–12. */
export interface OpeningGroup {
  /** Runs of ISO weekdays, each from its first to its last day. */
  days: { from: number; to: number }[];
  times: { opens: string; closes: string }[];
}

/** The hours of a week, days with the same hours together, by the first day of each. */
export function groupHours(hours: readonly OpeningTime[]): OpeningGroup[] {
  const ofDay = Map.groupBy(
    [...hours].sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1)),
    ({ weekday }) => weekday,
  );
  const alike = Map.groupBy([...ofDay], ([, times]) =>
    times.map(({ opens, closes }) => `${opens}-${closes}`).join(),
  );
  return [...alike.values()].map((days) => ({
    days: runsOf(days.map(([weekday]) => weekday)),
    times: (days[0]?.[1] ?? []).map(({ opens, closes }) => ({ opens, closes })),
  }));
}

function runsOf(weekdays: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const weekday of weekdays) {
    const last = runs.at(-1);
    if (last && last.to === weekday - 1) last.to = weekday;
    else runs.push({ from: weekday, to: weekday });
  }
  return runs;
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What calendar and clock in Germany show: ISO weekday, HH:MM, and the day as its midnight in UTC. */
function onTheWall(at: Instant): { weekday: number; time: string; midnight: number } {
  const parts = new Map(wall.formatToParts(at).map(({ type, value }) => [type, value]));
  const midnight = Date.UTC(
    Number(parts.get('year')),
    Number(parts.get('month')) - 1,
    Number(parts.get('day')),
  );
  return {
    weekday: new Date(midnight).getUTCDay() || WEEK,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
    midnight,
  };
}

/** The moment at which German clocks show a time; in the hour that spring leaves out, an hour later. */
function instantOf(midnight: number, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = midnight + hours * HOUR + minutes * MINUTE;
  const fitting = OFFSETS.map((offset) => shown - offset).find((at) => onTheWall(at).time === time);
  return fitting ?? shown - HOUR;
}
