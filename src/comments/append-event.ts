import type { Insertable, Selectable, Updateable } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { among, prepared, preparedForMany, preparedInserts } from '../shared/db/prepared.ts';
import type { CommentEventTable, CommentTable } from '../shared/db/schema.ts';
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

/** A comment as it is in this transaction, and its latest event; what has been changed since must not be given. */
export interface CommentSoFar {
  row: CommentRow;
  lastEvent: string | null;
}

/** Many comments in one query, where `appendEvent` would ask for each. @returns those that there are, by id */
export async function readSoFar(trx: Trx, ids: readonly string[]): Promise<Map<string, CommentSoFar>> {
  const rows = await commentsSoFar(trx, { ids: JSON.stringify(ids) });
  return new Map(rows.map(({ lastEvent, ...row }) => [row.id, { row, lastEvent }]));
}

/** What happens to a comment, and what changes in its row with it. */
export interface Happening {
  soFar: CommentSoFar;
  event: NewEvent;
  /** Given the row as it is, the other columns to set. */
  change?: (row: CommentRow) => CommentChange;
}

export interface Happened {
  /** The row as it was. */
  before: CommentRow;
  state: CommentState;
}

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
  change?: (row: CommentRow) => CommentChange,
): Promise<Happened> {
  const soFar = (await readSoFar(trx, [commentId])).get(commentId);
  if (!soFar) throw notFound('comment');
  const [happened] = await appendEvents(trx, [change ? { soFar, event, change } : { soFar, event }]);
  return happened as Happened;
}

/**
 * The same for many comments, each once, in fewer statements.
 * @throws if any of it may not happen; then the transaction must be given up
 */
export async function appendEvents(trx: Trx, all: readonly Happening[]): Promise<Happened[]> {
  const checked = all.map(({ soFar: { row, lastEvent }, event, change }) => {
    if (event.seen && (event.seen.revision !== row.revision || event.seen.state !== row.state)) {
      throw new AppError('conflict', 'The comment has been changed since.');
    }
    const state = nextState(row.state as CommentState, event);
    const { isUnpublished = false, ...set } = change?.(row) ?? {};
    return { before: row, event, lastEvent, state, isUnpublished, set };
  });
  await insertEvents(
    trx,
    checked.map(({ before, event, lastEvent, state, set }) =>
      eventRow(before.id, set.revision ?? before.revision, event, state, lastEvent),
    ),
  );
  const changed: CommentUpdate[] = [];
  for (const { before, event, state, isUnpublished, set } of checked) {
    const difference = (state === 'published' ? 1 : 0) - (before.state === 'published' ? 1 : 0);
    const version = await countPublished(trx, before, event.at, difference, set.html !== undefined);
    changed.push({
      id: before.id,
      ...set,
      state,
      state_since: event.at,
      published_at: isUnpublished ? null : (before.published_at ?? (state === 'published' ? event.at : null)),
      ...(difference > 0 ? { published_version: version } : {}),
    });
  }
  for (const alike of Map.groupBy(changed, (one) => Object.keys(one).join()).values())
    await updateComments(trx, alike);
  for (const { before } of checked) indexComment(trx, before.id);
  return checked;
}

type CommentUpdate = Updateable<CommentTable> & { id: string };

/** Sets in each comment the columns that its row here holds. */
const updateComments = preparedForMany((db, columns, rows) => {
  const changed = rows.map((row) => sql`(${sql.join(columns.map((one) => row[one]))})`);
  const set = columns
    .filter((one) => one !== 'id')
    .map((one) => sql`${sql.ref(one)} = ${sql.ref(`changed.${one}`)}`);
  return {
    compile: () =>
      sql`WITH changed (${sql.join(columns.map((one) => sql.ref(one)))}) AS (VALUES ${sql.join(changed)})
        UPDATE comment SET ${sql.join(set)} FROM changed WHERE comment.id = changed.id`.compile(db),
  };
});

const commentsSoFar = prepared((db, { ids }: { ids: string }) =>
  db
    .selectFrom('comment')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('comment_event')
        .select(({ fn }) => fn.max<string | null>('comment_event.id').as('id'))
        .whereRef('comment_id', '=', 'comment.id')
        .as('lastEvent'),
    )
    .where('id', 'in', among(ids)),
);

/** Writes the first events of comments, for `submit-comment`. */
export async function insertFirstEvents(
  trx: Trx,
  of: readonly { commentId: string; event: Omit<NewEvent, 'seen'>; state: CommentState }[],
): Promise<void> {
  await insertEvents(
    trx,
    of.map(({ commentId, event, state }) => eventRow(commentId, 1, event, state, null)),
  );
}

/** @param last id of the event before it; null for the first one */
const eventRow = (
  commentId: string,
  revision: number,
  event: Omit<NewEvent, 'seen'>,
  state: CommentState,
  last: string | null,
): Insertable<CommentEventTable> => ({
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

const insertEvents = preparedInserts('comment_event');
