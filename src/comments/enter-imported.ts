import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Sealing } from '../shared/sealing.ts';
import { appendEvent } from './append-event.ts';
import type { CommentContent } from './comment.ts';
import type { ImportedState } from './comment-state.ts';
import { NO_CONTENT, openContent, sealedContent } from './content.ts';
import { hashReceiptToken, newReceiptToken } from './receipt-link.ts';

/** A comment of another system, cleaned and sanitised. */
export interface CommentToEnter {
  id: string;
  pageId: string;
  /** The comment it answers, of the same page. */
  parent: { id: string; threadId: string } | null;
  /** `received`: it waited there, and is screened here. */
  state: ImportedState;
  /** null when only its place is known. */
  content: CommentContent | null;
  email: string | null;
  wantsMail: boolean;
  lang: string | null;
  createdAt: Instant;
  /** Its place in the thread, now or when it is published one day; null: when it is published. */
  publishedAt: Instant | null;
  redactedAt: Instant | null;
  /** The hash of the secret of its receipt; null when it has none. */
  receiptHash: Buffer | null;
}

/**
 * Enters an imported comment with its event. What waited is sealed like any submission until the screening has looked
 * at it.
 * @param screenAt when it is to be screened, if it waited
 */
export async function enterImported(
  deps: { sealing: Sealing },
  trx: Trx,
  comment: CommentToEnter,
  now: Instant,
  screenAt: Instant,
): Promise<void> {
  const { id, parent, state, content, email } = comment;
  const emailSealed = email === null ? null : deps.sealing.seal(id, email);
  await trx
    .insertInto('comment')
    .values({
      id,
      page_id: comment.pageId,
      thread_id: parent?.threadId ?? id,
      in_reply_to: parent?.id ?? null,
      state: 'received',
      state_since: now,
      // nobody holds the secret of this one
      receipt_hash: comment.receiptHash ?? hashReceiptToken(newReceiptToken(id)),
      email_sealed: emailSealed,
      wants_mail: comment.wantsMail ? 1 : 0,
      lang: comment.lang,
      created_at: comment.createdAt,
      published_at: comment.publishedAt,
    })
    .execute();
  const event = { type: 'imported', actor: { kind: 'system' }, at: now, becomes: state } as const;
  await appendEvent(trx, id, event, () => ({
    ...(content === null ? NO_CONTENT : contentIn(state, deps.sealing, id, content, emailSealed)),
    redacted_at: comment.redactedAt,
  }));
  if (state === 'received') await addToOutbox(trx, 'screen-comment', id, now, screenAt);
}

const contentIn = (
  state: ImportedState,
  sealing: Sealing,
  id: string,
  content: CommentContent,
  emailSealed: Buffer | null,
) =>
  state === 'received' ? sealedContent(sealing, id, content) : openContent(sealing, id, content, emailSealed);
