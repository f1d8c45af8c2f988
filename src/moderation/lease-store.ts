import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import { isHeld, type Lease } from './lease.ts';

const selectLease = (db: Database['read'] | Trx) =>
  db
    .selectFrom('lease')
    .innerJoin('user', 'user.id', 'lease.person_id')
    .select([
      'lease.comment_id as commentId',
      'lease.person_id as personId',
      'user.name as name',
      'lease.since as since',
      'lease.until as until',
    ]);

const everyLease = prepared((db) => selectLease(db).orderBy('since'));

/** All leases by comment, those included whose time is over: about one for each person at work. */
const leasesByComment = (db: Database): Promise<ReadonlyMap<string, Lease>> =>
  db.committed.remember('leases', '', async () => {
    const leases: Lease[] = await everyLease(db, {});
    return new Map(leases.map((lease) => [lease.commentId, lease]));
  });

/** The lease of a comment as it is committed, even when its time is over. */
export const committedLease = async (db: Database, commentId: string): Promise<Lease | undefined> =>
  (await leasesByComment(db)).get(commentId);

/** The same inside of a transaction. */
export async function findLease(trx: Trx, commentId: string): Promise<Lease | undefined> {
  return await selectLease(trx).where('comment_id', '=', commentId).executeTakeFirst();
}

/** Who has which of these comments open now. */
export async function leasesOf(
  db: Database,
  commentIds: readonly string[],
  now: Instant,
): Promise<Map<string, Lease>> {
  const leases = await leasesByComment(db);
  const held = commentIds.flatMap((id) => leases.get(id) ?? []).filter((lease) => isHeld(lease, now));
  return new Map(held.map((lease) => [lease.commentId, lease]));
}

/** Everything that somebody has open now, the longest first. */
export async function activeLeases(db: Database, now: Instant): Promise<Lease[]> {
  return [...(await leasesByComment(db)).values()].filter((lease) => isHeld(lease, now));
}

/** Writes a lease, or renews the one that this comment has. */
export async function saveLease(trx: Trx, { commentId, personId, since, until }: Lease): Promise<void> {
  await trx
    .insertInto('lease')
    .values({ comment_id: commentId, person_id: personId, since, until })
    .onConflict((conflict) => conflict.column('comment_id').doUpdateSet({ until }))
    .execute();
}

export async function deleteExpiredLeases(trx: Trx, now: Instant): Promise<void> {
  await trx.deleteFrom('lease').where('until', '<=', now).execute();
}

/** @returns whether this person had it */
export async function deleteLease(trx: Trx, commentId: string, personId: string): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('lease')
    .where('comment_id', '=', commentId)
    .where('person_id', '=', personId)
    .returning('comment_id')
    .execute();
  return deleted.length > 0;
}

/** Ends what else this person has open. @returns the comments */
export async function deleteOtherLeases(trx: Trx, personId: string, commentId: string): Promise<string[]> {
  const deleted = await trx
    .deleteFrom('lease')
    .where('person_id', '=', personId)
    .where('comment_id', '!=', commentId)
    .returning('comment_id')
    .execute();
  return deleted.map((row) => row.comment_id);
}
