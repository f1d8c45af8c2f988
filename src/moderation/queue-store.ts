import { type SelectQueryBuilder, sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Schema } from '../shared/db/schema.ts';
import type { FilterLabel } from './queue-filter.ts';

/** Place in the moderation queue: within a section by age. */
export interface QueuePlace {
  section: number;
  createdAt: Instant;
  id: string;
}

/** A filter with its words looked up. */
export interface QueueSelection {
  pageId: string | null;
  lang: string | null;
  label: FilterLabel | null;
  /** Only what was written before. */
  before: Instant | null;
  isNewestFirst: boolean;
}

type CommentQuery<O> = SelectQueryBuilder<Schema, 'comment', O>;

/**
 * What waits and fits. Every filter stands in the indexes of the queue, so that no row is read for one that does not fit. The plus keeps
 * SQLite from looking for the label in comment_arrival, which holds all comments that ever arrived.
 */
export function fitting<O>(
  query: CommentQuery<O>,
  { pageId, lang, label, before }: QueueSelection,
): CommentQuery<O> {
  // in the words of the partial indexes
  let selected = query.where(sql<boolean>`state = 'pending'`);
  if (pageId !== null) selected = selected.where('page_id', '=', pageId);
  if (lang !== null) selected = selected.where('lang', '=', lang);
  if (label === 'unscreened') selected = selected.where(sql<boolean>`+label IS NULL`);
  else if (label !== null) selected = selected.where(sql<boolean>`+label = ${label}`);
  if (before !== null) selected = selected.where('created_at', '<', before);
  return selected;
}

/** Pending comments of one section after a place, by id only: the indexes hold everything that is asked. */
export async function pendingIn(
  db: Database,
  section: number,
  selection: QueueSelection,
  after: QueuePlace | null,
  limit: number,
): Promise<QueuePlace[]> {
  const direction = selection.isNewestFirst ? 'desc' : 'asc';
  let query = fitting(db.read.selectFrom('comment'), selection)
    .select(['section', 'created_at as createdAt', 'id'])
    .where('section', '=', section)
    .orderBy('created_at', direction)
    .orderBy('id', direction)
    .limit(limit);
  if (after?.section === section) {
    query = query.where(
      selection.isNewestFirst
        ? sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`
        : sql<boolean>`(created_at, id) > (${after.createdAt}, ${after.id})`,
    );
  }
  return await query.execute();
}

export async function pageIdOf(db: Database, key: string): Promise<string | undefined> {
  return (await db.read.selectFrom('page').select('id').where('key', '=', key).executeTakeFirst())?.id;
}

const selectItem = (db: Database) =>
  db.read
    .selectFrom('comment')
    .innerJoin('page', 'page.id', 'comment.page_id')
    .leftJoin('comment as parent', 'parent.id', 'comment.in_reply_to')
    .selectAll('comment')
    .select([
      'page.title as pageTitle',
      'page.url as pageUrl',
      'page.key as pageKey',
      'parent.name as parentName',
      'parent.text as parentText',
      'parent.state as parentState',
    ]);

export type QueueRow = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** Comments with page and parent, in the order of the ids. */
export async function findItems(db: Database, ids: readonly string[]): Promise<QueueRow[]> {
  if (ids.length === 0) return [];
  const rows = await selectItem(db)
    .where('comment.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One comment with its page and parent, in any state. */
export async function findItem(db: Database, id: string) {
  return await selectItem(db).where('comment.id', '=', id).executeTakeFirst();
}

/** The latest other comments of the same writer that moderators may read. */
export async function earlierOf(db: Database | Trx, writer: Buffer, exceptId: string, limit: number) {
  const source = 'read' in db ? db.read : db;
  return await source
    .selectFrom('comment')
    .select(['id', 'state', 'text', 'lang', 'created_at as createdAt'])
    .where('writer', '=', writer)
    .where('id', '!=', exceptId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
