import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { among, prepared } from '../shared/db/prepared.ts';
import type { CommentRow } from './append-event.ts';
import { standingEvents } from './standing-events.ts';

/** A comment as it is stored, in a transaction or as last committed. */
export async function findComment(db: Database | Trx, id: string): Promise<CommentRow | undefined> {
  return (await commentById(db, { id }))[0];
}

const commentById = prepared((db, { id }: { id: string }) =>
  db.selectFrom('comment').selectAll().where('id', '=', id),
);

/** Comments as last committed, by their ids. */
export async function findComments(db: Database, ids: readonly string[]): Promise<Map<string, CommentRow>> {
  const rows = await commentsById(db, { ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, row]));
}

const commentsById = prepared((db, { ids }: { ids: string }) =>
  db.selectFrom('comment').selectAll().where('id', 'in', among(ids)),
);

/** The comment of a receipt. */
export async function findCommentByReceipt(
  db: Database,
  receiptHash: Buffer,
): Promise<CommentRow | undefined> {
  return await db.read
    .selectFrom('comment')
    .selectAll()
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst();
}

/** Everything that happened to a comment, oldest first, with the names of the people who did it. */
export async function eventsOf(db: Database | Trx, commentId: string) {
  const source = 'read' in db ? db.read : db;
  return await source
    .selectFrom('comment_event')
    .leftJoin('user', 'user.id', 'comment_event.actor_id')
    .selectAll('comment_event')
    .select('user.name as actorName')
    .where('comment_id', '=', commentId)
    .orderBy('comment_event.id')
    .execute();
}

/** The decision that brought a comment into its state, undone ones left out; undefined when no person brought it there. */
export async function decisionInForce(
  db: Database,
  commentId: string,
  state: string,
): Promise<{ id: string /** Code of what the writer is told. */; reason: string | null } | undefined> {
  const events = await db.read
    .selectFrom('comment_event')
    .select(['id', 'type', 'state', 'reason', 'batch'])
    .where('comment_id', '=', commentId)
    .orderBy('id')
    .execute();
  const decision = standingEvents(events).findLast(
    (event) => WRITER_IS_TOLD.includes(event.type) && event.state === state,
  );
  return (
    decision && { id: decision.id, reason: decision.type === 'marked_abuse' ? 'insulting' : decision.reason }
  );
}

const WRITER_IS_TOLD = ['approved', 'rejected', 'marked_abuse'];

/** Erases what else holds words of a comment: the original of a redaction and the moderators' notes, which may quote. */
export async function eraseWordsAside(trx: Trx, commentId: string): Promise<void> {
  await trx.deleteFrom('redaction').where('comment_id', '=', commentId).execute();
  await trx.deleteFrom('note').where('comment_id', '=', commentId).execute();
}
