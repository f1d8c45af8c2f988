import { countReferrals } from '../referrals/count-referrals.ts';
import { type Clock, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { countWaiting } from './queue-count-store.ts';

/** How many comments wait for moderators, and how many referrals for counsellors. */
export interface LiveCounts {
  waiting: number;
  referrals: number;
  /** Of the referrals: those that a counsellor should have acted on. */
  overdue: number;
}

const COUNT_AT_MOST_EVERY = SECOND;

/**
 * Counts when asked, for everybody together and at most once a second: the first time at once, whatever is asked in
 * the second after it at its end.
 */
export function createLiveCounter(
  deps: { db: Database; clock: Clock; log: Log },
  onCounted: (counts: LiveCounts) => void,
): { request(): void /** Forgets what was asked. */; stop(): void } {
  let pause: NodeJS.Timeout | undefined;
  let isAskedAgain = false;

  async function count(): Promise<void> {
    try {
      const [{ pending }, { todo, overdue }] = await Promise.all([
        countWaiting(deps.db),
        countReferrals(deps),
      ]);
      onCounted({ waiting: pending, referrals: todo, overdue });
    } catch (error) {
      deps.log.warn({ err: error }, 'what waits could not be counted; counted again at the next heartbeat');
    }
  }

  function request(): void {
    if (pause) {
      isAskedAgain = true;
      return;
    }
    isAskedAgain = false;
    void count();
    pause = setTimeout(() => {
      pause = undefined;
      if (isAskedAgain) request();
    }, COUNT_AT_MOST_EVERY).unref();
  }

  return {
    request,
    stop() {
      isAskedAgain = false;
    },
  };
}
