import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { countCases, countOverdue } from './referral-queue-store.ts';

/** How many referrals there are that have not ended. */
export interface ReferralCounts {
  /** A counsellor must act. */
  todo: number;
  /** The writer or a contact must. */
  waiting: number;
  /** Of those to do: a counsellor should have acted by now. */
  overdue: number;
}

const ALL = { assignedTo: null, isUnassigned: false, lang: null };

/** How many wait for whom, whether in time or not. */
export const countOpenCases = (db: Database): Promise<Omit<ReferralCounts, 'overdue'>> =>
  db.committed.remember('cases', '', () => countCases(db, ALL));

export async function countReferrals(deps: { db: Database; clock: Clock }): Promise<ReferralCounts> {
  const [counts, overdue] = await Promise.all([countOpenCases(deps.db), countOverdue(deps.db, deps.clock())]);
  return { ...counts, overdue };
}
