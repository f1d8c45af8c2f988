import type { Authorized } from '../accounts/role.ts';
import { findComment } from '../comments/comments-store.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { isId, newId } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';

/** What a moderator tells the others about a comment. Never leaves the desk. */
export interface Note {
  text: string;
  by: string;
  at: Instant;
}

/** Length in Unicode code points. */
export const NOTE_MAX = 1000;

/**
 * Adds a note to a comment whose words moderators may read.
 * @throws invalid when it is empty or too long, not-found, or conflict when the words are sealed or gone
 */
export async function writeNote(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  moderator: Authorized<'moderate'>,
  commentId: string,
  typed: string,
): Promise<void> {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const length = [...text].length;
  if (length === 0 || length > NOTE_MAX)
    throw new AppError('invalid', `A note has 1 to ${NOTE_MAX} characters.`, { fields: { note: 'length' } });
  if (!isId(commentId)) throw notFound('comment');
  const id = newId();
  await deps.db.write(async (trx) => {
    const comment = await findComment(trx, commentId);
    if (!comment) throw notFound('comment');
    if (comment.text === null)
      throw new AppError('conflict', 'The words of this comment are sealed or gone.');
    const sealed = deps.sealing.seal(id, text);
    await trx
      .insertInto('note')
      .values({ id, comment_id: commentId, person_id: moderator.id, sealed, at: deps.clock() })
      .execute();
  });
}

const notesByComment = prepared((db, { commentId }: { commentId: string }) =>
  db
    .selectFrom('note')
    .innerJoin('user', 'user.id', 'note.person_id')
    .select(['note.id', 'note.sealed', 'note.at', 'user.name'])
    .where('note.comment_id', '=', commentId)
    .orderBy('note.id'),
);

/** The notes on a comment, oldest first. */
export async function notesOf(deps: { db: Database; sealing: Sealing }, commentId: string): Promise<Note[]> {
  // sealed as they are stored: their words are opened for each answer
  const rows = await deps.db.committed.remember('notes', commentId, () =>
    notesByComment(deps.db, { commentId }),
  );
  return rows.map(({ id, sealed, at, name }) => ({
    text: deps.sealing.open<string>(id, sealed),
    by: name,
    at,
  }));
}
