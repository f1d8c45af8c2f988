import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';

/**
 * The condition on a referral's row, and where sealed things can be left of one. CROSS JOIN keeps the order (SQLite's own
 * word for it): begun with the referrals, each part would read all that there ever were, and what is left is little.
 */
const dueIds = (endedBefore: Instant) => sql`
  SELECT id FROM referral WHERE sealed IS NOT NULL AND closed_at IS NOT NULL AND closed_at <= ${endedBefore}
  UNION SELECT referral.id FROM consent CROSS JOIN referral ON referral.id = consent.referral_id
    WHERE referral.closed_at <= ${endedBefore}
  UNION SELECT referral.id FROM referral_note CROSS JOIN referral ON referral.id = referral_note.referral_id
    WHERE referral.closed_at <= ${endedBefore}
  UNION SELECT referral.id FROM referral_mail CROSS JOIN referral ON referral.id = referral_mail.referral_id
    WHERE referral_mail.sealed IS NOT NULL AND referral.closed_at <= ${endedBefore}
  UNION SELECT referral.id FROM correction CROSS JOIN referral ON referral.comment_id = correction.comment_id
    WHERE correction.label = 'referral' AND referral.state = 'closed' AND referral.closed_at <= ${endedBefore}`;

/** Some referrals that ended at `endedBefore` or earlier and of which something sealed is left. */
export async function dueReferrals(
  db: Database['read'] | Trx,
  endedBefore: Instant,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM (${dueIds(endedBefore)}) LIMIT ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
