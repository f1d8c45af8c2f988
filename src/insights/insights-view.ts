import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { type Day, dayOf, type Span } from './calendar.ts';
import type { Confusion, DecisionKind, ScreenedAs } from './insight.ts';
import {
  countArrivals,
  countDecisions,
  countJudgements,
  oldestOpenReferral,
  oldestWaiting,
  type Waits,
  waitsOf,
} from './insights-store.ts';
import { daysOf, isDaily, type Period, type Slot, weeksOf } from './period.ts';
import { type ReferralFigures, viewReferrals } from './referral-figures.ts';

export type { End, ReferralFigures } from './referral-figures.ts';

/** A day or week with a figure. */
export interface At<Figure> extends Slot {
  figure: Figure;
}

export interface InsightsView {
  period: Period;
  now: Instant;
  today: Day;
  /** By day or, in the longer periods, by week. */
  arrivals: At<Record<ScreenedAs, number>>[];
  /** How many arrived in the last whole week, and in the one before. */
  lastWeek: number;
  weekBefore: number;
  /** In the week that is not over yet. */
  thisWeek: number;
  /** When what waits longest came; null when nothing waits. */
  oldestComment: Instant | null;
  oldestReferral: Instant | null;
  /** By week, as are the decisions. */
  waits: At<Waits>[];
  decisions: At<Record<DecisionKind, number>>[];
  confusion: Confusion;
  referrals: ReferralFigures;
  /** Nothing has come in this period and nothing waits. */
  isEmpty: boolean;
}

/** Everything the page "Insights" shows. */
export async function viewInsights(
  deps: { db: Database },
  period: Period,
  now: Instant,
): Promise<InsightsView> {
  const { db } = deps;
  const weeks = weeksOf(period, now);
  const whole = { from: weeks[0]?.from ?? now, until: weeks.at(-1)?.until ?? now };
  const each = <Figure>(slots: readonly Slot[], count: (db: Database, span: Span) => Promise<Figure>) =>
    inEach(slots, (slot) => count(db, slot));
  const arrivals = await each(isDaily(period) ? daysOf(weeks, now) : weeks, countArrivals);
  const arrivedIn = (week: Slot | undefined) =>
    sumOf(arrivals.filter(({ from }) => week && from >= week.from && from < week.until));
  const oldestComment = await oldestWaiting(db);
  const oldestReferral = await oldestOpenReferral(db);
  const decisions = await each(weeks, countDecisions);
  return {
    period,
    now,
    today: dayOf(now),
    arrivals,
    lastWeek: arrivedIn(weeks.at(-2)),
    weekBefore: arrivedIn(weeks.at(-3)),
    thisWeek: arrivedIn(weeks.at(-1)),
    oldestComment,
    oldestReferral,
    waits: await each(weeks, waitsOf),
    decisions,
    confusion: await countJudgements(db, whole),
    referrals: await viewReferrals(deps, whole),
    isEmpty: sumOf(arrivals) + sumOf(decisions) === 0 && oldestComment === null && oldestReferral === null,
  };
}

/** One query for each, and other requests in between: SQLite's reads hold the process up while they run. */
async function inEach<Figure>(
  slots: readonly Slot[],
  figureOf: (slot: Slot) => Promise<Figure>,
): Promise<At<Figure>[]> {
  const figures: At<Figure>[] = [];
  for (const slot of slots) {
    figures.push({ ...slot, figure: await figureOf(slot) });
    await nextTurn();
  }
  return figures;
}

const sumOf = (slots: readonly At<Record<string, number>>[]): number =>
  slots.flatMap(({ figure }) => Object.values(figure)).reduce((sum, count) => sum + count, 0);
