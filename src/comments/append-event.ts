import type { Selectable, Updateable } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { prepared, preparedInsert } from '../shared/db/prepared.ts';
import type { CommentTable } from '../shared/db/schema.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { idAfter } from '../shared/ids.ts';
import type { CommentState } from './comment.ts';
import { type Actor, type CommentEventType, type ImportedState, nextState } from './comment-state.ts';
import type { ContentColumns } from './content.ts';
import { indexComment } from './search-index.ts';

export type CommentRow = Selectable<CommentTable>;

export interface NewEvent {
  type: CommentEventType;
  actor: Actor;
  at: Instant;
  reason?: string | null;
  /** What the actor saw; a decision on another revision, or after somebody else's decision, is a conflict. */
  seen?: { revision: number; state: CommentState };
  isReferral?: boolean;
  /** For `imported`: the state that it brings along. */
  becomes?: ImportedState;
  /** For `undone`: the state before the decision. */
  restores?: CommentState;
  /** What was decided together, and what `undone` takes back. */
  batch?: string;
}

/** What changes in the comment's row together with the event. */
export type CommentChange = Partial<
  ContentColumns &
    Pick<
      CommentRow,
      'email_sealed' | 'lang' | 'label' | 'verdict' | 'is_unsure' | 'revision' | 'redacted_at' | 'suspicion'
    >
> & {
  /** Undone before anybody saw it: it counts as never published. */
  isUnpublished?: boolean;
};

/**
 * The only way a comment changes: checks that the event may happen, appends it, and derives state, publication and
 * the counts of page and thread from it.
 * @param change given the row as it is, the other columns to set
 * @returns the row as it was, and the new state
 * @throws not-found, or conflict when revision or state is not what the actor saw
 */
export async function appendEvent(
  trx: Trx,
  commentId: string,
  event: NewEvent,
  change: (row: CommentRow) => CommentChange = () => ({}),
): Promise<{ before: CommentRow; state: CommentState }> {
  const before = (await commentById(trx, { commentId }))[0];
  if (!before) throw notFound('comment');
  if (event.seen && (event.seen.revision !== before.revision || event.seen.state !== before.state)) {
    throw new AppError('conflict', 'The comment has been changed since.');
  }
  const state = nextState(before.state as CommentState, event);
  const { isUnpublished = false, ...set } = change(before);
  const revision = set.revision ?? before.revision;
  const [last] = await lastEvent(trx, { commentId });
  await insertEvent(trx, commentId, revision, event, state, last?.id ?? null);
  const difference = (state === 'published' ? 1 : 0) - (before.state === 'published' ? 1 : 0);
  const version = await countPublished(trx, before, event.at, difference, set.html !== undefined);
  await updateComment(trx, commentId, {
    ...set,
    state,
    state_since: event.at,
    published_at: isUnpublished ? null : (before.published_at ?? (state === 'published' ? event.at : null)),
    ...(difference > 0 ? { published_version: version } : {}),
  });
  indexComment(trx, commentId);
  return { before, state };
}

const updates = new Map<string, ReturnType<typeof prepared<Record<string, unknown>, unknown>>>();

/** Its SQL is made once for each set of columns. */
async function updateComment(trx: Trx, id: string, change: Updateable<CommentTable>): Promise<void> {
  const columns = Object.keys(change);
  const name = columns.join();
  const update =
    updates.get(name) ??
    prepared((db, values: Record<string, unknown>) =>
      db
        .updateTable('comment')
        .set(Object.fromEntries(columns.map((one) => [one, values[one]])))
        .where('id', '=', values.commentId as string),
    );
  updates.set(name, update);
  await update(trx, { ...change, commentId: id });
}

const commentById = prepared((db, { commentId }: { commentId: string }) =>
  db.selectFrom('comment').selectAll().where('id', '=', commentId),
);

/**
 * Writes the event alone; `submit-comment` uses it for the first one.
 * @param last id of the event before it; null for the first one
 */
export async function insertEvent(
  trx: Trx,
  commentId: string,
  revision: number,
  event: Omit<NewEvent, 'seen'>,
  state: CommentState,
  last: string | null,
): Promise<void> {
  await insertRow(trx, {
    id: idAfter(last), // the order of ids is what happened after what
    comment_id: commentId,
    revision,
    type: event.type,
    actor_kind: event.actor.kind,
    actor_id: event.actor.kind === 'person' ? event.actor.id : null,
    reason: event.reason ?? null,
    state,
    at: event.at,
    batch: event.batch ?? null,
  });
}

/**
 * Keeps the counts of page and thread, and the version of the thread.
 * @param isReworded whether what is shown of a published comment changes
 * @returns the version of the thread after it
 */
async function countPublished(
  trx: Trx,
  comment: CommentRow,
  at: Instant,
  difference: number,
  isReworded: boolean,
): Promise<number | null> {
  if (difference === 0 && !(isReworded && comment.state === 'published')) return null;
  const page = await trx
    .updateTable('page')
    .set({
      published_count: sql`published_count + ${difference}`,
      thread_version: sql`thread_version + 1`,
    })
    .where('id', '=', comment.page_id)
    .returning('thread_version')
    .executeTakeFirstOrThrow();
  if (comment.in_reply_to !== null && difference !== 0) {
    await trx
      .updateTable('comment')
      .set({
        published_replies: sql`published_replies + ${difference}`,
        // what was undone before anybody saw it, but was answered, has a place in the thread all the same
        published_at: sql`coalesce(published_at, ${at})`,
      })
      .where('id', '=', comment.thread_id)
      .execute();
  }
  return page.thread_version;
}

const lastEvent = prepared((db, { commentId }: { commentId: string }) =>
  db
    .selectFrom('comment_event')
    .select(({ fn }) => fn.max<string | null>('id').as('id'))
    .where('comment_id', '=', commentId),
);

const insertRow = preparedInsert('comment_event');
