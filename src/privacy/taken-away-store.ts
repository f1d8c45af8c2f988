import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { TakenAway } from './erasure-ledger.ts';

/** The smallest id of a time: the first 48 bits of a UUIDv7 are its milliseconds (RFC 9562, 5.7). */
function firstIdAt(at: Instant): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}

/** Rows that are read at once. */
const PART = 5000;

/**
 * What was taken away since a time, as the history tells, and which site it is; part by part, others get their turn
 * between two. What was found not to be fit for the public counts where the public had seen it; taken back before anybody
 * saw it counts too, since a backup may hold it as published.
 */
export async function* takenAwaySince(db: Database['read'], since: Instant): AsyncGenerator<TakenAway[]> {
  const first = firstIdAt(since);
  const others = await sql<TakenAway>`
    SELECT 0 AS at, id AS event, id AS subject, 'site' AS what FROM site
    UNION ALL
    SELECT event.at, event.id, referral.comment_id, 'consent'
    FROM referral_event AS event JOIN referral ON referral.id = event.referral_id
    WHERE event.id >= ${first} AND event.type = 'consent_withdrawn'
    UNION ALL
    SELECT deactivated_at, id || '@' || deactivated_at, id, 'deactivated' FROM user WHERE deactivated_at >= ${since}
  `.execute(db);
  yield others.rows;
  for (let after = first; ; ) {
    const { rows } = await sql<TakenAway>`
      SELECT event.at, event.id AS event, event.comment_id AS subject,
        CASE WHEN event.type IN ('withdrawn', 'erased') THEN 'erased' ELSE 'hidden' END AS what
      FROM comment_event AS event
      WHERE event.id > ${after} AND (event.type IN ('withdrawn', 'erased', 'redacted')
        OR event.type = 'undone' AND event.state <> 'published'
        OR event.type IN ('rejected', 'marked_spam', 'marked_abuse', 'referred')
          AND EXISTS (SELECT 1 FROM comment WHERE comment.id = event.comment_id AND comment.published_at IS NOT NULL))
      ORDER BY event.id LIMIT ${PART}`.execute(db);
    yield rows;
    if (rows.length < PART) return;
    after = rows.at(-1)?.event ?? after;
    await nextTurn();
  }
}
