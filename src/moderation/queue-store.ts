import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
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

/** A comment that waits, as far as a line of the list shows it. */
export type PendingRow = Awaited<ReturnType<ReturnType<typeof preparePending>>>[number];

/** What the SQL of a list looks like; nothing in it may depend on a value. */
interface Shape {
  selection: QueueSelection;
  isAfter: boolean;
}

type Values = Pick<QueueSelection, 'pageId' | 'lang' | 'label' | 'before'> &
  Pick<QueuePlace, 'section' | 'createdAt' | 'id'> & { limit: number };

function preparePending({ selection, isAfter }: Shape) {
  const direction = selection.isNewestFirst ? 'desc' : 'asc';
  return prepared((db: Kysely<Schema>, values: Values) => {
    let query = fitting(db.selectFrom('comment'), placesIn(selection, values))
      .select(['id', 'revision', 'section', 'name', 'text', 'lang', 'created_at', 'in_reply_to', 'label'])
      .select(['is_unsure', 'suspicion', 'verdict'])
      .select(({ selectFrom }) =>
        selectFrom('page')
          .select('title')
          .whereRef('page.id', '=', 'comment.page_id')
          .$asScalar()
          .$notNull()
          .as('pageTitle'),
      )
      .where('section', '=', values.section)
      .orderBy('created_at', direction)
      .orderBy('id', direction)
      .limit(values.limit);
    if (isAfter) {
      const place = sql`(${values.createdAt}, ${values.id})`;
      query = query.where(
        selection.isNewestFirst
          ? sql<boolean>`(created_at, id) < ${place}`
          : sql<boolean>`(created_at, id) > ${place}`,
      );
    }
    return query;
  });
}

/** The same filter with stand-ins for what it filters by; 'unscreened' is no value but a shape of its own. */
const placesIn = (selection: QueueSelection, values: Values): QueueSelection => ({
  ...selection,
  pageId: selection.pageId === null ? null : values.pageId,
  lang: selection.lang === null ? null : values.lang,
  label: selection.label === null || selection.label === 'unscreened' ? selection.label : values.label,
  before: selection.before === null ? null : values.before,
});

const lists = new Map<string, ReturnType<typeof preparePending>>();

/** The list for a filter like this one: there are some dozens. */
function listLike(shape: Shape): ReturnType<typeof preparePending> {
  const { pageId, lang, label, before, isNewestFirst } = shape.selection;
  const isGiven = [pageId, lang, label, before].map((value) => value !== null);
  const name = [...isGiven, label === 'unscreened', isNewestFirst, shape.isAfter].join();
  const list = lists.get(name) ?? preparePending(shape);
  lists.set(name, list);
  return list;
}

/** Pending comments of one section after a place: one stretch of an index of the queue, and the rows it names. */
export async function pendingIn(
  db: Database,
  section: number,
  selection: QueueSelection,
  after: QueuePlace | null,
  limit: number,
): Promise<PendingRow[]> {
  const place = after?.section === section ? after : null;
  const { pageId, lang, label, before } = selection;
  const { createdAt, id } = place ?? { createdAt: 0, id: '' };
  const list = listLike({ selection, isAfter: place !== null });
  return await list(db, { pageId, lang, label, before, section, createdAt, id, limit });
}

export async function pageIdOf(db: Database, key: string): Promise<string | undefined> {
  return (await db.read.selectFrom('page').select('id').where('key', '=', key).executeTakeFirst())?.id;
}
