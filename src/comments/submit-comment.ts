import type { Insertable } from 'kysely';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { preparedInserts } from '../shared/db/prepared.ts';
import type { CommentTable } from '../shared/db/schema.ts';
import { AppError } from '../shared/errors.ts';
import { isId, newId } from '../shared/ids.ts';
import { addAllToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { Suspicion } from '../spam/suspicion.ts';
import { insertFirstEvents } from './append-event.ts';
import { isOpen, type Page } from './comment.ts';
import { nextState } from './comment-state.ts';
import { sealedContent } from './content.ts';
import { hashReceiptToken, newReceiptToken } from './receipt-link.ts';
import { contentOf, type Submission } from './submission.ts';

/**
 * Takes a comment: comment, event and the work of screening it are one transaction, and only after it is on disk does
 * this resolve.
 * @param inReplyTo id of a published comment of the same page, as the visitor sent it
 * @param suspicion why it looks like a program's; null: it does not
 * @returns the comment's id and the secret of its receipt, which is stored nowhere
 * @throws conflict when the page is closed, invalid when the comment answered is not published there
 */
export async function submitComment(
  deps: { db: Database; clock: Clock; sealing: Sealing; queue: Queue },
  page: Page,
  submission: Submission,
  inReplyTo: string | null,
  suspicion: Suspicion | null,
): Promise<{ id: string; token: string }> {
  const now = deps.clock();
  if (!isOpen(page, now)) throw new AppError('conflict', 'This page is closed for comments.');
  const id = newId();
  const token = newReceiptToken(id);
  const { sealed } = sealedContent(deps.sealing, id, contentOf(submission));
  const emailSealed = submission.email === null ? null : deps.sealing.seal(id, submission.email);
  const outboxId = await deps.db.writeAlike(insertSubmitted, {
    id,
    page_id: page.id,
    in_reply_to: inReplyTo,
    receipt_hash: hashReceiptToken(token),
    sealed,
    email_sealed: emailSealed,
    wants_mail: submission.wantsMail ? 1 : 0,
    to_counsellors: submission.toCounsellors ? 1 : 0,
    suspicion,
    created_at: now,
  });
  deps.queue.enqueue([outboxId], 'screen-comment');
  return { id, token };
}

type Submitted = Omit<Insertable<CommentTable>, 'thread_id' | 'state' | 'state_since'>;

/** @returns what to enqueue for each */
async function insertSubmitted(trx: Trx, submitted: readonly Submitted[]): Promise<string[]> {
  const state = nextState(null, { type: 'submitted' });
  const rows: Insertable<CommentTable>[] = [];
  for (const one of submitted) {
    const { id, page_id: pageId, in_reply_to: parentId } = one;
    const threadId = parentId == null ? id : await threadOf(trx, pageId, parentId);
    rows.push({ ...one, thread_id: threadId, state, state_since: one.created_at });
  }
  await insertComments(trx, rows);
  await insertFirstEvents(
    trx,
    rows.map(({ id, created_at: at }) => ({
      commentId: id,
      event: { type: 'submitted', actor: { kind: 'writer' }, at },
      state,
    })),
  );
  return await addAllToOutbox(
    trx,
    'screen-comment',
    rows.map(({ id, created_at: now }) => ({ subjectId: id, now })),
  );
}

/** The thread of the comment that is answered. A pending, foreign and missing one give the same answer. */
async function threadOf(trx: Trx, pageId: string, parentId: string): Promise<string> {
  const parent = isId(parentId)
    ? await trx
        .selectFrom('comment')
        .select('thread_id')
        .where('id', '=', parentId)
        .where('page_id', '=', pageId)
        .where('state', '=', 'published')
        .executeTakeFirst()
    : undefined;
  if (!parent) {
    throw new AppError('invalid', 'The comment to reply to is not published on this page.', {
      fields: { inReplyTo: 'error_reply_target' },
    });
  }
  return parent.thread_id;
}

const insertComments = preparedInserts('comment');
