import { appendEvent } from '../comments/append-event.ts';
import { eraseWordsAside, findComment } from '../comments/comments-store.ts';
import { NO_CONTENT } from '../comments/content.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import { eraseReferral } from '../referrals/erase-referral.ts';
import { type Clock, DAY, type Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import { findSite } from '../site/find-site.ts';
import { countDueReferrals, type DueReferral, dueReferrals } from './due-referrals-store.ts';

/** Referrals in one transaction. */
const BATCH = 50;

/**
 * Erases what is sealed of referrals that ended longer ago than the site keeps them: words, name, address, consent,
 * notes, mails and drafts, and what the screening was to learn from them. Dates, states and codes stay. What is due is
 * read in the transaction that erases it, so however many processes do this, each referral is erased once.
 * @returns how many
 */
export async function eraseDueReferrals(deps: { db: Database; clock: Clock; log: Log }): Promise<number> {
  const endedBefore = await dueSince(deps);
  if ((await dueReferrals(deps.db.read, endedBefore, 1)).length === 0) return 0;
  let erased = 0;
  for (;;) {
    const count = await deps.db.erase(async (trx) => {
      const due = await dueReferrals(trx, endedBefore, BATCH);
      for (const referral of due) await eraseOne(trx, referral, deps.clock());
      return due.length;
    });
    erased += count;
    if (count < BATCH) break;
  }
  if (erased > 0)
    deps.log.info({ referrals: erased }, 'referrals were erased, as long after their end as set');
  return erased;
}

/** How many referrals eraseDueReferrals would erase now. */
export const countDue = async (deps: { db: Database; clock: Clock }): Promise<number> =>
  countDueReferrals(deps.db, await dueSince(deps));

/** What ended then or earlier is due. */
async function dueSince(deps: { db: Database; clock: Clock }): Promise<Instant> {
  return deps.clock() - (await findSite(deps)).referralRetentionDays * DAY;
}

async function eraseOne(trx: Trx, { id, commentId, state }: DueReferral, at: Instant): Promise<void> {
  const actor = { kind: 'system' } as const;
  await eraseReferral(trx, id, { at, actor });
  // a comment that came back from the counsellors, or was withdrawn, goes its own way
  if (state !== 'closed') return;
  await forgetCorrection(trx, commentId);
  const comment = await findComment(trx, commentId);
  if (comment?.state !== 'referred') return;
  await appendEvent(trx, commentId, { type: 'erased', actor, at }, () => ({
    ...NO_CONTENT,
    email_sealed: null,
    verdict: null,
  }));
  await eraseWordsAside(trx, commentId);
}
