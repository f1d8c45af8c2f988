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

/** Rows of the history that are looked at at once: some milliseconds. */
const PART = 5000;

/**
 * The row of the newest event of a comment. Events are only ever added, and by one writer at a time, so rows rise in
 * the order of the commits, whatever clocks do.
 */
export async function newestRow(db: Database['read']): Promise<number> {
  const { rows } = await sql<{ row: number | null }>`SELECT max(rowid) AS row FROM comment_event`.execute(db);
  return rows[0]?.row ?? 0;
}

/**
 * What happened to comments in the rows after one and up to another, as the history tells; part by part, others get
 * their turn between two. What was found not to be fit for the public counts where the public had seen it; taken back
 * before anybody saw it counts too, since a backup may hold it as published.
 */
export async function* commentsTakenAway(
  db: Database['read'],
  after: number,
  upTo: number,
): AsyncGenerator<TakenAway[]> {
  for (let from = after; from < upTo; from += PART) {
    const { rows } = await sql<TakenAway>`
      SELECT event.at, event.id AS event, event.comment_id AS subject,
        CASE WHEN event.type IN ('withdrawn', 'erased') THEN 'erased' ELSE 'hidden' END AS what
      FROM comment_event AS event
      WHERE event.rowid > ${from} AND event.rowid <= ${Math.min(from + PART, upTo)}
        AND (event.type IN ('withdrawn', 'erased', 'redacted')
          OR event.type = 'undone' AND event.state <> 'published'
          OR event.type IN ('rejected', 'marked_spam', 'marked_abuse', 'referred')
            AND EXISTS (SELECT 1 FROM comment WHERE comment.id = event.comment_id AND comment.published_at IS NOT NULL))
      ORDER BY event.rowid`.execute(db);
    yield rows;
    await nextTurn();
  }
}

/** Consents and accounts that were taken away since a time, and which site it is. */
export async function othersTakenAway(db: Database['read'], since: Instant): Promise<TakenAway[]> {
  const { rows } = await sql<TakenAway>`
    SELECT 0 AS at, id AS event, id AS subject, 'site' AS what FROM site
    UNION ALL
    SELECT event.at, event.id, referral.comment_id, 'consent'
    FROM referral_event AS event JOIN referral ON referral.id = event.referral_id
    WHERE event.id >= ${firstIdAt(since)} AND event.type = 'consent_withdrawn'
    UNION ALL
    SELECT deactivated_at, id || '@' || deactivated_at, id, 'deactivated' FROM user WHERE deactivated_at >= ${since}
  `.execute(db);
  return rows;
}

/** All of it. */
export async function* allTakenAway(db: Database['read']): AsyncGenerator<TakenAway[]> {
  yield await othersTakenAway(db, 0);
  yield* commentsTakenAway(db, 0, await newestRow(db));
}
