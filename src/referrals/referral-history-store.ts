import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/** What happened to a referral, oldest first, with the names of people at the desk. */
export async function eventsOfReferral(db: Database, referralId: string) {
  return await db.read
    .selectFrom('referral_event')
    .leftJoin('user', 'user.id', 'referral_event.actor_id')
    .select([
      'referral_event.type',
      'referral_event.actor_kind',
      'referral_event.at',
      'referral_event.detail',
      'user.name as actorName',
    ])
    .where('referral_id', '=', referralId)
    .orderBy('referral_event.at')
    .orderBy('referral_event.id')
    .execute();
}

/** Whether a person has opened a referral since then. */
export async function hasRead(
  db: Database['read'] | Trx,
  referralId: string,
  personId: string,
  since: Instant,
): Promise<boolean> {
  const row = await db
    .selectFrom('referral_event')
    .select('id')
    .where('referral_id', '=', referralId)
    .where('at', '>', since)
    .where('type', '=', 'read')
    .where('actor_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}
