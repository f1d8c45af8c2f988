import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Lease } from './lease.ts';

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

/** The lease of a comment, even when its time is over. */
export async function findLease(db: Database['read'] | Trx, commentId: string): Promise<Lease | undefined> {
  return await selectLease(db).where('comment_id', '=', commentId).executeTakeFirst();
}

/** Who has which of these comments open now. */
export async function leasesOf(
  db: Database,
  commentIds: readonly string[],
  now: Instant,
): Promise<Map<string, Lease>> {
  const leases = await selectLease(db.read)
    .where('comment_id', 'in', commentIds)
    .where('until', '>', now)
    .execute();
  return new Map(leases.map((lease) => [lease.commentId, lease]));
}

/** Everything that somebody has open now; one row per person at work. */
export async function activeLeases(db: Database, now: Instant): Promise<Lease[]> {
  return await selectLease(db.read).where('until', '>', now).orderBy('since').execute();
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
