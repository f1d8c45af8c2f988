import { appendEvent, type NewEvent } from '../comments/append-event.ts';
import type { CommentContent } from '../comments/comment.ts';
import { findComment } from '../comments/comments-store.ts';
import { readContent } from '../comments/content.ts';
import { hasVisibleText, sanitizeComment } from '../comments/html-input.ts';
import { blackOut } from '../redaction/black-out.ts';
import { findPersonalDetails } from '../redaction/find-personal-details.ts';
import { readVerdict, writeVerdict } from '../screening/stored-verdict.ts';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { SeenComment } from './decision.ts';

/** What a moderator leaves out of a comment. */
export interface Redaction {
  /** UTF-16 offsets into the text as it was seen. */
  spans: readonly { start: number; end: number }[];
  /** Whether the original stays, sealed, for the counsellors; else it is dropped after ORIGINAL_KEPT. */
  keepOriginal: boolean;
}

export const NO_REDACTION: Redaction = { spans: [], keepOriginal: false };

/** So long the original of a redaction stays for an undo: an hour, in milliseconds. */
export const ORIGINAL_KEPT = 60 * 60 * 1000;

/**
 * Leaves the spans out of a comment, in the transaction of its approval. The comment becomes a new revision and says
 * so to everybody; what the screening found keeps its weights and loses its places in the text.
 * @returns the revision to go on with
 * @throws conflict when it was changed since it was seen, invalid when the spans do not fit or nothing would be left
 */
export async function redact(
  deps: { sealing: Sealing },
  trx: Trx,
  event: Pick<NewEvent, 'actor' | 'at' | 'batch'>,
  seen: SeenComment,
  { spans, keepOriginal }: Redaction,
): Promise<number> {
  if (spans.length === 0) return seen.revision;
  const row = await findComment(trx, seen.id);
  if (!row) throw notFound('comment');
  const original = readContent(deps.sealing, seen.id, row);
  if (row.revision !== seen.revision || row.text === null || !original)
    throw new AppError('conflict', 'The comment has been changed since.');
  const text = blackOut(row.text, spans);
  const html = sanitizeComment(text);
  if (!hasVisibleText(html)) {
    throw new AppError('invalid', 'Nothing of the comment would be left.', {
      fields: { blackOut: 'nothing_left' },
    });
  }
  const verdict = row.verdict === null ? null : withoutPlaces(row.verdict);
  const revision = row.revision + 1;
  await appendEvent(trx, seen.id, { ...event, type: 'redacted', seen }, () => ({
    text,
    html,
    verdict,
    revision,
    redacted_at: event.at,
  }));
  await trx
    .insertInto('redaction')
    .values({
      comment_id: seen.id,
      sealed: deps.sealing.seal(seen.id, original),
      is_kept: keepOriginal ? 1 : 0,
      at: event.at,
    })
    // the first original is the one that was written
    .onConflict((conflict) =>
      conflict.column('comment_id').doUpdateSet({ is_kept: keepOriginal ? 1 : 0, at: event.at }),
    )
    .execute();
  return revision;
}

/** @throws invalid with the field `details` when the text holds personal details */
export function refuseDetails(text: string | null): void {
  if (text === null || findPersonalDetails(text).length === 0) return;
  throw new AppError('invalid', 'The comment holds personal details.', {
    fields: { details: 'unconfirmed' },
  });
}

/** What was written before details were left out; null when nothing was, or the original is gone. */
export async function originalOf(
  deps: { sealing: Sealing },
  trx: Trx,
  commentId: string,
): Promise<CommentContent | null> {
  const row = await trx
    .selectFrom('redaction')
    .select('sealed')
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  return row ? deps.sealing.open<CommentContent>(commentId, row.sealed) : null;
}

function withoutPlaces(stored: string): string {
  const verdict = readVerdict(stored, null);
  const reasons = verdict.reasons.map(({ signal, weight }) => ({ signal, weight }));
  return writeVerdict({ ...verdict, reasons });
}

/** The text that was kept for the counsellors when details were left out; null when there is none. */
export async function keptOriginal(
  deps: { db: Database; sealing: Sealing },
  commentId: string,
): Promise<string | null> {
  const row = await deps.db.read
    .selectFrom('redaction')
    .select('sealed')
    .where('comment_id', '=', commentId)
    .where('is_kept', '=', 1)
    .executeTakeFirst();
  return row ? deps.sealing.open<CommentContent>(commentId, row.sealed).text : null;
}

/** Drops the originals that nobody wanted kept, once they are of no use for an undo. */
export async function dropOldOriginals(deps: { db: Database; clock: Clock }): Promise<void> {
  const before = deps.clock() - ORIGINAL_KEPT;
  const due = await deps.db.read
    .selectFrom('redaction')
    .select('comment_id')
    .where('is_kept', '=', 0)
    .where('at', '<=', before)
    .limit(1)
    .executeTakeFirst();
  if (!due) return;
  await deps.db.erase((trx) =>
    trx.deleteFrom('redaction').where('is_kept', '=', 0).where('at', '<=', before).execute(),
  );
}
