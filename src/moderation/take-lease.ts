import type { Authorized } from '../accounts/role.ts';
import { findComment } from '../comments/comments-store.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { isId } from '../shared/ids.ts';
import type { Live } from '../shared/live.ts';
import { isHeld, isRenewable, LEASE_DURATION, type Lease } from './lease.ts';
import {
  committedLease,
  deleteExpiredLeases,
  deleteLease,
  deleteOtherLeases,
  findLease,
  saveLease,
} from './lease-store.ts';

interface Deps {
  db: Database;
  clock: Clock;
  live: Live;
}

type Moderator = Authorized<'moderate'>;

/**
 * Takes a comment that nobody has open, or renews the own lease; one that somebody else holds stays theirs. Taking
 * one gives up whatever else this person has open, unless `keepOthers`.
 * @returns the lease that holds now: the moderator's, or somebody else's
 * @throws not-found
 */
export async function takeLease(
  deps: Deps,
  moderator: Moderator,
  commentId: string,
  options: { keepOthers?: boolean } = {},
): Promise<Lease> {
  if (!isId(commentId)) throw notFound('comment');
  const now = deps.clock();
  const held = await committedLease(deps.db, commentId);
  // most calls change nothing, and need not wait for the write lock
  if (held && isHeld(held, now) && !(held.personId === moderator.id && isRenewable(held, now))) return held;

  const { lease, isNew, released } = await deps.db.write((trx) =>
    takeIn(trx, moderator, commentId, now, options.keepOthers ?? false),
  );
  const personId = moderator.id;
  if (released.length > 0) deps.live.publish({ kind: 'released', commentIds: released, personId });
  if (isNew) deps.live.publish({ kind: 'leased', commentIds: [commentId], personId });
  return lease;
}

/** Gives a comment back; whoever does not hold it changes nothing. */
export async function releaseLease(deps: Deps, moderator: Moderator, commentId: string): Promise<void> {
  const wasHeld = await deps.db.write((trx) => deleteLease(trx, commentId, moderator.id));
  if (wasHeld) deps.live.publish({ kind: 'released', commentIds: [commentId], personId: moderator.id });
}

async function takeIn(
  trx: Trx,
  moderator: Moderator,
  commentId: string,
  now: Instant,
  keepOthers: boolean,
): Promise<{ lease: Lease; isNew: boolean; released: string[] }> {
  await deleteExpiredLeases(trx, now);
  const held = await findLease(trx, commentId);
  if (held && held.personId !== moderator.id) return { lease: held, isNew: false, released: [] };
  if (!(await findComment(trx, commentId))) throw notFound('comment');
  const lease = {
    commentId,
    personId: moderator.id,
    name: moderator.name,
    since: held?.since ?? now,
    until: now + LEASE_DURATION,
  };
  await saveLease(trx, lease);
  const isNew = held === undefined;
  const released = isNew && !keepOthers ? await deleteOtherLeases(trx, moderator.id, commentId) : [];
  return { lease, isNew, released };
}
