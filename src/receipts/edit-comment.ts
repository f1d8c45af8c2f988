import { appendEvent } from '../comments/append-event.ts';
import { eraseWordsAside, findCommentByReceipt } from '../comments/comments-store.ts';
import { sealedContent } from '../comments/content.ts';
import { hashReceiptToken } from '../comments/receipt-link.ts';
import { contentOf, type Submission } from '../comments/submission.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import type { Sealing } from '../shared/sealing.ts';

/**
 * The writer changes a comment that nobody has decided on: it becomes a new revision, is sealed and screened again,
 * and a decision on the revision before it is refused.
 * @throws not-found, or conflict when it has been decided meanwhile
 */
export async function editComment(
  deps: { db: Database; clock: Clock; sealing: Sealing; queue: Queue; live: Live },
  token: string,
  submission: Submission,
): Promise<void> {
  const comment = await findCommentByReceipt(deps.db, hashReceiptToken(token));
  if (!comment) throw notFound('receipt');
  const now = deps.clock();
  const outboxId = await deps.db.erase(async (trx) => {
    await appendEvent(trx, comment.id, { type: 'edited', actor: { kind: 'writer' }, at: now }, (row) => ({
      ...sealedContent(deps.sealing, comment.id, contentOf(submission)),
      revision: row.revision + 1,
      lang: null,
      label: null,
      verdict: null,
      is_unsure: 0,
      redacted_at: null,
    }));
    await forgetCorrection(trx, comment.id);
    await eraseWordsAside(trx, comment.id);
    return await addToOutbox(trx, 'screen-comment', comment.id, now);
  });
  deps.queue.enqueue([outboxId], 'screen-comment');
  deps.live.publish({ kind: 'decided', commentIds: [comment.id], personId: null });
}
