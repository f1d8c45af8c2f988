import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { countPending, countReferrals } from './mails-store.ts';

/** How much waits, and since when the oldest of it does. Numbers only. */
export interface Summary {
  comments: { count: number; oldest: Instant | null };
  /** null for those who may not counsel. */
  referrals: { count: number; oldest: Instant | null; emergencies: number; urgent: number } | null;
}

/** What waits for a person who moderates and, if they may, counsels. */
export async function summarize(deps: { db: Database }, mayCounsel: boolean): Promise<Summary> {
  const comments = await countPending(deps.db);
  if (!mayCounsel) return { comments, referrals: null };
  const rows = await countReferrals(deps.db);
  const count = (urgency: string) => rows.find((row) => row.urgency === urgency)?.count ?? 0;
  return {
    comments,
    referrals: {
      count: rows.reduce((sum, row) => sum + row.count, 0),
      oldest: rows.length === 0 ? null : Math.min(...rows.map((row) => row.oldest)),
      emergencies: count('emergency'),
      urgent: count('urgent'),
    },
  };
}
