import { addDays, type Day, dayOf } from '../insights/calendar.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { findSite } from '../site/find-site.ts';
import type { Site } from '../site/site.ts';
import { ERASED_KINDS, type ErasedKind } from './erased-kind.ts';
import { erasuresSince } from './erasure-count-store.ts';
import { SWEEPS } from './retention.ts';

/** How long something is kept, and how much of it was erased lately. */
export interface KeptKind {
  kind: ErasedKind;
  /** Milliseconds, the longest of several; 0: until it ends by itself; null: erased at once. */
  window: number | null;
  recent: number;
}

/** What was erased; no contents, no ids. */
export interface Erasures {
  /** How many days back it goes. */
  span: number;
  kinds: KeptKind[];
  /** The days on which anything was erased, the latest first. */
  days: { day: Day; counts: { kind: ErasedKind; count: number }[] }[];
}

/** How far back the report goes, in days. */
export const REPORT_DAYS = 90;

export async function viewErasures(
  deps: { db: Database; clock: Clock },
  span: number = REPORT_DAYS,
): Promise<Erasures> {
  const rows = await erasuresSince(deps.db, addDays(dayOf(deps.clock()), 1 - span));
  const site = await findSite(deps);
  const kinds = ERASED_KINDS.map((kind) => ({
    kind,
    window: longestOf(kind, site),
    recent: rows.filter((row) => row.kind === kind).reduce((sum, { count }) => sum + count, 0),
  }));
  const days = [...new Set(rows.map(({ day }) => day))].map((day) => ({
    day,
    counts: ERASED_KINDS.flatMap((kind) =>
      rows.filter((row) => row.day === day && row.kind === kind).map(({ count }) => ({ kind, count })),
    ),
  }));
  return { span, kinds, days };
}

function longestOf(kind: ErasedKind, site: Site): number | null {
  const windows = SWEEPS.filter((sweep) => sweep.kind === kind).map((sweep) => sweep.window(site));
  return windows.length === 0 ? null : Math.max(...windows);
}
