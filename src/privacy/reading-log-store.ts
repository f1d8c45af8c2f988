import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';

export interface ReadingRow {
  id: string;
  type: string;
  at: Instant;
  referralId: string;
  openedAt: Instant;
  isErased: number;
  /** Who of the team; null for a contact, and for an account that is gone. */
  person: string | null;
  /** The service whose contact opened a hand-over. */
  service: string | null;
}

/** Readings of referrals, the latest first, from before a place. */
export async function readings(
  db: Database,
  before: { at: Instant; id: string } | null,
  limit: number,
): Promise<ReadingRow[]> {
  const rest = before ? sql`AND (event.at, event.id) < (${before.at}, ${before.id})` : sql``;
  const { rows } = await sql<ReadingRow>`
    SELECT event.id, event.type, event.at, referral.id AS referralId, referral.opened_at AS openedAt,
      referral.sealed IS NULL AND referral.state = 'closed' AS isErased, user.name AS person, service.name AS service
    FROM referral_event AS event
    JOIN referral ON referral.id = event.referral_id
    LEFT JOIN user ON event.actor_kind = 'person' AND user.id = event.actor_id
    LEFT JOIN contact ON contact.id = event.detail
    LEFT JOIN service ON event.type = 'hand_over_opened' AND service.id = coalesce(contact.service_id, event.detail)
    WHERE event.type IN ('read', 'hand_over_opened') ${rest}
    ORDER BY event.at DESC, event.id DESC LIMIT ${limit}`.execute(db.read);
  return rows;
}
