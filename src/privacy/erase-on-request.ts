import { findComment } from '../comments/comments-store.ts';
import { referralOfComment } from '../referrals/referrals-store.ts';
import { reachedBy } from '../referrals/writer-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { emptyLogPatiently } from '../shared/db/empty-log.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import { eraseComment } from './erase-comment.ts';
import { countErased } from './erasure-count-store.ts';

/** A comment as whoever is asked to erase it sees it; no words. */
export interface ToErase {
  id: string;
  state: string;
  sentAt: number;
  /** Organizations that have it, too. */
  reached: string[];
}

/** What there is to erase. @throws not-found */
export async function lookAt(deps: { db: Database }, id: string): Promise<ToErase> {
  const comment = await findComment(deps.db, id);
  if (!comment) throw notFound('comment');
  const referral = await referralOfComment(deps.db.read, id);
  const reached = referral ? await reachedBy(deps.db, referral.id) : [];
  return { id, state: comment.state, sentAt: comment.created_at, reached };
}

/**
 * Erases these comments, whatever their state, each in a transaction of its own. What is erased already stays so.
 * @returns how many, and whether the write-ahead log may still hold some of it
 */
export async function eraseOnRequest(
  deps: { db: Database; clock: Clock; live: Live },
  ids: readonly string[],
): Promise<{ erased: number; leftInLog: boolean }> {
  const erased: string[] = [];
  for (const id of ids) if (await eraseOne(deps, id)) erased.push(id);
  if (erased.length > 0) deps.live.publish({ kind: 'decided', commentIds: erased, personId: null });
  return { erased: erased.length, leftInLog: !(await emptyLogPatiently(deps.db)) };
}

async function eraseOne(deps: { db: Database; clock: Clock }, id: string): Promise<boolean> {
  const at = deps.clock();
  try {
    await deps.db.write(async (trx) => {
      await eraseComment(trx, id, { type: 'erased', actor: { kind: 'system' }, at });
      await countErased(trx, 'on_request', 1, at);
    });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return false;
    throw error;
  }
}
