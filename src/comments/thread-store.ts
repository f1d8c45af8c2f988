import { type ExpressionBuilder, sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import type { Schema } from '../shared/db/schema.ts';

/** Place in the order of a thread: (published_at, id). */
export interface Place {
  publishedAt: Instant;
  id: string;
}

const COLUMNS = [
  'id',
  'thread_id',
  'in_reply_to',
  'state',
  'name',
  'html',
  'lang',
  'published_at',
  'published_replies',
  'redacted_at',
] as const;

/** Published, or gone but with published replies. Word for word as in the index `comment_roots`, which else is not used. */
const isListedRoot = (eb: ExpressionBuilder<Schema, 'comment'>) =>
  eb.and([
    eb('in_reply_to', 'is', null),
    eb('published_at', 'is not', null),
    eb.or([eb('state', '=', sql.lit('published')), eb('published_replies', '>', sql.lit(0))]),
  ]);

/** The listed roots of a page after a place, oldest first. */
export async function rootsAfter(db: Database, pageId: string, after: Place | null, limit: number) {
  let query = db.read
    .selectFrom('comment')
    .select(COLUMNS)
    .where('page_id', '=', pageId)
    .where(isListedRoot)
    .orderBy('published_at')
    .orderBy('id')
    .limit(limit);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('published_at', 'id'), '>', eb.tuple(after.publishedAt as number | null, after.id)),
    );
  }
  return await query.execute();
}

/** The published replies of some roots, oldest first. */
export async function repliesOf(db: Database, rootIds: readonly string[]) {
  if (rootIds.length === 0) return [];
  return await db.read
    .selectFrom('comment')
    .select(COLUMNS)
    .where('thread_id', 'in', [...rootIds])
    .where('state', '=', 'published')
    .where('in_reply_to', 'is not', null)
    .orderBy('published_at')
    .orderBy('id')
    .execute();
}

/** A published comment with the place of its root, for its permalink. */
export async function findPublished(db: Database, commentId: string) {
  return (await publishedById(db, { id: commentId }))[0];
}

const publishedById = prepared((db, { id }: { id: string }) =>
  db
    .selectFrom('comment')
    .innerJoin('comment as root', 'root.id', 'comment.thread_id')
    .innerJoin('page', 'page.id', 'comment.page_id')
    .select([
      'comment.id',
      'comment.name',
      'page.id as pageId',
      'page.key as pageKey',
      'root.id as rootId',
      'root.published_at as rootPublishedAt',
      'root.published_replies as rootReplies',
    ])
    .where('comment.id', '=', id)
    .where('comment.state', '=', 'published'),
);

/** The listed roots before a place, the nearest first. */
export async function rootsBefore(db: Database, pageId: string, place: Place, limit: number) {
  return await rootsBeforePlace(db, { pageId, ...place, limit });
}

const rootsBeforePlace = prepared(
  (db, { pageId, publishedAt, id, limit }: Place & { pageId: string; limit: number }) =>
    db
      .selectFrom('comment')
      .select(['id', 'published_at', 'published_replies'])
      .where('page_id', '=', pageId)
      .where(isListedRoot)
      .where((eb) => eb(eb.refTuple('published_at', 'id'), '<', eb.tuple(publishedAt as number | null, id)))
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
);

/** The newest published comments of a page, for its feed. */
export async function newestPublished(db: Database, pageId: string, limit: number) {
  return await db.read
    .selectFrom('comment')
    .select(COLUMNS)
    .where('page_id', '=', pageId)
    .where('state', '=', 'published')
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
