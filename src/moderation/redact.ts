import { appendEvent, type CommentRow, type NewEvent } from '../comments/append-event.ts';
import { findComment } from '../comments/comments-store.ts';
import { readContent } from '../comments/content.ts';
import { hasVisibleText, sanitizeComment } from '../comments/html-input.ts';
import { blackOut } from '../redaction/black-out.ts';
import { findPersonalDetails } from '../redaction/find-personal-details.ts';
import { findOtherDetails } from '../redaction/other-details.ts';
import { readVerdict, writeVerdict } from '../screening/stored-verdict.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { SeenComment } from './decision.ts';
import { saveOriginal } from './keep-original.ts';

/** What a moderator leaves out of a comment. */
export interface Redaction {
  /** UTF-16 offsets into the text as it was seen. */
  spans: readonly { start: number; end: number }[];
  /** Whether the original stays, sealed, for the counsellors; else it is dropped after ORIGINAL_KEPT (keep-original.ts). */
  keepOriginal: boolean;
}

export const NO_REDACTION: Redaction = { spans: [], keepOriginal: false };

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
  await saveOriginal(deps, trx, seen.id, original, { isKept: keepOriginal, at: event.at });
  return revision;
}

/** @throws invalid with the field `details` when the comment holds personal details, its writer's name included */
export function refuseDetails({ name, text, html }: CommentRow): void {
  if (text === null || html === null) return;
  if (findPersonalDetails(text).length + findOtherDetails({ name, text, html }).length === 0) return;
  throw new AppError('invalid', 'The comment holds personal details.', {
    fields: { details: 'unconfirmed' },
  });
}

function withoutPlaces(stored: string): string {
  const verdict = readVerdict(stored, null);
  const reasons = verdict.reasons.map(({ signal, weight }) => ({ signal, weight }));
  return writeVerdict({ ...verdict, reasons });
}
