import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Span } from './calendar.ts';

/** Place in the event log: by time, then by id. */
export interface LogPlace {
  at: Instant;
  id: string;
}

export type LogRow = Awaited<ReturnType<typeof eventsAfter>>[number];

/** Events of a span after a place, oldest first, with page and person. Index comment_event_at. */
export async function eventsAfter(db: Database, span: Span, after: LogPlace | null, limit: number) {
  let query = db.read
    .selectFrom('comment_event as event')
    .innerJoin('comment', 'comment.id', 'event.comment_id')
    .innerJoin('page', 'page.id', 'comment.page_id')
    .leftJoin('user', 'user.id', 'event.actor_id')
    .select(['event.id', 'event.at', 'event.comment_id', 'event.revision', 'event.type', 'event.state'])
    .select([
      'event.actor_kind',
      'event.reason',
      'event.batch',
      'page.key as pageKey',
      'user.name as actorName',
    ])
    .where('event.at', '<', span.until)
    .orderBy('event.at')
    .orderBy('event.id')
    .limit(limit);
  query = after
    ? query.where(sql<boolean>`(event.at, event.id) > (${after.at}, ${after.id})`)
    : query.where('event.at', '>=', span.from);
  return await query.execute();
}
