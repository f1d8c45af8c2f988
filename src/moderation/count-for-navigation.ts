import type { RequestHandler } from 'express';
import { type DeskCounts, noteCounts } from '../accounts/desk-person.ts';
import { assuredSince } from '../directory/assurance.ts';
import { countToBeConfirmed } from '../directory/directory-store.ts';
import { countReferrals } from '../referrals/count-referrals.ts';
import { atMostEvery } from '../shared/at-most-every.ts';
import { type Clock, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { countWaiting } from './queue-count-store.ts';

/** Pages that are asked for at the same time share one count. */
const COUNTED_AT_MOST_EVERY = SECOND / 4;

/** Counts what waits, for the navigation of every page of the desk. Mounted behind requireSession. */
export function countForNavigation(deps: { db: Database; clock: Clock }): RequestHandler {
  const count = atMostEvery(COUNTED_AT_MOST_EVERY, async (): Promise<DeskCounts> => {
    const [{ pending }, { todo, overdue }, directory] = await Promise.all([
      countWaiting(deps.db),
      countReferrals(deps),
      countToBeConfirmed(deps.db, assuredSince(deps.clock())),
    ]);
    return { waiting: pending, referrals: todo, overdue, directory };
  });
  return async (req, _res, next) => {
    noteCounts(req, await count());
    next();
  };
}
