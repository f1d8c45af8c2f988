import type { Instant } from '../shared/clock.ts';
import { addDays, type Day, dayOf, mondayOf, type Span, spanOf } from './calendar.ts';

/** How far back Insights looks: whole weeks from Monday to Sunday, and the week that is running. */
export const PERIODS = ['4w', '12w', '12m'] as const;
export type Period = (typeof PERIODS)[number];

const WHOLE_WEEKS: Record<Period, number> = { '4w': 4, '12w': 12, '12m': 52 };

/** A day or a week, by its first day. */
export interface Slot extends Span {
  day: Day;
  /** It is not over yet. */
  isRunning: boolean;
}

/** The period that an address names; the shortest when it names none that there is. */
export const readPeriod = (text: string | null): Period => PERIODS.find((one) => one === text) ?? '4w';

/** Single days are shown where they are few enough to be told apart. */
export const isDaily = (period: Period): boolean => period === '4w';

/** The weeks of a period, oldest first; the last one is running. */
export function weeksOf(period: Period, now: Instant): Slot[] {
  const thisMonday = mondayOf(dayOf(now));
  return Array.from({ length: WHOLE_WEEKS[period] + 1 }, (_, index) =>
    slot(addDays(thisMonday, 7 * (index - WHOLE_WEEKS[period])), 7, now),
  );
}

/** The days of some weeks up to today, oldest first. */
export function daysOf(weeks: readonly Slot[], now: Instant): Slot[] {
  return weeks
    .flatMap((week) => Array.from({ length: 7 }, (_, index) => slot(addDays(week.day, index), 1, now)))
    .filter((day) => day.from <= now);
}

const slot = (day: Day, days: number, now: Instant): Slot => {
  const span = spanOf(day, days);
  return { day, ...span, isRunning: span.from <= now && now < span.until };
};
