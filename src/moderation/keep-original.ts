import { sql } from 'kysely';
import type { CommentRow } from '../comments/append-event.ts';
import type { CommentContent } from '../comments/comment.ts';
import type { Redacted } from '../referrals/referral.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';

/** So long the original of a redaction stays for an undo: an hour, in milliseconds. */
export const ORIGINAL_KEPT = 60 * 60 * 1000;

/** Seals what was written before details were left out. Of several the first stays, kept once anybody wanted it kept. */
export async function saveOriginal(
  deps: { sealing: Sealing },
  trx: Trx,
  commentId: string,
  original: CommentContent,
  { isKept, at }: { isKept: boolean; at: Instant },
): Promise<void> {
  const { name, text, html } = original;
  const sealed = deps.sealing.seal(commentId, { name, text, html });
  await trx
    .insertInto('redaction')
    .values({ comment_id: commentId, sealed, is_kept: isKept ? 1 : 0, at })
    .onConflict((conflict) =>
      conflict
        .column('comment_id')
        .doUpdateSet({ is_kept: sql`max(redaction.is_kept, excluded.is_kept)`, at }),
    )
    .execute();
}

/** What was written before details were left out; null when nothing was, or the original is gone. */
export async function originalOf(
  deps: { sealing: Sealing },
  trx: Trx,
  commentId: string,
): Promise<{ content: CommentContent; isKept: boolean } | null> {
  const row = await trx
    .selectFrom('redaction')
    .select(['sealed', 'is_kept'])
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  if (!row) return null;
  return { content: deps.sealing.open<CommentContent>(commentId, row.sealed), isKept: row.is_kept === 1 };
}

/** What of a comment is shown in place of what was written; null when nothing was left out. */
export function redactedPart(
  { text, html, redacted_at: at }: CommentRow,
  original: { isKept: boolean } | null,
): Redacted | null {
  if (text === null || html === null || at === null) return null;
  return { text, html, at, isOriginalKept: original?.isKept ?? null };
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
